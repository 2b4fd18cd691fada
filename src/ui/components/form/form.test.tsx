import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { describedBy, fieldId } from './field-id.ts';
import { Form } from './form.tsx';

const keyOf = (html: string) => /name="_nyckel" value="([^"]+)"/.exec(html)?.[1];

test('a command carries its key, its version and the proof that we made the form', async () => {
  const html = await renderExample(<Form action="/plan" token="k1" version={7} multipart />, {
    formToken: 'bevis',
  });
  expect(html).toContain('method="post" action="/plan" enctype="multipart/form-data" novalidate=""');
  expect(keyOf(html)).toBe('k1');
  expect(html).toContain('name="_version" value="7"');
  expect(html).toContain('name="_token" value="bevis"');
});

test('a form says what it held untouched, and when it comes back what it held at first', async () => {
  const form = <Form action="/plan?slag=a" version={7} was={{ kind: 'b', who: ['y', 'x'], shown: null }} />;
  const html = await renderExample(form);
  expect(html).toContain('name="_was-kind" value="b"');
  expect(html).toContain('name="_was-who" value="x y"');
  expect(html).toContain('name="_was-shown" value=""');
  const again = await renderExample(form, {
    resent: { path: '/plan', version: '6', was: { '_was-kind': 'a', '_was-shown': 'ja' } },
  });
  expect(again).toContain('name="_version" value="6"');
  expect(again).toContain('name="_was-kind" value="a"');
  expect(again).toContain('name="_was-shown" value="ja"');
});

test('every form gets a key of its own when none is given', async () => {
  const first = keyOf(await renderExample(<Form action="/a" />));
  const second = keyOf(await renderExample(<Form action="/a" />));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
});

test('a search shows nothing secret in its address', async () => {
  const html = await renderExample(<Form action="/sok" method="get" />, { formToken: 'bevis' });
  expect(html).not.toContain('_token');
  expect(html).not.toContain('_nyckel');
});

test('ids are made of letters that links and selectors can hold', () => {
  expect(fieldId('svar[3].text')).toBe('svar-3-text');
  expect(fieldId('plain_name-2')).toBe('plain_name-2');
  expect(describedBy(false, undefined)).toBeUndefined();
  expect(describedBy('a', false, 'b')).toBe('a b');
});
