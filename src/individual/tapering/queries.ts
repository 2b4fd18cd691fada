import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf } from '../../kernel/database/facts.ts';
import type { TaperStep } from './rules.ts';

export type TaperKind = 'reminder' | 'support';

/** Something that comes more and more seldom: a reminder, or a support. */
export interface Taper {
  id: string;
  supportId: string;
  participant: string;
  kind: TaperKind;
  words: string;
  step: TaperStep;
  since: Day;
  /** those who come see the step as it is now */
  shown: boolean;
  byParticipant: boolean;
  endedOn: Day | null;
  version: number;
}

const columns = sql`
  t.id, t.support_id as "supportId", p.name as participant, t.kind, t.words, t.step, t.since, t.shown,
  t.written_as = 'participant' as "byParticipant", t.ended_on as "endedOn", t.version`;
const joins = sql`individual.taper t join individual.support s on s.id = t.support_id
  join kernel.person p on p.id = s.participant_id`;

/** The staircases of a support that are in use, as far as the actor sees them. */
export async function listTapers(tx: Tx, supportId: string): Promise<Taper[]> {
  const { rows } = await sql<Taper>`
    select ${columns} from ${joins} where t.support_id = ${supportId} and t.ended_on is null
    order by t.words, t.id`.execute(tx);
  return rows;
}

/** Every staircase in use that the actor sees, of the supports that are theirs or that they carry out. */
export const allTapers: Fact<Taper[]> = rowsOf(sql<Taper>`
  select ${columns} from ${joins}
  where t.support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and t.ended_on is null and t.step <> 'none'
  order by p.name, t.words, t.id`);

/** One staircase; undefined where the actor sees none. */
export async function findTaper(tx: Tx, supportId: string, taperId: string): Promise<Taper | undefined> {
  const { rows } = await sql<Taper>`
    select ${columns} from ${joins} where t.id = ${taperId} and t.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

/** A step of the path, and who took it. */
export interface PathStep {
  step: TaperStep;
  day: Day;
  /** the name of who took it, where it was not the participant; null for their own, and where nobody is known */
  by: string | null;
}

/** The path so far, the first step first; empty to anybody but the participant. */
export async function listPath(tx: Tx, taperId: string): Promise<PathStep[]> {
  const { rows } = await sql<PathStep>`
    select w.step, w.taken_on as day, p.name as by
    from individual.taper_step w join individual.support s on s.id = w.support_id
    left join kernel.person p on p.id = w.taken_by and p.id <> s.participant_id
    where w.taper_id = ${taperId} order by w.place`.execute(tx);
  return rows;
}
