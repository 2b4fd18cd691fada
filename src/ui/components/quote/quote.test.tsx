import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Quote } from './quote.tsx';

test('keeps the words exactly, and says who only when told', async () => {
  expect(await renderExample(<Quote>{'Jag  vill <själv>'}</Quote>)).toBe(
    '<figure class="quote"><blockquote>Jag  vill &lt;själv&gt;</blockquote></figure>',
  );
  expect(await renderExample(<Quote who="Deltagare 4">Ja</Quote>)).toContain(
    '<figcaption>Deltagare 4</figcaption>',
  );
});
