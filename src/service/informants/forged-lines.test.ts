import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { attempt } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { takeBackup } from '../../kernel/database/backup.ts';
import { restoreBackup } from '../../kernel/database/restore.ts';
import type { Erased } from '../../kernel/trail/disposal.ts';
import { copyLedger, type LedgerEntry, readLedger } from '../../kernel/trail/ledger.ts';
import { makeEdition } from '../report/editions.ts';
import { fillReport, setDelivered } from '../report/report-scene.ts';
import { withdrawConsent } from './commands.ts';

// Nobody can write a line into the disposal ledger that a restore would destroy, publish or give back something by, and
// a line that came into its file by another way is played only where it says what the house itself would say.

const cluster = inject('cluster');
const folder = await mkdtemp(join(tmpdir(), 'medskapa-forged-'));
const opened: pg.Client[] = [];
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

const db = await testDatabase();
const cast = await castAudit(db);
const { informants } = await fillReport(db, cast);
await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'));
await setDelivered(db, cast, '2026-11-21', '2027-03-01');
await db.owner.query('insert into service.known_informant values ($1, $2)', [
  informants.anna,
  cast.auditor.personId,
]);
await db.owner.query("insert into service.informant_background values ($1, 'other', 61)", [informants.anna]);
// an audit of the other bureau's own, which takes nobody else to open
const own = randomUUID();
await db.as(cast.rivalCoordinator, (tx) =>
  sql`insert into service.audit (id, bureau_id, title, stage, created_on)
      values (${own}, ${cast.rivalBureau}, 'En egen', 'commission', '2026-11-21')`.execute(tx),
);
const file = join(folder, 'a.backup');
await takeBackup(await open(db.name), db.keys, file, now);
const { rows: consent } = await db.owner.query<{ informant_id: string }>(
  "select informant_id from service.informant_consent where kind = 'quotes' and given and withdrawn_on is null limit 1",
);
const quoting = consent[0]!.informant_id;

const gone = (table: string): Erased => ({ table, column: 'informant_id', id: informants.anna });
const forged: [what: string, who: Actor, stream: string, kind: string, erased: unknown][] = [
  [
    'publishes another audit ahead of its day',
    cast.rivalCoordinator,
    own,
    'sign-up',
    [{ table: 'service.commission_plan', column: 'audit_id', id: cast.auditId, dated: ['publish_on'] }],
  ],
  [
    'destroys everything said in the house',
    cast.rivalCoordinator,
    own,
    'informant-material',
    [{ table: 'service.transcript', column: 'state', id: 'approved' }],
  ],
  ['is cut short', cast.rivalCoordinator, own, 'sign-up', [{ table: 'service.transcript' }]],
  [
    'has an id of the wrong kind',
    cast.rivalCoordinator,
    own,
    'informant-material',
    [{ table: 'service.transcript', column: 'informant_id', id: 'x' }],
  ],
  [
    'gives back every consent',
    cast.auditor,
    cast.auditId,
    'consent-to-quotes',
    [{ table: 'service.informant_consent', column: 'kind', id: 'quotes', emptied: ['withdrawn_on'] }],
  ],
  [
    'opens what its writer must not read',
    cast.auditor,
    cast.auditId,
    'informant-material',
    [{ table: 'service.known_informant', column: 'person_id', id: cast.auditor.personId }],
  ],
  [
    'opens it by the informant',
    cast.auditor,
    cast.auditId,
    'informant-material',
    [gone('service.known_informant')],
  ],
  [
    'names a column of the system',
    cast.auditor,
    cast.auditId,
    'informant-material',
    [{ table: 'service.informant', column: 'xmin', id: '1' }],
  ],
  [
    'hides a statement in a name',
    cast.auditor,
    cast.auditId,
    'informant-material',
    [{ ...gone('service.informant_consent'), where: { "kind'; drop table service.audit; --": 'x' } }],
  ],
];

describe('a line that somebody makes up', () => {
  it.each(forged)('is not taken in when it %s', async (_what, who, stream, kind, erased) => {
    const line = (values: unknown) =>
      `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values ('${randomUUID()}', '${stream}', '${kind}', '${stream}', '2026-11-21', 'x', '{}',
         ${pg.escapeLiteral(JSON.stringify(values))})`;
    expect(await attempt(db, who, line([]))).toEqual({ done: 1 });
    expect(await attempt(db, who, line(erased))).toMatchObject({
      refused: expect.stringMatching(
        /is nothing that a disposal|is not written as one|names no row|only along with/,
      ),
    });
  });

  it('does nothing in a restore, and stops neither it nor the lines after it', async () => {
    await db.as(cast.coordinator, (tx) => withdrawConsent(tx, cast.auditId, quoting, 'quotes'));
    const path = join(folder, 'disposals.jsonl');
    await db.as({ kind: 'job', name: 'disposal-ledger' }, (tx) => copyLedger(tx, path));
    const real = await readLedger(path);
    const line = (stream: string, kind: string, erased: Erased[]): LedgerEntry => ({
      ...real[0]!,
      ...{ id: randomUUID(), stream, kind, erased },
    });
    const lines = [
      ...forged
        .filter(([what]) => what !== 'is cut short')
        .map(([, , stream, kind, erased]) => line(stream, kind, erased as Erased[])),
      // a shape that is the house's own, in another's stream
      line(own, 'informant-material', [gone('service.passage'), gone('service.transcript')]),
      line(own, 'informant-material', [gone('service.informant_background')]),
      line(own, 'consent-to-quotes', [
        { ...gone('service.informant_consent'), where: { kind: 'quotes' }, dated: ['withdrawn_on'] },
      ]),
    ];
    const name = `test_${randomBytes(6).toString('hex')}`;
    await db.owner.query(`create database ${name} encoding 'UTF8' template template0`);
    const client = await open(name);
    const { disposals } = await restoreBackup(client, db.keys, file, [...lines, ...real]);
    expect(disposals.unknown.map(({ entry }) => entry.id)).toEqual(lines.map(({ id }) => id));
    expect(disposals.done.map(({ kind }) => kind)).toEqual(['consent-to-quotes']);
    const state = `select (select count(*)::int from service.transcript) as transcripts, (select count(*)::int from service.passage) as passages,
      (select count(*)::int from service.known_informant) as known, (select publish_on::text from service.commission_plan) as published,
      (select count(*)::int from service.informant_background) as backgrounds,
      (select jsonb_agg(jsonb_build_array(informant_id, kind, withdrawn_on) order by informant_id, kind) from service.informant_consent) as consents`;
    const [restored, here] = [await client.query(state), await db.owner.query(state)];
    expect(restored.rows).toEqual(here.rows);
    expect(restored.rows[0]).toMatchObject({ known: 1, published: '2027-03-01' });
    expect(restored.rows[0].passages).toBeGreaterThan(0);
  });
});
