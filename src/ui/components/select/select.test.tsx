import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Select } from './select.tsx';

test('shows the chosen one, tied to its label and its error', async () => {
  const html = await renderExample(
    <Select
      name="kommun"
      label="Kommun"
      error="Välj en"
      value="b"
      options={[
        { value: 'a', label: 'Asbro' },
        { value: 'b', label: 'Lunnevik' },
      ]}
    />,
  );
  expect(html).toContain('<label class="ds-label" for="kommun">');
  expect(html).toContain('aria-describedby="kommun-error" aria-invalid="true"');
  expect(html).toContain('<option value="b" selected="">Lunnevik</option>');
  expect([...html.matchAll(/selected/g)]).toHaveLength(1);
});
