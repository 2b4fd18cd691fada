import type { Actor } from '../database/actor.ts';
import type { Database } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';

/** What a job gets beside its payload: the way to data, who it acts as there, the way out, and the moment it runs. */
export interface JobContext {
  database: Database;
  /** `{ kind: 'job', name }` with the job's own name, for `database.withActor` */
  actor: Actor;
  mail: Mail;
  now: Date;
}

/** Work that happens outside a request: declared by a feature, run by `worker.ts`. Handlers must be idempotent. */
export interface JobDefinition {
  /** kebab-case, also the actor's name when it runs */
  name: string;
  /** cron expression in Europe/Stockholm for scheduled work, whose payload is empty */
  schedule?: string;
  /** may be asked for by a request; else only by another job and its schedule, and a request's is thrown away unrun */
  onRequest?: true;
  run(context: JobContext, payload: Record<string, unknown>): Promise<void>;
}
