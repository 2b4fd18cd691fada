import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fonts } from './fonts.ts';
import type { DocumentModel } from './model.ts';
import { unprintableSigns } from './pdf/printable.ts';
import { prepare, type ReadyDocument } from './prepare.ts';
import { Turnstile } from './turnstile.ts';

/** Why a PDF was not made. `message` is fit for a log: it holds none of the document's words. */
export class PdfError extends Error {
  override name = 'PdfError';
  readonly reason: 'timeout' | 'refused' | 'crashed';
  constructor(reason: 'timeout' | 'refused' | 'crashed', detail: string) {
    super(`PDF ${reason}: ${detail}`);
    this.reason = reason;
  }
}

// Two at a time: each takes a core and about 150 MB.
const turnstile = new Turnstile(2);

/**
 * The document as a PDF that follows PDF/UA-1: tagged, with title, language, alternative texts and bookmarks. Set in
 * a process of its own, two at a time; call it outside every transaction.
 * @param options.timeout milliseconds for the setting itself, waiting for a turn not counted (default 60,000)
 * @throws PdfError when it took too long, the engine refused the document, or its process ended
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export async function toPdf(model: DocumentModel, options: { timeout?: number } = {}): Promise<Uint8Array> {
  const document = prepare(model);
  return turnstile.pass(() => inProcess(document, options.timeout ?? 60_000));
}

/** The signs in the document that no font can draw and a PDF shows as boxes, so that an editor can be told. */
export function unprintable(model: DocumentModel): string[] {
  return unprintableSigns(prepare(model), fonts().covers);
}

type Answer = { pdf: Uint8Array } | { error: string };

function inProcess(document: ReadyDocument, timeout: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Nothing of the server's environment (keys, addresses) goes along.
    const child = fork(fileURLToPath(new URL('./pdf/process.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => fail('timeout', `after ${timeout} ms`), timeout);
    const fail = (reason: PdfError['reason'], detail: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new PdfError(reason, detail));
    };
    child.once('message', (answer: Answer) => {
      if ('error' in answer) return fail('refused', answer.error);
      clearTimeout(timer);
      resolve(answer.pdf);
    });
    child.once('error', () => fail('crashed', 'could not start'));
    child.once('exit', (code, signal) => fail('crashed', `ended with ${signal ?? code}`));
    child.send(document, (error) => error && fail('crashed', 'could not be reached'));
  });
}
