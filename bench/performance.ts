import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/kernel/i18n/project-root.ts';
import type { MeasuredJob } from './measure/job.ts';
import { markdownJobs, markdownTable, type Results } from './table.ts';

const file = join(projectRoot, 'docs', 'performance.md');
const [begin, end] = ['<!-- measured by npm run bench -- --write -->', '<!-- end of what was measured -->'];

/** Puts the tables between their two marks in docs/performance.md; what is written around them by hand stays. */
export async function writePerformance(
  results: Results,
  jobs: readonly MeasuredJob[],
  { runs, sizes }: { runs: number; sizes: readonly number[] },
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`${file} has lost its marks: ${begin} … ${end}`);
  const table = [
    `Medians of at most ${runs} runs, ${cpus().length} cores.`,
    markdownTable(results),
    'Jobs that look at the whole county, medians of 3 runs.',
    `${markdownJobs(jobs, sizes)}\n`,
  ].join('\n\n');
  await writeFile(file, `${text.slice(0, before + begin.length)}\n\n${table}\n${text.slice(after)}`);
}
