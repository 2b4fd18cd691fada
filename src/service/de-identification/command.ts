import type { Mark } from './mark.ts';
import { deidentify } from './rules.ts';

/** What the command reads from and writes to; `readFile` rejects when the file cannot be read. */
export interface CommandIo {
  stdin: NodeJS.ReadableStream;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  readFile(path: string): Promise<Uint8Array>;
}

/** The most that is read: a day of interviews is well under one megabyte. */
const largestInput = 50 * 1024 * 1024;

class Unreadable extends Error {}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : new Uint8Array(chunk);
    size += bytes.length;
    if (size > largestInput) throw new Unreadable('the input is larger than 50 MB');
    chunks.push(bytes);
  }
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user';
  return 'it could not be read';
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Bytes to text. A byte order mark stays in, so that offsets are those of the text as it was read. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function asJson(marks: readonly Mark[]): string {
  const plain = marks.map(({ start, end, kind, text, suggestion }) => ({
    start,
    end,
    kind,
    text,
    suggestion,
  }));
  return `${JSON.stringify({ marks: plain })}\n`;
}

/**
 * `medskapa deidentify [FILE]`: reads a transcript from FILE, or from standard input when there is no FILE or it is `-`, and
 * writes `{"marks":[…]}` as one line of JSON. Offsets are UTF-16 code units. Resolves to the exit code: 0, or 2 with one line
 * on standard error when the input is missing, unreadable, over 50 MB or not UTF-8, or the arguments are wrong.
 */
export async function runDeidentify(argv: string[], io: CommandIo): Promise<number> {
  const refuse = (reason: string): number => {
    io.stderr.write(`medskapa deidentify: ${oneLine(reason)}\n`);
    return 2;
  };
  const files = argv[0] === '--' ? argv.slice(1) : argv;
  const [path] = files;
  if (files.length > 1) return refuse('give one file at most: medskapa deidentify [FILE]');
  if (argv[0] !== '--' && path !== undefined && path.startsWith('-') && path !== '-') {
    return refuse(`unknown option ${path}; usage: medskapa deidentify [FILE]`);
  }
  const fromStdin = path === undefined || path === '-';
  const source = fromStdin ? 'standard input' : path;
  let bytes: Uint8Array;
  try {
    bytes = fromStdin ? await readAll(io.stdin) : await io.readFile(path);
    if (bytes.length > largestInput) throw new Unreadable('the file is larger than 50 MB');
  } catch (error) {
    return refuse(`cannot read ${source}: ${reasonOf(error)}`);
  }
  const text = decode(bytes);
  if (text === undefined) return refuse(`cannot read ${source}: it is not text in UTF-8`);
  io.stdout.write(asJson(deidentify(text)));
  return 0;
}
