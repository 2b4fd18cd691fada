import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Tag } from './tag.tsx';

test('always has its word; the symbol is silent', async () => {
  const html = await renderExample(<Tag tone="problem">Försenat</Tag>);
  expect(html).toMatch(/aria-hidden="true".*<span>Försenat<\/span><\/span>$/);
  expect(await renderExample(<Tag>Inte börjat</Tag>)).not.toContain('<svg');
});
