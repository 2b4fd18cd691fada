import pg from 'pg';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Mail } from '../mail/mail.ts';
import { enqueue } from './enqueue.ts';
import type { JobDefinition } from './jobs.ts';
import { prepareJobs, workerPassword } from './prepare.ts';
import { startWorker, type Worker } from './worker.ts';

const db = await testDatabase();
const connection = {
  ...inject('cluster'),
  database: db.name,
  user: 'medskapa_worker',
  password: workerPassword(db.keys),
};
const job = { kind: 'job', name: 'a-test' } as const;
const mail: Mail = { send: async () => undefined };
const farOff = new Date('2090-01-01T00:00:00Z');
const running: Worker[] = [];

const work = async (jobs: JobDefinition[], log: (line: string) => void = () => undefined) => {
  const worker = await startWorker({
    connection,
    database: db.database,
    mail,
    jobs,
    clock: () => now,
    log,
    everySeconds: 0.5,
  });
  running.push(worker);
  return worker;
};

const stored = async (name: string) =>
  (await db.owner.query("select id, state, data, output from pgboss.job where data->>'job' = $1", [name]))
    .rows;

afterAll(async () => {
  for (const worker of running) await worker.stop(1);
});

describe('enqueue', () => {
  it('lives and dies with the transaction it is part of', async () => {
    await expect(
      db.as(job, async (tx) => {
        await enqueue(tx, { name: 'never' });
        throw new Error('the command failed');
      }),
    ).rejects.toThrow('the command failed');
    expect(await stored('never')).toEqual([]);
    const id = await db.as(job, (tx) => enqueue(tx, { name: 'later', runAfter: farOff }));
    expect(await stored('later')).toMatchObject([{ id, state: 'created' }]);
  });

  it('keeps one waiting job per key, and any number without', async () => {
    const runAfter = farOff;
    const ids = await db.as(job, async (tx) => [
      await enqueue(tx, { name: 'remind', singletonKey: 'x', runAfter }),
      await enqueue(tx, { name: 'remind', singletonKey: 'x', runAfter }),
      await enqueue(tx, { name: 'remind', singletonKey: 'y', runAfter }),
      await enqueue(tx, { name: 'other', singletonKey: 'x', runAfter }),
      await enqueue(tx, { name: 'remind', runAfter }),
      await enqueue(tx, { name: 'remind', runAfter }),
    ]);
    expect(ids.map((id) => id !== undefined)).toEqual([true, false, true, true, true, true]);
  });

  it('lets a signed-out visitor’s command enqueue, and nobody without an actor', async () => {
    expect(
      await db.as({ kind: 'visitor' }, (tx) => enqueue(tx, { name: 'by-visitor', runAfter: farOff })),
    ).toBeTruthy();
    const client = await db.owner.connect();
    await client.query('begin; set local role medskapa_app');
    await expect(client.query("select kernel.enqueue('x', '{}', null, null)")).rejects.toThrow('no actor');
    await client.query('rollback');
    client.release();
  });
});

describe('the queue’s schema', () => {
  it('is closed to the role of requests: no payload, no name, no count', async () => {
    for (const statement of [
      'select data from pgboss.job',
      'select id from pgboss.job_common',
      'select count(*) from pgboss.job',
      'select name from pgboss.queue',
      "insert into pgboss.job (name) values ('medskapa')",
      'select pgboss.job_now()',
    ]) {
      const client = await db.owner.connect();
      await client.query('begin; set local role medskapa_app');
      await expect(client.query(statement), statement).rejects.toThrow('permission denied');
      await client.query('rollback');
      client.release();
    }
  });

  it('and the role of requests cannot become the worker, nor the worker read a table of the house', async () => {
    const { rows } = await db.owner.query(
      `select pg_has_role('medskapa_login', 'medskapa_worker', 'member') as becomes,
         has_schema_privilege('medskapa_worker', 'kernel', 'usage') as enters`,
    );
    expect(rows).toEqual([{ becomes: false, enters: false }]);
  });

  it('lets the definer that enqueues see ids and nothing more', async () => {
    const { rows } = await db.owner.query(
      `select attname from pg_attribute where attrelid = 'pgboss.job'::regclass and attnum > 0
         and has_column_privilege('medskapa_policy', 'pgboss.job', attname, 'select')`,
    );
    expect(rows).toEqual([{ attname: 'id' }]);
  });

  it('is prepared any number of times without losing a job', async () => {
    const before = (await db.owner.query('select count(*) from pgboss.job')).rows;
    const client = new pg.Client({ ...inject('cluster'), database: db.name });
    await client.connect();
    await prepareJobs(client);
    await client.end();
    expect((await db.owner.query('select count(*) from pgboss.job')).rows).toEqual(before);
  });
});

describe('the worker', () => {
  it('runs what was enqueued, as the job’s own actor', async () => {
    const seen: unknown[] = [];
    await work([
      {
        name: 'greet',
        async run({ database, actor, now: at }, payload) {
          seen.push({ actor, payload, at });
          await database.withActor(actor, 'read', at, async () => undefined);
        },
      },
    ]);
    await db.as(job, (tx) => enqueue(tx, { name: 'greet', payload: { auditId: 'a' } }));
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    expect(seen).toEqual([{ actor: { kind: 'job', name: 'greet' }, payload: { auditId: 'a' }, at: now }]);
    await vi.waitFor(
      async () => expect(await stored('greet')).toMatchObject([{ state: 'completed' }]),
      10_000,
    );
    await running.pop()!.stop(2);
  });

  it('throws away what a request asks for that is not for requests, and runs what is', async () => {
    const ran: string[] = [];
    const lines: string[] = [];
    const note = (name: string) => ({ name, run: async () => void ran.push(name) });
    await work([note('destroy'), { ...note('tell'), onRequest: true }], (line) => lines.push(line));
    await db.as({ kind: 'visitor' }, async (tx) => {
      await enqueue(tx, { name: 'destroy' });
      await enqueue(tx, { name: 'tell' });
    });
    const done = async (name: string) => expect(await stored(name)).toMatchObject([{ state: 'completed' }]);
    await vi.waitFor(() => Promise.all([done('destroy'), done('tell')]), 10_000);
    expect(ran).toEqual(['tell']);
    expect(lines).toEqual([expect.stringMatching(/^job destroy .* thrown away$/)]);
    await running.pop()!.stop(2);
  });

  it('is not kept waiting by a request that takes the key of its schedule', async () => {
    const nightly = { name: 'by-night', singletonKey: 'scheduled', runAfter: farOff };
    expect(await db.as({ kind: 'visitor' }, (tx) => enqueue(tx, nightly))).toBeTruthy();
    expect(await db.as(job, (tx) => enqueue(tx, nightly))).toBeTruthy();
  });

  it('tries again what failed, and neither log nor queue keeps what the error said', async () => {
    const lines: string[] = [];
    let tries = 0;
    await work(
      [
        {
          name: 'stumble',
          async run(_, payload) {
            tries += 1;
            throw new Error(`cannot reach ${payload.whom}`);
          },
        },
      ],
      (line) => lines.push(line),
    );
    await db.as(job, (tx) => enqueue(tx, { name: 'stumble', payload: { whom: 'Kim på 070-000 00 00' } }));
    await vi.waitFor(async () => expect(await stored('stumble')).toMatchObject([{ state: 'retry' }]), 10_000);
    await db.owner.query("update pgboss.job set start_after = now() where state = 'retry'");
    await vi.waitFor(() => expect(tries).toBe(2), 10_000);
    await vi.waitFor(() => expect(lines).toHaveLength(2), 10_000);
    expect(lines[0]).toMatch(/^job stumble [0-9a-f-]{36} failed \(try 1 of 10\): Error at /);
    expect(lines.join()).not.toMatch(/Kim|070|whom/);
    expect(JSON.stringify((await stored('stumble'))[0].output)).not.toMatch(/Kim|070/);
    await running.pop()!.stop(2);
  });

  it('keeps one schedule for each scheduled job in Swedish time, and drops those that are no more', async () => {
    const nightly = { name: 'nightly', schedule: '10 4 * * *', run: async () => undefined };
    const worker = await work([nightly, { name: 'old', schedule: '0 0 1 1 *', run: async () => undefined }]);
    await worker.stop(1);
    await (await work([nightly])).stop(1);
    running.length = 0;
    const { rows } = await db.owner.query('select key, cron, timezone, data from pgboss.schedule');
    expect(rows).toEqual([
      {
        key: 'nightly',
        cron: '10 4 * * *',
        timezone: 'Europe/Stockholm',
        data: { job: 'nightly', payload: {} },
      },
    ]);
  });
});
