import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, rowsOf } from '../../kernel/database/facts.ts';
import type { SupportKind } from './commands.ts';

/** How the actor stands to a support, the nearest first. */
export type Relation = 'own' | 'assigned' | 'visiting' | 'managed' | 'decided';

export interface Support {
  id: string;
  participantId: string;
  participant: string;
  unitId: string;
  unit: string;
  kind: SupportKind;
  /** what the decision says it is for, in plain words; may be empty */
  purpose: string;
  way: 'home' | 'phone' | 'text' | 'out' | 'video';
  from: Day;
  to: Day | null;
  relation: Relation;
}

const columns = sql`
  s.id, s.participant_id as "participantId", p.name as participant, s.unit_id as "unitId", u.name as unit, s.kind,
  s.purpose, s.way, to_char(s.valid_from, 'YYYY-MM-DD') as "from", to_char(s.valid_to, 'YYYY-MM-DD') as "to",
  case when s.id = any ((select individual.own_supports())::uuid[]) then 'own'
    when s.id = any ((select individual.assigned_supports())::uuid[]) then 'assigned'
    when s.id = any ((select individual.visited_supports())::uuid[]) then 'visiting'
    when s.id = any ((select individual.managed_supports())::uuid[]) then 'managed' else 'decided' end as relation`;

const joins = sql`individual.support s join kernel.person p on p.id = s.participant_id
  join kernel.organisation u on u.id = s.unit_id`;

/** A support that the actor stands in a relation to; undefined where there is none, or none for them. */
export async function findSupport(tx: Tx, id: string): Promise<Support | undefined> {
  const { rows } = await sql<Support>`select ${columns} from ${joins} where s.id = ${id}`.execute(tx);
  return rows[0];
}

/** The actor's supports under the hat they wear, those going on first, then by name. */
export const supportsSeen: Fact<Support[]> = rowsOf(sql<Support>`
  select ${columns} from ${joins}
  where s.id = any ((select individual.seen_supports())::uuid[])
  order by (s.valid_to is not null and s.valid_to < (select kernel.today())), p.name, s.valid_from desc, s.id`);

/** The same, where nothing else is read with them. */
export const findSupports = (tx: Tx): Promise<Support[]> => readFact(tx, supportsSeen);
