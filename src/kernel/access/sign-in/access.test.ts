import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../../tests/access.ts';
import { castAudit } from '../../../../tests/cast.ts';
import { testDatabase } from '../../../../tests/database.ts';
import { type Actor, visitor } from '../../database/actor.ts';
import { signInJob } from '../sessions.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const setUp: Actor = { kind: 'job', name: 'set-up' };
const otherJob: Actor = { kind: 'job', name: 'verify-trail' };
const { personId, roleHoldingId } = cast.auditor;

beforeAll(async () => {
  await db.owner.query(
    `insert into kernel.passkey (person_id, credential_id, public_key, counter, transports, label, created_on)
     values ($1, 'a key', 'abc', 0, '{}', 'Chrome', '2026-11-21')`,
    [personId],
  );
  await db.owner.query(
    "insert into kernel.identity (person_id, subject, created_on) values ($1, sha256('rut'), '2026-11-21')",
    [personId],
  );
  await db.owner.query(
    "insert into kernel.invitation (person_id, token_hash, expires_at) values ($1, sha256('t'), '2026-12-01')",
    [personId],
  );
  await db.owner.query(
    `insert into kernel.session (token_hash, person_id, device, created_at, last_seen_at, expires_at)
     values (sha256('s'), $1, 'Chrome', now(), now(), '2030-01-01')`,
    [personId],
  );
  await db.owner.query("insert into kernel.spent_challenge values (sha256('c'), '2026-12-01')");
  await db.owner.query(
    "insert into kernel.parked_form values ('00000000-0000-4000-8000-000000000001', 'sealed', '2026-11-21')",
  );
  await db.owner.query("insert into kernel.draft values ($1, 'brev', '{}', now())", [personId]);
});

describe('ways in, sessions and what is being written', () => {
  it.each(['kernel.passkey', 'kernel.identity', 'kernel.session', 'kernel.draft'])(
    '%s is seen by its owner, and by no other person, an administrator least of all',
    async (table) => {
      expect(await seen(db, cast.auditor, table)).toBe(1);
      for (const actor of [visitor, cast.administrator, cast.coordinator, otherJob, setUp]) {
        expect(await seen(db, actor, table)).toBe(0);
        await expectNothing(db, actor, `delete from ${table}`);
      }
    },
  );

  it.each(['kernel.invitation', 'kernel.spent_challenge', 'kernel.parked_form'])(
    '%s is seen by the sign-in job and by nobody else',
    async (table) => {
      expect(await seen(db, signInJob, table)).toBe(1);
      for (const actor of [visitor, cast.auditor, cast.administrator, otherJob]) {
        expect(await seen(db, actor, table)).toBe(0);
      }
    },
  );

  it('cannot be made for another: no key, no identity, no session', async () => {
    for (const actor of [visitor, cast.administrator, cast.otherAuditor, setUp]) {
      await expectNothing(
        db,
        actor,
        `insert into kernel.passkey (person_id, credential_id, public_key, counter, transports, label, created_on)
         values ('${personId}', 'mine', 'abc', 0, '{}', '', '2026-11-21')`,
      );
      await expectNothing(
        db,
        actor,
        `insert into kernel.session (token_hash, person_id, device, created_at, last_seen_at, expires_at)
         values (sha256('x'), '${personId}', '', now(), now(), '2030-01-01')`,
      );
    }
    for (const actor of [visitor, cast.administrator, cast.otherAuditor]) {
      await expectNothing(
        db,
        actor,
        `insert into kernel.identity (person_id, subject, created_on) values ('${personId}', sha256('x'), '2026-11-21')`,
      );
    }
  });

  it('are not what an administrator needs for an invitation', async () => {
    const invite = `insert into kernel.invitation (person_id, token_hash, expires_at)
      values ('${personId}', sha256('u'), '2026-12-01')`;
    expect(await attempt(db, cast.administrator, invite)).toEqual({ done: 1 });
    for (const actor of [visitor, cast.auditor, cast.unitManager, signInJob])
      await expectNothing(db, actor, invite);
  });
});

describe('the accounts', () => {
  it('are added and changed by an administrator alone', async () => {
    const statements = [
      "insert into kernel.person (name, created_on) values ('Ny', '2026-11-21')",
      `insert into kernel.role_holding (person_id, role, organisation_id, valid_from)
       values ('${personId}', 'administrator', '${cast.bureau}', '2026-01-01')`,
      "insert into kernel.organisation (kind, name, created_on) values ('unit', 'Ny', '2026-11-21')",
      `update kernel.role_holding set valid_to = '2026-11-20' where id = '${cast.worker.roleHoldingId}'`,
      `update kernel.person set name = 'Annat' where id = '${cast.worker.personId}'`,
      `update kernel.organisation set name = 'Annat' where id = '${cast.bureau}'`,
    ];
    for (const statement of statements) {
      expect(await attempt(db, cast.administrator, statement), statement).toEqual({ done: 1 });
      for (const actor of [visitor, cast.auditor, cast.unitManager, signInJob, otherJob]) {
        await expectNothing(db, actor, statement);
      }
    }
  });

  it('keep a role’s days in order: it may end the day before it began, when it was never held, and no earlier', async () => {
    const end = (day: string) =>
      attempt(
        db,
        cast.administrator,
        `update kernel.role_holding set valid_to = '${day}' where id = '${roleHoldingId}'`,
      );
    const begin = (day: string) =>
      db.owner.query('update kernel.role_holding set valid_from = $2 where id = $1', [roleHoldingId, day]);
    await begin('2026-11-22');
    expect(await end('2026-11-21')).toEqual({ done: 1 });
    expect(await end('2026-11-20')).toMatchObject({
      refused: expect.stringContaining('role_holding_from_to'),
    });
    await begin('2024-01-01');
  });

  it('have roles that end yesterday at the earliest: one that has been held was not over long ago', async () => {
    const end = (day: string) =>
      attempt(
        db,
        cast.administrator,
        `update kernel.role_holding set valid_to = '${day}' where id = '${roleHoldingId}'`,
      );
    expect(await end('2026-11-20')).toEqual({ done: 1 });
    expect(await end('2026-11-19')).toEqual({ refused: expect.stringContaining('row-level security') });
  });
});

describe('the demo’s personas', () => {
  const add = `insert into kernel.demo_persona (slug, person_id, role_holding_id, words)
    values ('rut', '${personId}', '${roleHoldingId}', 'Revisor')`;

  it('cannot be made or seen outside the demo, by any job', async () => {
    for (const actor of [setUp, signInJob, cast.administrator]) await expectNothing(db, actor, add);
    await db.owner.query(add);
    for (const actor of [setUp, signInJob, cast.administrator, visitor]) {
      expect(await seen(db, actor, 'kernel.demo_persona')).toBe(0);
    }
    await db.owner.query('delete from kernel.demo_persona');
  });

  it('are made by set-up and seen by sign-in in the demo; nobody can turn the demo on', async () => {
    for (const actor of [setUp, signInJob, cast.administrator]) {
      await expectNothing(db, actor, 'update kernel.installation set demo = true');
    }
    await db.owner.query('update kernel.installation set demo = true');
    await db.as(setUp, (tx) => sql.raw(add).execute(tx));
    expect(await seen(db, signInJob, 'kernel.demo_persona')).toBe(1);
    for (const actor of [setUp, cast.administrator, visitor]) {
      expect(await seen(db, actor, 'kernel.demo_persona')).toBe(0);
    }
    await db.owner.query('update kernel.installation set demo = false');
    expect(await seen(db, signInJob, 'kernel.demo_persona')).toBe(0);
  });
});
