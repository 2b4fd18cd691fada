import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/database.ts';
import { type Disposal, recordDisposal } from './disposal.ts';
import { copyLedger, readLedger } from './ledger.ts';

const db = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'medskapa-ledger-'));
afterAll(() => rm(folder, { recursive: true }));

const job = { kind: 'job', name: 'dispose' } as const;
await db.owner.query(
  `insert into kernel.erasable (table_name, column_name, where_keys, emptied, kinds, stream_column, along_with) values
     ('kernel.draft', 'person_id', '{form}', '{}', '{draft}', 'person_id', '{}'),
     ('kernel.person', 'id', '{}', '{email,name}', '{draft}', 'id', '{kernel.draft}')`,
);
const id = randomUUID();
const draft = { table: 'kernel.draft', column: 'person_id', id, where: { form: 'x' } };
const person = { table: 'kernel.person', column: 'id', id, emptied: ['name', 'email'] };
const dispose = (change: { [key in keyof Disposal]?: unknown }) =>
  db.as(job, (tx) =>
    recordDisposal(tx, {
      ...{
        stream: id,
        kind: 'draft',
        subjectId: id,
        reason: 'Klart',
        certificate: { count: 1 },
        erased: [draft],
      },
      ...change,
    } as Disposal),
  );

describe('a line of the ledger', () => {
  it.each([
    ['whole rows of the declared shape', [draft]],
    ['some columns, in any order, along with what belongs to it', [person, draft]],
    ['nothing', []],
  ])('names %s', async (_what, erased) => {
    expect(await dispose({ erased })).toEqual(expect.any(String));
  });

  it.each<[string, unknown]>([
    ['a table alone', [{ table: 'kernel.draft' }]],
    ['no object', ['kernel.draft']],
    ['no list', {}],
    ['another table', [{ ...draft, table: 'kernel.session' }]],
    ['another column', [{ ...draft, column: 'form' }]],
    ['a wider choice of rows', [{ table: 'kernel.draft', column: 'person_id', id }]],
    ['a choice by another column', [{ ...draft, where: { form: 'x', body: 'y' } }]],
    ['a choice by something that is no text', [{ ...draft, where: { form: { x: 1 } } }]],
    ['columns where it is whole rows', [{ ...draft, emptied: ['body'] }]],
    ['a day where it is whole rows', [{ ...draft, dated: ['updated_at'] }]],
    ['fewer columns', [draft, { ...person, emptied: ['name'] }]],
    ['columns that are no text', [draft, { ...person, emptied: ['name', null] }]],
    ['an id of the wrong kind', [{ ...draft, id: 'x' }]],
    ['no id', [{ ...draft, id: null }]],
    ['something more', [{ ...draft, how: 'cascade' }]],
    ['a part without what belongs to it', [person]],
    ['a part with what belongs to another', [person, { ...draft, id: randomUUID() }]],
  ])('is refused when it names %s', async (_what, erased) => {
    await expect(dispose({ erased })).rejects.toMatchObject({ code: '23514' });
  });

  it('is refused under another kind of disposal, and on another day than today', async () => {
    await expect(dispose({ kind: 'contact-details' })).rejects.toMatchObject({ code: '23514' });
    const on = (day: string) =>
      db.as(job, (tx) =>
        tx
          .insertInto('kernel.disposal' as never)
          .values({
            ...{ id: randomUUID(), stream: id, kind: 'draft', subject_id: id, disposed_on: day, reason: 'x' },
            ...{ certificate: '{}', erased: '[]' },
          } as never)
          .execute(),
      );
    await on('2026-11-21');
    for (const day of ['2026-11-20', '2026-11-22', 'infinity']) {
      await expect(on(day)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23514)$/) });
    }
  });

  it.each<[string, unknown]>([
    ['a count that is no number', { count: 'x' }],
    ['a count that no page can hold', { count: 1e12 }],
    ['a list', { names: ['x'] }],
    ['an object', { names: { x: 1 } }],
    ['nothing where there should be a value', { count: null }],
    ['no object', [1]],
  ])('certifies no more than counts and words: not %s', async (_what, certificate) => {
    await expect(dispose({ certificate })).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the ledger’s file', () => {
  it('gets every line that is one, and says afterwards which are not', async () => {
    const path = join(folder, 'disposals.jsonl');
    const bad = randomUUID();
    const owner = await db.owner.connect();
    await owner.query('begin; set local session_replication_role = replica');
    await owner.query(
      `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values ($1, $2, 'draft', $2, '2026-01-01', 'x', '{}', '[{"table": "kernel.draft"}]')`,
      [bad, id],
    );
    await owner.query('commit');
    owner.release();
    const good = await dispose({});
    const copy = () => db.as({ kind: 'job', name: 'disposal-ledger' }, (tx) => copyLedger(tx, path));
    await expect(copy()).rejects.toThrow(bad);
    const lines = (await readLedger(path)).map((line) => line.id);
    expect(lines).toContain(good);
    expect(lines).not.toContain(bad);
    // and again it adds nothing, and keeps saying so
    await expect(copy()).rejects.toThrow(bad);
    expect(await readLedger(path)).toHaveLength(lines.length);
  });
});
