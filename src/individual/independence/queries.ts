import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, rowsOf, told } from '../../kernel/database/facts.ts';
import { individual } from '../tables.ts';
import type { SharedWith } from './tables.ts';
import './tables.ts';

/** How it was on one day, 1 (hardest) to 5. */
export interface Rating {
  grade: number;
  words: string;
  day: Day;
}

/** Something of the participant's own to go by. */
export interface Yardstick {
  id: string;
  position: number;
  words: string;
  begunOn: Day;
  /** the day it was laid aside */
  endedOn: Day | null;
  /** the first one first */
  ratings: Rating[];
}

export interface Independence {
  sharedWith: SharedWith;
  /** the participant's own words, the wording that stands now first */
  wordings: { number: number; words: string; day: Day }[];
  /** those in use first, by place, then those laid aside */
  yardsticks: Yardstick[];
}

/** What the participant has said of it; undefined where there is nothing, or nothing for the actor. */
export const independenceOf = (supportId: string): Fact<Independence | undefined> =>
  told(
    rowsOf(sql<Independence>`
    select i.shared_with as "sharedWith",
      coalesce((select jsonb_agg(jsonb_build_object('number', w.number, 'words', w.words, 'day', w.written_on)
          order by w.number desc)
        from individual.independence_words w where w.support_id = i.support_id), '[]') as wordings,
      coalesce((select jsonb_agg(jsonb_build_object('id', y.id, 'position', y.position, 'words', y.words,
            'begunOn', y.begun_on, 'endedOn', y.ended_on, 'ratings',
            coalesce((select jsonb_agg(jsonb_build_object('grade', r.grade, 'words', r.words, 'day', r.rated_on)
                order by r.rated_on, r.place)
              from individual.yardstick_rating r where r.yardstick_id = y.id), '[]'))
          order by y.ended_on nulls first, y.position)
        from individual.yardstick y where y.support_id = i.support_id), '[]') as yardsticks
    from individual.independence i where i.support_id = ${supportId}`),
    ([found]) => found,
  );

/** The same, where nothing else is read with it. */
export const findIndependence = (tx: Tx, supportId: string): Promise<Independence | undefined> =>
  readFact(tx, independenceOf(supportId));

/** Opens the participant's row for writing and holds it, so that two devices write one after the other. */
export async function holdIndependence(tx: Tx, supportId: string): Promise<Independence | undefined> {
  await individual(tx)
    .insertInto('individual.independence')
    .values({ support_id: supportId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await individual(tx)
    .selectFrom('individual.independence')
    .select('support_id')
    .where('support_id', '=', supportId)
    .forUpdate()
    .execute();
  return findIndependence(tx, supportId);
}
