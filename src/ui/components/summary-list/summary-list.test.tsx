import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { SummaryList } from './summary-list.tsx';

test('pairs each key with its value, and tells the links apart', async () => {
  const html = await renderExample(
    <SummaryList
      rows={[
        { key: 'Plats', value: 'Kafé <b>', action: { href: '/plats', label: 'Ändra', about: 'plats' } },
        { key: 'Med dig', value: 'Ingen' },
      ]}
    />,
  );
  expect(html).toContain('<dt>Plats</dt><dd>Kafé &lt;b&gt;</dd>');
  expect(html).toContain('<a href="/plats">Ändra<span class="visually-hidden"> plats</span></a>');
  expect(html).toContain('<dt>Med dig</dt><dd>Ingen</dd></div></dl>');
});
