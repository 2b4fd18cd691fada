import { crc32, deflateSync } from 'node:zlib';

/** A picture as a browser's canvas gives it: four bytes a pixel, red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const mostColours = 64;
/** a colour that fills more of the picture than this is kept as it is */
const flat = 0.004;
/** how far from every other a colour must be to get a place of its own (squared distance in red, green, blue) */
const apart = 300;

const distance = (a: number, b: number) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/**
 * Writes a picture of a page as PNG with at most 64 colours. A page has few: flat ones, kept as they are, and the many
 * in-betweens at the edges of letters, of which the commonest stand for their neighbours. That makes a file a quarter of
 * what full colour takes, and letters stay sharp. The same pixels always give the same bytes.
 */
export function writePng({ width, height, rgba }: Pixels): Uint8Array {
  const counts = new Map<number, number>();
  const colourAt = (at: number) => (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = choose(counts, width * height);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  // each row begins with its filter: none, which is the best one for a palette
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = places.get(colourAt((y * width + x) * 4))!;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, each a place in the palette
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function choose(counts: Map<number, number>, pixels: number): number[] {
  const palette: number[] = [];
  // a tie is settled by the colour itself, so that the order of the pixels does not matter
  const commonest = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  for (const [colour, count] of commonest) {
    if (palette.length === mostColours) break;
    if (count > pixels * flat || palette.every((chosen) => distance(chosen, colour) > apart)) {
      palette.push(colour);
    }
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let place = 1; place < palette.length; place += 1) {
    if (distance(palette[place]!, colour) < distance(palette[best]!, colour)) best = place;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
