import { inflateSync } from 'node:zlib';

/** A font's table: its four-letter tag and its bytes. */
export type FontTable = { tag: string; data: Buffer };
export type Font = { flavor: number; tables: FontTable[] };

/**
 * Unpacks a WOFF 1.0 file (each table deflated) into its tables: what the PDF engine takes is the plain font inside.
 * @throws Error when the bytes are not WOFF 1.0
 */
export function readWoff(file: Buffer): Font {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const at = 44 + index * 20;
    const offset = file.readUInt32BE(at + 4);
    const packed = file.readUInt32BE(at + 8);
    const length = file.readUInt32BE(at + 12);
    const raw = file.subarray(offset, offset + packed);
    return { tag: file.toString('latin1', at, at + 4), data: packed < length ? inflateSync(raw) : raw };
  });
  return { flavor: file.readUInt32BE(4), tables };
}

/** Writes the tables as a plain TrueType/OpenType file. */
export function writeFont({ flavor, tables }: Font): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(12 + sorted.length * 16);
  header.writeUInt32BE(flavor, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10);
  const parts = [header];
  let offset = header.length;
  for (const [index, { tag, data }] of sorted.entries()) {
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    const at = 12 + index * 16;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksum(padded), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * The font under another family name. The Latin and the extended Latin files carry the same name, and the PDF engine
 * would see only one of them.
 */
export function renameFont(font: Font, family: string, style: string): Font {
  const names = [
    { id: 1, text: family },
    { id: 2, text: style },
    { id: 4, text: `${family} ${style}` },
    { id: 6, text: `${family} ${style}`.replace(/[^A-Za-z]/g, '') },
  ].map(({ id, text }) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of names.entries()) {
    // Platform 3, encoding 1, language 0x409: Windows, Unicode, English.
    const fields = [3, 1, 0x409, id, bytes.length, offset];
    for (const [field, value] of fields.entries()) header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += bytes.length;
  }
  const data = Buffer.concat([header, ...names.map(({ bytes }) => bytes)]);
  return {
    ...font,
    tables: font.tables.map((table) => (table.tag === 'name' ? { tag: 'name', data } : table)),
  };
}

/** Every code point that the font has a sign for (its `cmap`, formats 4 and 12). */
export function codePoints(font: Font): Set<number> {
  const cmap = font.tables.find((table) => table.tag === 'cmap')?.data;
  const found = new Set<number>();
  if (!cmap) return found;
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    for (const [from, to] of ranges(cmap, at)) for (let code = from; code <= to; code += 1) found.add(code);
  }
  return found;
}

function ranges(cmap: Buffer, at: number): [number, number][] {
  const format = cmap.readUInt16BE(at);
  if (format === 4) {
    const count = cmap.readUInt16BE(at + 6) / 2;
    return Array.from({ length: count }, (_, index): [number, number] => [
      cmap.readUInt16BE(at + 16 + count * 2 + index * 2),
      Math.min(0xfffe, cmap.readUInt16BE(at + 14 + index * 2)),
    ]);
  }
  if (format === 12) {
    return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, index): [number, number] => [
      cmap.readUInt32BE(at + 16 + index * 12),
      cmap.readUInt32BE(at + 20 + index * 12),
    ]);
  }
  return [];
}
