import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';
import { laySupportScene, word } from '../../../tests/support-scene.ts';
import { disposeAgain } from '../../kernel/database/restore-disposals.ts';
import type { LedgerEntry } from '../../kernel/trail/ledger.ts';
import { findSupport } from '../support/contract.ts';
import { answerNote } from './contract.ts';
import { disposeFiles, FILE } from './disposal.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const { supportId, participant } = scene;
const job = { kind: 'job', name: 'record-disposal' } as const;
const rowsOf = async (statement: string, values: unknown[] = []) =>
  (await db.owner.query(statement, values)).rows;
const dispose = (day: string) => disposeFiles((work) => db.as(job, work, new Date(`${day}T03:20:00Z`)));

// what the scene lacks: a suggestion, a receipt, a question, a way to be told, the calendar, a key in the figures
for (const [statement, values] of [
  [
    `insert into individual.about_suggestion (support_id, kind, words, suggested_by, suggested_on) values ($1, 'helps', $2, $3, '2026-11-01')`,
    [supportId, word, scene.worker.personId],
  ],
  [
    `insert into individual.about_confirmation (item_id, edition, person_id, support_id, confirmed_on) values ($1, 1, $2, $3, '2026-11-01')`,
    [scene.items.workers, scene.worker.personId, supportId],
  ],
  [
    `insert into individual.reading_question (participant_id, support_id, reader_id, reader_holding_id, read_on, what, words, asked_on)
     values ($1, $2, $3, $4, '2026-11-01', '{plan}', $5, '2026-11-02')`,
    [participant.personId, supportId, scene.worker.personId, scene.worker.roleHoldingId, word],
  ],
  [
    `insert into individual.goal_question (decision_goal_id, support_id, words, asked_by, asked_on)
     select g.id, g.support_id, $2, $3, '2026-11-02' from individual.decision_goal g where g.support_id = $1`,
    [supportId, word, participant.personId],
  ],
  [
    `insert into individual.social_answer (plan_id, support_id, answered_on) values ($1, $2, '2026-11-02')`,
    [scene.plan, supportId],
  ],
  [
    `insert into individual.calendar_address (id, support_id, token_hash, made_on) values ($1, $2, $3, '2026-11-01')`,
    [randomUUID(), supportId, Buffer.alloc(32, 7)],
  ],
  [
    `insert into individual.schedule_week (support_id, monday, filled_by, filled_on) values ($1, '2026-11-16', $2, '2026-11-15')`,
    [supportId, participant.personId],
  ],
  [
    `insert into individual.contact_wish (support_id, state, choice, said_on) values ($1, 'said', 'any', '2026-11-15')`,
    [supportId],
  ],
  [
    `insert into individual.message_choice (person_id, way, address) values ($1, 'email', 'alex@hem.test'), ($2, 'email', 'bo@soder.test')`,
    [participant.personId, scene.worker.personId],
  ],
  [
    "update kernel.role_holding set valid_to = '2026-11-01' where person_id = $1 and role <> 'participant'",
    [participant.personId],
  ],
  ['insert into individual.figure_member (participant_id) values ($1)', [participant.personId]],
] as const) {
  await db.owner.query(statement, [...values]);
}
// the last that is written: the participant's answer to a note, the day after all else
await db.as(
  participant,
  async (tx) => void (await answerNote(tx, (await findSupport(tx, supportId))!, scene.note, word)),
  new Date('2026-11-22T09:00:00Z'),
);
const draft = (form: string) =>
  db.owner.query(
    `insert into kernel.draft (person_id, form, body, updated_at) values ($1, $2, $3, '2031-11-20T10:00:00Z')`,
    [scene.worker.personId, form, JSON.stringify({ body: word })],
  );
await draft(`record-note.${supportId}`);
await draft(`follow-up.${supportId}.${scene.followUp}.agreed`);
await draft(`record-note.${scene.otherSupport}`);
await draft(`about-me.${participant.personId}.new`);

/** How many rows of each table of the wing lead to the support, or to the participant. */
async function left(): Promise<Record<string, number>> {
  const tables = await rowsOf(
    `select c.table_name as name, c.column_name as column from information_schema.columns c
     where c.table_schema = 'individual' and c.column_name in ('support_id', 'participant_id', 'plan_id')
     order by 1`,
  );
  const found: Record<string, number> = {};
  for (const { name, column } of tables) {
    const ids = {
      support_id: [supportId],
      participant_id: [participant.personId],
      plan_id: [scene.plan, scene.draft],
    };
    const [row] = await rowsOf(`select count(*) from individual.${name} where ${column} = any ($1)`, [
      ids[column as keyof typeof ids],
    ]);
    if (row.count > 0) found[name] = row.count;
  }
  return found;
}
const everywhere = await left();

describe('a file', () => {
  it('is something of every table that hangs on a support, a participant or a plan', async () => {
    const tables = await rowsOf(
      `select distinct c.table_name as name from information_schema.columns c
       where c.table_schema = 'individual' and c.column_name in ('support_id', 'participant_id', 'plan_id') order by 1`,
    );
    // none in this scene: they go with a note or a thing in the schedule, or by their own support
    const none = ['note_review', 'schedule_away'];
    expect(Object.keys(everywhere)).toEqual(
      tables.map(({ name }) => name).filter((name) => !none.includes(name)),
    );
  });

  it('is kept while the support goes on, however old', async () => {
    expect(await dispose('2040-01-01')).toBe(0);
    expect(await left()).toEqual(everywhere);
  });

  it('is kept five years after the last that was written in it, the participant’s answer too', async () => {
    await db.owner.query("update individual.support set valid_to = '2026-11-21' where id = $1", [supportId]);
    expect(await dispose('2031-11-22')).toBe(0);
    expect(await seen(db, participant, 'individual.note')).toBe(1);
  });

  it('lets go of where to be told at once, since nobody has anything to tell any more', async () => {
    // the night before has been: the support had ended, and the worker has a task still
    expect(await rowsOf('select person_id as who from individual.message_choice')).toEqual([
      { who: scene.worker.personId },
    ]);
    expect(
      await rowsOf(
        "select stream, subject_id, certificate from kernel.disposal where kind = 'message-choice'",
      ),
    ).toEqual([
      {
        stream: participant.personId,
        subject_id: participant.personId,
        certificate: { count: 1, lastEntry: '2026-11-21' },
      },
    ]);
  });

  it('goes whole the day after, and leaves certificates without content', async () => {
    expect(await dispose('2031-11-23')).toBe(1);
    // that there was a support, and who carried it out, stands as the name of what is gone
    expect(await left()).toEqual({ assignment: everywhere.assignment, support: 1 });
    const lines = await rowsOf(
      'select kind, stream, subject_id, reason, certificate, erased from kernel.disposal order by kind',
    );
    expect(lines.map(({ kind }) => kind).sort()).toEqual(
      [...FILE.map(({ kind }) => kind), 'about-me', 'figure-key', 'message-choice'].sort(),
    );
    for (const { kind, stream, subject_id, reason, certificate } of lines) {
      expect(stream).toBe(participant.personId);
      if (kind === 'message-choice') continue;
      const own = kind === 'about-me' || kind === 'figure-key';
      expect([kind, subject_id]).toEqual([kind, own ? participant.personId : supportId]);
      expect([kind, Object.keys(certificate).sort()]).toEqual([kind, ['count', 'lastEntry']]);
      expect(reason).toMatch(
        own ? /^Fem år efter/ : /^Fem år efter det sista som skrevs i akten \(2026-11-22\)$/,
      );
    }
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(word));
    expect(await dispose('2031-11-24')).toBe(0);
  });

  it('takes what somebody was writing about it, and nothing about anybody else', async () => {
    expect(await rowsOf('select form from kernel.draft')).toEqual([
      { form: `record-note.${scene.otherSupport}` },
    ]);
  });

  it('touches nothing of another participant’s', async () => {
    for (const { tables } of FILE) {
      for (const table of tables) {
        if (/about_(confirmation|suggestion)|question|calendar|week|wish|visit$|consent/.test(table))
          continue;
        const [row] = await rowsOf(`select count(*) from ${table} where support_id = $1`, [
          scene.otherSupport,
        ]);
        expect([table, row.count > 0]).toEqual([table, true]);
      }
    }
    const [items] = await rowsOf('select count(*) from individual.about_item where participant_id = $1', [
      scene.otherParticipant.personId,
    ]);
    expect(items.count).toBe(4);
  });

  it('is said to be gone, to whom it was about', async () => {
    const site = await testApp(db);
    const page = await (await site.as(participant)).get(`/stod/${supportId}/anteckningar`);
    expect(page.text).toContain('En anteckning är borttagen för gott.');
    for (const what of ['Planen', 'Samtyckena', 'Om mig', 'Besöken'])
      expect(page.text).toContain(`${what} Borttaget 23 november 2031. Intyg`);
    expect(await seen(db, participant, 'kernel.disposal')).toBe(FILE.length + 3);
    expect(await seen(db, scene.unitManager, 'kernel.disposal')).toBe(FILE.length);
    expect(await seen(db, scene.worker, 'kernel.disposal')).toBe(0);
    expect(await seen(db, scene.otherParticipant, 'kernel.disposal')).toBe(0);
  });
});

describe('an older backup that is restored', () => {
  it('has what was destroyed since destroyed again, whole', async () => {
    const older = await testDatabase();
    const before = await laySupportScene(older);
    // the ledger of this house, as it would be had the file been the restored one's
    const ids = new Map([
      [supportId, before.supportId],
      [participant.personId, before.participant.personId],
    ]);
    const text = JSON.stringify(
      await rowsOf(`select id, stream, kind, subject_id, to_char(disposed_on, 'YYYY-MM-DD') as disposed_on, reason, certificate, erased
        from kernel.disposal`),
    );
    const ledger: LedgerEntry[] = JSON.parse(
      [...ids].reduce((all, [from, to]) => all.replaceAll(from, to), text),
    );
    await older.owner.query(
      `insert into kernel.draft (person_id, form, body, updated_at) values ($1, $2, '{}', '2026-11-20T10:00:00Z')`,
      [before.worker.personId, `record-note.${before.supportId}`],
    );
    const client = await older.owner.connect();
    await client.query('begin');
    const { unknown, done } = await disposeAgain(client, ledger);
    expect(unknown).toEqual([]);
    expect(done).toHaveLength(ledger.length);
    for (const { tables } of FILE) {
      for (const table of tables) {
        const { rowCount } = await client.query(`select from ${table} where support_id = $1`, [
          before.supportId,
        ]);
        expect([table, rowCount]).toEqual([table, 0]);
      }
    }
    for (const table of ['individual.goal', 'individual.plan_statement', 'individual.plan_answer']) {
      const { rowCount } = await client.query(`select from ${table} where plan_id = any ($1)`, [
        [before.plan, before.draft],
      ]);
      expect([table, rowCount]).toEqual([table, 0]);
    }
    const items = await client.query('select from individual.about_item where participant_id = $1', [
      before.participant.personId,
    ]);
    expect(items.rowCount).toBe(0);
    expect((await client.query('select from kernel.draft')).rowCount).toBe(0);
    await client.query('rollback');
    client.release();
  });
});

describe('the night’s job', () => {
  it('destroys the others when one cannot be, and says so', async () => {
    const other = await testDatabase();
    const cast = await laySupportScene(other);
    await other.owner.query("update individual.support set valid_to = '2026-11-21'");
    // a goal of one plan leads to the other's decision: that decision cannot go before it
    await other.owner.query('alter table individual.goal disable trigger goal_stands');
    await other.owner.query(
      `update individual.goal g set decision_goal_id = d.id from individual.decision_goal d, individual.plan p
       where p.id = g.plan_id and p.support_id <> d.support_id and d.support_id = least($1::uuid, $2::uuid)`,
      [cast.supportId, cast.otherSupport],
    );
    await other.owner.query('alter table individual.goal enable trigger goal_stands');
    const night = (day: string) => disposeFiles((work) => other.as(job, work, new Date(`${day}T03:20:00Z`)));
    await expect(night('2032-01-01')).rejects.toThrow(AggregateError);
    const { rows } = await other.owner.query('select distinct support_id from individual.note');
    expect(rows).toHaveLength(1);
    // the other's plan is gone now, and nothing is in the way any more
    expect(await night('2032-01-02')).toBe(1);
    expect((await other.owner.query('select from individual.note')).rowCount).toBe(0);
    expect((await other.owner.query('select from individual.about_item')).rowCount).toBe(0);
  });
});
