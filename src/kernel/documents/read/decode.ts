import type { Warning } from './result.ts';

export type Decoded = { text: string; warnings: Warning[] } | 'not-text';

// The beginnings of archives, PDFs, pictures, old Office files and recordings.
const otherKinds = [
  '504b0304',
  '25504446',
  '89504e47',
  'ffd8ff',
  '47494638',
  'd0cf11e0',
  '52494646',
  '1f8b',
  '7f454c46',
  '4d5a90',
];

/**
 * The text in a file's bytes: UTF-8 and UTF-16 by their marks or by trying, otherwise Windows-1252, which Swedish
 * text files of older programs use. A few control characters are taken out with a warning; many mean it is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const { name, bom } = encoding(bytes);
  if (name !== 'utf-16le' && name !== 'utf-16be' && otherKinds.some((kind) => start.startsWith(kind)))
    return 'not-text';
  const warnings: Warning[] = [];
  let text = new TextDecoder(name).decode(bytes.subarray(bom));
  if (name === 'utf-8' && text.includes('\ufffd')) {
    const broken = text.split('\ufffd').length - 1;
    const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    // Mostly sound UTF-8 with a few bytes lost on the way stays UTF-8; otherwise it never was.
    if (broken * 10 < foreign) warnings.push('broken-characters');
    else {
      text = new TextDecoder('windows-1252').decode(bytes);
      warnings.push('encoding-guessed');
    }
  }
  const odd = text.match(/(?![\t\n\r\f\v])\p{Cc}/gu)?.length ?? 0;
  if (odd > Math.max(20, text.length / 200)) return 'not-text';
  if (odd > 0) warnings.push('control-characters-removed');
  return { text, warnings };
}

function encoding(bytes: Uint8Array): { name: 'utf-8' | 'utf-16le' | 'utf-16be'; bom: number } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', bom: 3 };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bom: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bom: 2 };
  // Without a mark: every other byte of Latin text in UTF-16 is zero.
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return { name: 'utf-16le', bom: 0 };
  if (even > half * 0.6 && odd < half * 0.1) return { name: 'utf-16be', bom: 0 };
  return { name: 'utf-8', bom: 0 };
}
