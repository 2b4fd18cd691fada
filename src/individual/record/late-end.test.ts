import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { disposeFiles } from './disposal.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const rowsOf = async (statement: string, values: unknown[] = []) =>
  (await db.owner.query(statement, values)).rows;
const night = (day: string) =>
  disposeFiles((work) => db.as({ kind: 'job', name: 'record-disposal' }, work, new Date(`${day}T03:20:00Z`)));
const firstOfJune = { 'day-dag': '1', 'day-manad': '6', 'day-ar': '2019' };
const { personId: participant } = cast.participant;
const { personId: worker } = cast.worker;

/** A support since 2018 with something in it, of the cast's participant; of somebody with nothing else where asked for. */
async function support(statement: string, of = participant): Promise<string> {
  const id = randomUUID();
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from) values ($1, $2, $3, 'other', '2018-01-01')`,
    [id, of, cast.unit],
  );
  await db.owner.query(statement.replaceAll('SUPPORT', id));
  return id;
}

const PLAN = `with p as (insert into individual.plan (support_id, number, created_by, created_on)
  values ('SUPPORT', 1, '${worker}', '2019-01-01') returning id)`;
const FOLLOW_UP = `with f as (insert into individual.follow_up (support_id, begun_by, begun_as, begun_on)
  values ('SUPPORT', '${participant}', 'participant', '2019-01-01') returning id, support_id)`;
const ITEM = `with i as (insert into individual.schedule_item (support_id, words, part, starts_on, repeats, weekdays, written_by, written_as)
  values ('SUPPORT', 'Disken', 'any', '2019-01-07', 'weekly', '{1,2,3,4,5,6,7}', '${participant}', 'participant') returning id, support_id)`;
/** Everything begun in 2019 in which something was written on 20 November 2026; the table that shows whether it is there. */
const KINDS: Record<string, [table: string, statement: string]> = {
  'a week that was ticked': [
    'schedule_item',
    `${ITEM} insert into individual.schedule_tick (item_id, support_id, day, answer, words)
     select id, support_id, '2026-11-20', 'done', 'Disken' from i`,
  ],
  'a greeting': [
    'schedule_item',
    `${ITEM} insert into individual.schedule_check_in (item_id, support_id, day, words, sent_at)
     select id, support_id, '2019-02-02', 'Disken', '2026-11-20T10:00:00Z' from i`,
  ],
  'a visit': [
    'visit',
    `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
     values ('SUPPORT', '${worker}', '2026-11-20', '09:00', '10:00', 'home')`,
  ],
  'a plan that was written in': [
    'plan',
    `${PLAN} insert into individual.plan_statement (plan_id, lineage, kind, perspective, words, written_by, written_on)
     select id, gen_random_uuid(), 'wish', 'participant', 'Sjunga', '${participant}', '2026-11-20' from p`,
  ],
  'a goal that was paused': [
    'plan',
    `${PLAN} insert into individual.goal (plan_id, lineage, kind, perspective, words, state_since, written_by)
     select id, gen_random_uuid(), 'training', 'participant', 'Sjunga', '2026-11-20', '${participant}' from p`,
  ],
  'an answer in a follow-up': [
    'follow_up',
    `${FOLLOW_UP} insert into individual.follow_up_answer (follow_up_id, support_id, question, words, answered_on)
     select id, support_id, 'planned', 'Bra', '2026-11-20' from f`,
  ],
  'a note in a follow-up': [
    'follow_up',
    `${FOLLOW_UP} insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
     select id, support_id, 'planned', 'Bra', '${worker}', '2026-11-20' from f`,
  ],
  'what was said of a goal': [
    'follow_up',
    `${FOLLOW_UP} insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on)
     select id, support_id, gen_random_uuid(), 'Sjunga', 'training', 'on-the-way', '${participant}', '2026-11-20' from f`,
  ],
  'a step on the stairs': [
    'taper',
    `with t as (insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
       values ('SUPPORT', 'reminder', 'Medicin', 'daily', '2019-01-01', '${participant}', 'participant') returning id, support_id)
     insert into individual.taper_step (taper_id, support_id, place, step, taken_on)
     select id, support_id, 9, 'weekly', '2026-11-20' from t`,
  ],
  'About me': [
    'about_share',
    `with i as (insert into individual.about_item (participant_id, kind, words, written_on, checked_on)
       values ('${participant}', 'helps', 'Musik', '2019-01-01', '2026-11-20') returning id)
     insert into individual.about_share (item_id, support_id, audience) select id, 'SUPPORT', 'workers' from i`,
  ],
};

describe('a support whose last day is entered long after', () => {
  it('keeps its file five years from the day it was entered', async () => {
    const other = await addPlayer(db, 'Tom', 'participant', cast.unit);
    const id = await support(
      `insert into individual.promise (support_id, words, written_by, written_as, written_at)
       values ('SUPPORT', 'Lampan', '${worker}', 'support-worker', '2019-01-01T10:00:00Z')`,
      other.personId,
    );
    const eva = await site.as(cast.unitManager);
    expect((await eva.post(`/stod/${id}/om-stodet/sluta`, firstOfJune)).location).toBe(
      `/stod/${id}/om-stodet`,
    );
    expect(
      await rowsOf(
        `select to_char(end_entered_on, 'YYYY-MM-DD') as "on" from individual.support where id = $1`,
        [id],
      ),
    ).toEqual([{ on: '2026-11-21' }]);
    expect(await night('2026-11-22')).toBe(0);
    expect(await night('2031-11-21')).toBe(0);
    const left = () => rowsOf('select from individual.promise where support_id = $1', [id]);
    expect(await left()).toHaveLength(1);
    expect(await night('2031-11-22')).toBe(1);
    expect(await left()).toHaveLength(0);
  });

  it('is not said to be entered earlier by who ends it', async () => {
    const id = await support('select 1');
    expect(
      await attempt(
        db,
        cast.unitManager,
        `update individual.support set valid_to = '2019-06-01', end_entered_on = '2019-06-01' where id = '${id}'`,
      ),
    ).toEqual({ refused: expect.any(String) });
  });
});

describe.each(Object.entries(KINDS))('%s', (_kind, [table, statement]) => {
  it('is kept five years from the day it was written, wherever the support ended', async () => {
    const id = await support(statement);
    // ended in its time, before anybody entered anything
    await db.owner.query("update individual.support set valid_to = '2019-06-01' where id = $1", [id]);
    const left = async () =>
      (await rowsOf(`select from individual.${table} where support_id = $1`, [id])).length;
    await night('2026-11-22');
    await night('2031-11-20');
    expect(await left()).toBe(1);
    await night('2031-11-21');
    expect(await left()).toBe(0);
  });
});

describe('the last day of a support', () => {
  it('is not before the last visit that was made', async () => {
    const id = await support(
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, state)
       values ('SUPPORT', '${worker}', '2026-11-20', '09:00', '10:00', 'home', 'done')`,
    );
    const eva = await site.as(cast.unitManager);
    const refused = await eva.post(`/stod/${id}/om-stodet/sluta`, firstOfJune);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('20 november 2026. Välj den dagen eller en senare.'),
    ]);
    const day = { 'day-dag': '20', 'day-manad': '11', 'day-ar': '2026' };
    expect((await eva.post(`/stod/${id}/om-stodet/sluta`, day)).status).toBe(303);
  });
});
