import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Fieldset } from './fieldset.tsx';

test('a page’s only question can be its heading', async () => {
  const html = await renderExample(<Fieldset legend="Vem kommer?" legendAs="h1" />);
  expect(html).toBe(
    '<fieldset class="ds-fieldset"><legend class="ds-label"><h1>Vem kommer?</h1></legend></fieldset>',
  );
});

test('a hidden legend is still read', async () => {
  expect(await renderExample(<Fieldset legend="Svar" hideLegend />)).toContain(
    '<legend class="visually-hidden">Svar</legend>',
  );
});
