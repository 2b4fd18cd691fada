import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findSupport } from '../support/contract.ts';
import { beginPlan } from './commands.ts';
import { comparePlans, isUnchanged, livingPart } from './comparison.ts';
import { currentPlan, planInTheMaking } from './queries.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const plan = randomUUID();
const [reached, stepThere, living, ended, stepOn] = Array.from({ length: 5 }, () => randomUUID());

await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on, proposal)
   values ($1, $2, 1, $3, '2026-10-01', 1)`,
  [plan, cast.supportId, cast.worker.personId],
);
for (const [lineage, parent, state, words] of [
  [reached, null, 'reached', 'Handla själv'],
  [stepThere, reached, 'active', 'Följa med och titta'],
  [living, null, 'active', 'Bada'],
  [stepOn, living, 'active', 'Köpa badkläder'],
  [ended, null, 'ended', 'Städa varje dag'],
  [randomUUID(), ended, 'active', 'Städa varannan dag'],
]) {
  await db.owner.query(
    `insert into individual.goal (plan_id, lineage, parent_lineage, kind, perspective, words, state, state_since, written_by)
     values ($1, $2, $3, 'training', 'participant', $4, $5, '2026-10-01', $6)`,
    [plan, lineage, parent, words, state, cast.participant.personId],
  );
}
for (const [goal, words] of [
  [reached, 'Torsdagar'],
  [stepThere, 'Gå förbi affären'],
  [stepOn, 'Åka till stan'],
  [null, 'Kaffe'],
]) {
  await db.owner.query(
    `insert into individual.activity (plan_id, lineage, goal_lineage, words, who, written_by)
     values ($1, gen_random_uuid(), $2, $3, 'together', $4)`,
    [plan, goal, words, cast.participant.personId],
  );
}
await db.owner.query(
  `update individual.plan set state = 'established', settled_as = 'established', settled_on = '2026-10-03', participation = 'Var med'
   where id = $1`,
  [plan],
);

it('leaves goals that are over behind, with the steps towards them and what was done for either', async () => {
  await db.as(cast.participant, async (tx) => {
    const support = (await findSupport(tx, cast.supportId))!;
    expect(await beginPlan(tx, support)).toMatchObject({ ok: true });
    const before = (await currentPlan(tx, support.id))!;
    const draft = (await planInTheMaking(tx, support.id))!;
    expect(draft.goals.map(({ words }) => words).sort()).toEqual(['Bada', 'Köpa badkläder']);
    expect(draft.activities.map(({ words }) => words).sort()).toEqual(['Kaffe', 'Åka till stan']);
    // what the database takes along is what the pages call unchanged
    expect(isUnchanged(comparePlans(livingPart(before), livingPart(draft)))).toBe(true);
  });
});
