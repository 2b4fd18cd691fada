import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys } from '../../kernel/database/keys.ts';
import { Attempts } from './attempts.ts';
import {
  companies,
  type Details,
  limits,
  pack,
  packedSize,
  reaches,
  readDetails,
  unpack,
  ways,
} from './details.ts';
import { suggestPassphrase, weakPassphrase } from './passphrase.ts';
import { words } from './passphrase-words.ts';
import { formatCode, parseCode, receiptFor, receiptHash } from './receipt.ts';
import { contactDetailsDone, refusalToOpen, standingOf } from './rules.ts';
import {
  fromBase64,
  lockIdentity,
  looksSealed,
  open,
  seal,
  sealedSize,
  toBase64,
  unlockIdentity,
} from './seal.ts';

const details = fc.record<Details>({
  name: fc
    .string({ minLength: 1, maxLength: limits.name, unit: 'grapheme' })
    .map((text) => `N${text}`.slice(0, 40)),
  reach: fc.constantFrom(...reaches),
  contact: fc.constant('070-174 06 05, mejl@exempel.example'),
  ways: fc.subarray([...ways]),
  when: fc.string({ maxLength: limits.when, unit: 'binary' }),
  company: fc.constantFrom(...companies),
  eligible: fc.string({ maxLength: limits.eligible, unit: 'binary' }),
  other: fc.string({ maxLength: limits.other, unit: 'binary' }),
});

const values = (sent: object) => (name: string) =>
  [(sent as Record<string, string | string[] | undefined>)[name] ?? []].flat();

describe('the details of a sign-up', () => {
  it('come back as they were written, whatever the script and however they are tidied', () => {
    fc.assert(
      fc.property(details, (written) => {
        const read = readDetails(values(written));
        if (!read.ok) {
          // only what does not fit at all is turned away, with words that say so
          expect(read.errors.every((error) => /too-(long|much)$/.test(error.text))).toBe(true);
          return;
        }
        expect(unpack(read.packed)).toEqual(read.details);
        expect(read.packed).toHaveLength(packedSize);
        // tidied once is tidied for good
        expect(readDetails(values(read.details))).toEqual(read);
      }),
    );
  });

  it('hold no control signs but line breaks, and no half signs', () => {
    const read = readDetails(
      values({
        name: 'A\0B\u0007\ud800C',
        reach: 'text',
        contact: '070 174 06 05',
        other: 'en rad\r\nen till\u0085',
      }),
    );
    expect(read.ok && read.details.name).toBe('AB�C');
    expect(read.ok && read.details.other).toBe('en rad\nen till');
  });

  it('fit at their longest in Swedish, and say so when they do not fit at all', () => {
    const full = (sign: string): Details => ({
      name: sign.repeat(limits.name),
      reach: 'letter',
      contact: sign.repeat(limits.contact),
      ways: [...ways],
      when: sign.repeat(limits.when),
      company: 'support-worker',
      eligible: sign.repeat(limits.eligible),
      other: sign.repeat(limits.other),
    });
    expect(pack(full('å'))).toHaveLength(packedSize);
    expect(pack(full('文'))).toBeUndefined();
    expect(readDetails(values(full('文')))).toEqual({
      ok: false,
      errors: [{ field: 'other', text: 'sign-up.error.too-much' }],
    });
  });

  it.each([
    [{}, ['name', 'reach', 'contact']],
    [{ name: '  ', reach: 'phone', contact: 'ring mig' }, ['name', 'contact']],
    [{ name: 'K', reach: 'email', contact: 'inget snabel' }, ['contact']],
    [{ name: 'K', reach: 'pigeon', contact: 'torget' }, ['reach']],
    [{ name: 'x'.repeat(81), reach: 'letter', contact: 'Storgatan 1' }, ['name']],
  ])('ask for little: %j lacks %j', (sent, fields) => {
    const read = readDetails(values(sent));
    expect(read.ok ? [] : read.errors.map((error) => error.field)).toEqual(fields);
  });

  it.each([
    new Uint8Array(packedSize),
    new Uint8Array(10),
    new Uint8Array(packedSize).fill(255),
    Uint8Array.from({ length: packedSize }, (_, index) => [0, 4, 110, 117, 108, 108][index] ?? 0),
  ])('are nothing when somebody has packed something else', (bytes) => {
    expect(unpack(bytes)).toBeUndefined();
  });
});

describe('sealing', () => {
  it('gives one size, which only the right identity opens', async () => {
    const [mine, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const recipient = await identityToRecipient(mine);
    const sizes = new Set<number>();
    for (const other of ['', 'x'.repeat(500), 'å'.repeat(200)]) {
      const read = readDetails(values({ name: 'K', reach: 'phone', contact: '070 174', other }));
      if (!read.ok) throw new Error('the details should be fine');
      const sealed = await seal(recipient, read.packed);
      sizes.add(sealed.length);
      expect(looksSealed(sealed)).toBe(true);
      expect(unpack((await open([mine], sealed))!)).toEqual(read.details);
      expect(fromBase64(toBase64(sealed))).toEqual(new Uint8Array(sealed));
    }
    expect([...sizes]).toEqual([sealedSize]);
    const sealed = await seal(recipient, new Uint8Array(packedSize));
    expect(await open([other], sealed)).toBeUndefined();
    sealed[sealedSize - 1]! ^= 1;
    expect(await open([mine], sealed)).toBeUndefined();
    expect(looksSealed(sealed.subarray(1))).toBe(false);
    expect(looksSealed(new Uint8Array(sealedSize))).toBe(false);
    expect(fromBase64('inte bas64 alls!')).toBeUndefined();
  });

  it('locks an identity under a passphrase, spaces and composed letters aside', async () => {
    const identity = await generateX25519Identity();
    const locked = await lockIdentity(identity, 'sju gröna bönor på fyrtornet', 10);
    expect(await unlockIdentity(locked, '  sju gro\u0308na  bo\u0308nor på fyrtornet ')).toBe(identity);
    expect(await unlockIdentity(locked, 'sju gula bönor på fyrtornet')).toBeUndefined();
    expect(await unlockIdentity('inte en nyckel', 'sju gröna bönor på fyrtornet')).toBeUndefined();
  });
});

describe('a passphrase', () => {
  it.each([
    ['kort', 'sign-up.key.error.short'],
    ['                    ', 'sign-up.key.error.short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'sign-up.key.error.repeats'],
    ['hej hej hej hej hej hej hej', 'sign-up.key.error.repeats'],
    ['sju gröna bönor på fyrtornet', undefined],
  ])('%j: %s', (passphrase, refusal) => {
    expect(weakPassphrase(passphrase)).toBe(refusal);
  });

  it('is suggested from 256 different words, and always strong enough', () => {
    expect(new Set(words).size).toBe(256);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (random) => {
        // the same word seven times is a draw in 10¹⁴
        fc.pre(new Set(random).size > 2);
        expect(weakPassphrase(suggestPassphrase(random))).toBeUndefined();
      }),
    );
    expect(() => suggestPassphrase(new Uint8Array(6))).toThrow(RangeError);
  });
});

describe('a receipt', () => {
  const keys = createKeys();
  it('is the same for the same form, another for another, and none can be told from the form alone', () => {
    const form = 'a0b1c2d3-0000-4000-8000-000000000001';
    const code = receiptFor(keys, form);
    expect(receiptFor(keys, form.toUpperCase())).toBe(code);
    expect(receiptFor(keys, 'a0b1c2d3-0000-4000-8000-000000000002')).not.toBe(code);
    expect(receiptFor(createKeys(), form)).not.toBe(code);
    expect(receiptFor(keys, 'x')).not.toBe(receiptFor(keys, 'x'));
    expect(parseCode('receipt', formatCode(code))).toEqual({ ok: true, code });
    expect(receiptHash(code)).toHaveLength(32);
  });
});

describe('how a sign-up stands', () => {
  const facts = { state: 'received', informantId: null, booking: null, interviewed: false } as const;
  it.each([
    [facts, 'received'],
    [{ ...facts, state: 'not-this-time' as const }, 'not-this-time'],
    [{ ...facts, informantId: 'x' }, 'contacted'],
    [{ ...facts, informantId: 'x', booking: 'booked' as const }, 'booked'],
    [{ ...facts, informantId: 'x', booking: 'held' as const }, 'interviewed'],
    [{ ...facts, informantId: 'x', interviewed: true }, 'interviewed'],
  ])('%j is %s', (given, standing) => {
    expect(standingOf(given)).toBe(standing);
  });

  it('has served its purpose when gift and report are settled', () => {
    const today = '2026-11-21';
    const done = (gift: string | null, report: string | null, deliveredOn: string | null = null) =>
      contactDetailsDone({ gift, report, deliveredOn }, today);
    expect(done(null, null)).toBe(false);
    expect(done('2026-11-20', null)).toBe(false);
    expect(done('2026-11-20', '2026-11-21')).toBe(true);
    expect(done('declined', '2026-11-21')).toBe(true);
    expect(done('declined', 'declined')).toBe(false);
    expect(done('declined', 'declined', '2026-11-01')).toBe(true);
  });
});

describe('opening the link', () => {
  it.each([
    [{ hasKey: false, hasLink: true, stage: 'sign-up-open' }, 'sign-up.error.no-key'],
    [{ hasKey: true, hasLink: false, stage: 'sign-up-open' }, 'sign-up.error.no-link'],
    [{ hasKey: true, hasLink: true, stage: 'planning' }, 'sign-up.error.stage'],
    [{ hasKey: true, hasLink: true, stage: 'analysing' }, 'sign-up.error.stage'],
    [{ hasKey: true, hasLink: true, stage: 'interviewing' }, undefined],
  ])('%j: %s', (facts, refusal) => {
    expect(refusalToOpen(facts)).toBe(refusal);
  });
});

describe('counting attempts', () => {
  it('lets a window’s worth through from each place, and forgets it afterwards', () => {
    const attempts = new Attempts({ most: 2, minutes: 10 });
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 9, minute));
    expect([attempts.allow('a', at(0)), attempts.allow('a', at(1)), attempts.allow('a', at(2))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(attempts.allow('b', at(2))).toBe(true);
    expect(attempts.allow('a', at(10))).toBe(true);
  });
});
