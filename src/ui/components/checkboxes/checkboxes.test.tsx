import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Checkbox, Checkboxes } from './checkboxes.tsx';

const options = [
  { value: 'a', label: 'Förmiddag' },
  { value: 'b', label: 'Kväll', hint: 'Till klockan 19.' },
];

test('every answer is sent under one name, and has its own id and label', async () => {
  const html = await renderExample(
    <Checkboxes name="tider[]" legend="När passar det?" options={options} values={['b']} />,
  );
  expect([...html.matchAll(/name="tider\[\]"/g)]).toHaveLength(2);
  expect(html).toMatch(/id="tider-" name="tider\[\]" value="a"[^>]*>/);
  expect(html).toMatch(
    /id="tider--2" name="tider\[\]" value="b" checked="" aria-describedby="tider--2-about"/,
  );
  expect(html).toContain('<label for="tider--2">');
});

test('an error and a hint describe the whole group, and mark each answer', async () => {
  const html = await renderExample(
    <Checkboxes name="tider" legend="När?" hint="Välj fler" error="Välj minst en" options={options} />,
  );
  expect(html).toContain(
    '<fieldset class="ds-fieldset has-error" aria-describedby="tider-hint tider-error">',
  );
  expect([...html.matchAll(/aria-invalid="true"/g)]).toHaveLength(2);
});

test('a single yes is sent as "ja" or not at all', async () => {
  const html = await renderExample(<Checkbox name="citat" label="Ni får använda mina ord" checked />);
  expect(html).toContain('type="checkbox" id="citat" name="citat" value="ja" checked=""');
});
