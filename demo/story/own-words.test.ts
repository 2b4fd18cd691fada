import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { county } from './county.ts';
import { finishedAudit } from './finished-audit.ts';
import { otherAudits } from './other-audits.ts';
import { chosenByMany, lives, unitOffers } from './participants.ts';
import { strings } from './story-text.ts';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/source');

describe('the words are our own', () => {
  if (!existsSync(source))
    console.info(`the source documents are not at hand: ${source}; overlap not checked`);
  it.runIf(existsSync(source))('shares no eight words in a row with the real report', () => {
    const tokens = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
    const shingles = (words: string[]): string[] =>
      words
        .slice(0, Math.max(0, words.length - 7))
        .map((_, start) => words.slice(start, start + 8).join(' '));
    const real = new Set(
      readdirSync(source)
        .filter((name) => name.startsWith('000') && name.endsWith('.txt'))
        .flatMap((name) => shingles(tokens(readFileSync(join(source, name), 'utf8')))),
    );
    expect(real.size).toBeGreaterThan(1000);
    const shared = strings([county, finishedAudit, otherAudits, lives, unitOffers, chosenByMany]).flatMap(
      (text) => shingles(tokens(text)).filter((shingle) => real.has(shingle)),
    );
    expect(shared).toEqual([]);
  });
});
