import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITY_WORDS } from '../../domain/quantity-words.ts';
import { type ClaimGround, type ClaimRow, counted, type Link } from './assemble.ts';
import { countClaim, withoutInformant } from './rules.ts';

const people = Array.from({ length: 8 }, (_, index) => `i${index}`);
const anyLink: fc.Arbitrary<Link> = fc.record({
  passageId: fc.uuid(),
  informantId: fc.constantFrom(...people),
  stance: fc.constantFrom('for' as const, 'against' as const),
  quoted: fc.boolean(),
  deidentified: fc.constant(true),
  words: fc.constant('…'),
});
const anyRow: fc.Arbitrary<ClaimRow> = fc.record({
  id: fc.constant('c'),
  chapter: fc.constant('insights' as const),
  questionId: fc.constant(null),
  statement: fc.constant('Det fungerar bra.'),
  word: fc.option(fc.constantFrom(...QUANTITY_WORDS)),
  baseId: fc.constantFrom(null, 'part'),
  reviewedVoices: fc.option(fc.nat(3)),
  version: fc.constant(1),
  links: fc.uniqueArray(anyLink, { maxLength: 14, selector: (link) => link.passageId }),
});
const anyGround: fc.Arbitrary<ClaimGround> = fc
  .record({ in: fc.subarray(people), members: fc.subarray(people) })
  .map(({ in: present, members }) => ({
    voices: present.map((id) => ({ id, label: id, quotes: true, known: false })),
    bases: [{ id: 'part', name: 'de nya', version: 1, members }],
    scale: null,
  }));

describe('a claim counted from its links', () => {
  it('counts only who is still in, and never more voices than there are people', () => {
    fc.assert(
      fc.property(anyRow, anyGround, (row, ground) => {
        const present = ground.voices.map((voice) => voice.id);
        const { claim, counts, links } = counted(row, ground);
        for (const id of [...claim.supporters, ...claim.contradicters]) expect(present).toContain(id);
        for (const link of links) expect(present).toContain(link.informantId);
        expect(counts.supporting).toBeLessThanOrEqual(counts.base);
        expect(counts.supporting + counts.contradicting - counts.both + counts.silent).toBe(counts.base);
        expect(counts.base).toBeLessThanOrEqual(present.length);
      }),
    );
  });

  it('recounts after a withdrawal as the rule for withdrawn consent says', () => {
    fc.assert(
      fc.property(anyRow, anyGround, fc.constantFrom(...people), (row, ground, gone) => {
        const before = counted(row, ground);
        const after = counted(row, { ...ground, voices: ground.voices.filter((voice) => voice.id !== gone) });
        const present = ground.voices.some((voice) => voice.id === gone);
        const inBase = present && (row.baseId === null || ground.bases[0]!.members.includes(gone));
        const ruled = withoutInformant(before.claim, gone, { inBase }).claim;
        expect(after.counts).toEqual(countClaim(ruled));
        expect(after.claim.passages).toEqual(ruled.passages);
      }),
    );
  });

  it('flags a passage from outside the part it is about, and does not count it', () => {
    const ground: ClaimGround = {
      voices: people.map((id) => ({ id, label: id, quotes: true, known: false })),
      bases: [{ id: 'part', name: 'de nya', version: 1, members: people.slice(0, 5) }],
      scale: null,
    };
    const link = (informantId: string): Link => ({
      passageId: `p-${informantId}`,
      informantId,
      stance: 'for',
      quoted: false,
      deidentified: true,
      words: null,
    });
    const row: ClaimRow = {
      id: 'c',
      chapter: 'insights',
      questionId: null,
      statement: 'Majoriteten trivs.',
      word: 'majority',
      baseId: 'part',
      reviewedVoices: null,
      version: 1,
      links: ['i0', 'i1', 'i2', 'i7'].map(link),
    };
    const { counts, flags, holds } = counted(row, ground);
    expect(counts).toMatchObject({ base: 5, supporting: 3 });
    expect(flags).toEqual([{ kind: 'passage-without-voice', passageIds: ['p-i7'] }]);
    expect(holds).toBe(false);
  });
});
