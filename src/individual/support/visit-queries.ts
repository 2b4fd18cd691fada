import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf } from '../../kernel/database/facts.ts';
import type { Support } from './queries.ts';

export type VisitState = 'planned' | 'done' | 'cancelled-by-participant' | 'cancelled-by-unit';

/** One visit, or one call. */
export interface Visit {
  id: string;
  supportId: string;
  /** the participant's name; null where the reader may not know it yet (a substitute, before the day) */
  participant: string | null;
  workerId: string | null;
  /** who comes; null where it is not decided */
  worker: string | null;
  day: Day;
  /** `HH:MM`, Swedish time */
  startsAt: string;
  endsAt: string;
  way: Support['way'];
  /** what it is for, in a line the participant recognises; may be empty */
  about: string;
  state: VisitState;
  version: number;
}

const columns = sql`
  v.id, v.support_id as "supportId", p.name as participant, v.worker_id as "workerId", w.name as worker, v.day,
  to_char(v.starts_at, 'HH24:MI') as "startsAt", to_char(v.ends_at, 'HH24:MI') as "endsAt", v.way, v.about, v.state,
  v.version`;
const joins = sql`individual.visit v left join individual.support s on s.id = v.support_id
  left join kernel.person p on p.id = s.participant_id left join kernel.person w on w.id = v.worker_id`;
const order = sql`order by v.day, v.starts_at, v.id`;

/** A support's visits from one day through another, those called off too, as far as the actor sees them. */
export async function visitsBetween(tx: Tx, supportId: string, from: Day, to: Day): Promise<Visit[]> {
  const { rows } = await sql<Visit>`
    select ${columns} from ${joins}
    where v.support_id = ${supportId} and v.day between ${from} and ${to} ${order}`.execute(tx);
  return rows;
}

/**
 * The actor's own visits on a day: those a participant gets, those somebody who works makes. Called off ones are in it,
 * since that is news. To a manager, who makes no visits, none.
 */
export const visitsOn = (day: Day): Fact<Visit[]> =>
  rowsOf(sql<Visit>`
    select ${columns} from ${joins}
    where v.day = ${day}::date and (v.worker_id = (select kernel.actor_person())
      or v.support_id = any ((select individual.own_supports())::uuid[])) ${order}`);

/** The next visit that is planned for each of the participant's supports, later today included. @param day is today. */
export const nextVisits = (day: Day, now: Date): Fact<Visit[]> =>
  rowsOf(sql<Visit>`
    select next.* from unnest((select individual.own_supports())) as own (id) cross join lateral (
      select ${columns} from ${joins}
      where v.support_id = own.id and v.state = 'planned' and v.day >= ${day}::date
        and ((v.day + v.ends_at) at time zone 'Europe/Stockholm') >= ${now}::timestamptz ${order} limit 1) next`);

/** Every visit on a day at the unit that the actor manages; those that nobody is to make yet come first. */
export async function visitsAtUnit(tx: Tx, day: Day): Promise<Visit[]> {
  const { rows } = await sql<Visit>`
    select ${columns} from ${joins}
    where v.day = ${day}::date and v.support_id = any ((select individual.managed_supports())::uuid[])
    order by (v.state = 'planned' and v.worker_id is null) desc, v.starts_at, p.name, v.id`.execute(tx);
  return rows;
}

/** One visit of a support; undefined where the actor sees none. */
export async function findVisit(tx: Tx, supportId: string, visitId: string): Promise<Visit | undefined> {
  const { rows } = await sql<Visit>`
    select ${columns} from ${joins} where v.id = ${visitId} and v.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

/** Who can come: those who work at the unit, the ones assigned to the support first. */
export async function whoCanCome(tx: Tx, supportId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from kernel.person p
    where p.id in (select h.person_id from kernel.role_holding h
      where h.organisation_id = (select kernel.actor_organisation())
        and h.role in ('support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today())))
    order by (not exists (select from individual.assignment a where a.support_id = ${supportId} and a.worker_id = p.id
      and (a.valid_to is null or a.valid_to >= (select kernel.today())))), p.name, p.id`.execute(tx);
  return rows;
}
