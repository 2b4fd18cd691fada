import type { BenchJob } from '../jobs.ts';
import type { Bench } from './measure.ts';
import { median, timed } from './timing.ts';

/** One job in each county, smallest first; milliseconds are medians. */
export interface MeasuredJob {
  name: string;
  times: number[];
}

class Undone extends Error {}

/** Does a job and takes it back, so that there is as much to do the next time. */
async function once({ opened }: Bench, job: BenchJob): Promise<number> {
  let time = 0;
  const work = opened.database.withActor({ kind: 'job', name: job.name }, 'write', job.now, async (tx) => {
    time = await timed(() => job.run(tx));
    throw new Undone();
  });
  await work.catch((error) => {
    if (!(error instanceof Undone)) throw error;
  });
  return time;
}

/** A job, done in every county. */
export async function measureJob(
  benches: readonly Bench[],
  job: BenchJob,
  runs: number,
): Promise<MeasuredJob> {
  const times: number[] = [];
  for (const bench of benches) {
    const own: number[] = [];
    for (let run = 0; run < runs; run += 1) own.push(await once(bench, job));
    times.push(median(own));
  }
  return { name: job.name, times };
}
