import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Qr } from './qr.tsx';

test('stands with its meaning and its address in words', async () => {
  const html = await renderExample(<Qr svg="<svg></svg>" label="QR-kod till anmälan" url="x.example/a" />);
  expect(html).toContain('role="img" aria-label="QR-kod till anmälan"><svg></svg>');
  expect(html).toContain('<figcaption>x.example/a</figcaption>');
});
