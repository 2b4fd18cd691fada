import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, CODE_ALPHABET, formatCode, makeCode, parseCode, randomBytesFor } from './short-code.ts';

const kinds = ['link', 'receipt'] as const;
const code = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc
      .uint8Array({ minLength: randomBytesFor(kind), maxLength: randomBytesFor(kind) })
      .map((bytes) => ({ kind, code: makeCode(kind, bytes) })),
  );

describe('short codes', () => {
  it('carry enough chance, in signs that are not mixed up', () => {
    expect(bitsOf('link')).toBeGreaterThanOrEqual(40);
    expect(bitsOf('receipt')).toBeGreaterThanOrEqual(128);
    expect(CODE_ALPHABET).not.toMatch(/[0O1IL]/);
    expect(new Set(CODE_ALPHABET).size).toBe(31);
    expect(() => makeCode('link', new Uint8Array(4))).toThrow(RangeError);
  });

  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom('-', ' ', '–', ' . ', ''),
        fc.boolean(),
        ({ kind, code }, gap, lower) => {
          const printed = formatCode(code);
          expect(printed).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4})+$/);
          const typed = printed.replaceAll('-', gap);
          expect(parseCode(kind, ` ${lower ? typed.toLowerCase() : typed}\n`)).toEqual({ ok: true, code });
        },
      ),
    );
  });

  it('catch every single wrong sign', () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.constantFrom(...CODE_ALPHABET), ({ kind, code }, at, sign) => {
        const i = at % code.length;
        fc.pre(code[i] !== sign);
        const wrong = code.slice(0, i) + sign + code.slice(i + 1);
        expect(parseCode(kind, wrong)).toEqual({ ok: false, reason: 'mistyped' });
      }),
    );
  });

  it('catch every swap of two neighbours', () => {
    fc.assert(
      fc.property(code, fc.nat(), ({ kind, code }, at) => {
        const i = at % (code.length - 1);
        fc.pre(code[i] !== code[i + 1]);
        const wrong = code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2);
        expect(parseCode(kind, wrong)).toEqual({ ok: false, reason: 'mistyped' });
      }),
    );
  });

  it('say what is wrong with something else', () => {
    expect(parseCode('link', 'ABCD')).toEqual({ ok: false, reason: 'wrong-length' });
    expect(parseCode('link', 'ABCD-EFGH-JKM0')).toEqual({ ok: false, reason: 'foreign-sign' });
    expect(parseCode('link', '')).toEqual({ ok: false, reason: 'wrong-length' });
  });

  it('use every sign about as often', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(code, ({ code }) => {
        for (const sign of code.slice(0, -1)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(seen.size).toBe(CODE_ALPHABET.length);
  });
});
