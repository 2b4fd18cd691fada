import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { disposeAgain } from '../../kernel/database/restore-disposals.ts';
import { keyField, requestHash } from '../../kernel/requests/form.ts';
import { withdrawByReceipt } from '../sign-up/commands.ts';
import { addInformant, recordConsents } from './commands.ts';
import { informantCounts, listInformants, mayQuote, withdrawInformant } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);
const base = `/granskningar/${cast.auditId}/deltagare`;
const person = cast.auditor.personId;
const receipt = randomBytes(32);
let gone = '';
let stays = '';

/** Somebody who has been interviewed, transcribed, coded and quoted, and whose sign-up still lies there. */
async function interviewed(): Promise<string> {
  const { id } = await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'phone'));
  await db.as(cast.auditor, (tx) =>
    recordConsents(tx, cast.auditId, id, {
      way: 'oral',
      given: { 'taking-part': true, recording: true, quotes: true },
    }),
  );
  const [interview, transcript, turn, passage, code, claim, claimBase] = Array.from({ length: 7 }, () =>
    randomUUID(),
  );
  const run = (statement: string, values: unknown[]) => db.owner.query(statement, values);
  await run('insert into service.informant_background values ($1, $2, 50)', [id, 'man']);
  await run(
    `insert into service.interview (id, audit_id, informant_id, guide_version, state, held_on)
     values ($1, $2, $3, 1, 'done', '2026-11-10')`,
    [interview, cast.auditId, id],
  );
  await run('insert into service.interviewer values ($1, $2)', [interview, person]);
  await run('insert into service.interview_note (interview_id, body) values ($1, $2)', [
    interview,
    'en anteckning',
  ]);
  await run(
    `insert into service.transcript (id, audit_id, informant_id, state, source, added_on, approved_on, approved_by)
     values ($1, $2, $3, 'approved', 'pasted', '2026-11-11', '2026-11-12', $4)`,
    [transcript, cast.auditId, id, person],
  );
  await run(
    "insert into service.transcript_turn (id, transcript_id, position, speaker, words) values ($1, $2, 1, 'informant', 'De lyssnar inte')",
    [turn, transcript],
  );
  await run(
    `insert into service.passage (id, audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
     values ($1, $2, $3, $4, $5, 0, 9, 'De lyssnar', $6, '2026-11-12')`,
    [passage, cast.auditId, transcript, id, turn, person],
  );
  await run("insert into service.code (id, audit_id, name) values ($1, $2, 'Lyssnar')", [code, cast.auditId]);
  await run('insert into service.coding (audit_id, passage_id, code_id, coded_by) values ($1, $2, $3, $4)', [
    cast.auditId,
    passage,
    code,
    person,
  ]);
  await run(
    "insert into service.ladder_step (informant_id, audit_id, step, grounds) values ($1, $2, 2, 'sagt')",
    [id, cast.auditId],
  );
  await run(
    "insert into service.claim (id, audit_id, statement) values ($1, $2, 'Personalen lyssnar inte')",
    [claim, cast.auditId],
  );
  await run(
    "insert into service.claim_passage (audit_id, claim_id, passage_id, stance, quoted) values ($1, $2, $3, 'for', true)",
    [cast.auditId, claim, passage],
  );
  await run("insert into service.claim_base (id, audit_id, name) values ($1, $2, 'Alla')", [
    claimBase,
    cast.auditId,
  ]);
  await run('insert into service.claim_base_member (audit_id, base_id, informant_id) values ($1, $2, $3)', [
    cast.auditId,
    claimBase,
    id,
  ]);
  const booking = randomUUID();
  await run(
    `insert into service.booking (id, audit_id, informant_id, day, starts_at, way)
     values ($1, $2, $3, '2026-12-02', '13:00', 'phone')`,
    [booking, cast.auditId, id],
  );
  await run("insert into service.booking_place values ($1, 'Biblioteket')", [booking]);
  await run(
    'insert into service.sign_up (audit_id, signed_on, sealed, receipt_hash, informant_id) values ($1, $2, $3, $4, $5)',
    [cast.auditId, '2026-11-01', randomBytes(4296), gone === '' ? receipt : randomBytes(32), id],
  );
  return id;
}

const hanging: Record<string, string> = {
  interview: 'informant_id = $1',
  interviewer: 'interview_id in (select id from service.interview where informant_id = $1)',
  interview_note: 'interview_id in (select id from service.interview where informant_id = $1)',
  transcript: 'informant_id = $1',
  passage: 'informant_id = $1',
  ladder_step: 'informant_id = $1',
  claim_base_member: 'informant_id = $1',
  informant_background: 'informant_id = $1',
  booking_place: 'booking_id in (select id from service.booking where informant_id = $1)',
  sign_up: 'informant_id = $1',
};
const left = async (id: string) => {
  const found: string[] = [];
  for (const [table, where] of Object.entries(hanging)) {
    const { rowCount } = await db.owner.query(`select from service.${table} where ${where}`, [id]);
    if (rowCount) found.push(table);
  }
  return found;
};
const total = async (table: string) => (await db.owner.query(`select from service.${table}`)).rowCount;

beforeEach(async () => {
  gone = '';
  await db.owner.query(`
    delete from service.sign_up; delete from service.booking; delete from service.interview;
    delete from service.transcript; delete from service.claim_base; delete from service.claim; delete from service.code;
    delete from service.ladder_step; delete from service.informant`);
  gone = await interviewed();
  stays = await interviewed();
  expect(await left(gone)).toEqual(Object.keys(hanging));
});

/** What must be true however somebody leaves. */
async function expectForgotten(): Promise<void> {
  expect(await left(gone)).toEqual([]);
  expect(await left(stays)).toEqual(Object.keys(hanging));
  for (const table of ['transcript_turn', 'coding', 'claim_passage']) expect(await total(table)).toBe(1);
  const { rows } = await db.owner.query('select state from service.booking where informant_id = $1', [gone]);
  expect(rows).toEqual([{ state: 'cancelled' }]);
  const informants = await db.as(cast.auditor, (tx) => listInformants(tx, cast.auditId));
  const mark = informants.find((informant) => informant.id === gone)!;
  expect(mark.withdrawnOn).toBe('2026-11-21');
  expect(mayQuote(mark)).toBe(false);
  const { rows: ledger } = await db.owner.query('select * from kernel.disposal order by disposed_on');
  const certificate = ledger.findLast((row) => JSON.stringify(row.erased).includes(gone));
  expect(certificate.certificate).toEqual({ transcripts: 1, passages: 1, interviews: 1, contactDetails: 1 });
  expect(JSON.stringify(ledger)).not.toMatch(/lyssnar|Biblioteket|anteckning/);
  // a restored backup knows nothing of the withdrawal, until the ledger is played again
  await db.owner.query('update service.informant set withdrawn_on = null where id = $1', [gone]);
  await db.owner.query('alter table kernel.disposal disable trigger user; delete from kernel.disposal');
  await db.owner.query('alter table kernel.disposal enable trigger user');
  const client = await db.owner.connect();
  await client.query('begin');
  const { unknown } = await disposeAgain(client, ledger);
  await client.query('commit');
  client.release();
  expect(unknown).toEqual([]);
  const again = await db.owner.query('select withdrawn_on from service.informant where id = $1', [gone]);
  expect(again.rows).toEqual([{ withdrawn_on: '2026-11-21' }]);
}

describe('withdrawing takes everything with it', () => {
  it('when the coordinator does it', async () => {
    expect(await db.as(cast.coordinator, (tx) => withdrawInformant(tx, gone))).toBeDefined();
    await expectForgotten();
    expect(await db.as(cast.coordinator, (tx) => withdrawInformant(tx, gone))).toBeUndefined();
  });

  it('when an interviewer does it on the page, after reading what goes', async () => {
    const auditor = await as(cast.auditor);
    const before = await auditor.get(`${base}/${gone}/ta-tillbaka`);
    expect(before.text).toContain('citaten och kontaktuppgifterna tas bort överallt');
    expect((await auditor.post(`${base}/${gone}/ta-tillbaka`)).status).toBe(422);
    expect((await auditor.post(`${base}/${gone}/ta-tillbaka`, { what: 'taking-part' })).status).toBe(303);
    await expectForgotten();
    expect((await auditor.get(`${base}/${gone}`)).text).toContain('har tagit tillbaka sitt samtycke');
    expect((await auditor.get(`${base}/${gone}/ta-tillbaka`)).status).toBe(404);
    expect((await auditor.post(`${base}/${gone}/samtycke`, answers)).status).toBe(404);
  });

  it('when whoever holds the receipt does it, signed in or not', async () => {
    expect(await db.as(cast.visitor, (tx) => withdrawByReceipt(tx, receipt))).toBe(true);
    await expectForgotten();
  });

  it('and nobody outside can do it', async () => {
    for (const who of [
      'commissioner',
      'unitManager',
      'otherAuditor',
      'rivalCoordinator',
      'administrator',
    ] as const) {
      expect(await db.as(cast[who], (tx) => withdrawInformant(tx, gone))).toBeUndefined();
      expect(
        (await (await as(cast[who])).post(`${base}/${gone}/ta-tillbaka`, { what: 'taking-part' })).status,
      ).toBe(404);
    }
    expect(await left(gone)).toEqual(Object.keys(hanging));
  });
});

const answers = { 'taking-part': 'ja', recording: 'ja', quotes: 'nej', way: 'written' };

describe('the pages of consent', () => {
  it('record three answers, each by itself, and take quotes back without taking the rest', async () => {
    const auditor = await as(cast.auditor);
    expect((await auditor.post(`${base}/${stays}/samtycke`, { ...answers, quotes: 'ja' })).status).toBe(303);
    expect((await auditor.get(`${base}/${stays}`)).text).toContain('Ja, skrivet 21 november 2026');
    expect((await auditor.post(`${base}/${stays}/ta-tillbaka`, { what: 'quotes' })).status).toBe(303);
    const [informant] = (await db.as(cast.auditor, (tx) => listInformants(tx, cast.auditId))).filter(
      (one) => one.id === stays,
    );
    expect(mayQuote(informant!)).toBe(false);
    expect(informant!.withdrawnOn).toBeNull();
    expect(await left(stays)).toEqual(Object.keys(hanging));
  });

  it('ask for what is missing, and keep what was answered', async () => {
    const auditor = await as(cast.auditor);
    const refused = await auditor.post(`${base}/${stays}/samtycke`, {
      'taking-part': 'ja',
      recording: 'kanske',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Välj ja eller nej');
    expect(refused.text).toContain('Välj om svaret var sagt eller skrivet');
    const age = await auditor.post(`${base}/${stays}/bakgrund`, { gender: 'woman', age: 'fyrtio' });
    expect(age.status).toBe(422);
    expect(age.html).toContain('fyrtio');
    expect((await auditor.post(`${base}/${stays}/bakgrund`, { gender: '', age: '' })).status).toBe(303);
  });

  it('leave nothing to try guesses on for who has the whole database, once the answers are gone', async () => {
    const path = `${base}/${gone}/bakgrund`;
    const told = { gender: 'other', age: '61' };
    const auditor = await as(cast.auditor);
    expect((await auditor.post(path, { ...told, [keyField]: randomUUID() })).status).toBe(303);
    await db.as(cast.coordinator, (tx) => withdrawInformant(tx, gone));
    const { rows } = await db.owner.query('select request_hash from kernel.idempotency');
    expect(rows).toHaveLength(1);
    expect(rows[0].request_hash.equals(requestHash(path, told))).toBe(false);
  });

  it('are not there for anybody outside', async () => {
    for (const who of [
      'commissioner',
      'unitManager',
      'otherAuditor',
      'rivalAuditor',
      'worker',
      'administrator',
    ] as const) {
      const visit = await as(cast[who]);
      expect((await visit.get(base)).status).toBe(404);
      expect((await visit.get(`${base}/${stays}`)).status).toBe(404);
      expect((await visit.post(`${base}/${stays}/samtycke`, answers)).status).toBe(404);
      expect((await visit.post(`${base}/${stays}/bakgrund`, { age: '20' })).status).toBe(404);
    }
    expect((await visitor().get(base)).status).toBe(303);
  });
});

describe('the numbers of the method chapter', () => {
  it('leave out those who have left, and withhold small groups', async () => {
    await db.as(cast.coordinator, (tx) => withdrawInformant(tx, gone));
    const counts = await db.as(cast.auditor, (tx) => informantCounts(tx, cast.auditId));
    expect(counts).toMatchObject({
      informants: 1,
      interviewed: 1,
      withdrawn: 1,
      ways: { phone: null, cafe: null },
    });
    for (let more = 0; more < 6; more += 1) {
      await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'cafe'));
    }
    for (let more = 0; more < 5; more += 1) {
      await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'place'));
    }
    for (let more = 0; more < 4; more += 1) {
      await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'video'));
    }
    const more = await db.as(cast.auditor, (tx) => informantCounts(tx, cast.auditId));
    expect(more).toMatchObject({ informants: 16, ways: { place: 5, cafe: 6, video: null, phone: null } });
    expect(await db.as(cast.commissioner, (tx) => informantCounts(tx, cast.auditId))).toMatchObject({
      informants: 0,
    });
  });
});
