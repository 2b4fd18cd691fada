import { expect, it } from 'vitest';
import { renderExample } from '../../../ui/render-example.tsx';
import { marksOf } from '../rules.ts';
import { WaitingQuestionForm } from './waiting-form.tsx';

const waiting = { supportId: 'a', number: 2, of: 6 };

it('can be answered with one press where it stands, each symbol with its word, or left for later', async () => {
  const html = await renderExample(
    <WaitingQuestionForm waiting={{ ...waiting, question: 'our-way', marks: marksOf('our-way') }} />,
  );
  expect(html).toContain('action="/stod/a/uppfoljning/fraga/our-way"');
  expect(html).toContain('<input type="hidden" name="back" value="idag"');
  for (const [mark, word] of [
    ['good', 'Bra'],
    ['so-so', 'Sådär'],
    ['not-good', 'Inte bra'],
    ['unknown', 'Vet inte'],
  ]) {
    expect(html).toMatch(new RegExp(`value="${mark}"[^>]*><svg[\\s\\S]*?</svg><span>${word}`));
  }
  expect(html).toContain('Hoppa över');
  expect(html).toContain('Du kan svara senare.');
});

it('leads on to its own page where only words say it', async () => {
  const html = await renderExample(
    <WaitingQuestionForm waiting={{ ...waiting, question: 'talk-about', marks: [] }} />,
  );
  expect(html).not.toContain('name="mark"');
  expect(html).toContain('href="/stod/a/uppfoljning/fraga/talk-about"');
});
