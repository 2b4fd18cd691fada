import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';

/*
 * A backup is one gzip stream of frames: a letter, the length (32 bits, big-endian) and the content.
 *   H  what the file is          JSON, first
 *   T  a table begins            JSON: name and columns
 *   D  a piece of it             COPY's text format, UTF-8
 *   M  the manifest              JSON, last: a file without it was never finished
 */

const header = { format: 'medskapa backup', version: 1 } as const;
const largestFrame = 1 << 30;

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  sha256: z.string(),
});

const manifest = z.object({
  /** ISO instant */
  madeAt: z.string(),
  /** tells whether a key file is the one that this data was written with, and nothing about the keys */
  keyCheck: z.string(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(table),
});

/** What a backup holds, written last. */
export type Manifest = z.infer<typeof manifest>;

/** Thrown when a file is no backup, is cut short or damaged; the message is one line for the operator. */
export class BackupFileError extends Error {}

/** Writes a backup under another name first, so that a file of the name that was asked for is always a whole one. */
export class BackupWriter {
  readonly #path: string;
  readonly #draft: string;
  readonly #gzip = createGzip({ level: 6 });
  readonly #written: Promise<void>;
  #hash: Hash | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.unfinished`;
    const file = createWriteStream(this.#draft, { mode: 0o600, flags: 'w' });
    this.#written = pipeline(this.#gzip, file);
    // heard again by whoever awaits it; without this, a full disk would end the process first
    this.#written.catch(() => {});
  }

  async #frame(letter: string, content: Buffer): Promise<void> {
    const head = Buffer.alloc(5);
    head.write(letter, 'latin1');
    head.writeUInt32BE(content.length, 1);
    this.#gzip.write(head);
    if (!this.#gzip.write(content)) await Promise.race([once(this.#gzip, 'drain'), this.#written]);
  }

  async begin(): Promise<void> {
    await this.#frame('H', Buffer.from(JSON.stringify(header)));
  }

  async table(name: string, columns: string[]): Promise<void> {
    this.#hash = createHash('sha256');
    await this.#frame('T', Buffer.from(JSON.stringify({ name, columns })));
  }

  async data(chunk: Buffer): Promise<void> {
    this.#hash?.update(chunk);
    await this.#frame('D', chunk);
  }

  /** The hash of the table that was just written. */
  endTable(): string {
    return this.#hash?.digest('hex') ?? '';
  }

  /** Writes the manifest, sees the file safely to disk and gives it its name. */
  async finish(content: Manifest): Promise<void> {
    await this.#frame('M', Buffer.from(JSON.stringify(content)));
    this.#gzip.end();
    await this.#written;
    const file = await open(this.#draft, 'r+');
    await file.sync();
    await file.close();
    await rename(this.#draft, this.#path);
  }

  /** Takes away what was written of a backup that will not be finished. */
  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await finished(this.#gzip).catch(() => {});
    await this.#written.catch(() => {});
    await rm(this.#draft, { force: true });
  }
}

type Frame = { letter: string; content: Buffer };

async function* frames(path: string): AsyncGenerator<Frame> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  const flowing = pipeline(file, gunzip);
  flowing.catch(() => {});
  let held: Buffer[] = [];
  let size = 0;
  const take = (length: number): Buffer => {
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [all.subarray(length)];
    size -= length;
    return all.subarray(0, length);
  };
  let head: { letter: string; length: number } | undefined;
  try {
    for await (const chunk of gunzip) {
      held.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      for (;;) {
        if (!head) {
          if (size < 5) break;
          const five = take(5);
          head = { letter: five.toString('latin1', 0, 1), length: five.readUInt32BE(1) };
          if (!'HTDM'.includes(head.letter) || head.length > largestFrame)
            throw new BackupFileError('damaged');
        }
        if (size < head.length) break;
        yield { letter: head.letter, content: take(head.length) };
        head = undefined;
      }
    }
  } finally {
    gunzip.destroy();
    file.destroy();
  }
  if (head || size > 0) throw new BackupFileError('damaged');
}

/** A table on its way out of a backup: read all its pieces before asking for the next one. */
export interface StoredTable {
  name: string;
  columns: string[];
  pieces: AsyncIterable<Buffer>;
}

/**
 * Reads a backup from beginning to end, table by table, and checks each against the manifest.
 *
 * @throws {BackupFileError} in one line, when the file is no backup, is cut short or damaged.
 */
export async function readBackup(
  path: string,
  each: (table: StoredTable) => Promise<void>,
): Promise<Manifest> {
  const seen: { name: string; sha256: string }[] = [];
  let found: Manifest | undefined;
  const source = frames(path);
  try {
    let frame = await source.next();
    const first = frame.done ? undefined : parse(frame.value.content);
    if (frame.done || frame.value.letter !== 'H' || JSON.stringify(first) !== JSON.stringify(header)) {
      throw new BackupFileError('not a backup, or one of another version');
    }
    frame = await source.next();
    while (!frame.done && frame.value.letter === 'T') {
      const about = table.pick({ name: true, columns: true }).parse(parse(frame.value.content));
      const hash = createHash('sha256');
      frame = await source.next();
      const pieces = async function* () {
        while (!frame.done && frame.value.letter === 'D') {
          hash.update(frame.value.content);
          yield frame.value.content;
          frame = await source.next();
        }
      };
      const reading = pieces();
      await each({ ...about, pieces: reading });
      for await (const _ of reading);
      seen.push({ name: about.name, sha256: hash.digest('hex') });
    }
    if (!frame.done && frame.value.letter === 'M') found = manifest.parse(parse(frame.value.content));
    if (!found || !(await source.next()).done) throw new BackupFileError('cut short: it was never finished');
    const stored = found.tables.map(({ name, sha256 }) => ({ name, sha256 }));
    if (JSON.stringify(stored) !== JSON.stringify(seen))
      throw new BackupFileError('damaged: its contents have changed');
    return found;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof BackupFileError)
      throw new BackupFileError(`The backup ${path} cannot be used: ${message}.`);
    if (error instanceof z.ZodError || error instanceof SyntaxError || code?.startsWith('Z_')) {
      throw new BackupFileError(
        `The backup ${path} cannot be used: ${code === 'Z_BUF_ERROR' ? 'cut short' : 'damaged, or no backup at all'}.`,
      );
    }
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      throw new BackupFileError(`The backup ${path} cannot be read (${code}).`);
    }
    throw error;
  } finally {
    await source.return(undefined);
  }
}

const parse = (content: Buffer): unknown => JSON.parse(content.toString('utf8'));
