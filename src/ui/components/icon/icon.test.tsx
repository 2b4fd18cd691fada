import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Icon } from './icon.tsx';

test('is drawn, and silent', async () => {
  const html = await renderExample(<Icon name="check" />);
  expect(html).toContain('aria-hidden="true"');
  expect(html).toContain('<path d="M20 6 9 17l-5-5" />');
});

test('refuses a name that is no icon, or that leads out of the folder', async () => {
  await expect(renderExample(<Icon name="no-such-icon-at-all" />)).rejects.toThrow();
  await expect(renderExample(<Icon name="../../../package" />)).rejects.toThrow('Not the name of an icon');
});
