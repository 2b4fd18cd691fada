import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;
const newWorker = await addPlayer(db, 'Nina Ny', 'support-worker', cast.otherUnit);

/** A support at the other unit, with an open draft. */
async function supportElsewhere(participantId: string, validTo: string | null = null) {
  const id = randomUUID();
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from, valid_to)
     values ($1, $2, $3, 'housing-support', '2026-11-01', $4)`,
    [id, participantId, cast.otherUnit, validTo],
  );
  const draft = randomUUID();
  await db.owner.query(
    `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-11-20')`,
    [draft, id, participantId],
  );
  return { id, draft };
}
const mine = await supportElsewhere(participant.personId);
const ended = await supportElsewhere(participant.personId, '2026-11-10');
const others = await supportElsewhere(cast.otherParticipant.personId);
await db.owner.query(
  `insert into individual.assignment (support_id, worker_id, valid_from, part) values ($1, $2, '2026-11-01', 'worker')`,
  [mine.id, newWorker.personId],
);

// the plan that holds where the participant comes from: words of all four, goals that live and one that is done
const source = randomUUID();
const unsettled = randomUUID();
const [goal, step, reached, stepThere] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on, proposal)
   values ($1, $2, 1, $3, '2026-10-01', 1)`,
  [source, cast.supportId, worker.personId],
);
for (const [perspective, by] of [
  ['participant', participant.personId],
  ['staff', worker.personId],
  ['kin', worker.personId],
  ['guardian', worker.personId],
]) {
  await db.owner.query(
    `insert into individual.plan_statement (plan_id, lineage, kind, perspective, words, written_by, written_on)
     values ($1, gen_random_uuid(), 'wish', $2, $3, $4, '2026-10-01')`,
    [source, perspective, `Sagt av ${perspective}`, by],
  );
}
for (const [lineage, parent, state, words] of [
  [goal, null, 'active', 'Bada'],
  [step, goal, 'paused', 'Köpa badkläder'],
  [reached, null, 'reached', 'Hitta badhuset'],
  // a step towards what is reached is over with it
  [stepThere, reached, 'active', 'Gå förbi badhuset'],
]) {
  await db.owner.query(
    `insert into individual.goal (plan_id, lineage, parent_lineage, kind, perspective, words, state, state_since, look_again_on, written_by)
     values ($1, $2, $3, 'training', 'participant', $4, $5, '2026-10-01', '2027-01-01', $6)`,
    [source, lineage, parent, words, state, participant.personId],
  );
}
for (const [lineage, words] of [
  [goal, 'Åka dit'],
  [reached, 'Titta på kartan'],
  [stepThere, 'Gå en annan väg hem'],
  [null, 'Kaffe'],
]) {
  await db.owner.query(
    `insert into individual.activity (plan_id, lineage, goal_lineage, words, who, written_by)
     values ($1, gen_random_uuid(), $2, $3, 'together', $4)`,
    [source, lineage, words, worker.personId],
  );
}
await db.owner.query(
  `update individual.plan set state = 'established', settled_as = 'established', settled_on = '2026-10-03', participation = 'Var med'
   where id = $1`,
  [source],
);
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 2, $3, '2026-11-01')`,
  [unsettled, cast.supportId, worker.personId],
);

/** How many things would come along; null where the actor may not, or there is nothing for them. All undone again. */
async function bring(
  who: (typeof everybodyAround)[number],
  from: string,
  to: string,
): Promise<number | null> {
  class Undo extends Error {
    constructor(readonly brought: number | null) {
      super('undone');
    }
  }
  try {
    return await db.as(cast[who], async (tx) => {
      const { rows } = await sql<{ brought: number | null }>`
        select individual.bring_plan(${from}, ${to}) as brought`.execute(tx);
      throw new Undo(rows[0]!.brought);
    });
  } catch (error) {
    if (error instanceof Undo) return error.brought;
    throw error;
  }
}
const tables = ['plan', 'plan_statement', 'goal', 'activity', 'plan_answer', 'support'] as const;
const counts = async (who: (typeof everybodyAround)[number]) =>
  Promise.all(tables.map((table) => seen(db, cast[who], `individual.${table}`)));

describe.each(everybodyAround)('%s', (who) => {
  it('takes a plan along only as the participant, and only between supports of their own', async () => {
    expect(await bring(who, source, mine.draft)).toBe(who === 'participant' ? 6 : null);
    for (const [from, to] of [
      [source, others.draft],
      [others.draft, mine.draft],
      [source, ended.draft],
      [unsettled, mine.draft],
      [source, unsettled],
      [source, source],
      [source, randomUUID()],
      [randomUUID(), mine.draft],
    ] as const) {
      expect(await bring(who, from, to)).toBeNull();
    }
  });
});

describe('what comes along', () => {
  it('is nobody’s at the old unit to see, and stands in the draft under whose word it is', async () => {
    const around = everybodyAround.filter((who) => who !== 'participant' && who !== 'otherManager');
    const before = await Promise.all(around.map(counts));
    await db.as(participant, async (tx) => {
      const { rows } = await sql<{ brought: number }>`
        select individual.bring_plan(${source}, ${mine.draft}) as brought`.execute(tx);
      expect(rows[0]!.brought).toBe(6);
    });
    expect(await Promise.all(around.map(counts))).toEqual(before);
    const { rows: said } = await db.owner.query(
      'select perspective, words, written_by from individual.plan_statement where plan_id = $1 order by perspective',
      [mine.draft],
    );
    expect(said).toEqual([
      { perspective: 'participant', words: 'Sagt av participant', written_by: participant.personId },
      { perspective: 'staff', words: 'Sagt av staff', written_by: worker.personId },
    ]);
    const { rows: goals } = await db.owner.query(
      `select g.words, g.state, g.lineage <> all ($2::uuid[]) as own_lineage, o.words as towards
       from individual.goal g left join individual.goal o on o.plan_id = g.plan_id and o.lineage = g.parent_lineage
       where g.plan_id = $1 order by g.words`,
      [mine.draft, [goal, step, reached]],
    );
    expect(goals).toEqual([
      { words: 'Bada', state: 'active', own_lineage: true, towards: null },
      { words: 'Köpa badkläder', state: 'paused', own_lineage: true, towards: 'Bada' },
    ]);
    const { rows: done } = await db.owner.query(
      `select a.words, g.words as goal from individual.activity a
       left join individual.goal g on g.plan_id = a.plan_id and g.lineage = a.goal_lineage
       where a.plan_id = $1 order by a.words`,
      [mine.draft],
    );
    expect(done).toEqual([
      { words: 'Kaffe', goal: null },
      { words: 'Åka dit', goal: 'Bada' },
    ]);
  });

  it('is read by those who come from the new unit, who do not learn who worked at the old one', async () => {
    expect(await seen(db, newWorker, 'individual.plan')).toBe(1);
    expect(await seen(db, newWorker, 'individual.plan_statement')).toBe(2);
    expect(await seen(db, newWorker, 'kernel.person', `id = '${worker.personId}'`)).toBe(0);
    expect(await seen(db, newWorker, 'individual.support')).toBe(1);
  });

  it('comes once, and leaves what has been changed since', async () => {
    await db.owner.query(
      `update individual.goal set words = 'Bada ofta' where plan_id = $1 and words = 'Bada'`,
      [mine.draft],
    );
    await db.as(participant, async (tx) => {
      const { rows } = await sql<{ brought: number }>`
        select individual.bring_plan(${source}, ${mine.draft}) as brought`.execute(tx);
      expect(rows[0]!.brought).toBe(0);
    });
    const { rows } = await db.owner.query(
      'select words from individual.goal where plan_id = $1 order by words',
      [mine.draft],
    );
    expect(rows.map(({ words }) => words)).toEqual(['Bada ofta', 'Köpa badkläder']);
  });

  it('comes into no plan that has been proposed', async () => {
    await db.owner.query("update individual.plan set state = 'proposed', proposal = 1 where id = $1", [
      mine.draft,
    ]);
    expect(await bring('participant', source, mine.draft)).toBeNull();
  });
});
