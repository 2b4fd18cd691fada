import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { type Erased, recordDisposal } from '../trail/disposal.ts';
import { copyLedger, readLedger } from '../trail/ledger.ts';
import { recordChange } from '../trail/trail.ts';
import { verifyTrail } from '../trail/verify.ts';
import { tablesToCopy, takeBackup } from './backup.ts';
import { Database, openPool } from './database.ts';
import { createKeys, loginPassword } from './keys.ts';
import { migrate, schemas } from './migrate.ts';
import { restoreBackup } from './restore.ts';

const db = await testDatabase();
const cluster = inject('cluster');
const opened: pg.Client[] = [];
let folder: string;
let file: string;
const longText = `Tabb\t, radbrott\n, bakstreck \\N \\. och å, 🙂, "citat" — ${'lång text med åäö '.repeat(50_000)}`;

const open = async (database: string) => {
  const client = new pg.Client({ ...cluster, database });
  await client.connect();
  opened.push(client);
  return client;
};

const emptyDatabase = async () => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await db.owner.query(`create database ${name} encoding 'UTF8' template template0`);
  return { name, client: await open(name) };
};

/** Every table's rows as text, in an order that does not depend on where they lie. */
const contents = async (client: pg.Client | pg.Pool, tables: string[]) => {
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    found[table] = (await client.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)).rows;
  }
  return found;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medskapa-backup-'));
  file = join(folder, 'a.backup');
  const cast = await castAudit(db);
  await db.as(cast.coordinator, async (tx) => {
    await recordChange(tx, { stream: cast.auditId, event: 'commission-made', content: longText });
    await enqueue(tx, { name: 'remind', payload: { auditId: cast.auditId }, singletonKey: 'a' });
  });
  await db.owner.query(
    "insert into kernel.draft (person_id, form, body, updated_at) values ($1, 'guide', $2, '2026-11-20T10:00:00.123456Z')",
    [cast.auditor.personId, longText],
  );
  await db.owner.query(
    "insert into kernel.parked_form (id, sealed, created_on) values ($1, $2, '2026-11-20')",
    [randomUUID(), randomBytes(300_000)],
  );
  await db.owner.query(
    `insert into kernel.session (token_hash, person_id, device, created_at, last_seen_at, expires_at)
     values ($1, $2, 'Test', now(), now(), now())`,
    [randomBytes(32), cast.auditor.personId],
  );
});

afterAll(async () => {
  for (const client of opened) await client.end();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('holds every table but keys and sessions, in a file for its owner alone', async () => {
    const client = await open(db.name);
    const manifest = await takeBackup(client, db.keys, file, now);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { rows } = await db.owner.query(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind = 'r' order by 1`,
      [schemas],
    );
    const saved = manifest.tables.map(({ name }) => name);
    expect(rows.map(({ name }) => name).filter((name) => !saved.includes(name))).toEqual([
      'kernel.access_state',
      'kernel.actor_key',
      'kernel.erasable',
      'kernel.migration',
      'kernel.session',
    ]);
    expect(manifest.tables.find(({ name }) => name === 'kernel.draft')?.rows).toBe(1);
    const bytes = gunzipSync(await readFile(file));
    for (const key of await db.owner
      .query('select inner_pad from kernel.actor_key')
      .then(({ rows: keys }) => keys)) {
      expect(bytes.includes(key.inner_pad.toString('hex'))).toBe(false);
    }
  });

  it('is refused, not taken in part, when a table is closed to the backup role', async () => {
    const client = await open(db.name);
    await client.query('begin; drop policy backup on kernel.person');
    await client.query('commit');
    await expect(takeBackup(client, db.keys, join(folder, 'part.backup'), now)).rejects.toThrow(
      'cannot read kernel.person',
    );
    await client.query('create policy backup on kernel.person for select to medskapa_backup using (true)');
    await expect(stat(join(folder, 'part.backup'))).rejects.toThrow();
    await expect(stat(join(folder, 'part.backup.unfinished'))).rejects.toThrow();
  });
});

describe('a restore', () => {
  it('gives back every row, the rules around them, waiting work and a trail that holds', async () => {
    const { name, client } = await emptyDatabase();
    const { disposals } = await restoreBackup(client, db.keys, file, []);
    expect(disposals).toEqual({ done: [], unknown: [] });
    const tables = (await tablesToCopy(client)).map((table) => table.name);
    expect(await contents(client, tables)).toEqual(await contents(db.owner, tables));
    expect((await client.query('select body from kernel.draft')).rows).toEqual([{ body: longText }]);
    expect((await client.query('select count(*)::int from kernel.session')).rows).toEqual([{ count: 0 }]);
    const jobs = 'select id, data, state, singleton_key, start_after, policy from pgboss.job';
    expect((await client.query(jobs)).rows).toEqual((await db.owner.query(jobs)).rows);

    const guards = `select
        (select count(*)::int from pg_constraint where contype = 'f' and convalidated) as references,
        (select count(*)::int from pg_trigger where not tgisinternal and tgenabled = 'O') as triggers,
        (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('kernel', 'individual', 'service', 'system') and c.relkind = 'r'
            and not (c.relrowsecurity and c.relforcerowsecurity)) as open,
        (select count(*)::int from pg_policies) as policies`;
    const after = (await client.query(guards)).rows;
    expect(after).toEqual((await db.owner.query(guards)).rows);
    expect(after[0].open).toBe(0);

    const pool = openPool(
      { ...cluster, database: name, user: 'medskapa_login', password: loginPassword(db.keys) },
      2,
    );
    const restored = new Database(pool, db.keys);
    const verifier = { kind: 'job', name: 'verify-trail' } as const;
    expect(await restored.withActor(verifier, 'read', now, verifyTrail)).toEqual({
      streams: 1,
      entries: 1,
      broken: [],
    });
    await restored.close();
  });

  it('destroys again what was destroyed after the backup was taken, and nothing that a line may not name', async () => {
    const ledger = join(folder, 'disposals.jsonl');
    const drafted = (await db.owner.query('select person_id from kernel.draft')).rows[0].person_id;
    const parked = (await db.owner.query('select id from kernel.parked_form')).rows[0].id;
    const person = (await db.owner.query("select id from kernel.person where name = 'Karin Uppdrag'")).rows[0]
      .id;
    await db.owner.query("update kernel.person set email = 'karin@lindhamra.test' where id = $1", [person]);
    const second = join(folder, 'b.backup');
    await takeBackup(await open(db.name), db.keys, second, now);
    const shapes = `insert into kernel.erasable (table_name, column_name, where_keys, emptied, dated, kinds, stream_column)
      values ('kernel.parked_form', 'id', '{}', '{}', '{}', '{forms}', 'id'),
        ('kernel.draft', 'person_id', '{form}', '{}', '{}', '{people}', 'person_id'),
        ('kernel.person', 'id', '{}', '{email}', '{created_on}', '{people}', 'id'),
        ('kernel.person', 'id', '{}', '{name}', '{}', '{people}', 'id')`;
    await db.owner.query(shapes);
    const dispose = (kind: string, stream: string, erased: Erased[]) =>
      db.as({ kind: 'job', name: 'dispose' }, (tx) =>
        recordDisposal(tx, {
          stream,
          kind,
          subjectId: stream,
          reason: 'Klart',
          certificate: { n: 1 },
          erased,
        }),
      );
    const ids = [
      await dispose('forms', parked, [{ table: 'kernel.parked_form', column: 'id', id: parked }]),
      await dispose('people', person, [
        { table: 'kernel.person', column: 'id', id: person, emptied: ['email'], dated: ['created_on'] },
      ]),
    ];
    await db.as({ kind: 'job', name: 'disposal-ledger' }, (tx) => copyLedger(tx, ledger));
    const draft = { table: 'kernel.draft', column: 'person_id', id: drafted };
    const nobody = randomUUID();
    const refused: [why: string, stream: string, erased: Erased[]][] = [
      [
        'service.no_more.id is nothing that',
        person,
        [{ table: 'service.no_more', column: 'id', id: person }],
      ],
      // of a kind of its own, and with a condition
      [
        'kernel.parked_form.id is nothing that',
        parked,
        [{ table: 'kernel.parked_form', column: 'id', id: parked }],
      ],
      ['kernel.draft.person_id is nothing that', drafted, [draft]],
      // somebody else's stream
      ['belongs to another stream', nobody, [{ ...draft, where: { form: 'guide' } }]],
      // what the data itself refuses, after a part that went well
      [
        'null value in column',
        person,
        [
          { table: 'kernel.draft', column: 'person_id', id: person, where: { form: 'guide' } },
          { table: 'kernel.person', column: 'id', id: person, emptied: ['name'] },
        ],
      ],
      ['names no row', person, [{ table: 'kernel.person', column: 'id', id: 'x', emptied: ['name'] }]],
    ];
    const { client } = await emptyDatabase();
    await migrate(client, db.keys);
    await client.query(shapes);
    const lines = await readLedger(ledger);
    const person1 = lines.find(({ kind }) => kind === 'people')!;
    const forged = refused.map(([, stream, erased]) => ({ ...person1, id: randomUUID(), stream, erased }));
    const { disposals } = await restoreBackup(client, db.keys, second, [...forged, ...lines]);
    expect(disposals.done.map((entry) => entry.id).sort()).toEqual(ids.sort());
    expect(disposals.unknown.map(({ entry }) => entry.id)).toEqual(forged.map(({ id }) => id));
    for (const [at, [why]] of refused.entries()) expect(disposals.unknown[at]?.why).toContain(why);
    const left = await client.query(
      `select (select count(*)::int from kernel.parked_form) as forms, (select count(*)::int from kernel.draft) as drafts,
         (select email from kernel.person where id = $1) as email, (select name from kernel.person where id = $1) as name,
         (select created_on::text from kernel.person where id = $1) as dated, (select count(*)::int from kernel.disposal) as known`,
      [person],
    );
    expect(left.rows).toEqual([
      { forms: 0, drafts: 1, email: null, name: 'Karin Uppdrag', dated: '2026-11-21', known: 2 },
    ]);
  });

  it('refuses other keys, and a file that is cut short, changed, or something else, before anything is written', async () => {
    const { client } = await emptyDatabase();
    const whole = await readFile(file);
    const inside = gunzipSync(whole);
    const changed = Buffer.from(inside);
    const at = changed.indexOf('Karin Uppdrag');
    changed.write('Marin', at);
    const variants = {
      cut: whole.subarray(0, whole.length - 100),
      unfinished: gzipSync(inside.subarray(0, inside.lastIndexOf('{"madeAt"') - 5)),
      changed: gzipSync(changed),
      text: Buffer.from('something else'),
      empty: Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(variants)) {
      const path = join(folder, `${name}.backup`);
      await writeFile(path, bytes);
      await expect(restoreBackup(client, db.keys, path, []), name).rejects.toThrow(
        /^The backup \S+ cannot be used: /,
      );
    }
    await expect(restoreBackup(client, db.keys, join(folder, 'none'), [])).rejects.toThrow(
      'cannot be read (ENOENT)',
    );
    await expect(restoreBackup(client, createKeys(), file, [])).rejects.toThrow(
      'The key file is not the one',
    );
    expect((await client.query("select to_regclass('kernel.migration') as there")).rows).toEqual([
      { there: null },
    ]);
  });

  it('leaves an empty database behind when it fails half-way, which can be tried again', async () => {
    const { client } = await emptyDatabase();
    await restoreBackup(client, db.keys, file, []);
    const guard = 'alter table kernel.draft add constraint no_drafts check (body is null) not valid';
    const second = await emptyDatabase();
    await second.client.query('create schema kernel; drop schema kernel');
    const failing = second.client.query.bind(second.client);
    let done = false;
    second.client.query = ((...args: Parameters<typeof failing>) => {
      // the moment before the first row is written
      if (!done && typeof args[0] === 'string' && args[0].startsWith('truncate')) {
        done = true;
        return failing(guard).then(() => failing(...args));
      }
      return failing(...args);
    }) as typeof second.client.query;
    await expect(restoreBackup(second.client, db.keys, file, [])).rejects.toThrow('no_drafts');
    expect((await second.client.query('select count(*)::int from kernel.person')).rows).toEqual([
      { count: 0 },
    ]);
    await restoreBackup(second.client, db.keys, file, []);
    expect((await second.client.query('select count(*)::int from kernel.draft')).rows).toEqual([
      { count: 1 },
    ]);
  });

  it('refuses a backup of another version, naming what differs', async () => {
    const older = join(folder, 'older.backup');
    const client = await open(db.name);
    await client.query("insert into kernel.migration (name, hash) values ('20200101T0000_gone', 'x')");
    await takeBackup(client, db.keys, older, now);
    await client.query("delete from kernel.migration where name = '20200101T0000_gone'");
    const { client: target } = await emptyDatabase();
    await expect(restoreBackup(target, db.keys, older, [])).rejects.toThrow(
      'another version of Medskapa (20200101T0000_gone)',
    );
  });
});
