import { describe, expect, it } from 'vitest';
import { qrMatrix, qrSvg } from './qr.ts';
import { checkSvg } from './svg.ts';

const address = 'https://kompassen.example/k/7QF3-M2XD';

describe('qr', () => {
  it('has a finder pattern in three corners, and none in the fourth', () => {
    const { size, dark } = qrMatrix(address);
    const finder = (top: number, left: number) =>
      dark.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map((on) => (on ? '#' : '.'))
          .join(''),
      );
    const pattern = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    expect(finder(0, 0)).toEqual(pattern);
    expect(finder(0, size - 7)).toEqual(pattern);
    expect(finder(size - 7, 0)).toEqual(pattern);
    expect(finder(size - 7, size - 7)).not.toEqual(pattern);
  });

  it('draws each dark square once, within a quiet zone of four', () => {
    const svg = qrSvg(address);
    const { size, dark } = qrMatrix(address);
    expect(svg.match(/M\d+ \d+h1v1h-1z/g)?.length).toBe(dark.flat().filter(Boolean).length);
    expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
    expect(svg).toContain('M4 4h1');
    expect(checkSvg(svg)).toBe(svg);
  });

  it('differs for another address', () => {
    expect(qrSvg(`${address}A`)).not.toBe(qrSvg(address));
  });
});
