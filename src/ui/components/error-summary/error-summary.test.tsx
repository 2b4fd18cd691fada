import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { ErrorSummary, errorFor } from './error-summary.tsx';

const errors = [{ field: 'svar[3].text', message: 'Skriv <något>' }, { message: 'Någon annan hann före' }];

test('each error leads to the field that it speaks of', async () => {
  const summary = await renderExample(<ErrorSummary errors={errors} />);
  const target = /<a href="#([^"]+)">Skriv &lt;något&gt;<\/a>/.exec(summary)?.[1];
  const field = await renderExample(<TextField name="svar[3].text" label="Svar" />);
  expect(field).toContain(`id="${target}"`);
  expect(summary).toContain('<li>Någon annan hann före</li>');
});

test('is announced, counts, and can take focus', async () => {
  const html = await renderExample(<ErrorSummary errors={errors} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain('tabindex="-1"');
  expect(html).toContain('2 saker behöver rättas');
  expect(await renderExample(<ErrorSummary errors={errors.slice(0, 1)} />)).toContain(
    'En sak behöver rättas',
  );
});

test('finds the message of one field', () => {
  expect(errorFor(errors, 'svar[3].text')).toBe('Skriv <något>');
  expect(errorFor(errors, 'annat')).toBeUndefined();
  expect(errorFor(undefined, 'annat')).toBeUndefined();
});
