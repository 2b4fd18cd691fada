import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/kernel/i18n/project-root.ts';
import { markdownTable, type Results } from './table.ts';

const file = join(projectRoot, 'docs', 'performance.md');
const [begin, end] = ['<!-- measured by npm run bench -- --write -->', '<!-- end of what was measured -->'];

/** Puts the table between its two marks in docs/performance.md; what is written around it by hand stays. */
export async function writePerformance(results: Results, runs: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`${file} has lost its marks: ${begin} … ${end}`);
  const table = `Medians of ${runs} runs, ${cpus().length} cores.\n\n${markdownTable(results)}\n`;
  await writeFile(file, `${text.slice(0, before + begin.length)}\n\n${table}\n${text.slice(after)}`);
}
