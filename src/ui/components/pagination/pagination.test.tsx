import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Pagination } from './pagination.tsx';

const href = (page: number) => `/lista?sida=${page}`;

test('leads back and on, and says where one is', async () => {
  const html = await renderExample(<Pagination page={2} pages={3} href={href} />);
  expect(html).toContain('href="/lista?sida=1" rel="prev"');
  expect(html).toContain('href="/lista?sida=3" rel="next"');
  expect(html).toContain('Sida 2 av 3');
});

test('has no way past the ends, and is nothing when all fits', async () => {
  expect(await renderExample(<Pagination page={1} pages={2} href={href} />)).not.toContain('rel="prev"');
  expect(await renderExample(<Pagination page={2} pages={2} href={href} />)).not.toContain('rel="next"');
  expect(await renderExample(<Pagination page={1} pages={1} href={href} />)).toBe('');
});
