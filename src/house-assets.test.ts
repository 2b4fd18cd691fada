import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { houseAssets } from './house-assets.ts';
import type { Asset } from './ui/assets.ts';
import { packedFor } from './ui/packed.ts';

const assets = await houseAssets();
const bytes = (asset: Asset, accepts: string) => packedFor(asset, accepts).body.length;
/** What every page fetches, all four fonts included: the two of Latin Extended only come with such a letter. */
const house = [assets.css, assets.js, ...assets.fonts];
/** What the script of a page fetches later, when it is needed. */
const later: Record<string, string[]> = { 'sign-up-form': ['sign-up-seal'] };
const script = (name: string) => {
  const found = assets.entries[name];
  if (!found) throw new Error(`no page script ${name}`);
  return found;
};

describe('style, script and fonts', () => {
  it('of a first visit weigh at most 65 kB, also where only gzip is spoken', () => {
    const first = [...house, script('sign-up-form')];
    expect(first.reduce((sum, asset) => sum + bytes(asset, 'gzip'), 0)).toBeLessThanOrEqual(65_000);
  });

  it.each(Object.keys(assets.entries))(
    'of a page with %s weigh at most 110 kB, all of it fetched',
    (name) => {
      const all = [...house, ...[name, ...(later[name] ?? [])].map(script)];
      expect(all.reduce((sum, asset) => sum + bytes(asset, 'br, gzip'), 0)).toBeLessThanOrEqual(110_000);
    },
  );

  it('are sent as the browser takes them', () => {
    const { css, fonts } = assets;
    for (const [accepts, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip;q=1.0, br;q=0', 'gzip'],
      ['identity', undefined],
      [undefined, undefined],
    ] as const)
      expect(packedFor(css, accepts).encoding, accepts).toBe(encoding);
    expect(brotliDecompressSync(packedFor(css, 'br').body).equals(css.body)).toBe(true);
    expect(gunzipSync(packedFor(css, 'gzip').body).equals(css.body)).toBe(true);
    expect(packedFor(fonts[0]!, 'br')).toEqual({ body: fonts[0]!.body, encoding: undefined });
  });
});
