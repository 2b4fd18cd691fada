import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf } from '../../kernel/database/facts.ts';
import type { Wish } from './settings-rules.ts';

/** What the participant wants of their contact worker; undefined where nobody has asked or said anything. */
export async function findWish(tx: Tx, supportId: string): Promise<Wish | undefined> {
  const { rows } = await sql<Wish>`
    select w.state, w.choice, w.worker_id as "workerId", p.name as worker, w.asked_on as "askedOn", w.said_on as "saidOn",
      w.version
    from individual.contact_wish w left join kernel.person p on p.id = w.worker_id
    where w.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

/** Supports of the participant's own where the manager has asked whom they want as contact worker, and waits. */
export const contactQuestions: Fact<{ supportId: string }[]> = rowsOf(sql<{ supportId: string }>`
  select w.support_id as "supportId" from individual.contact_wish w join individual.support s on s.id = w.support_id
  where w.state = 'asked' and w.support_id = any ((select individual.own_supports())::uuid[])
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  order by w.asked_on, w.support_id`);

/**
 * Supports that the actor manages where the participant has said whom they want as contact worker, and it has not been
 * made so: another than the one who is, or somebody new.
 */
export const unmetContactWishes: Fact<{ supportId: string }[]> = rowsOf(sql<{ supportId: string }>`
  select w.support_id as "supportId" from individual.contact_wish w
  where w.state = 'said' and w.choice <> 'any'
    and w.support_id = any ((select individual.managed_supports())::uuid[])
    and not exists (select from individual.assignment a
      where a.support_id = w.support_id and a.part = 'contact-worker'
        and (a.valid_to is null or a.valid_to >= (select kernel.today()))
        and case w.choice when 'one' then a.worker_id = w.worker_id else a.valid_from > w.said_on end)`);
