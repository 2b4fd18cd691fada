import { Worker } from 'node:worker_threads';
import { Turnstile } from '../writer/turnstile.ts';
import type { Kind } from './parse.ts';
import { type Reading, refused, transcriptLimit } from './result.ts';

export {
  type Reading,
  type Refusal,
  type Turn,
  transcriptLimit,
  turnsAsText,
  type Warning,
} from './result.ts';

/** The kinds of files that are read, for the `accept` of a file field. */
export const transcriptKinds = ['.txt', '.md', '.docx', '.vtt', '.srt'] as const;

const turnstile = new Turnstile(2);

/**
 * Reads an uploaded transcript into turns. Whatever the file holds, the answer is a value: what was read, with
 * warnings, or why it was not. Size and kind are checked before anything is opened; the rest happens in a worker
 * thread with a limit on memory and time.
 * @param options.timeout milliseconds for the reading itself (default 20,000)
 */
export async function readTranscript(
  file: { name: string; bytes: Uint8Array },
  options: { timeout?: number } = {},
): Promise<Reading> {
  if (file.bytes.byteLength > transcriptLimit) return refused('too-large');
  const kind = kindOf(file.name);
  if (kind === null) return refused('unknown-kind');
  if (file.bytes.byteLength === 0) return refused('empty');
  return turnstile.pass(() => inWorker(kind, file.bytes, options.timeout ?? 20_000));
}

function kindOf(name: string): Kind | null {
  const ending = /\.([a-z]+)\s*$/i.exec(name)?.[1]?.toLowerCase();
  const kinds: Record<string, Kind> = {
    txt: 'txt',
    text: 'txt',
    md: 'md',
    markdown: 'md',
    docx: 'docx',
    vtt: 'vtt',
    srt: 'srt',
  };
  return ending !== undefined && Object.hasOwn(kinds, ending) ? kinds[ending]! : null;
}

function inWorker(kind: Kind, bytes: Uint8Array, timeout: number): Promise<Reading> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { kind, bytes },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 384, stackSizeMb: 4 },
    });
    const finish = (result: Reading) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(refused('too-slow')), timeout);
    worker.once('message', finish);
    // What broke is not told on: an error's message may quote the file.
    worker.once('error', () => finish(refused('unreadable')));
    worker.once('exit', () => finish(refused('unreadable')));
  });
}
