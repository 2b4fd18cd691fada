import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { TextField } from './text-field.tsx';

test('label, hint and error are tied to the field, in that order', async () => {
  const html = await renderExample(
    <TextField
      name="telefon"
      label="Telefon"
      hint="Med riktnummer"
      error="Skriv hela numret"
      type="tel"
      optional
    />,
  );
  expect(html).toMatch(
    /<label class="ds-label" for="telefon">Telefon<span class="optional"> \(frivilligt\)<\/span>/,
  );
  expect(html.indexOf('id="telefon-hint"')).toBeLessThan(html.indexOf('id="telefon-error"'));
  expect(html).toContain(
    'id="telefon" name="telefon" aria-describedby="telefon-hint telefon-error" aria-invalid="true"',
  );
  expect(html).toContain('Fel: </span>Skriv hela numret');
});

test('what was typed comes back escaped; a password never does', async () => {
  expect(await renderExample(<TextField name="a" label="A" value={'"><img src=x>'} />)).toContain(
    'value="&quot;&gt;&lt;img src=x&gt;"',
  );
  expect(await renderExample(<TextField name="a" label="A" type="password" value="hemligt" />)).not.toContain(
    'hemligt',
  );
});
