import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';

test('is a named list of links in order', async () => {
  const html = await renderExample(
    <Breadcrumbs
      items={[
        { href: '/a', label: 'Först' },
        { href: '/b', label: 'Sen' },
      ]}
    />,
  );
  expect(html).toContain('<nav class="breadcrumbs" aria-label="Var du är">');
  expect([...html.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, label]) => [href, label])).toEqual([
    ['/a', 'Först'],
    ['/b', 'Sen'],
  ]);
});
