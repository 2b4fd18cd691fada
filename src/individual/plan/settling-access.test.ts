import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { attempt, expectNothing } from '../../../tests/access.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker, careManager, unitManager } = cast;

let plan = '';
let support = '';

const run = (actor: Actor, statement: string) => db.as(actor, (tx) => sql.raw(statement).execute(tx));
const answer = (given: string, way: string, proposal: number, witness?: string, place = 1) =>
  `insert into individual.plan_answer (plan_id, proposal, answer, way, witness_id, given_on, place)
   values ('${plan}', ${proposal}, '${given}', '${way}', ${witness ? `'${witness}'` : 'null'}, '2026-11-21', ${place})`;
const set = (what: string) => `update individual.plan set ${what} where id = '${plan}'`;
const agree = () => set("state = 'agreed', settled_as = 'agreed', settled_on = '2026-11-21'");
const establish = () =>
  set(
    "state = 'established', settled_as = 'established', settled_on = '2026-11-21', participation = 'Sa nej'",
  );
const stands = async () =>
  (
    await db.owner.query(
      'select state, settled_as, settled_on, participation, proposal from individual.plan where id = $1',
      [plan],
    )
  ).rows[0];

beforeEach(async () => {
  [plan, support] = [randomUUID(), randomUUID()];
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id)
     values ($1, $2, $3, 'other', '2025-01-01', $4)`,
    [support, participant.personId, cast.unit, careManager.personId],
  );
  await db.owner.query(
    "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2025-01-01')",
    [support, worker.personId],
  );
  await run(
    worker,
    `insert into individual.plan (id, support_id, number, created_by, created_on)
     values ('${plan}', '${support}', 1, '${worker.personId}', '2026-11-01')`,
  );
});

describe('a text that is laid before the participant', () => {
  it('has a number that nobody chooses, and a new one each time', async () => {
    await run(worker, set("state = 'proposed'"));
    expect(await stands()).toMatchObject({ proposal: 1 });
    await expectNothing(db, worker, set('proposal = 7'));
    await run(participant, answer('yes', 'own-device', 1));
    await run(worker, set("state = 'draft'"));
    await run(worker, set("state = 'proposed'"));
    expect(await stands()).toMatchObject({ proposal: 2 });
    // the yes was to the text before
    await expectNothing(db, worker, agree());
    await run(worker, set("state = 'draft'"));
    await run(worker, establish());
    expect(await stands()).toMatchObject({ proposal: 3 });
  });
});

describe('how a plan was settled', () => {
  it.each([
    "settled_as, settled_on, proposal) values ($, 'agreed', '2026-05-01', 0",
    'proposal) values ($, 1',
  ])('is not said of a draft that is begun: %s', async (columns) => {
    await db.owner.query('delete from individual.plan where id = $1', [plan]);
    const values = `'${plan}', '${support}', 1, '${worker.personId}', '2026-11-01'`;
    const begin = `insert into individual.plan (id, support_id, number, created_by, created_on, ${columns.replace('$', values)})`;
    await expectNothing(db, worker, begin);
  });

  it('is said in the step that settles it, that day, and by no later one', async () => {
    await run(worker, set("state = 'proposed'"));
    await run(participant, answer('no', 'own-device', 1));
    await run(worker, establish().replace('2026-11-21', '2020-01-01'));
    expect(await stands()).toMatchObject({ settled_on: '2026-11-21', participation: 'Sa nej' });
    for (const later of [
      set("state = 'ended', settled_as = 'agreed', ended_on = '2026-11-21'"),
      set("participation = 'Var med och var glad'"),
      set("settled_on = '2026-01-01'"),
    ]) {
      expect(await attempt(db, worker, later)).toEqual({
        refused: 'how a plan was settled stands as it is',
      });
    }
    const draft = set("settled_as = 'agreed', settled_on = '2026-11-21'");
    await run(worker, set("state = 'ended', ended_on = '2026-11-21'"));
    expect(await attempt(db, worker, draft)).toEqual({ done: 0 });
  });
});

describe('an answer of the participant’s own', () => {
  it('is never followed by one that staff take down', async () => {
    await run(worker, set("state = 'proposed'"));
    await run(participant, answer('no', 'shared-device', 1));
    await expectNothing(db, worker, answer('yes', 'spoken', 1, worker.personId, 2));
    await expectNothing(db, worker, answer('yes', 'paper', 1, worker.personId, 2));
    await expectNothing(db, worker, agree());
  });

  it('has its place after those before it, whatever place they asked for', async () => {
    await run(worker, set("state = 'proposed'"));
    await run(worker, answer('yes', 'spoken', 1, worker.personId, 2147483647));
    await run(participant, answer('no', 'own-device', 1, undefined, -5));
    const { rows } = await db.owner.query(
      'select answer, place from individual.plan_answer where plan_id = $1 order by place',
      [plan],
    );
    expect(rows).toEqual([
      { answer: 'yes', place: 1 },
      { answer: 'no', place: 2 },
    ]);
    await expectNothing(db, worker, agree());
  });
});

describe('a yes that staff took down', () => {
  beforeEach(async () => {
    await run(worker, set("state = 'proposed'"));
    await run(worker, answer('yes', 'spoken', 1, worker.personId));
    await run(worker, agree());
  });

  it('is known with who wrote it down to all who read the plan, and to nobody else', async () => {
    const given = `select from individual.settled_answer('${plan}') a where a.witness = 'Bo Stöd' and a.way = 'spoken'`;
    for (const who of [participant, worker, unitManager, careManager]) {
      expect(await attempt(db, who, given)).toEqual({ done: 1 });
    }
    for (const who of ['otherCareManager', 'colleague', 'administrator', 'auditor'] as const) {
      expect(await attempt(db, cast[who], given)).toEqual({ done: 0 });
    }
  });

  it('is undone by the participant’s no alone', async () => {
    for (const who of [worker, unitManager, careManager, participant]) {
      const result = await attempt(db, who, establish());
      if ('done' in result) expect(result.done).toBe(0);
      else expect(result.refused).toContain('does not become established');
    }
    await expectNothing(db, worker, answer('no', 'spoken', 1, worker.personId, 2));
    await run(participant, answer('no', 'own-device', 1));
    await run(participant, establish());
    expect(await stands()).toMatchObject({ state: 'established', settled_as: 'established' });
    // what was answered, and no more than the plan itself says, to who decides on the support
    const given = `select from individual.settled_answer('${plan}')`;
    expect(await attempt(db, unitManager, given)).toEqual({ done: 1 });
    expect(await attempt(db, careManager, given)).toEqual({ done: 0 });
  });

  it('is no way for the participant to establish what was only proposed', async () => {
    const other = plan;
    await run(worker, set("state = 'ended', ended_on = '2026-11-21'"));
    plan = randomUUID();
    await run(
      worker,
      `insert into individual.plan (id, support_id, number, created_by, created_on)
       values ('${plan}', '${support}', 2, '${worker.personId}', '2026-11-01')`,
    );
    expect(plan).not.toBe(other);
    await run(worker, set("state = 'proposed'"));
    await run(participant, answer('no', 'own-device', 1));
    await expectNothing(db, participant, establish());
  });
});
