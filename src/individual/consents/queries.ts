import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf } from '../../kernel/database/facts.ts';
import type { ConsentKind } from './rules.ts';

/** A consent with everything that ever happened to it. */
export interface Consent {
  id: string;
  what: ConsentKind;
  about: string;
  toWhom: string;
  from: Day;
  to: Day;
  givenOn: Day;
  how: 'self' | 'spoken' | 'paper';
  witness: string | null;
  withdrawnOn: Day | null;
  withdrawnHow: 'self' | 'spoken' | 'paper' | null;
  withdrawnWitness: string | null;
}

const columns = sql`c.id, c.what, c.about, c.to_whom as "toWhom", to_char(c.valid_from, 'YYYY-MM-DD') as "from",
  to_char(c.valid_to, 'YYYY-MM-DD') as "to", to_char(c.given_on, 'YYYY-MM-DD') as "givenOn", c.how,
  w.name as witness, to_char(c.withdrawn_on, 'YYYY-MM-DD') as "withdrawnOn", c.withdrawn_how as "withdrawnHow",
  v.name as "withdrawnWitness"`;
const joins = sql`individual.consent c left join kernel.person w on w.id = c.witness_id
  left join kernel.person v on v.id = c.withdrawn_witness_id`;

/** Every consent about a support that the actor may see: those that hold first, the latest given first. */
export async function listConsents(tx: Tx, supportId: string): Promise<Consent[]> {
  const { rows } = await sql<Consent>`
    select ${columns} from ${joins} where c.support_id = ${supportId}
    order by (c.withdrawn_on is not null or c.valid_to < (select kernel.today())), c.valid_to, c.given_on desc, c.id`.execute(
    tx,
  );
  return rows;
}

/** One consent about a support. */
export async function findConsent(tx: Tx, supportId: string, id: string): Promise<Consent | undefined> {
  const { rows } = await sql<Consent>`
    select ${columns} from ${joins} where c.support_id = ${supportId} and c.id = ${id}`.execute(tx);
  return rows[0];
}

/** A consent that ends soon, and whose it is. */
export interface ExpiringConsent {
  id: string;
  supportId: string;
  participant: string;
  what: ConsentKind;
  toWhom: string;
  to: Day;
}

/**
 * Consents that hold and end within so many days, around the supports that the actor sees: their own, or those they
 * carry out or manage. Those for which a new one has been given already are left out.
 *
 * @param days default 30 (domain.md, "Key worker's deadlines").
 */
export const consentsExpiring = (days = 30): Fact<ExpiringConsent[]> =>
  rowsOf(sql<ExpiringConsent>`
    select c.id, c.support_id as "supportId", p.name as participant, c.what, c.to_whom as "toWhom",
      to_char(c.valid_to, 'YYYY-MM-DD') as "to"
    from individual.consent c join individual.support s on s.id = c.support_id
      join kernel.person p on p.id = s.participant_id
    where c.support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[])
      and c.withdrawn_on is null and c.valid_to between (select kernel.today()) and (select kernel.today()) + ${days}::integer
      and not exists (select from individual.consent n where n.support_id = c.support_id and n.what = c.what
        and n.to_whom = c.to_whom and n.withdrawn_on is null and n.valid_to > c.valid_to)
    order by c.valid_to, p.name, c.id`);

/** What others have said yes to towards the actor, for as long as it holds. */
export async function listGivenToMe(
  tx: Tx,
): Promise<{ participant: string; what: ConsentKind; about: string; to: Day }[]> {
  const { rows } = await sql<{ participant: string; what: ConsentKind; about: string; to: Day }>`
    select p.name as participant, c.what, c.about, to_char(c.valid_to, 'YYYY-MM-DD') as "to"
    from individual.given_to_me() g join individual.consent c on c.id = g.consent_id
      join kernel.person p on p.id = g.participant_id
    order by p.name, c.valid_to, c.id`.execute(tx);
  return rows;
}

/** The participant's supports, those that go on first. */
export async function ownSupports(tx: Tx): Promise<{ id: string; unit: string }[]> {
  const { rows } = await sql<{ id: string; unit: string }>`
    select s.id, o.name as unit from individual.support s join kernel.organisation o on o.id = s.unit_id
    where s.id = any ((select individual.own_supports())::uuid[])
    order by (s.valid_to is not null and s.valid_to < (select kernel.today())), s.valid_from, s.id`.execute(
    tx,
  );
  return rows;
}
