import { type RawBuilder, sql } from 'kysely';
import type { AuditStage } from '../../domain/audit-stages.ts';
import type { Day } from '../../domain/day.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';

/** Where a step of an audit stands for whoever asks. */
export type StepStatus = 'not-yet' | 'to-do' | 'under-way' | 'waiting' | 'done';

/** Where a step stands, and a word more about it. */
export interface StepState {
  status: StepStatus;
  detail?: { text: string; params?: Record<string, string | number> };
  /** under way by itself: nobody has anything to do in it just now */
  goesOn?: true;
}

/**
 * What a feature can tell of an audit, as one value: a subquery in parentheses that gives one jsonb, or null for who may
 * not know. Many of them are read in one statement (`readFacts`).
 */
export type FactSource<Facts> = (auditId: string) => RawBuilder<Facts>;

type Sources = Readonly<Record<string, FactSource<unknown>>>;
type FactsOf<Read extends Sources> = {
  [Name in keyof Read]: Read[Name] extends FactSource<infer Facts> ? Facts : never;
};

/** Everything asked for, in one statement; what two names share is asked for once. */
export async function readFacts<Read extends Sources>(
  tx: Tx,
  auditId: string,
  read: Read,
): Promise<FactsOf<Read>> {
  const sources = [...new Set(Object.values(read))];
  if (sources.length === 0) return {} as FactsOf<Read>;
  const columns = sources.map((source, at) => sql`${source(auditId)} as ${sql.ref(`fact${at}`)}`);
  const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(tx);
  return Object.fromEntries(
    Object.entries(read).map(([name, source]) => [name, rows[0]?.[`fact${sources.indexOf(source)}`]]),
  ) as FactsOf<Read>;
}

interface StepPlace {
  /** kebab-case, of its own among all steps */
  name: string;
  /** lower stands first; tens, as on a line of stations */
  order: number;
  roles: readonly Role[];
  /** also for an auditor who has been asked into the team and is not cleared yet */
  beforeCleared?: true;
  href: (auditId: string) => string;
  /** text key of the step's name */
  label: string;
  /** the stage whose work it is */
  stage: AuditStage;
  /** the last stage in which there can be something left to do in it; its own where left out */
  openUntil?: AuditStage;
  /** nobody has to have anything here: empty it is "none" once its own stage has passed, and not done */
  mayBeNone?: true;
}

/**
 * One step of an audit on its overview page, given by the feature that owns it. The overview reads what all its steps are
 * told from at once, and draws them along the thread.
 */
export interface AuditStep extends StepPlace {
  facts: Sources;
  stateOf: (facts: Record<string, unknown>, today: Day) => StepState;
}

/** A step with what it is told from; `stateOf` gets each fact by the name it was asked for with. */
export function auditStep<Read extends Sources>(
  step: StepPlace & { facts: Read; stateOf: (facts: FactsOf<Read>, today: Day) => StepState },
): AuditStep {
  // the overview gives back what it read for the step's own names
  return { ...step, stateOf: (facts, today) => step.stateOf(facts as FactsOf<Read>, today) };
}

/** Where each of the steps stands for the actor, in one statement for all of them. */
export async function statesOf(tx: Tx, auditId: string, steps: readonly AuditStep[]): Promise<StepState[]> {
  const key = (step: AuditStep, name: string) => `${step.name} ${name}`;
  const asked = steps.flatMap((step) =>
    Object.entries(step.facts).map(([name, source]) => [key(step, name), source] as const),
  );
  const told: Record<string, unknown> = await readFacts(tx, auditId, Object.fromEntries(asked));
  const today = dayAt(tx.now);
  return steps.map((step) =>
    step.stateOf(
      Object.fromEntries(Object.keys(step.facts).map((name) => [name, told[key(step, name)]])),
      today,
    ),
  );
}
