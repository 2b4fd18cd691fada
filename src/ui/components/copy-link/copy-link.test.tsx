import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { CopyLink } from './copy-link.tsx';

test('the address can be read without script, and the button waits for it', async () => {
  const html = await renderExample(<CopyLink url="https://x.example/a" label="Länk till anmälan" />);
  expect(html).toContain('<p class="copy-link-url">https://x.example/a</p>');
  expect(html).toMatch(/<button[^>]*hidden=""/);
  expect(html).toContain('role="status"');
});
