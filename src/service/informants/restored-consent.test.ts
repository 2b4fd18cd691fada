import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type Cast, castAudit } from '../../../tests/cast.ts';
import { now, type TestDatabase, testDatabase } from '../../../tests/database.ts';
import { takeBackup } from '../../kernel/database/backup.ts';
import { Database, openPool } from '../../kernel/database/database.ts';
import { loginPassword } from '../../kernel/database/keys.ts';
import { restoreBackup } from '../../kernel/database/restore.ts';
import { disposeAgain } from '../../kernel/database/restore-disposals.ts';
import { copyLedger, readLedger } from '../../kernel/trail/ledger.ts';
import { claimsForReport } from '../claims/contract.ts';
import { latestEdition, makeEdition, reviseAfterWithdrawal } from '../report/editions.ts';
import { fillReport, type Name, said, setDelivered } from '../report/report-scene.ts';
import { recordConsents, withdrawConsent } from './commands.ts';
import { listInformants, mayQuote } from './contract.ts';

// A yes that was taken back stays taken back, also after a backup from before has been restored
// (domain.md, "Audit"; docs/operations.md).

const cluster = inject('cluster');
const folder = await mkdtemp(join(tmpdir(), 'medskapa-consent-'));
const opened: { end(): Promise<unknown> }[] = [];
afterAll(async () => {
  for (const one of opened) await one.end();
  await rm(folder, { recursive: true });
});

async function open(database: string): Promise<pg.Client> {
  const client = new pg.Client({ ...cluster, database });
  await client.connect();
  opened.push(client);
  return client;
}

async function scene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  const { informants } = await fillReport(db, cast);
  await db.owner.query(
    `insert into service.informant_consent (informant_id, kind, given, way, recorded_by, recorded_on)
     select id, 'recording', true, 'oral', $1, '2026-10-01' from service.informant`,
    [cast.auditor.personId],
  );
  await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'));
  await setDelivered(db, cast, '2026-11-21', '2026-11-21');
  const file = join(folder, `${randomBytes(6).toString('hex')}.backup`);
  await takeBackup(await open(db.name), db.keys, file, now);
  return { db, cast, informants, file };
}

const ledgerOf = async (db: TestDatabase) => {
  const path = join(folder, `${randomBytes(6).toString('hex')}.jsonl`);
  await db.as({ kind: 'job', name: 'disposal-ledger' }, (tx) => copyLedger(tx, path));
  return readLedger(path);
};

/** Everything as it was when the backup was taken, in a new installation, but for what the ledger says. */
async function restored({ db, file }: { db: TestDatabase; file: string }) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await db.owner.query(`create database ${name} encoding 'UTF8' template template0`);
  const client = await open(name);
  const ledger = await ledgerOf(db);
  const { disposals } = await restoreBackup(client, db.keys, file, ledger);
  expect(disposals.unknown).toEqual([]);
  const database = new Database(
    openPool({ ...cluster, database: name, user: 'medskapa_login', password: loginPassword(db.keys) }, 2),
    db.keys,
  );
  opened.push({ end: () => database.close() });
  return { client, ledger, done: disposals.done, database };
}

const quotedIn = (document: unknown): Name[] =>
  (Object.entries(said) as [Name, string][]).flatMap(([name, words]) =>
    JSON.stringify(document ?? null).includes(words) ? [name] : [],
  );
const delivered = (database: Database, cast: Cast) =>
  database.withActor(cast.visitor, 'read', now, (tx) => latestEdition(tx, cast.auditId, 'final'));
const standing = async (client: pg.Client, id: string) =>
  (
    await client.query<{ kind: string; withdrawn_on: string | null }>(
      'select kind, withdrawn_on::text from service.informant_consent where informant_id = $1 and given order by kind',
      [id],
    )
  ).rows.map((row) => [row.kind, row.withdrawn_on]);

describe('a yes to quotes that was taken back after the backup', () => {
  it('is taken back in what is restored, and nothing else is: the quotes are gone, the rest is there', async () => {
    const all = await scene();
    const { db, cast, informants } = all;
    const quotes = () =>
      db.as(cast.auditor, (tx) => withdrawConsent(tx, cast.auditId, informants.anna, 'quotes'));
    expect(quotedIn((await delivered(db.database, cast))?.document)).toEqual(['anna', 'cilla', 'eva']);
    expect(await quotes()).toBe(true);
    // a second time there is nothing left to take back
    expect(await quotes()).toBe(true);

    const { client, database, ledger, done } = await restored(all);
    expect(done).toMatchObject([{ kind: 'consent-to-quotes', subject_id: informants.anna }]);
    expect(await standing(client, informants.anna)).toEqual([
      ['quotes', '2026-11-21'],
      ['recording', null],
      ['taking-part', null],
    ]);
    expect(await standing(client, informants.cilla)).toEqual([
      ['quotes', null],
      ['recording', null],
      ['taking-part', null],
    ]);
    expect(quotedIn((await delivered(database, cast))?.document)).toEqual(['cilla', 'eva']);
    const inside = await database.withActor(cast.auditor, 'write', now, async (tx) => ({
      quotes: (await claimsForReport(tx, cast.auditId))!.flatMap(({ claims }) =>
        claims.flatMap((claim) => claim.quotes.map(({ words }) => words)),
      ),
      mayQuote: (await listInformants(tx, cast.auditId)).filter(mayQuote).map(({ id }) => id),
      revised: await reviseAfterWithdrawal(tx, cast.auditId),
    }));
    expect(inside.quotes.sort()).toEqual([said.cilla, said.eva].sort());
    expect(inside.mayQuote).not.toContain(informants.anna);
    expect(inside.revised).toBe(1);
    const left = await client.query(
      'select document::text from service.report_edition where document is not null',
    );
    expect(left.rows.map((row) => quotedIn(row.document))).toEqual([['cilla', 'eva']]);
    const words = await client.query('select from service.passage where words = $1', [said.anna]);
    expect(words.rowCount).toBe(1);

    // played once more it does nothing: the restored database knows the line
    expect(await disposeAgain(client, ledger)).toEqual({ done: [], unknown: [] });
  });

  it('leaves a delivered report standing, also when the night had made a new edition of it', async () => {
    const all = await scene();
    const { db, cast, informants } = all;
    await db.as(cast.auditor, (tx) => withdrawConsent(tx, cast.auditId, informants.eva, 'quotes'));
    expect(await db.as(cast.coordinator, (tx) => reviseAfterWithdrawal(tx, cast.auditId))).toBe(1);
    const { database, done } = await restored(all);
    expect(done.map(({ kind }) => kind).sort()).toEqual(['consent-to-quotes', 'report-edition']);
    expect(quotedIn((await delivered(database, cast))?.document)).toEqual(['anna', 'cilla']);
  });
});

describe('a yes to being recorded', () => {
  it('is restored as taken back by itself', async () => {
    const all = await scene();
    const { db, cast, informants } = all;
    await db.as(cast.auditor, (tx) => withdrawConsent(tx, cast.auditId, informants.dag, 'recording'));
    const { client } = await restored(all);
    expect(await standing(client, informants.dag)).toEqual([
      ['quotes', null],
      ['recording', '2026-11-21'],
      ['taking-part', null],
    ]);
  });
});

describe('a no where a yes stood', () => {
  it('is taken back as well; a yes that never was leaves no line', async () => {
    const all = await scene();
    const { db, cast, informants } = all;
    const answer = (id: string, quotes: boolean) =>
      db.as(cast.auditor, (tx) =>
        recordConsents(tx, cast.auditId, id, {
          way: 'oral',
          given: { 'taking-part': true, recording: true, quotes },
        }),
      );
    await answer(informants.anna, false);
    await answer(informants.bo, false);
    await answer(informants.cilla, true);
    expect(
      await db.as(cast.auditor, (tx) => withdrawConsent(tx, cast.auditId, informants.bo, 'quotes')),
    ).toBe(true);
    const { client, done } = await restored(all);
    expect(done.map(({ subject_id }) => subject_id)).toEqual([informants.anna]);
    expect((await standing(client, informants.anna))[0]).toEqual(['quotes', '2026-11-21']);
  });

  it('is certified without a word of what was said, for the inside of the audit alone', async () => {
    const { db, cast, informants } = await scene();
    await db.as(cast.coordinator, (tx) => withdrawConsent(tx, cast.auditId, informants.anna, 'quotes'));
    for (const who of [cast.commissioner, cast.unitManager, cast.rivalCoordinator] as const) {
      expect(await db.as(who, (tx) => withdrawConsent(tx, cast.auditId, informants.cilla, 'quotes'))).toBe(
        false,
      );
    }
    const { rows } = await db.owner.query('select * from kernel.disposal');
    expect(rows).toMatchObject([
      {
        kind: 'consent-to-quotes',
        reason: 'Deltagaren har tagit tillbaka sitt ja till citat.',
        certificate: { consents: 1 },
      },
    ]);
  });
});
