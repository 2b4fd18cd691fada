import { features } from './features.ts';
import type { Connection, Database } from './kernel/database/database.ts';
import { upkeepJobs } from './kernel/jobs/upkeep.ts';
import { startWorker, type Worker } from './kernel/jobs/worker.ts';
import type { Mail } from './kernel/mail/mail.ts';

/** Runs the jobs of every feature and the kernel until it is stopped. */
export function runWorker(options: {
  connection: Connection & { password?: string };
  database: Database;
  mail: Mail;
  /** the disposal ledger's file */
  ledger: string;
  clock: () => Date;
  log: (line: string) => void;
}): Promise<Worker> {
  return startWorker({
    ...options,
    jobs: [...upkeepJobs(options.ledger), ...features.flatMap((feature) => feature.jobs ?? [])],
  });
}
