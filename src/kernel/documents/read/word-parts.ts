import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Refusal } from './result.ts';

/** How far a .docx is trusted. Sizes in bytes; a real transcript of hundreds of pages stays well below. */
export const wordLimits = {
  entries: 1000,
  /** All parts together, unpacked. */
  unpacked: 60 * 1024 * 1024,
  /** Unpacked to packed; counted once the whole is larger than `ratioFrom`. */
  ratio: 100,
  ratioFrom: 4 * 1024 * 1024,
};

class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

export type WordParts = { parts: Map<string, Buffer>; pictures: boolean };

/**
 * The parts of a .docx that its text needs, unpacked and counted byte by byte, or why they are not. Pictures,
 * embedded files and programs are never unpacked.
 */
export async function wordParts(file: Buffer): Promise<WordParts | { reason: Refusal }> {
  // Word locks a file with a password by wrapping it in the container of its old formats.
  if (file.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    return {
      reason: file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unknown-kind',
    };
  }
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const entries = await listed(zip);
    const parts = new Map<string, Buffer>();
    let budget = wordLimits.unpacked;
    for (const entry of entries.filter((one) => needed(one.fileName))) {
      const data = await unpacked(zip, entry, budget);
      budget -= data.length;
      if (definesEntities(data)) return { reason: 'hostile-xml' };
      parts.set(entry.fileName, data);
    }
    if (
      !parts.has('[Content_Types].xml') ||
      ![...parts.keys()].some((name) => /^word\/document.*\.xml$/.test(name))
    ) {
      return { reason: 'broken-docx' };
    }
    return { parts, pictures: entries.some((entry) => entry.fileName.startsWith('word/media/')) };
  } catch (error) {
    return { reason: error instanceof Refused ? error.reason : 'broken-docx' };
  }
}

const needed = (name: string) =>
  name === '[Content_Types].xml' ||
  name === '_rels/.rels' ||
  /^word\/(_rels\/)?[^/]+\.(xml|rels)$/.test(name);

// What the archive says of itself is checked before anything is unpacked.
async function listed(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > wordLimits.entries) throw new Refused('zip-bomb');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let packed = 0;
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw new Refused('broken-docx');
    if (entry.isEncrypted()) throw new Refused('encrypted');
    names.add(name);
    packed += entry.compressedSize;
    declared += entry.uncompressedSize;
    if (declared > wordLimits.unpacked) throw new Refused('zip-bomb');
    if (declared > wordLimits.ratioFrom && declared > packed * wordLimits.ratio)
      throw new Refused('zip-bomb');
    entries.push(entry);
  }
  return entries;
}

// What comes out is counted too: a part may hold more than it says.
async function unpacked(zip: ZipFile, entry: Entry, budget: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > budget) {
      stream.destroy();
      throw new Refused('zip-bomb');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

// No word processor writes a document type; an expanding entity needs one. UTF-16 is seen through by dropping zeros.
function definesEntities(data: Buffer): boolean {
  const start = data.subarray(0, 2).toString('hex');
  const wide = start === 'fffe' || start === 'feff' || data[0] === 0 || data[1] === 0;
  return /<!\s*(DOCTYPE|ENTITY)/i.test((wide ? data.filter((byte) => byte !== 0) : data).toString('latin1'));
}
