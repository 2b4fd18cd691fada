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

test('says no number of pages where nobody has counted them', async () => {
  const middle = await renderExample(<Pagination page={2} pages={{ more: true }} href={href} />);
  expect(middle).toContain('href="/lista?sida=3" rel="next"');
  expect(middle).toContain('<span>Sida 2</span>');
  const last = await renderExample(<Pagination page={2} pages={{ more: false }} href={href} />);
  expect(last).toContain('rel="prev"');
  expect(last).not.toContain('rel="next"');
  expect(await renderExample(<Pagination page={1} pages={{ more: false }} href={href} />)).toBe('');
});

test('has no way past the ends, and is nothing when all fits', async () => {
  expect(await renderExample(<Pagination page={1} pages={2} href={href} />)).not.toContain('rel="prev"');
  expect(await renderExample(<Pagination page={2} pages={2} href={href} />)).not.toContain('rel="next"');
  expect(await renderExample(<Pagination page={1} pages={1} href={href} />)).toBe('');
});
