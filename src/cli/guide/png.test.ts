import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePng } from './png.ts';

const pixels = (
  width: number,
  height: number,
  colourAt: (x: number, y: number) => [number, number, number],
) => {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rgba.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, rgba };
};

/** Reads back what was written: only the kind of PNG that is written here. */
function readPng(png: Uint8Array): { width: number; height: number; colours: number[]; colourAt: number[] } {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE')!;
  const colours = Array.from({ length: palette.length / 3 }, (_, place) => palette.readUIntBE(place * 3, 3));
  const rows = inflateSync(chunks.get('IDAT')!);
  const colourAt = [...rows].filter((_, at) => at % (width + 1) !== 0).map((place) => colours[place]!);
  return { width, height, colours, colourAt };
}

describe('a picture of a page', () => {
  it('keeps flat colours exactly, also two that are near each other', () => {
    const found = readPng(writePng(pixels(20, 10, (x) => (x < 10 ? [251, 247, 238] : [243, 236, 221]))));
    expect([found.width, found.height]).toEqual([20, 10]);
    expect(found.colours.sort()).toEqual([0xf3ecdd, 0xfbf7ee]);
    expect(found.colourAt.slice(0, 20)).toEqual([...Array(10).fill(0xfbf7ee), ...Array(10).fill(0xf3ecdd)]);
  });

  it('takes the nearest of a few colours for all the in-betweens', () => {
    const shaded = readPng(writePng(pixels(256, 4, (x) => [x, x, x])));
    expect(shaded.colours.length).toBeLessThanOrEqual(64);
    for (const [x, colour] of shaded.colourAt.slice(0, 256).entries()) {
      expect(Math.abs((colour & 255) - x)).toBeLessThan(16);
    }
  });

  it('is the same bytes for the same pixels', () => {
    const one = () => writePng(pixels(30, 30, (x, y) => [x * 8, y * 8, 90]));
    expect(Buffer.from(one()).equals(Buffer.from(one()))).toBe(true);
  });
});
