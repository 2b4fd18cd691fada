import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Connection, Database } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';
import type { JobDefinition } from './jobs.ts';
import { queueName, queueSchema } from './prepare.ts';

export interface WorkerOptions {
  /** signs in as medskapa_worker */
  connection: Connection & { password?: string };
  database: Database;
  mail: Mail;
  jobs: readonly JobDefinition[];
  clock: () => Date;
  /** one line for each job that failed and each that was given up; never a payload */
  log: (line: string) => void;
  /** how often the queue is looked at, in seconds (at least 0.5) */
  everySeconds?: number;
  /** how many jobs run at once in this process */
  atOnce?: number;
}

export interface Worker {
  /** Takes no more work, waits up to `seconds` for what is under way, and closes the connections. */
  stop(seconds?: number): Promise<void>;
}

interface Data {
  job: string;
  /** the kind of actor that asked for it; left out where it was the schedule */
  by?: 'person' | 'visitor' | 'job';
  payload: Record<string, unknown>;
}

/**
 * Runs jobs until it is stopped: those that were enqueued, and those that have a schedule (Swedish time). Any number of
 * processes may do it at once. A job runs at least once; one that fails is tried again, later and later.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { clock, log } = options;
  const byName = new Map(options.jobs.map((job) => [job.name, job]));
  if (byName.size !== options.jobs.length) throw new Error('two jobs have one name');
  const boss = new PgBoss({
    ...options.connection,
    application_name: 'medskapa worker',
    schema: queueSchema,
    max: 4,
    // tables are migrate's; the worker's role could not change them
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log(`worker: ${plainReason(error)}`));
  await boss.start();
  await alignSchedules(boss, options.jobs);

  await boss.work(
    queueName,
    {
      pollingIntervalSeconds: options.everySeconds ?? 2,
      localConcurrency: options.atOnce ?? 2,
      batchSize: 1,
      includeMetadata: true,
    },
    async ([job]: JobWithMetadata<Data>[]) => {
      if (!job) return;
      const { job: name, payload, by = 'job' } = job.data;
      const definition = byName.get(name);
      if (definition && by !== 'job' && !definition.onRequest) {
        log(`job ${name} ${job.id} was asked for by a request, which it is not for: thrown away`);
        return;
      }
      try {
        if (!definition) throw new UnknownJob();
        const actor = { kind: 'job', name } as const;
        await definition.run(
          { database: options.database, actor, mail: options.mail, now: clock() },
          payload,
        );
      } catch (error) {
        const last = job.retryCount >= job.retryLimit;
        log(
          `job ${name} ${job.id} failed (try ${job.retryCount + 1} of ${job.retryLimit + 1}${last ? ', given up' : ''}): ${plainReason(error)}`,
        );
        // what is thrown is stored beside the job, so nothing of the original's message may be in it
        throw new Error(plainReason(error));
      }
    },
  );
  return {
    stop: (seconds = 20) => boss.stop({ graceful: true, timeout: seconds * 1000, close: true }),
  };
}

class UnknownJob extends Error {
  override name = 'UnknownJob';
}

/** An error as its kind, code and where it happened. Its message may quote data, so it is left out. */
function plainReason(error: unknown): string {
  if (!(error instanceof Error)) return 'something other than an error was thrown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places.slice(0, 5).map((line) => line.trim())].join(' ');
}

async function alignSchedules(boss: PgBoss, jobs: readonly JobDefinition[]): Promise<void> {
  const wanted = jobs.filter((job) => job.schedule);
  for (const { key } of await boss.getSchedules(queueName)) {
    if (!wanted.some((job) => job.name === key)) await boss.unschedule(queueName, key);
  }
  for (const job of wanted) {
    await boss.schedule(
      queueName,
      job.schedule!,
      { job: job.name, payload: {} },
      // `once`: a night when nothing ran is made up for by one run in the morning
      { tz: 'Europe/Stockholm', key: job.name, singletonKey: `${job.name}:scheduled`, missed: 'once' },
    );
  }
}
