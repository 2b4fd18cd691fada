import type { Database } from '../database/database.ts';

/** What a job gets beside its payload: the way to data (it names itself as the actor) and the moment it runs. */
export interface JobContext {
  database: Database;
  now: Date;
}

/** Work that happens outside a request: declared by a feature, run by `worker.ts`. Handlers must be idempotent. */
export interface JobDefinition {
  /** kebab-case, also the actor's name when it runs */
  name: string;
  /** cron expression in Europe/Stockholm for scheduled work */
  schedule?: string;
  run(context: JobContext, payload: Record<string, unknown>): Promise<void>;
}
