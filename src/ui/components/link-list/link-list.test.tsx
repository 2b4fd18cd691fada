import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { LinkList } from './link-list.tsx';

test('each row has one link, named by its title alone', async () => {
  const html = await renderExample(
    <LinkList label="Att göra" items={[{ href: '/a', title: 'A & B', detail: 'Om 3 dagar' }]} />,
  );
  expect(html).toContain('<ul class="link-list plain-list" aria-label="Att göra">');
  expect(html).toContain('<a href="/a">A &amp; B</a><p class="soft">Om 3 dagar</p>');
});
