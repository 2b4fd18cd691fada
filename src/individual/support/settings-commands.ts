import { sql } from 'kysely';
import { addDays, type Day, laterOf } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt, formatDay } from '../../kernel/i18n/dates.ts';
import type { Language } from '../../kernel/i18n/translate.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { addSupport, assignWorker } from './commands.ts';
import { findWish } from './contact-queries.ts';
import type { Support } from './queries.ts';
import type { OpenInput, WorkerInput } from './settings-form.ts';
import {
  type Assignment,
  assignmentsOf,
  careManagersHere,
  participantsHere,
  workersHere,
} from './settings-queries.ts';
import { isAgainstWish, isAlone, type Part, worksOn } from './settings-rules.ts';

const note = (
  tx: Tx,
  support: Pick<Support, 'participantId'>,
  event: string,
  subject: string,
  content?: unknown,
) =>
  recordChange(tx, {
    stream: support.participantId,
    event,
    subject,
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
  });

/** Holds on to the support until the transaction ends: two who set things at once take turns. */
const hold = (tx: Tx, support: Pick<Support, 'id'>) =>
  sql`select from individual.support s where s.id = ${support.id} for update`.execute(tx);

/**
 * Opens a support at the manager's own unit. Somebody who has one of that kind there already, which goes on, gets no
 * second one by mistake.
 *
 * @param unitId the manager's own; row policies refuse any other.
 * @returns the support's id.
 */
export async function openSupport(tx: Tx, unitId: string, input: OpenInput): Promise<Result<string>> {
  const { participant, kind, day } = input;
  if (!(await participantsHere(tx)).some(({ id }) => id === participant)) {
    return refuse('support.error.participant', 'participant');
  }
  // two who open one for the same person in the same moment take turns
  await sql`select pg_advisory_xact_lock(hashtext(${`open support ${participant}`}))`.execute(tx);
  const { rows } = await sql`
    select from individual.support s where s.participant_id = ${participant} and s.unit_id = ${unitId} and s.kind = ${kind}
      and (s.valid_to is null or s.valid_to >= ${day}::date)`.execute(tx);
  if (rows.length > 0) return refuse('support.error.has-already', 'participant');
  const value = await addSupport(tx, { participantId: participant, unitId, kind, from: day });
  return { ok: true, value };
}

/** Sets what the support is for. Two texts written at once are laid side by side. */
export async function setPurpose(
  tx: Tx,
  support: Support,
  version: number | undefined,
  purpose: string,
): Promise<Result | Overtaken<{ version: number; purpose: string }>> {
  const changed = await sql`
    update individual.support set purpose = ${purpose}, version = version + 1
    where id = ${support.id} and (version = ${version ?? 0} or purpose = ${purpose})`.execute(tx);
  if (!changed.numAffectedRows) {
    const { rows } = await sql<{ version: number; purpose: string }>`
      select s.version, s.purpose from individual.support s where s.id = ${support.id}`.execute(tx);
    return { ok: false, stands: rows[0]! };
  }
  await note(tx, support, 'support-purpose-set', support.id, purpose);
  return done;
}

/** Sets one thing about the support that is chosen, not written: the last choice counts. */
export async function setChoice(
  tx: Tx,
  support: Support,
  choice: { way: Support['way'] } | { careManager: string | null } | { kind: Support['kind']; day: Day },
): Promise<Result> {
  if ('way' in choice) {
    await sql`update individual.support set way = ${choice.way}, version = version + 1 where id = ${support.id}`.execute(
      tx,
    );
  } else if ('careManager' in choice) {
    const { careManager } = choice;
    const known = careManager === null || (await careManagersHere(tx)).some(({ id }) => id === careManager);
    if (!known) return refuse('support.error.care-manager', 'careManager');
    await sql`update individual.support set care_manager_id = ${careManager}, version = version + 1
      where id = ${support.id}`.execute(tx);
  } else {
    if (support.to !== null && choice.day > support.to)
      return refuse('support.error.begins-after-end', 'day');
    await sql`update individual.support set kind = ${choice.kind}, valid_from = ${choice.day}, version = version + 1
      where id = ${support.id}`.execute(tx);
  }
  await note(tx, support, 'support-changed', support.id, choice);
  return done;
}

/** The last day of which a visit was made or a note tells, as far as the manager reads them; null where there is none. */
async function lastKnownDay(tx: Tx, support: Support): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`
    select to_char(max(known.day), 'YYYY-MM-DD') as day from (
      select v.day from individual.visit v where v.support_id = ${support.id} and v.state = 'done'
      union all select n.happened_on from individual.note n where n.support_id = ${support.id}) known`.execute(
    tx,
  );
  return rows[0]!.day;
}

/**
 * Ends the support: nobody works with it after the last day, and the visits after it are called off. What has been written
 * stays to read for the participant. A day that is slipped, long before what was last done, is asked for again.
 *
 * @param language of the manager, for a day that is named to them.
 */
export async function endSupport(
  tx: Tx,
  support: Support,
  day: Day,
  language: Language = 'sv',
): Promise<Result> {
  if (day < support.from) return refuse('support.error.ends-before', 'day');
  await hold(tx, support);
  const known = await lastKnownDay(tx, support);
  if (known !== null && day < known) {
    const params = { day: formatDay(known, language, { weekday: false, year: true }) };
    return { ok: false, errors: [{ field: 'day', text: 'support.error.ends-before-entry', params }] };
  }
  const today = dayAt(tx.now);
  await sql`update individual.support set valid_to = ${day}, version = version + 1 where id = ${support.id}`.execute(
    tx,
  );
  for (const assignment of await assignmentsOf(tx, support.id)) {
    if (assignment.to === null || assignment.to > day) await endOne(tx, assignment, day, today);
  }
  await sql`
    update individual.visit set state = 'cancelled-by-unit', version = version + 1
    where support_id = ${support.id} and state = 'planned' and day > ${day}::date and day >= ${today}::date`.execute(
    tx,
  );
  await note(tx, support, 'support-ended', support.id, day);
  return done;
}

/** The support goes on after all. Who works with it, and when, is set anew. */
export async function goOnWithSupport(tx: Tx, support: Support): Promise<Result> {
  await sql`update individual.support set valid_to = null, version = version + 1 where id = ${support.id}`.execute(
    tx,
  );
  await note(tx, support, 'support-goes-on', support.id);
  return done;
}

/** Ends one assignment on a day, or takes back one that would not have begun by then. */
async function endOne(tx: Tx, assignment: Assignment, day: Day, today: Day): Promise<void> {
  if (assignment.from > day && assignment.from > today) {
    await sql`delete from individual.assignment where id = ${assignment.id}`.execute(tx);
    return;
  }
  await sql`update individual.assignment set valid_to = ${laterOf(day, assignment.from)} where id = ${assignment.id}`.execute(
    tx,
  );
}

/** From a day on somebody has another part: what it was until then stays written. */
async function turn(tx: Tx, support: Support, assignment: Assignment, part: Part, day: Day): Promise<void> {
  if (assignment.part === part) return;
  if (assignment.from >= day) {
    await sql`update individual.assignment set part = ${part} where id = ${assignment.id}`.execute(tx);
    return;
  }
  await sql`update individual.assignment set valid_to = ${addDays(day, -1)} where id = ${assignment.id}`.execute(
    tx,
  );
  await sql`
    insert into individual.assignment (support_id, worker_id, valid_from, valid_to, part)
    values (${support.id}, ${assignment.workerId}, ${day}, ${assignment.to}, ${part})`.execute(tx);
}

/** Makes room for the one who is to have a part that one person has: whoever had it is one of those who come. */
async function makeRoom(tx: Tx, support: Support, workerId: string, part: Part, day: Day): Promise<void> {
  if (!isAlone(part)) return;
  const here = new Set((await workersHere(tx)).map(({ id }) => id));
  for (const other of await assignmentsOf(tx, support.id)) {
    const goesOn = other.to === null || other.to >= day;
    if (other.part !== part || other.workerId === workerId || !goesOn) continue;
    if (here.has(other.workerId)) await turn(tx, support, other, 'worker', day);
    // has left the unit since: nobody comes under that name any more
    else await endOne(tx, other, addDays(day, -1), dayAt(tx.now));
  }
}

async function refusedByWish(tx: Tx, support: Support, workerId: string, part: Part, day: Day) {
  if (part !== 'contact-worker') return undefined;
  const wish = await findWish(tx, support.id);
  const coming = (await assignmentsOf(tx, support.id)).filter((one) => worksOn(one, day));
  if (
    !isAgainstWish(
      workerId,
      wish,
      coming.map((one) => one.workerId),
    )
  )
    return undefined;
  return {
    ok: false as const,
    errors: [
      {
        field: 'part',
        text: 'support.error.against-wish',
        params: { who: wish?.worker ?? '', participant: support.participant },
      },
    ],
  };
}

/** Assigns somebody who works at the unit, from a day. @param tx acts for the unit's manager. */
export async function addWorker(tx: Tx, support: Support, input: WorkerInput): Promise<Result> {
  const { worker, part, day } = input;
  await hold(tx, support);
  if (!(await workersHere(tx)).some(({ id }) => id === worker))
    return refuse('support.error.worker', 'worker');
  if (day < support.from || (support.to !== null && day > support.to))
    return refuse('support.error.outside', 'day');
  const theirs = (await assignmentsOf(tx, support.id)).filter((one) => one.workerId === worker);
  if (theirs.some((one) => one.to === null || one.to >= day))
    return refuse('support.error.works-already', 'worker');
  const refused = await refusedByWish(tx, support, worker, part, day);
  if (refused) return refused;
  await makeRoom(tx, support, worker, part, day);
  await assignWorker(tx, {
    supportId: support.id,
    participantId: support.participantId,
    workerId: worker,
    from: day,
    to: support.to ?? undefined,
    part: part === 'worker' ? undefined : part,
  });
  return done;
}

async function standing(tx: Tx, support: Support, assignmentId: string): Promise<Assignment | undefined> {
  await hold(tx, support);
  const today = dayAt(tx.now);
  return (await assignmentsOf(tx, support.id)).find(
    (one) => one.id === assignmentId && (one.to === null || one.to >= today),
  );
}

/** Gives somebody who works with the support another part, from today or from when they begin. */
export async function setPart(tx: Tx, support: Support, assignmentId: string, part: Part): Promise<Result> {
  const assignment = await standing(tx, support, assignmentId);
  if (!assignment) return refuse('support.error.ended-already');
  const works = (await workersHere(tx)).some(({ id }) => id === assignment.workerId);
  if (!works) return refuse('support.error.worker', 'part');
  const day = laterOf(dayAt(tx.now), assignment.from);
  const refused = await refusedByWish(tx, support, assignment.workerId, part, day);
  if (refused) return refused;
  await makeRoom(tx, support, assignment.workerId, part, day);
  await turn(tx, support, assignment, part, day);
  await note(tx, support, 'worker-part-changed', assignment.id, part);
  return done;
}

/** Ends somebody's work with the support. Who comes to their visits after that is not decided yet. */
export async function endAssignment(
  tx: Tx,
  support: Support,
  assignmentId: string,
  day: Day,
): Promise<Result> {
  const assignment = await standing(tx, support, assignmentId);
  if (!assignment) return refuse('support.error.ended-already');
  const today = dayAt(tx.now);
  if (day < assignment.from && assignment.from <= today) return refuse('support.error.ends-before', 'day');
  await endOne(tx, assignment, day, today);
  await sql`
    update individual.visit set worker_id = null, version = version + 1
    where support_id = ${support.id} and worker_id = ${assignment.workerId} and state = 'planned'
      and day > ${day}::date and day >= ${today}::date`.execute(tx);
  await note(tx, support, 'assignment-ended', assignment.id, day);
  return done;
}
