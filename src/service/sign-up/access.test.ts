import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { prepareSignUp, someDetails } from '../../../tests/sign-up.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { addInformant } from '../informants/contract.ts';
import { leaveSignUp, makeInformant, saySignal } from './commands.ts';
import { pack } from './details.ts';
import { findPublicPage, followReceipt } from './queries.ts';
import { seal } from './seal.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const desk = await prepareSignUp(db, cast);
const receipt = randomBytes(32);
const sealed = await seal(desk.recipient, pack(someDetails)!);
await db.as(cast.visitor, (tx) => leaveSignUp(tx, desk.code, sealed, receipt));
await db.as(cast.coordinator, (tx) => saySignal(tx, cast.auditId, false));
const { rows } = await db.owner.query<{ id: string }>('select id from service.sign_up');
const signUpId = rows[0]!.id;

const tables = [
  'service.bureau_key',
  'service.sign_up_link',
  'service.sign_up_gate',
  'service.sign_up_signal',
  'service.sign_up',
] as const;

// domain.md, "audit: sign-up, contact details, booking": the coordinator alone. The link is printed in the letter, and
// the commissioner is told a word.
const sees: Record<string, readonly (typeof tables)[number][]> = {
  coordinator: tables,
  auditor: ['service.sign_up_link'],
  commissioner: ['service.sign_up_link', 'service.sign_up_signal'],
  careManager: ['service.sign_up_link', 'service.sign_up_signal'],
  unitManager: ['service.sign_up_link'],
  otherAuditor: [],
  otherManager: [],
  worker: [],
  participant: [],
  rivalCoordinator: [],
  rivalAuditor: [],
  administrator: [],
  visitor: [],
};

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = cast[who as 'coordinator'];

  it.each(tables)('%s is seen, or is not there at all', async (table) => {
    expect((await seen(db, actor, table)) > 0).toBe(sees[who]!.includes(table));
  });

  it('changes nothing that is not theirs', async () => {
    if (who === 'coordinator') return;
    for (const statement of [
      `update service.bureau_key set replaced_on = '2026-11-21'`,
      `update service.sign_up_gate set state = 'closed'`,
      `update service.sign_up_link set contact = 'x'`,
      `update service.sign_up_signal set enough = true`,
      `update service.sign_up set state = 'contacted'`,
      'delete from service.sign_up',
      `insert into service.sign_up_gate (audit_id) values ('${cast.auditId}')`,
      `insert into service.sign_up_signal values ('${cast.auditId}', true, '2026-11-21')`,
      `insert into service.sign_up (audit_id, signed_on, receipt_hash)
         values ('${cast.auditId}', '2026-11-21', decode(repeat('ab', 32), 'hex'))`,
    ]) {
      await expectNothing(db, actor, statement);
    }
  });

  it('learns nothing from errors, by guessing a row that is there or one that is not', async () => {
    if (who === 'coordinator') return;
    const insert = (id: string, hash: string) =>
      attempt(
        db,
        actor,
        `insert into service.sign_up (id, audit_id, signed_on, receipt_hash)
           values ('${id}', '${cast.auditId}', '2026-11-21', decode('${hash}', 'hex'))`,
      );
    expect(await insert(signUpId, receipt.toString('hex'))).toEqual(
      await insert(randomUUID(), randomBytes(32).toString('hex')),
    );
  });
});

describe('what everybody may run', () => {
  it('gives nothing without the right code, and never says whether it was taken in', async () => {
    expect(await db.as(cast.visitor, (tx) => findPublicPage(tx, 'AAAAAAAAAAAA'))).toBeUndefined();
    expect(await db.as(cast.unitManager, (tx) => followReceipt(tx, randomBytes(32)))).toBeUndefined();
    const said = async (code: string) =>
      (
        await db.as(
          cast.unitManager,
          async (tx) =>
            (
              await sql`select service.leave_sign_up(${code}, ${Buffer.from(sealed)}, ${randomBytes(32)})`.execute(
                tx,
              )
            ).rows,
        )
      ).length;
    expect(await said(desk.code)).toBe(await said('AAAAAAAAAAAA'));
    await db.owner.query('delete from service.sign_up where id <> $1', [signUpId]);
  });

  it('shows the same page open, full and closed, and no page before it was opened', async () => {
    const pages = [];
    for (const state of ['open', 'full', 'closed', 'not-yet']) {
      await db.owner.query('update service.sign_up_gate set state = $1', [state]);
      pages.push(await db.as(cast.visitor, (tx) => findPublicPage(tx, desk.code)));
    }
    await db.owner.query("update service.sign_up_gate set state = 'open'");
    expect(pages[0]).toBeDefined();
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
    expect(pages[3]).toBeUndefined();
  });
});

describe('the way from a sign-up to an informant', () => {
  it('is walked by the coordinator alone: the team meets a label that leads nowhere', async () => {
    const informantId = await db.as(cast.coordinator, (tx) =>
      makeInformant(tx, cast.auditId, signUpId, 'cafe'),
    );
    expect(informantId).toBeDefined();
    expect(await seen(db, cast.auditor, 'service.informant', `id = '${informantId}'`)).toBe(1);
    expect(await seen(db, cast.auditor, 'service.sign_up')).toBe(0);
    expect(await seen(db, cast.coordinator, 'service.sign_up', `informant_id = '${informantId}'`)).toBe(1);
    for (const who of [
      'commissioner',
      'unitManager',
      'worker',
      'administrator',
      'rivalAuditor',
      'visitor',
    ] as const) {
      expect(await seen(db, cast[who], 'service.informant')).toBe(0);
    }
  });
});

describe('a receipt', () => {
  it('reaches no informant of another audit, whose words it would take back', async () => {
    const victim = await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'phone'));
    const other = await castAudit(db);
    const theirs = await prepareSignUp(db, other);
    const receiptOfTheirs = randomBytes(32);
    const theirSeal = await seal(theirs.recipient, pack(someDetails)!);
    await db.as(cast.visitor, (tx) => leaveSignUp(tx, theirs.code, theirSeal, receiptOfTheirs));
    const aim = (id: string) =>
      attempt(
        db,
        other.coordinator,
        `update service.sign_up set informant_id = '${id}' where audit_id = '${other.auditId}'`,
      );
    const aimed = await aim(victim.id);
    expect(aimed).toMatchObject({ refused: expect.stringContaining('row-level security') });
    // nor does the answer say whether there is such an informant
    expect(await aim(randomUUID())).toEqual(aimed);
    await db.owner.query('delete from service.sign_up where audit_id = $1', [other.auditId]);
  });
});

describe('the jobs', () => {
  const shuffle: Actor = { kind: 'job', name: 'sign-up-shuffle' };
  it('read what they work on, and no other job does', async () => {
    expect(await seen(db, shuffle, 'service.sign_up')).toBe(1);
    expect(await seen(db, shuffle, 'service.bureau_key')).toBe(0);
    expect(await seen(db, { kind: 'job', name: 'clean-up' }, 'service.sign_up')).toBe(0);
    expect(await seen(db, { kind: 'job', name: 'sign-in' }, 'service.sign_up')).toBe(0);
  });
});
