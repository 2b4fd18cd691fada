import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf } from './embedded-process.ts';

const stoppingPrefix = 'stopping-';

/** One process's word that it uses the server, so that nobody else stops it meanwhile. */
export interface Hold {
  /**
   * Gives the word back and, if no living process holds on, runs `stop` while newcomers wait.
   * @returns true when `stop` was run.
   */
  release(stop: () => Promise<void>): Promise<boolean>;
}

/**
 * Marks in `folder` that this process uses the server, and waits out a stop that is under way. The order is the
 * point: a newcomer marks before it looks for a stop, a stopper announces before it looks for marks, so at least
 * one of them sees the other. Marks of processes that died count for nothing.
 */
export async function hold(folder: string): Promise<Hold> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const mark = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
  await note(mark);
  while (anyKept(folder, true)) await pause(50);
  return {
    async release(stop) {
      const stopping = join(folder, `${stoppingPrefix}${randomBytes(4).toString('hex')}`);
      await note(stopping);
      try {
        await rm(mark, { force: true });
        if (anyKept(folder, false)) return false;
        await stop();
        return true;
      } finally {
        await rm(stopping, { force: true });
      }
    },
  };
}

async function note(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}.draft`;
  await writeFile(draft, `${process.pid} ${birthOf(process.pid)}`, { mode: 0o600 });
  await rename(draft, file);
}

function anyKept(folder: string, stops: boolean): boolean {
  let kept = false;
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.draft') || name.startsWith(stoppingPrefix) !== stops) continue;
    const file = join(folder, name);
    if (isKept(file)) kept = true;
    else rmSync(file, { force: true });
  }
  return kept;
}

function isKept(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const space = text.indexOf(' ');
  const birth = birthOf(Number(text.slice(0, space)));
  return birth !== '' && birth === text.slice(space + 1);
}
