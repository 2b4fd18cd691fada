import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Refusal, type Run } from './command.ts';

/** Marks a text's identifying parts; reads FILE, or standard input without one. Needs no database and no settings. */
export const deidentify: Run = async (args, world) => {
  const [file, ...rest] = args;
  if (rest.length > 0) throw new Refusal('deidentify takes one file at most.', 2);
  const { runDeidentify } = await import('../service/de-identification/command.ts');
  let source: string;
  try {
    source = file === undefined ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}.`);
  }
  world.print(runDeidentify(source));
  return 0;
};
