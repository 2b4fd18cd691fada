import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Radios } from './radios.tsx';

const options = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
];

test('nothing is chosen for anybody', async () => {
  expect(await renderExample(<Radios name="svar" legend="Stämmer det?" options={options} />)).not.toContain(
    'checked',
  );
});

test('the first answer carries the id that an error leads to', async () => {
  const html = await renderExample(
    <Radios name="svar" legend="Stämmer det?" options={options} value="nej" error="Välj" />,
  );
  expect(html).toMatch(/type="radio" id="svar" name="svar" value="ja"/);
  expect(html).toMatch(/type="radio" id="svar-2" name="svar" value="nej" checked=""/);
  expect(html).toContain('aria-describedby="svar-error"');
});
