import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Asset } from './assets.ts';

type Encoding = 'br' | 'gzip';

const pack: Record<Encoding, (body: Uint8Array) => Uint8Array> = {
  // the strongest level takes ten times as long for a tenth less
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => gzipSync(body, { level: 9 }),
};

const packed = new WeakMap<Asset, Partial<Record<Encoding, Uint8Array>>>();

/**
 * An asset as a browser takes it: compressed where that helps, once for each asset. Fonts are compressed already.
 *
 * @param accepts the browser's Accept-Encoding.
 */
export function packedFor(
  asset: Asset,
  accepts: string | undefined,
): { body: Uint8Array; encoding: Encoding | undefined } {
  const taken = new Set(
    (accepts ?? '').split(',').flatMap((part) => {
      const [name = '', ...rest] = part.split(';').map((word) => word.trim().toLowerCase());
      return rest.some((word) => /^q=0(\.0*)?$/.test(word)) ? [] : [name];
    }),
  );
  const encoding = asset.type.startsWith('text/')
    ? (['br', 'gzip'] as const).find((one) => taken.has(one))
    : undefined;
  if (!encoding) return { body: asset.body, encoding };
  const known = packed.get(asset) ?? {};
  known[encoding] ??= pack[encoding](asset.body);
  packed.set(asset, known);
  return { body: known[encoding], encoding };
}
