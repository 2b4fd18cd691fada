import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from './queries.ts';
import type { VisitInput } from './visit-form.ts';
import { findVisit, type Visit, whoCanCome } from './visit-queries.ts';
import { daysApart, plansVisits } from './visit-rules.ts';

const record = (tx: Tx, support: Support, event: string, subject: string) =>
  recordChange(tx, { stream: support.participantId, event, subject });

async function cannotCome(tx: Tx, support: Support, workerId: string | null) {
  if (workerId === null) return undefined;
  const known = (await whoCanCome(tx, support.id)).some(({ id }) => id === workerId);
  return known ? undefined : refuse('visits.error.worker', 'worker');
}

/**
 * Plans a visit, or a series of them: each becomes a visit of its own, to be changed or called off by itself.
 *
 * @param tx acts for somebody assigned, or the unit's manager; row policies refuse anybody else.
 * @returns the ids, the first one first.
 */
export async function planVisits(tx: Tx, support: Support, input: VisitInput): Promise<Result<string[]>> {
  const refused = await cannotCome(tx, support, input.worker);
  if (refused) return refused;
  const ids: string[] = [];
  for (const days of daysApart(input.repeats, input.weeks)) {
    const id = randomUUID();
    await sql`
      insert into individual.visit (id, support_id, worker_id, day, starts_at, ends_at, way, about)
      values (${id}, ${support.id}, ${input.worker}, ${addDays(input.day, days)}, ${input.from}, ${input.to},
        ${input.way}, ${input.about})`.execute(tx);
    await record(tx, support, 'visit-planned', id);
    ids.push(id);
  }
  return { ok: true, value: ids };
}

/** Changes one planned visit. Overtaken when somebody has changed it, or called it off, since `version`. */
export async function changeVisit(
  tx: Tx,
  support: Support,
  visitId: string,
  version: number | undefined,
  input: VisitInput,
): Promise<Result | Overtaken<Visit | undefined>> {
  const refused = await cannotCome(tx, support, input.worker);
  if (refused) return refused;
  const changed = await sql`
    update individual.visit set worker_id = ${input.worker}, day = ${input.day}, starts_at = ${input.from},
      ends_at = ${input.to}, way = ${input.way}, about = ${input.about}, version = version + 1
    where id = ${visitId} and support_id = ${support.id} and version = ${version ?? 0} and state = 'planned'`.execute(
    tx,
  );
  if (changed.numAffectedRows === 0n) return { ok: false, stands: await findVisit(tx, support.id, visitId) };
  await record(tx, support, 'visit-changed', visitId);
  return done;
}

/**
 * Calls a planned visit off: the participant, who owes no reason, or those who plan. What is called off already stays so.
 */
export async function callOffVisit(tx: Tx, support: Support, visitId: string): Promise<Result> {
  const by = support.relation === 'own' ? 'participant' : plansVisits(support.relation) ? 'unit' : undefined;
  if (!by) return refuse('visits.error.not-there');
  const changed = await sql`
    update individual.visit set state = ${`cancelled-by-${by}`}, version = version + 1
    where id = ${visitId} and support_id = ${support.id} and state = 'planned'
      and ((day + ends_at) at time zone 'Europe/Stockholm') >= ${tx.now}`.execute(tx);
  if ((changed.numAffectedRows ?? 0n) > 0n) {
    await record(tx, support, 'visit-called-off', visitId);
    return done;
  }
  const visit = await findVisit(tx, support.id, visitId);
  if (!visit) return refuse('visits.error.not-there');
  return visit.state.startsWith('cancelled') ? done : refuse('visits.error.passed');
}

/** Says that the visit was made, as the one who came. Said twice is said once. */
export async function closeVisit(tx: Tx, support: Support, visitId: string): Promise<Result> {
  const visit = await findVisit(tx, support.id, visitId);
  if (!visit) return refuse('visits.error.not-there');
  if (visit.state === 'done') return done;
  if (visit.day > dayAt(tx.now)) return refuse('visits.error.not-now');
  const { rows } = await sql<{ closed: boolean }>`
    select individual.close_visit(${visitId}) as closed`.execute(tx);
  if (!rows[0]?.closed) return refuse('visits.error.not-now');
  await record(tx, support, 'visit-made', visitId);
  return done;
}
