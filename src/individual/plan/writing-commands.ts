import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type Overtaken, overtaken, type Refused, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { holdPlan, personOf } from './commands.ts';
import type { GoalInput, StatementInput } from './form.ts';
import { type Goal, goalsOf, type Statement, statementsOf } from './queries.ts';
import { mayBeDivided, mayChange, mayWrite } from './rules.ts';
import type { StatementKind } from './tables.ts';

/** A row that stands saved, with the version it now has. */
export type Saved<T> = { ok: true; version: number } | Refused | Overtaken<T>;

/**
 * The draft, held so that it cannot be proposed meanwhile, and what stands in it under the lineage. The page gives a new
 * row its lineage before it is written: a draft that saves itself and the form that follows are the same row.
 */
export async function rowOf<T extends { lineage: string; version: number; writtenBy: string }>(
  tx: Tx,
  support: Support,
  lineage: string,
  rows: (tx: Tx, planId: string) => Promise<T[]>,
): Promise<{ planId: string; stands: T | undefined; place: number } | undefined> {
  if (!mayWrite(support, dayAt(tx.now))) return undefined;
  const draft = await holdPlan(tx, support, 'draft');
  if (!draft) return undefined;
  const all = await rows(tx, draft.id);
  return { planId: draft.id, stands: all.find((row) => row.lineage === lineage), place: all.length };
}

/**
 * What comes before a save: somebody else's version, words that are another's, or a row that has been taken away.
 * Undefined when it may be saved; `done` when what is sent stands there already.
 */
export function before<T extends { version: number; writtenBy: string }>(
  tx: Tx,
  support: Support,
  stands: T | undefined,
  version: number | undefined,
  what: 'statement' | 'goal' | 'activity',
  same: (stands: T) => boolean,
): Saved<T> | undefined {
  // gone while one wrote: kept on the page, to be saved anew
  if (!stands) return version ? overtaken('plan.error.gone', 'words') : undefined;
  if (same(stands)) return { ok: true, version: stands.version };
  if (!mayChange(stands, { id: personOf(tx), participantId: support.participantId }, what)) {
    return refuse('plan.error.their-words');
  }
  return stands.version === version ? undefined : { ok: false, stands };
}

/** A line of the participant's trail about a row of the plan. */
export const note = (tx: Tx, support: Support, event: string, lineage: string, content: unknown) =>
  recordChange(tx, {
    stream: support.participantId,
    event,
    subject: lineage,
    content: JSON.stringify(content),
  });

/** Saves something said, new or changed. The participant's words are in their own name, whoever else may take some down. */
export async function saveStatement(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  input: Omit<StatementInput, 'next'>,
): Promise<Saved<Statement>> {
  const at = await rowOf(tx, support, lineage, statementsOf);
  if (!at) return refuse('plan.error.not-draft');
  const perspective = support.relation === 'own' ? 'participant' : input.perspective;
  const { kind, area, words } = input;
  const stop = before(
    tx,
    support,
    at.stands,
    version,
    'statement',
    (row) => row.words === words && row.kind === kind && row.area === area && row.perspective === perspective,
  );
  if (stop) return stop;
  const row = { kind, area, perspective, words };
  if (at.stands) {
    await individual(tx)
      .updateTable('individual.plan_statement')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('id', '=', at.stands.id)
      .execute();
  } else {
    await individual(tx)
      .insertInto('individual.plan_statement')
      .values({
        ...row,
        plan_id: at.planId,
        lineage,
        written_by: personOf(tx),
        written_on: dayAt(tx.now),
        position: at.place,
      })
      .execute();
  }
  await note(tx, support, at.stands ? 'plan-words-changed' : 'plan-words-added', lineage, row);
  return { ok: true, version: (at.stands?.version ?? 0) + 1 };
}

/**
 * Keeps words while they are written. Whose words they are is asked in the form: until it is sent, what staff write is the
 * staff's, so that nothing is put into the participant's mouth.
 */
export async function saveStatementDraft(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  kind: StatementKind,
  words: string,
): Promise<{ version: number } | 'overtaken' | undefined> {
  const stands = (await rowOf(tx, support, lineage, statementsOf))?.stands;
  // an emptied field may be the beginning of something else: what stood there stays until the form is sent
  if (words === '') return { version: version ?? 0 };
  return draftOutcome(
    await saveStatement(tx, support, lineage, version, {
      kind: stands?.kind ?? kind,
      area: stands?.area ?? null,
      perspective: stands?.perspective ?? 'staff',
      words: words.slice(0, 4000),
    }),
  );
}

function draftOutcome(saved: Saved<unknown>): { version: number } | 'overtaken' | undefined {
  if (saved.ok) return { version: saved.version };
  return 'stands' in saved ? 'overtaken' : undefined;
}

/** The participant says of an idea, and nobody for them: I want this now. Or no longer: it stays an idea. */
export async function wantNow(
  tx: Tx,
  support: Support,
  lineage: string,
  wanted: boolean,
): Promise<Saved<Statement>> {
  if (support.relation !== 'own') return refuse('plan.error.not-yours');
  const at = await rowOf(tx, support, lineage, statementsOf);
  if (at?.stands?.kind !== 'idea') return refuse('plan.error.not-draft');
  const stop = before(
    tx,
    support,
    at.stands,
    at.stands.version,
    'statement',
    (row) => (row.wantedOn !== null) === wanted,
  );
  if (stop) return stop;
  await individual(tx)
    .updateTable('individual.plan_statement')
    .set((eb) => ({ wanted_on: wanted ? dayAt(tx.now) : null, version: eb('version', '+', 1) }))
    .where('id', '=', at.stands.id)
    .execute();
  await note(tx, support, wanted ? 'plan-idea-wanted' : 'plan-idea-put-back', lineage, at.stands.words);
  return { ok: true, version: at.stands.version + 1 };
}

/** Saves a goal, new or changed, with all its terms. */
export async function saveGoal(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  input: GoalInput,
): Promise<Saved<Goal>> {
  const at = await rowOf(tx, support, lineage, goalsOf);
  if (!at) return refuse('plan.error.not-draft');
  const parent = input.parent === lineage ? null : input.parent;
  const perspective =
    at.stands && at.stands.writtenBy !== personOf(tx)
      ? at.stands.perspective
      : support.relation === 'own'
        ? 'participant'
        : input.perspective;
  const row = {
    words: input.words,
    kind: input.kind,
    area: input.area,
    perspective,
    meaning: input.meaning,
    measure: input.measure,
    by_when: input.byWhen,
    parent_lineage: parent,
    decision_goal_id: input.decisionGoal,
  };
  const stop = before(
    tx,
    support,
    at.stands,
    version,
    'goal',
    (goal) =>
      JSON.stringify(row) ===
      JSON.stringify({
        words: goal.words,
        kind: goal.kind,
        area: goal.area,
        perspective: goal.perspective,
        meaning: goal.meaning,
        measure: goal.measure,
        by_when: goal.byWhen,
        parent_lineage: goal.parentLineage,
        decision_goal_id: goal.decisionGoalId,
      }),
  );
  if (stop) return stop;
  if (at.stands) {
    await individual(tx)
      .updateTable('individual.goal')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('id', '=', at.stands.id)
      .execute();
  } else {
    await individual(tx)
      .insertInto('individual.goal')
      .values({
        ...row,
        plan_id: at.planId,
        lineage,
        written_by: personOf(tx),
        state_since: dayAt(tx.now),
        position: at.place,
      })
      .execute();
  }
  await note(tx, support, at.stands ? 'plan-goal-changed' : 'plan-goal-added', lineage, row);
  return { ok: true, version: (at.stands?.version ?? 0) + 1 };
}

/** Keeps a goal's texts while they are written; a goal begins to be when its own words do. */
export async function saveGoalDraft(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  text: Partial<Pick<GoalInput, 'words' | 'meaning' | 'measure'>>,
): Promise<{ version: number } | 'overtaken' | undefined> {
  const stands = (await rowOf(tx, support, lineage, goalsOf))?.stands;
  if ((stands ? text.words : (text.words ?? '')) === '') return { version: version ?? 0 };
  const saved = draftOutcome(
    await saveGoal(tx, support, lineage, version, {
      words: stands?.words ?? '',
      kind: stands?.kind ?? 'training',
      area: stands?.area ?? null,
      perspective: stands?.perspective ?? 'staff',
      meaning: stands?.meaning ?? '',
      measure: stands?.measure ?? '',
      byWhen: stands?.byWhen ?? null,
      parent: stands?.parentLineage ?? null,
      decisionGoal: stands?.decisionGoalId ?? null,
      ...text,
    }),
  );
  // the participant has put it in words of their own meanwhile: what is written here is met by those
  return saved ?? (stands && stands.version !== version ? 'overtaken' : undefined);
}

/** Divides a goal into smaller steps, after those it has. A goal that keeps what one can is never asked for any. */
export async function divideGoal(
  tx: Tx,
  support: Support,
  lineage: string,
  steps: readonly { lineage: string; words: string }[],
): Promise<Saved<Goal>> {
  const at = await rowOf(tx, support, lineage, goalsOf);
  if (!at?.stands) return refuse('plan.error.not-draft');
  if (!mayBeDivided(at.stands)) return refuse('plan.error.no-steps');
  for (const step of steps) {
    const saved = await saveGoal(tx, support, step.lineage, undefined, {
      words: step.words,
      kind: at.stands.kind,
      area: at.stands.area,
      perspective: at.stands.perspective,
      meaning: '',
      measure: '',
      byWhen: null,
      parent: lineage,
      decisionGoal: null,
    });
    if (!saved.ok) return saved;
  }
  return { ok: true, version: at.stands.version };
}
