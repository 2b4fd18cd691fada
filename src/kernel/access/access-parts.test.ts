import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys } from '../database/keys.ts';
import { challengeMinutes, isOurChallenge, makeChallenge } from './challenges.ts';
import { deviceWords } from './device.ts';
import { placeOf } from './rate-limit.ts';
import { openSealed, sealText } from './sealing.ts';

const now = new Date('2026-11-21T09:00:00Z');

describe('sealing', () => {
  it('gives back what was sealed, to who has the key and to nobody else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wellFormed = text.toWellFormed();
        const key = randomBytes(32);
        const sealed = sealText(key, wellFormed);
        expect(openSealed(key, sealed)).toBe(wellFormed);
        expect(openSealed(randomBytes(32), sealed)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('notices a single changed bit, wherever it is', () => {
    const key = randomBytes(32);
    const sealed = sealText(key, 'Hon sa att ingen hade frågat henne förut.');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(openSealed(key, changed)).toBeUndefined();
    }
    expect(openSealed(key, sealed.subarray(0, 20))).toBeUndefined();
    expect(openSealed(randomBytes(5), sealed)).toBeUndefined();
  });
});

describe('a challenge', () => {
  const keys = createKeys();
  const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

  it('is known as ours for its purpose until it ends', () => {
    const challenge = asText(makeChallenge(keys, 'sign-in', now));
    expect(isOurChallenge(keys, 'sign-in', minutes(challengeMinutes - 1), challenge)).toBe(true);
    expect(isOurChallenge(keys, 'sign-in', minutes(challengeMinutes), challenge)).toBe(false);
    expect(isOurChallenge(keys, 'register somebody', now, challenge)).toBe(false);
    expect(isOurChallenge(createKeys(), 'sign-in', now, challenge)).toBe(false);
  });

  it('cannot be made up or made to last', () => {
    const bytes = makeChallenge(keys, 'sign-in', now);
    bytes[17]! ^= 0xff;
    expect(isOurChallenge(keys, 'sign-in', now, asText(bytes))).toBe(false);
    expect(isOurChallenge(keys, 'sign-in', now, '')).toBe(false);
    expect(isOurChallenge(keys, 'sign-in', now, asText(randomBytes(54)))).toBe(false);
  });
});

describe('a place that attempts come from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});

describe('the words on a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['curl/8.0', ''],
    [undefined, ''],
  ])('%s', (userAgent, words) => {
    expect(deviceWords(userAgent)).toBe(words);
  });
});
