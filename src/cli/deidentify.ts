import { readFile } from 'node:fs/promises';
import type { Run } from './command.ts';

/** Marks a text's identifying parts; reads FILE, or standard input without one. Needs no database and no settings. */
export const deidentify: Run = async (args, world) => {
  const { runDeidentify } = await import('../service/de-identification/command.ts');
  const lines = (say: (line: string) => void) => ({ write: (text: string) => say(text.replace(/\n$/, '')) });
  return runDeidentify(args, {
    stdin: process.stdin,
    stdout: lines(world.print),
    stderr: lines(world.complain),
    readFile,
  });
};
