import { describe, expect, test } from 'vitest';
import { evaluate, type Figures } from './evaluation.ts';
import { markKinds } from './mark.ts';
import { heldOutA } from './passages/held-out-a.ts';
import { heldOutB } from './passages/held-out-b.ts';
import { heldOutC } from './passages/held-out-c.ts';
import { heldOutD } from './passages/held-out-d.ts';
import { heldOutE } from './passages/held-out-e.ts';
import { readPassage } from './passages/read-passage.ts';
import { seenA } from './passages/seen-a.ts';
import { seenB } from './passages/seen-b.ts';
import { seenC } from './passages/seen-c.ts';
import { seenD } from './passages/seen-d.ts';
import { seenE } from './passages/seen-e.ts';

/*
 * How well the rules do on our own annotated passages, in two parts: those that the rules were built with, and a third that
 * was written first and kept unseen. What counts as found, and what as justified, is defined at `evaluate`.
 */

const seen = [...seenA, ...seenB, ...seenC, ...seenD, ...seenE];
const unseen = [...heldOutA, ...heldOutB, ...heldOutC, ...heldOutD, ...heldOutE];

const share = (part: number, whole: number) => (part / whole).toFixed(3);

function told(name: string, figures: Figures): string {
  const recall = share(figures.found, figures.annotated);
  const ofKind = share(figures.foundAsKind, figures.annotated);
  return `${name} recall ${recall} (of its kind ${ofKind}) precision ${share(figures.justified, figures.marked)}`;
}

describe('de-identification of the test passages', () => {
  const figures = { seen: evaluate(seen), unseen: evaluate(unseen) };
  console.log(`de-identification: ${told('seen', figures.seen)}; ${told('unseen', figures.unseen)}`);

  test('there are at least 60 passages, a third of them unseen', () => {
    expect(seen.length + unseen.length).toBeGreaterThanOrEqual(60);
    expect(unseen.length * 3).toBeGreaterThanOrEqual(seen.length + unseen.length);
    expect(new Set([...seen, ...unseen]).size).toBe(seen.length + unseen.length);
  });

  test('every kind is annotated in both parts, and every annotation is well formed', () => {
    for (const part of [seen, unseen]) {
      const passages = part.map(readPassage);
      const kinds = new Set(passages.flatMap(({ annotations }) => annotations.map(({ kind }) => kind)));
      expect([...kinds].sort()).toEqual([...markKinds].sort());
      for (const { text } of passages) expect(text).not.toMatch(/[{}|]/u);
    }
  });

  test('each part has long passages that identify nobody, so that precision is honest', () => {
    for (const part of [seen, unseen]) {
      const plain = part
        .map(readPassage)
        .filter(({ annotations, text }) => annotations.length === 0 && text.length > 500);
      expect(plain.length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(['seen', 'unseen'] as const)('recall is at least 0.98 on the %s part', (part) => {
    const { found, annotated, missed } = figures[part];
    expect(found / annotated, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(['seen', 'unseen'] as const)('precision is at least 0.6 on the %s part', (part) => {
    const { justified, marked, needless } = figures[part];
    expect(justified / marked, needless.join('\n')).toBeGreaterThanOrEqual(0.6);
  });
});
