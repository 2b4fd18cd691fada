import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { individual } from '../tables.ts';
import type { PictureGoal, SocialArea } from './rules.ts';
import './tables.ts';

export interface LifePictureOfPlan {
  planId: string;
  goals: PictureGoal[];
  /** the participant has said that it is fine as it is */
  declined: boolean;
}

/** Goals of the plan that holds, by part of life; undefined where none holds, or none that the actor may read. */
export async function findLifePicture(tx: Tx, supportId: string): Promise<LifePictureOfPlan | undefined> {
  const { rows } = await sql<LifePictureOfPlan>`
    select p.id as "planId",
      exists (select from individual.social_answer a where a.plan_id = p.id) as declined,
      coalesce((select jsonb_agg(jsonb_build_object('area', g.area, 'words', g.words, 'state', g.state)
          order by g.position, g.id)
        from (
          select o.id, o.area, o.words, o.state, o.position, o.parent_lineage from individual.goal o where o.plan_id = p.id
          -- who decides on the support: as they were settled, and not how they have gone
          union all
          select d.id, d.area, d.words, 'active', d.position, d.parent_lineage from individual.goals_as_settled(p.id) d) g
        where g.parent_lineage is null and g.state <> 'ended'), '[]') as goals
    from individual.plan p
    where p.support_id = ${supportId} and p.state in ('agreed', 'established')`.execute(tx);
  return rows[0];
}

/** A meeting place or an activity, in the words of those who entered it. */
export interface MeetingPlace {
  id: string;
  area: SocialArea;
  name: string;
  about: string;
  whenWords: string;
  whereWords: string;
  costWords: string;
  wayWords: string;
  checkedOn: Day;
  version: number;
}

/** The meeting places near a unit, by part of life and name. */
export async function findMeetingPlaces(tx: Tx, unitId: string): Promise<MeetingPlace[]> {
  return individual(tx)
    .selectFrom('individual.meeting_place')
    .select([
      'id',
      'area',
      'name',
      'about',
      'when_words as whenWords',
      'where_words as whereWords',
      'cost_words as costWords',
      'way_words as wayWords',
      'checked_on as checkedOn',
      'version',
    ])
    .where('unit_id', '=', unitId)
    .where('ended_on', 'is', null)
    .orderBy(sql`array_position(array['relations', 'community-life', 'occupation'], area)`)
    .orderBy('name')
    .orderBy('id')
    .execute();
}
