import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './process.ts';
import { Turnstile } from './turnstile.ts';

/** Why a file was not made. `message` is fit for a log: it holds none of the document's words. */
export class WritingFailed extends Error {
  override name = 'WritingFailed';
  readonly reason: 'timeout' | 'refused' | 'crashed';
  constructor(reason: 'timeout' | 'refused' | 'crashed', detail: string) {
    super(`Document ${reason}: ${detail}`);
    this.reason = reason;
  }
}

// Two at a time: each takes a core and about 150 MB.
const turnstile = new Turnstile(2);

/**
 * Writes a file in a process of its own, two at a time, so that neither the event loop nor the server's memory
 * carries it. Nothing of the server's environment (keys, addresses) goes along.
 * @param timeout milliseconds for the writing itself; waiting for a turn is not counted
 * @throws WritingFailed when it took too long, the engine refused the document, or its process ended
 */
export function write(order: Order, timeout: number): Promise<Uint8Array> {
  return turnstile.pass(() => inProcess(order, timeout));
}

function inProcess(order: Order, timeout: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const fail = (reason: WritingFailed['reason'], detail: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new WritingFailed(reason, detail));
    };
    const timer = setTimeout(() => fail('timeout', `after ${timeout} ms`), timeout);
    child.once('message', (answer: Answer) => {
      if ('error' in answer) return fail('refused', answer.error);
      clearTimeout(timer);
      resolve(answer.file);
    });
    child.once('error', () => fail('crashed', 'could not start'));
    child.once('exit', (code, signal) => {
      // A large answer may still be on its way through the channel when the process has already ended.
      const ended = () => setImmediate(() => fail('crashed', `ended with ${signal ?? code}`));
      if (child.connected) child.once('disconnect', ended);
      else ended();
    });
    child.send(order, (error) => error && fail('crashed', 'could not be reached'));
  });
}
