import mammoth from 'mammoth';
import { expect } from 'vitest';
import { sentences } from './coding.ts';
import type { Hand } from './hand.ts';
import { revealing } from './interviews.ts';
import type { People } from './people.ts';
import { volunteers } from './sign-up.ts';
import type { World } from './world.ts';

/**
 * Nobody outside the bureau can open anything that says who was interviewed, or that has the words of who has taken
 * them back.
 */
export async function expectNothingRevealed(world: World, people: People, audit: string): Promise<void> {
  const secrets = [
    ...revealing,
    ...Object.values(volunteers).flatMap(({ name, contact }) => [...name.split(' '), contact]),
    sentences.mirjam[0],
  ];
  const report = audit.replace('/granskningar', '/rapporter');
  const visitor = await world.anybody();
  for (const [reader, from] of [
    [visitor, ['/', report]],
    [await world.as(people.commissioner), ['/', audit, report]],
    [await world.as(people.unitManager), ['/', audit, report]],
  ] as const) {
    // nor by guessing where it is
    for (const guess of [
      'anmalningar',
      'deltagare',
      'bokningar',
      'intervjuer',
      'utskrifter',
      'kodning',
      'pastaenden',
    ]) {
      const answer = await reader.page.request.get(`${reader.origin}${audit}/${guess}`, { maxRedirects: 0 });
      expect([guess, answer.status()]).toEqual([guess, reader === visitor ? 303 : 404]);
    }
    const open = await everythingOpen(reader, ...from);
    for (const secret of secrets) {
      expect([secret, [...open].flatMap(([path, text]) => (text.includes(secret) ? [path] : []))]).toEqual([
        secret,
        [],
      ]);
    }
    // what stands is still there, so that the search has looked in the right place
    expect([...open.values()].filter((text) => text.includes(sentences.yusuf[1])).length).toBeGreaterThan(1);
  }
}

/** What somebody can open from an address by following links, as text: pages as they are sent, Word files unpacked. */
async function everythingOpen(reader: Hand, ...from: string[]): Promise<Map<string, string>> {
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
        // every page leads to the settings and tells them where it was; they say nothing of an audit
        if (to.origin === reader.origin && to.pathname !== '/installningar')
          waiting.push(to.pathname + to.search);
      }
    } else if (type.includes('wordprocessingml')) {
      found.set(path, (await mammoth.extractRawText({ buffer: await response.body() })).value);
    } else {
      // its words are those of the Word file, made of the same document
      expect([path, (await response.body()).toString('latin1', 0, 5)]).toEqual([path, '%PDF-']);
      found.set(path, '');
    }
  }
  return found;
}
