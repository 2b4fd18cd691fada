import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { ChoiceList } from './choices.tsx';

test('fields that only one answer needs follow just after it', async () => {
  const html = await renderExample(
    <ChoiceList
      kind="radio"
      name="plats"
      selected={[]}
      invalid={false}
      options={[
        { value: 'annan', label: 'En annan', more: 'Vilken?' },
        { value: 'hemma', label: 'Hemma' },
      ]}
    />,
  );
  expect(html).toMatch(
    /En annan<\/label><\/div><div class="choice-more">Vilken\?<\/div><div class="ds-field choice">/,
  );
});

test('what is written in an option cannot become a page', async () => {
  const html = await renderExample(
    <ChoiceList
      kind="radio"
      name="x"
      selected={[]}
      invalid={false}
      options={[{ value: '"><script>', label: '<script>alert(1)</script>' }]}
    />,
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
});
