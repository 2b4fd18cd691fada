import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { Hand } from './hand.ts';

/** What somebody can open from an address by following links, as text: pages as they are sent, Word files unpacked. */
export async function everythingOpen(reader: Hand, ...from: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const response = await reader.page.request.get(reader.origin + path);
    const type = response.headers()['content-type'] ?? '';
    expect([path, response.status()]).toEqual([path, 200]);
    if (type.startsWith('text/html')) {
      const html = await response.text();
      found.set(path, html);
      for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        const to = new URL(href!.replaceAll('&amp;', '&'), reader.origin + path);
        if (to.origin === reader.origin) waiting.push(to.pathname + to.search);
      }
    } else if (type.includes('wordprocessingml')) {
      found.set(path, (await mammoth.extractRawText({ buffer: await response.body() })).value);
    } else {
      expect((await response.body()).subarray(0, 5).toString('latin1')).toMatch(/^(%PDF-|BEGIN)/);
      found.set(path, '');
    }
  }
  return found;
}
