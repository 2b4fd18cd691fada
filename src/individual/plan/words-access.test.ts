import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing } from '../../../tests/access.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { goalsOf } from './queries.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;
const settled = randomUUID();
const draft = randomUUID();
// somebody who has come since the plan was made
const otherWorker = await addPlayer(db, 'Nya Stöd', 'support-worker', cast.unit);
await db.owner.query(
  "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-01-01')",
  [cast.supportId, otherWorker.personId],
);

const statement = (plan: string, by: string, perspective = 'participant') =>
  `insert into individual.plan_statement (plan_id, lineage, kind, perspective, words, written_by, written_on)
   values ('${plan}', gen_random_uuid(), 'wish', '${perspective}', 'Jag vill bada', '${by}', '2026-11-01')`;
const goal = (plan: string, by: string) =>
  `insert into individual.goal (plan_id, lineage, kind, perspective, words, state_since, written_by)
   values ('${plan}', gen_random_uuid(), 'training', 'participant', 'Bada en gång i veckan', '2026-10-01', '${by}')`;

// an agreed plan, and the next version in the making, with words of both
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on, proposal)
   values ($1, $2, 1, $3, '2026-10-01', 1)`,
  [settled, cast.supportId, worker.personId],
);
await db.owner.query(goal(settled, participant.personId));
await db.owner.query("update individual.plan set state = 'proposed', proposed_on = '2026-10-02'");
await db.owner.query(
  "update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-10-03'",
);
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 2, $3, '2026-11-01')`,
  [draft, cast.supportId, worker.personId],
);
await db.owner.query(statement(draft, participant.personId));
await db.owner.query(goal(draft, worker.personId));

describe('who decides on the support', () => {
  it('reads the goals of a settled plan as they were settled, and no goal of a draft', async () => {
    await db.owner.query(
      `update individual.goal set state = 'paused', paused_why = 'Hemligt skäl', look_again_on = '2027-01-10'
       where plan_id = $1`,
      [settled],
    );
    const found = await db.as(cast.careManager, (tx) => goalsOf(tx, settled));
    expect(found).toMatchObject([
      {
        words: 'Bada en gång i veckan',
        asSettled: true,
        state: 'active',
        stateSince: '2026-10-03',
        pausedWhy: '',
        lookAgainOn: null,
        writer: 'Alex Deltagare',
      },
    ]);
    expect(await db.as(cast.careManager, (tx) => goalsOf(tx, draft))).toEqual([]);
    for (const column of ['state', 'paused_why', 'look_again_on', '*']) {
      expect(
        await attempt(
          db,
          cast.careManager,
          `select g.${column} from individual.goal g where g.plan_id = '${settled}'`,
        ),
      ).toEqual({ done: 0 });
    }
    for (const who of ['otherCareManager', 'colleague', 'administrator', 'unitManager'] as const) {
      const given = `select from individual.goals_as_settled('${settled}')`;
      expect(await attempt(db, cast[who], given)).toEqual({ done: 0 });
    }
    await db.owner.query(`update individual.goal set state = 'active', paused_why = '' where plan_id = $1`, [
      settled,
    ]);
  });
});

describe('words put otherwise', () => {
  const writerOf = async (table: string, id: string) =>
    (await db.owner.query(`select written_by, words from individual.${table} where id = $1`, [id])).rows[0];
  const add = async (table: string, columns: string, values: string, by: string) => {
    const { rows } = await db.owner.query(
      `insert into individual.${table} (plan_id, lineage, words, written_by, ${columns})
       values ($1, gen_random_uuid(), 'Som det var', $2, ${values}) returning id`,
      [draft, by],
    );
    return rows[0].id as string;
  };
  const kinds = [
    ['plan_statement', 'kind, perspective, written_on', "'need', 'staff', '2026-01-01'"],
    ['goal', 'kind, perspective, state_since', "'training', 'staff', '2026-01-01'"],
    ['activity', 'who', "'staff'"],
  ] as const;

  it.each(kinds)(
    'carry the name of the member of staff who put them so: %s',
    async (table, columns, values) => {
      // somebody of the provider that the plan was brought along from
      const id = await add(table, columns, values, cast.formerWorker.personId);
      await db.as(otherWorker, (tx) =>
        sql`update ${sql.table(`individual.${table}`)} set position = 3 where id = ${id}`.execute(tx),
      );
      expect(await writerOf(table, id)).toMatchObject({ written_by: cast.formerWorker.personId });
      await db.as(otherWorker, (tx) =>
        sql`update ${sql.table(`individual.${table}`)} set words = 'Annat' where id = ${id}`.execute(tx),
      );
      expect(await writerOf(table, id)).toEqual({ written_by: otherWorker.personId, words: 'Annat' });
      const forged = `update individual.${table} set written_by = '${cast.formerWorker.personId}' where id = '${id}'`;
      expect(await attempt(db, otherWorker, forged)).toEqual({
        refused: expect.stringContaining('permission denied'),
      });
      await db.owner.query(`delete from individual.${table} where id = $1`, [id]);
    },
  );

  it('are the participant’s where they put them so themselves', async () => {
    const said = await add(
      'plan_statement',
      'kind, perspective, written_on',
      "'wish', 'participant', '2026-01-01'",
      worker.personId,
    );
    const made = await add(
      'goal',
      'kind, perspective, state_since',
      "'training', 'staff', '2026-01-01'",
      worker.personId,
    );
    await db.as(participant, async (tx) => {
      await sql`update individual.plan_statement set words = 'Mina ord' where id = ${said}`.execute(tx);
      await sql`update individual.goal set words = 'Mina ord' where id = ${made}`.execute(tx);
    });
    expect(await writerOf('plan_statement', said)).toMatchObject({ written_by: participant.personId });
    // from now on nobody else changes what they said
    await expectNothing(db, worker, `update individual.plan_statement set words = 'X' where id = '${said}'`);
    // nor the goal that they put in words of their own
    await expectNothing(db, worker, `update individual.goal set words = 'X' where id = '${made}'`);
    const { rows } = await db.owner.query(
      'select perspective, written_by from individual.goal where id = $1',
      [made],
    );
    expect(rows).toEqual([{ perspective: 'participant', written_by: participant.personId }]);
    await db.owner.query('delete from individual.plan_statement where id = $1', [said]);
    await db.owner.query('delete from individual.goal where id = $1', [made]);
  });

  it('go with the whole draft only where the participant lets them, or has written none', async () => {
    const drop = `delete from individual.plan where id = '${draft}'`;
    for (const who of everybodyAround) {
      if (who === 'participant') expect(await attempt(db, cast[who], drop)).toEqual({ done: 1 });
      else await expectNothing(db, cast[who], drop);
    }
    expect(await attempt(db, participant, `delete from individual.plan where id = '${settled}'`)).toEqual({
      done: 0,
    });
    // the staff's own beginning, with nothing of the participant's in it, is theirs to let go
    const other = randomUUID();
    const [empty] = (
      await db.owner.query(
        `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
         values ($1, $2, $3, 'other', '2026-01-01') returning id`,
        [other, participant.personId, cast.unit],
      )
    ).rows;
    await db.owner.query(
      "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-01-01')",
      [other, worker.personId],
    );
    const begun = randomUUID();
    await db.owner.query(
      `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-11-01')`,
      [begun, empty.id, worker.personId],
    );
    await db.owner.query(statement(begun, worker.personId, 'staff'));
    expect(await attempt(db, worker, `delete from individual.plan where id = '${begun}'`)).toEqual({
      done: 1,
    });
    await db.owner.query(statement(begun, participant.personId));
    expect(await attempt(db, worker, `delete from individual.plan where id = '${begun}'`)).toEqual({
      done: 0,
    });
  });
});
