import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { demoNow } from '../tests/demo-template.ts';
import { loadParticipants } from './loader/participants.ts';
import { loadPeople } from './loader/people.ts';
import { Stage } from './loader/stage.ts';
import { county } from './story/county.ts';
import { lives } from './story/participants.ts';

const db = await testDatabase();

const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.owner.query(sql, values)).rows as R[];
/** The different values of a column, in order. */
const kinds = async (column: string, from: string): Promise<(string | null)[]> =>
  (await rows<{ kind: string | null }>(`select distinct ${column} as kind from ${from} order by 1`)).map(
    ({ kind }) => kind,
  );

beforeAll(async () => {
  await db.owner.query('update kernel.installation set demo = true');
  const stage = new Stage(db.database, demoNow, county.today);
  await loadPeople(stage, county);
  await loadParticipants(stage);
}, 300_000);

describe('the individual level of the county', () => {
  it('has every life on stage', async () => {
    const found = await rows<{ people: number; supports: number }>(
      'select count(distinct participant_id)::int as people, count(*)::int as supports from individual.support',
    );
    expect(found).toEqual([{ people: lives.filter(({ who }) => !who).length, supports: lives.length }]);
    expect(found[0]!.people).toBeGreaterThanOrEqual(40);
  });

  it('shows a plan at every point it can stand at, and every answer to one', async () => {
    expect(await kinds('state', 'individual.plan')).toEqual([
      'agreed',
      'draft',
      'ended',
      'established',
      'proposed',
      'replaced',
    ]);
    expect(await kinds('only_schedule::text', 'individual.plan')).toEqual(['false', 'true']);
    expect(await kinds('state', 'individual.goal')).toEqual(['active', 'ended', 'paused', 'reached']);
    expect(await kinds('kind', 'individual.goal')).toEqual(['compensating', 'supporting', 'training']);
    expect(await kinds('kind', 'individual.plan_statement')).toEqual([
      'idea',
      'life',
      'need',
      'strength',
      'wish',
    ]);
    expect(await kinds('perspective', 'individual.plan_statement')).toEqual([
      'guardian',
      'kin',
      'participant',
      'staff',
    ]);
    expect(await kinds('answer', 'individual.plan_answer')).toEqual(['cannot-say-yet', 'no', 'yes']);
    expect(await kinds('way', 'individual.plan_answer')).toEqual([
      'own-device',
      'paper',
      'shared-device',
      'spoken',
    ]);
    expect(await kinds('who', 'individual.activity')).toEqual(['self', 'somebody-else', 'staff', 'together']);
    const none = await rows(
      'select from individual.support s where not exists (select from individual.plan p where p.support_id = s.id)',
    );
    expect(none.length).toBeGreaterThan(0);
  });

  it('shows every outcome of the talks, the notes, the promises and the questions', async () => {
    expect(await kinds('outcome', 'individual.goal_outcome')).toEqual([
      'change',
      'no-longer',
      'on-the-way',
      'paused',
      'reached',
    ]);
    expect(await kinds('step', 'individual.promise_step')).toEqual(['done', 'kept', 'let-go', 'not-yet']);
    expect(await kinds('kind', 'individual.note')).toEqual(['assessment', 'observation', 'own']);
    expect(await kinds('outcome', 'individual.note_review')).toEqual(['held', 'not', 'parts', 'whole']);
    expect(await kinds('outcome', 'individual.goal_question')).toEqual([
      'changed',
      'stays',
      'taken-away',
      null,
    ]);
    expect(await kinds('outcome', 'individual.about_suggestion')).toEqual(['declined', 'taken', null]);
    expect(await kinds('kind', 'individual.about_item')).toEqual([
      'good-to-know',
      'helps',
      'helps-not',
      'other',
      'put-off',
      'treat-me',
    ]);
    expect(await kinds('audience', 'individual.about_share')).toEqual(['manager', 'substitutes', 'workers']);
    expect(await kinds('what', 'individual.consent')).toEqual([
      'about-me',
      'care-contact',
      'guardian-contact',
      'kin-contact',
      'other',
      'plan',
      'protective-measure',
      'sip',
    ]);
    expect(await kinds('how', 'individual.consent')).toEqual(['paper', 'self', 'spoken']);
    expect(await kinds('withdrawn_how', 'individual.consent')).toEqual(['self', null]);
  });

  it('shows every step of the stairs, and every kind of week and visit', async () => {
    expect(await kinds('step', 'individual.taper')).toEqual([
      'daily',
      'every-other-day',
      'every-third-day',
      'none',
      'weekly',
    ]);
    expect(await kinds('repeats', 'individual.schedule_item')).toEqual([
      'every-other-week',
      'monthly',
      'once',
      'weekly',
    ]);
    expect(await kinds('answer', 'individual.schedule_tick')).toEqual(['done', 'not-today']);
    expect(await kinds('(seen_by is null)::text', 'individual.schedule_check_in')).toEqual(['false', 'true']);
    expect(await kinds('state', 'individual.visit')).toEqual([
      'cancelled-by-participant',
      'cancelled-by-unit',
      'done',
      'planned',
    ]);
    expect(await kinds('way', 'individual.visit')).toEqual(['home', 'out', 'phone', 'text', 'video']);
    expect(await kinds('kind', 'individual.support')).toEqual([
      'contact-person',
      'daily-activity',
      'housing-support',
    ]);
    expect(await kinds('(valid_to is null)::text', 'individual.support')).toEqual(['false', 'true']);
  });

  it('puts visits on the day it is: for a worker, and for a substitute', async () => {
    const today = await rows<{ name: string }>(
      `select distinct p.name from individual.visit v join kernel.person p on p.id = v.worker_id
       where v.day = '2026-11-23' and v.state = 'planned' order by 1`,
    );
    expect(today.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jonas Aldeby', 'Malte Rydh', 'Nadja Brolin']),
    );
  });

  it('lets out what many have in common, and no unit’s figures that a few can be seen in', async () => {
    expect(await kinds('state', 'individual.suggestion')).toEqual(['released', 'set-aside']);
    expect(await rows('select from individual.suggestion_candidate')).toHaveLength(3);
    const released = await rows<{ unit: string }>(
      `select distinct o.name as unit from individual.unit_figure f join kernel.organisation o on o.id = f.unit_id`,
    );
    expect(released.map(({ unit }) => unit)).toContain('Boendestöd Kanalen');
  });
});
