import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITY_WORDS, wordsFor } from '../../domain/quantity-words.ts';
import {
  type Claim,
  checkClaimWord,
  countClaim,
  flagClaim,
  mayQuote,
  stopsReport,
  withoutInformant,
} from './rules.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `i${from + i}`);
const passagesOf = (informants: readonly string[]) =>
  informants.map((informantId) => ({ id: `p-${informantId}`, informantId, deidentified: true }));

const claim: Claim = {
  statement: 'Majoriteten av brukarna känner sig lyssnade på.',
  quantityWord: 'majority',
  base: { kind: 'all', size: 15 },
  supporters: ids(0, 9),
  contradicters: ids(9, 11),
  passages: passagesOf(ids(0, 11)),
};
const kinds = (c: Claim) => flagClaim(c).map((flag) => flag.kind);

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({ size: fc.integer({ min: 1, max: 12 }), word: fc.option(fc.constantFrom(...QUANTITY_WORDS)) })
  .chain(({ size, word }) =>
    fc.record({
      statement: fc.constant('Det fungerar bra.'),
      quantityWord: fc.constant(word),
      base: fc.constant({ kind: 'all' as const, size }),
      supporters: fc.subarray(ids(0, size)),
      contradicters: fc.subarray(ids(0, size)),
      passages: fc.subarray(passagesOf(ids(0, size))),
    }),
  );

describe('claims', () => {
  it('count informants, each once', () => {
    expect(countClaim(claim)).toEqual({ base: 15, supporting: 9, contradicting: 2, both: 0, silent: 4 });
    expect(countClaim({ ...claim, supporters: [...claim.supporters, 'i0'], contradicters: ['i0'] })).toEqual({
      base: 15,
      supporting: 9,
      contradicting: 1,
      both: 1,
      silent: 6,
    });
    expect(flagClaim(claim)).toEqual([]);
  });

  it('always account for the whole base', () => {
    fc.assert(
      fc.property(anyClaim, (c) => {
        const { base, supporting, contradicting, both, silent } = countClaim(c);
        expect(supporting + contradicting - both + silent).toBe(base);
      }),
    );
  });

  it('are flagged exactly when the count does not carry the word', () => {
    fc.assert(
      fc.property(anyClaim, (c) => {
        const carried =
          c.quantityWord === null || wordsFor(c.supporters.length, c.base.size).includes(c.quantityWord);
        expect(kinds(c).includes('word-not-carried')).toBe(!carried);
        expect(checkClaimWord(c)?.ok ?? true).toBe(carried);
      }),
    );
  });

  it('say what the word would need', () => {
    const few = { ...claim, supporters: ids(0, 7), passages: passagesOf(ids(0, 11)) };
    expect(flagClaim(few)[0]).toMatchObject({
      kind: 'word-not-carried',
      word: 'majority',
      check: {
        reason: 'too-few',
        needs: { fewest: 8, most: 15 },
        carries: ['many', 'several', 'about-half'],
      },
    });
  });

  it('measure the word against the subset they name', () => {
    const subset: Claim = {
      ...claim,
      statement: 'Samtliga brukare som ökat sin självständighet har bra uppföljning.',
      quantityWord: 'all',
      base: { kind: 'subset', name: 'mer självständiga', size: 9 },
      contradicters: [],
      passages: passagesOf(ids(0, 9)),
    };
    expect(flagClaim(subset)).toEqual([]);
    expect(kinds({ ...subset, base: { kind: 'subset', name: ' ', size: 9 } })).toEqual(['base-without-name']);
    expect(kinds({ ...subset, base: { kind: 'all', size: 15 } })).toEqual(['word-not-carried']);
    expect(kinds({ ...subset, base: { ...subset.base, size: 8 } })).toEqual([
      'word-not-carried',
      'more-voices-than-base',
    ]);
  });

  it('are flagged when the text says another word', () => {
    expect(kinds({ ...claim, statement: 'Samtliga brukare känner sig lyssnade på.' })).toEqual([
      'statement-says-otherwise',
    ]);
    expect(kinds({ ...claim, statement: 'Majoriteten trivs, några brukare gör det inte.' })).toEqual([]);
    expect(kinds({ ...claim, quantityWord: null })).toEqual(['statement-says-otherwise']);
    expect(kinds({ ...claim, quantityWord: null, statement: 'Relationen är viktig.' })).toEqual([]);
  });

  it('rest on passages that may be quoted', () => {
    expect(kinds({ ...claim, passages: [] })).toEqual(['no-passages']);
    expect(flagClaim({ ...claim, passages: claim.passages.slice(1) })).toEqual([
      { kind: 'voice-without-passage', informantIds: ['i0'] },
    ]);
    const raw = claim.passages.map((p) => ({ ...p, deidentified: p.id !== 'p-i3' }));
    expect(flagClaim({ ...claim, passages: raw })).toEqual([
      { kind: 'quote-not-deidentified', passageIds: ['p-i3'] },
    ]);
    const stray = { id: 'p-x', informantId: 'i14', deidentified: true };
    expect(flagClaim({ ...claim, passages: [...claim.passages, stray] })).toEqual([
      { kind: 'passage-without-voice', passageIds: ['p-x'] },
    ]);
  });

  it('about one or two, or all of a few, are reviewed and not stopped', () => {
    const two: Claim = {
      ...claim,
      statement: 'Ett par brukare minns ingen plan.',
      quantityWord: 'a-couple',
      supporters: ids(0, 2),
    };
    expect(flagClaim(two).filter((f) => f.kind === 'exposure-review')).toEqual([
      { kind: 'exposure-review', because: 'one-or-two' },
    ]);
    const few: Claim = {
      ...claim,
      statement: 'Samtliga trivs.',
      quantityWord: 'all',
      base: { kind: 'subset', name: 'nya', size: 3 },
      supporters: ids(0, 3),
      contradicters: [],
      passages: passagesOf(ids(0, 3)),
    };
    expect(flagClaim(few)).toEqual([{ kind: 'exposure-review', because: 'whole-small-base' }]);
    expect(flagClaim(few).some(stopsReport)).toBe(false);
    expect(flagClaim({ ...claim, passages: [] }).some(stopsReport)).toBe(true);
  });

  it('are not reviewed twice for the same voices, and anew for others', () => {
    const two: Claim = {
      ...claim,
      statement: 'Ett par brukare minns ingen plan.',
      quantityWord: 'a-couple',
      supporters: ids(0, 2),
      contradicters: [],
      passages: passagesOf(ids(0, 2)),
    };
    expect(kinds({ ...two, reviewedVoices: 2 })).toEqual([]);
    expect(kinds({ ...two, reviewedVoices: 1 })).toEqual(['exposure-review']);
    expect(kinds({ ...two, reviewedVoices: null })).toEqual(['exposure-review']);
    const left = withoutInformant(
      { ...two, quantityWord: null, statement: 'Planen är glömd.', reviewedVoices: 2 },
      'i0',
    );
    expect(kinds(left.claim)).toEqual(['exposure-review']);
  });

  it('quote only those who have said yes to it', () => {
    const quoting = (quoted: boolean, consented: boolean): Claim => ({
      ...claim,
      passages: claim.passages.map((passage) =>
        passage.id === 'p-i3' ? { ...passage, quoted, consented } : passage,
      ),
    });
    expect(flagClaim(quoting(true, false))).toEqual([
      { kind: 'quote-without-consent', passageIds: ['p-i3'] },
    ]);
    expect(flagClaim(quoting(true, false)).some(stopsReport)).toBe(true);
    expect(flagClaim(quoting(false, false))).toEqual([]);
    expect(flagClaim(quoting(true, true))).toEqual([]);
    expect(mayQuote({ id: 'p', informantId: 'i', deidentified: true, consented: false })).toBe(false);
    expect(mayQuote({ id: 'p', informantId: 'i', deidentified: false, consented: true })).toBe(false);
    expect(mayQuote({ id: 'p', informantId: 'i', deidentified: true, consented: true })).toBe(true);
  });

  it('that nobody said something need no passage', () => {
    const none: Claim = {
      ...claim,
      statement: 'Ingen av brukarna saknar information.',
      quantityWord: 'none',
      supporters: [],
      contradicters: [],
      passages: [],
    };
    expect(flagClaim(none)).toEqual([]);
    expect(withoutInformant(none, 'i4').stillHolds).toBe(true);
  });
});

describe('withdrawn consent', () => {
  it('takes voice, passages and place in the base along, and marks what no longer holds', () => {
    const many: Claim = { ...claim, quantityWord: 'majority', supporters: ids(0, 8) };
    const { claim: rest, stillHolds } = withoutInformant(many, 'i0');
    expect(countClaim(rest)).toMatchObject({ base: 14, supporting: 7 });
    expect(stillHolds).toBe(false);
    expect(withoutInformant(many, 'i10')).toMatchObject({ stillHolds: true, claim: { base: { size: 14 } } });
    expect(withoutInformant(claim, 'i0').stillHolds).toBe(true);
  });

  it('shrinks a subset only by those who were in it', () => {
    const subset: Claim = { ...claim, base: { kind: 'subset', name: 'nya', size: 12 } };
    expect(withoutInformant(subset, 'i14').claim.base.size).toBe(12);
    expect(withoutInformant(subset, 'i14', { inBase: true }).claim.base.size).toBe(11);
    expect(withoutInformant(subset, 'i0').claim.base.size).toBe(11);
  });

  it('leaves no trace of the informant, and changes nothing about the others', () => {
    fc.assert(
      fc.property(anyClaim, fc.nat(11), (c, n) => {
        const gone = `i${n % c.base.size}`;
        const { claim: rest, stillHolds } = withoutInformant(c, gone);
        expect(JSON.stringify(rest)).not.toContain(`"${gone}"`);
        expect(rest.base.size).toBe(c.base.size - 1);
        expect(rest.supporters).toEqual(c.supporters.filter((id) => id !== gone));
        if (stillHolds) expect(kinds(rest)).not.toContain('word-not-carried');
      }),
    );
  });

  it('marks a claim that rested on that informant alone', () => {
    const one: Claim = {
      ...claim,
      quantityWord: 'one',
      supporters: ['i0'],
      contradicters: [],
      passages: passagesOf(['i0']),
    };
    expect(withoutInformant(one, 'i0').stillHolds).toBe(false);
  });
});
