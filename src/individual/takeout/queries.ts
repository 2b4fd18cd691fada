import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { PlanFacts } from '../plan/contract.ts';

/** The participant's answer that counts to a plan as it was proposed last, with the words that came with it. */
export interface LastAnswer {
  answer: 'yes' | 'no' | 'cannot-say-yet';
  words: string;
  givenOn: Day;
}

/** That answer; undefined where nobody has given one, or none that the actor reads. */
export async function lastAnswer(tx: Tx, planId: string): Promise<LastAnswer | undefined> {
  const { rows } = await sql<LastAnswer>`
    select a.answer, a.words, a.given_on as "givenOn"
    from individual.plan_answer a join individual.plan p on p.id = a.plan_id and p.proposal = a.proposal
    where a.plan_id = ${planId} order by a.place desc limit 1`.execute(tx);
  return rows[0];
}

/** A plan of the participant's own at another of their supports: the one that holds there, or the last one that did. */
export interface PlanElsewhere {
  id: string;
  supportId: string;
  unit: string;
  kind: string;
  settledOn: Day;
  state: NonNullable<PlanFacts['holds']>['state'] | 'replaced' | 'ended';
  rhythmMonths: number | null;
  followUpWords: string;
  /** what would come along, as it is worded, and whether those are the participant's own words */
  goals: { words: string; own: boolean }[];
  /** things said by kin or a guardian, which stay where they were said */
  othersWords: number;
}

/** Plans that the participant can take along to this support, the latest first. Nothing to anybody else. */
export async function plansElsewhere(tx: Tx, supportId: string): Promise<PlanElsewhere[]> {
  const { rows } = await sql<PlanElsewhere>`
    select * from (
      select distinct on (p.support_id) p.id, p.support_id as "supportId", u.name as unit, s.kind,
        p.settled_on as "settledOn", p.state, p.rhythm_months as "rhythmMonths", p.follow_up_words as "followUpWords",
        coalesce((select jsonb_agg(jsonb_build_object('words', g.words, 'own', g.perspective = 'participant')
            order by g.position, g.id) from individual.goal g
          where g.plan_id = p.id and g.state in ('active', 'paused')
            and not exists (select from individual.goal o where o.plan_id = p.id and o.lineage = g.parent_lineage
              and o.state in ('reached', 'ended'))), '[]') as goals,
        (select count(*) from individual.plan_statement o
          where o.plan_id = p.id and o.perspective in ('kin', 'guardian')) as "othersWords"
      from individual.plan p join individual.support s on s.id = p.support_id
        join kernel.organisation u on u.id = s.unit_id
      where p.support_id = any ((select individual.own_supports())::uuid[]) and p.support_id <> ${supportId}
        and p.settled_on is not null
      order by p.support_id, p.number desc) found
    order by "settledOn" desc, id`.execute(tx);
  return rows;
}
