import { describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { disposeAgain } from '../../kernel/database/restore-disposals.ts';
import { makePromise } from '../promises/contract.ts';
import { findSupport } from '../support/contract.ts';
import { disposeFiles } from './commands.ts';
import { answerNote, writeNote, writeOwnNote } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const job = { kind: 'job', name: 'record-disposal' } as const;
const written = new Date('2026-11-21T09:00:00Z');
const answered = new Date('2026-11-22T09:00:00Z');

await db.as(
  cast.worker,
  async (tx) => {
    const support = (await findSupport(tx, cast.supportId))!;
    await writeNote(tx, support, {
      kind: 'observation',
      body: 'Hemligt',
      day: null,
      time: null,
      mentions: false,
    });
    await makePromise(tx, support, 'Golvet');
  },
  written,
);
await db.as(
  cast.participant,
  async (tx) => {
    const support = (await findSupport(tx, cast.supportId))!;
    await writeOwnNote(tx, support, 'Mitt eget');
    const { rows } = await db.owner.query("select id from individual.note where kind = 'observation'");
    await answerNote(tx, support, rows[0].id, 'Så var det inte');
  },
  answered,
);
const dispose = (day: string) => db.as(job, disposeFiles, new Date(`${day}T03:20:00Z`));
const rowsOf = async (statement: string) => (await db.owner.query(statement)).rows;

describe('a file', () => {
  it('is kept while the support goes on, however old', async () => {
    expect(await dispose('2040-01-01')).toBe(0);
  });

  it('is kept five years after the last that was written in it, the participant’s answer too', async () => {
    await db.owner.query("update individual.support set valid_to = '2026-11-21' where id = $1", [
      cast.supportId,
    ]);
    expect(await dispose('2031-11-22')).toBe(0);
    expect(await seen(db, cast.participant, 'individual.note')).toBe(2);
  });

  it('goes whole the day after, and leaves a certificate without content', async () => {
    const before = await rowsOf('select * from individual.note');
    expect(await dispose('2031-11-23')).toBe(1);
    for (const table of ['note', 'note_text', 'note_answer', 'promise']) {
      expect(await rowsOf(`select * from individual.${table}`)).toEqual([]);
    }
    const lines = await rowsOf('select * from kernel.disposal order by kind');
    expect(lines).toMatchObject([
      {
        kind: 'promises',
        stream: cast.participant.personId,
        subject_id: cast.supportId,
        certificate: { count: 1 },
      },
      {
        kind: 'record',
        reason: 'Fem år efter det sista som skrevs i akten (2026-11-22)',
        certificate: { count: 2, lastEntry: '2026-11-22' },
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Hemligt|Mitt eget|Golvet/);
    expect(await dispose('2031-11-24')).toBe(0);

    // an older backup is restored: what was destroyed since is destroyed again
    for (const note of before) {
      await db.owner.query(
        `insert into individual.note (id, support_id, kind, happened_on, written_by, written_as, written_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          note.id,
          note.support_id,
          note.kind,
          '2026-11-21',
          note.written_by,
          note.written_as,
          note.written_at,
        ],
      );
    }
    const client = await db.owner.connect();
    await client.query('begin');
    const again = lines.map((line) => ({ ...line, id: crypto.randomUUID() }));
    expect((await disposeAgain(client, again)).unknown).toEqual([]);
    expect((await client.query('select from individual.note')).rowCount).toBe(0);
    await client.query('rollback');
    client.release();
  });

  it('is said to be gone, to whom it was about', async () => {
    const site = await testApp(db);
    const page = await (await site.as(cast.participant)).get(`/stod/${cast.supportId}/anteckningar`);
    expect(page.text).toContain('2 anteckningar är borttagna för gott.');
  });
});
