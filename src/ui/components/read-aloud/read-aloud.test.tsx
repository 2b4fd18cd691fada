import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { ReadAloud } from './read-aloud.tsx';

test('is out of sight until script finds a voice', async () => {
  const html = await renderExample(<ReadAloud />);
  expect(html).toMatch(/^<div class="read-aloud" data-read-aloud="true" hidden="">/);
  expect(html).toContain('Lyssna på sidan');
});
