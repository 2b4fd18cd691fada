import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { Part } from './settings-rules.ts';

/** Somebody to choose. */
export interface Choice {
  id: string;
  name: string;
}

/** What the unit's manager sets about a support, beside what everybody around it reads. */
export interface SupportSettings {
  /** who decides on it; null where nobody is entered, as where it is given without individual assessment */
  careManagerId: string | null;
  careManager: string | null;
  version: number;
}

/** What is set about a support; undefined where the actor sees none. */
export async function findSettings(tx: Tx, supportId: string): Promise<SupportSettings | undefined> {
  const { rows } = await sql<SupportSettings>`
    select s.care_manager_id as "careManagerId", p.name as "careManager", s.version
    from individual.support s left join kernel.person p on p.id = s.care_manager_id
    where s.id = ${supportId}`.execute(tx);
  return rows[0];
}

/** Somebody's work with a support, from–to. */
export interface Assignment {
  id: string;
  workerId: string;
  worker: string;
  part: Part;
  from: Day;
  to: Day | null;
}

/** Everybody who works, has worked or is to work with a support: the main contact first, then by name and day. */
export async function assignmentsOf(tx: Tx, supportId: string): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select a.id, a.worker_id as "workerId", p.name as worker, a.part, to_char(a.valid_from, 'YYYY-MM-DD') as "from",
      to_char(a.valid_to, 'YYYY-MM-DD') as "to"
    from individual.assignment a join kernel.person p on p.id = a.worker_id
    where a.support_id = ${supportId}
    order by a.part = 'worker', a.part, p.name, a.valid_from, a.id`.execute(tx);
  return rows;
}

/** Participants at the actor's unit; those without a support there that goes on come first. */
export async function participantsHere(tx: Tx): Promise<(Choice & { supported: boolean })[]> {
  const { rows } = await sql<Choice & { supported: boolean }>`
    select p.id, p.name, exists (select from individual.support s
      where s.participant_id = p.id and s.unit_id = (select kernel.actor_organisation())
        and (s.valid_to is null or s.valid_to >= (select kernel.today()))) as supported
    from kernel.person p where p.id = any ((select individual.participants_here())::uuid[])
    order by supported, p.name, p.id`.execute(tx);
  return rows;
}

/** Care managers of whatever stands above the actor's unit. */
export async function careManagersHere(tx: Tx): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select p.id, p.name from kernel.person p where p.id = any ((select individual.care_managers_here())::uuid[])
    order by p.name, p.id`.execute(tx);
  return rows;
}

/** Who can be assigned to a support: those who work at the unit, not only now and then. */
export async function workersHere(tx: Tx): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select p.id, p.name from kernel.person p
    where p.id in (select h.person_id from kernel.role_holding h
      where h.organisation_id = (select kernel.actor_organisation()) and h.role in ('support-worker', 'assistant', 'key-worker')
        and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today())))
    order by p.name, p.id`.execute(tx);
  return rows;
}

/** How many planned visits, from today on, lie after a day: of one worker, or all. */
export async function visitsAfter(tx: Tx, supportId: string, day: Day, workerId?: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from individual.visit v
    where v.support_id = ${supportId} and v.state = 'planned' and v.day > ${day}::date and v.day >= (select kernel.today())
      and (${workerId ?? null}::uuid is null or v.worker_id = ${workerId ?? null}::uuid)`.execute(tx);
  return rows[0]!.count;
}
