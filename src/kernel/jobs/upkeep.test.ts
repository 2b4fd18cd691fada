import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, testDatabase } from '../../../tests/database.ts';
import { recordDisposal } from '../trail/disposal.ts';
import { LedgerError, readLedger } from '../trail/ledger.ts';
import { recordChange } from '../trail/trail.ts';
import { BrokenTrail, upkeepJobs } from './upkeep.ts';

const db = await testDatabase();
const mail = { send: async () => undefined };
let folder: string;
let ledger: string;

const run = async (name: string) => {
  const job = upkeepJobs(ledger).find((one) => one.name === name)!;
  await job.run({ database: db.database, actor: { kind: 'job', name }, mail, now }, {});
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medskapa-ledger-'));
  ledger = join(folder, 'kept', 'disposals.jsonl');
});

afterAll(() => rm(folder, { recursive: true }));

const disposal = () => ({
  stream: randomUUID(),
  kind: 'raw-recording',
  subjectId: randomUUID(),
  reason: 'Utskriften är godkänd',
  certificate: { recordings: 1 },
  erased: [],
});

describe('clean-up', () => {
  it('forgets what has served its purpose and leaves the rest', async () => {
    const person = randomUUID();
    await db.owner.query(
      "insert into kernel.person (id, name, created_on) values ($1, 'Kim', '2026-01-01')",
      [person],
    );
    const rows = [
      [
        'kernel.idempotency',
        'key, person_id, request_hash, location, created_on',
        [randomUUID(), person, Buffer.from('a'), '/'],
      ],
      ['kernel.parked_form', 'id, sealed, created_on', [randomUUID(), Buffer.from('a')]],
    ] as const;
    for (const [table, columns, values] of rows) {
      for (const on of ['2026-10-01', '2026-11-20']) {
        const id = randomUUID();
        const all = [id, ...values.slice(1), on];
        const places = all.map((_, index) => `$${index + 1}`).join(', ');
        await db.owner.query(`insert into ${table} (${columns}) values (${places})`, all);
      }
    }
    for (const ended of ['2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z']) {
      await db.owner.query(
        `insert into kernel.session (token_hash, person_id, device, created_at, last_seen_at, expires_at)
         values ($1, $2, 'Test', $3, $3, $3)`,
        [randomBytes(32), person, ended],
      );
    }
    for (const start of ['2026-11-19T00:00:00Z', '2026-11-21T08:45:00Z']) {
      await db.owner.query(
        'insert into kernel.rate_limit (bucket, window_start, attempts) values ($1, $2, 1)',
        [Buffer.from('a'), start],
      );
    }
    for (const [form, written] of [
      ['old', '2026-08-23T08:00:00Z'],
      ['fresh', '2026-08-24T08:00:00Z'],
    ]) {
      await db.owner.query(
        "insert into kernel.draft (person_id, form, body, updated_at) values ($1, $2, '{}', $3)",
        [person, form, written],
      );
    }
    await run('clean-up');
    await run('clean-up');
    expect((await db.owner.query('select form from kernel.draft')).rows).toEqual([{ form: 'fresh' }]);
    for (const table of ['kernel.rate_limit', 'kernel.idempotency', 'kernel.parked_form', 'kernel.session']) {
      expect((await db.owner.query(`select count(*) from ${table}`)).rows, table).toEqual([{ count: 1 }]);
    }
  });
});

describe('a draft', () => {
  it('is read by no job, and forgotten by the one that cleans up alone', async () => {
    const forget = (name: string) =>
      db.as({ kind: 'job', name }, async (tx) => {
        const { rows } = await sql<{ count: number }>`select kernel.forget_old_drafts() as count`.execute(tx);
        const { rows: seen } = await sql`select from kernel.draft`.execute(tx);
        return [rows[0]!.count, seen.length];
      });
    await db.owner.query("update kernel.draft set updated_at = '2026-01-01T08:00:00Z'");
    expect(await forget('record-disposal')).toEqual([0, 0]);
    expect(await forget('clean-up')).toEqual([1, 0]);
  });
});

describe('the nightly walk of the trail', () => {
  it('passes while all chains hold, and fails by name when one does not', async () => {
    const stream = randomUUID();
    await db.as({ kind: 'job', name: 'set-up' }, (tx) => recordChange(tx, { stream, event: 'happened' }));
    await run('verify-trail');
    await db.owner.query('update kernel.trail_head set sequence = 2 where stream = $1', [stream]);
    await expect(run('verify-trail')).rejects.toThrow(BrokenTrail);
  });
});

describe('the disposal ledger', () => {
  it('copies each disposal to the file once, and goes on after a line that was cut off', async () => {
    await run('disposal-ledger');
    expect(await readLedger(ledger)).toEqual([]);
    const first = await db.as({ kind: 'job', name: 'dispose' }, (tx) => recordDisposal(tx, disposal()));
    await run('disposal-ledger');
    await run('disposal-ledger');
    expect((await readLedger(ledger)).map(({ id }) => id)).toEqual([first]);
    const second = await db.as({ kind: 'job', name: 'dispose' }, (tx) => recordDisposal(tx, disposal()));
    await writeFile(ledger, `${await readFile(ledger, 'utf8')}{"id":"${second.slice(0, 8)}`);
    await run('disposal-ledger');
    expect((await readLedger(ledger)).map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect((await readLedger(ledger))[0]).toMatchObject({
      disposed_on: '2026-11-21',
      certificate: { recordings: 1 },
    });
  });

  it('says which line is damaged rather than leaving it out', async () => {
    const damaged = `${ledger}.damaged`;
    await writeFile(damaged, 'not a line\n');
    await expect(readLedger(damaged)).rejects.toThrow(LedgerError);
  });

  it('takes no line from a person outside audits, and lets nobody change one', async () => {
    const person = { kind: 'person', personId: randomUUID() } as const;
    await expect(db.as(person, (tx) => recordDisposal(tx, disposal()))).rejects.toThrow('row-level security');
    await expect(db.owner.query("update kernel.disposal set reason = 'x'")).rejects.toThrow(
      'only ever added to',
    );
  });
});
