import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation, addPlayer } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import {
  actorOf,
  endSession,
  listSessions,
  openSession,
  ownerOfToken,
  sessionLimits,
  signInJob,
  startSession,
  switchHat,
} from './sessions.ts';

const db = await testDatabase();
const unit = await addOrganisation(db, 'unit', 'Boendestödet Söder');
const bo = await addPlayer(db, 'Bo Stöd', 'support-worker', unit);
const boAsMember = await addPlayer(db, 'Bo Stöd', 'council-member', unit, bo.personId);
const eva = await addPlayer(db, 'Eva Chef', 'unit-manager', unit);

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const start = (player: typeof bo, device = 'Firefox, Linux') =>
  db.as(signInJob, (tx) =>
    startSession(tx, db.keys, { personId: player.personId, roleHoldingId: player.roleHoldingId, device }),
  );

beforeEach(async () => {
  await db.owner.query('delete from kernel.session');
});

describe('a session', () => {
  it('is known by its token, which is stored nowhere', async () => {
    const token = await start(bo);
    const session = await openSession(db.database, token, now);
    expect(session).toMatchObject({
      personId: bo.personId,
      name: 'Bo Stöd',
      hat: { role: 'support-worker' },
    });
    expect(session?.hats).toHaveLength(2);
    const { rows } = await db.owner.query('select to_jsonb(s)::text as row from kernel.session s');
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain(token);
  });

  it('is nobody’s for a token that is made up, cut short or another’s hash', async () => {
    const token = await start(bo);
    for (const wrong of ['', 'a'.repeat(43), token.slice(1), `${token}a`]) {
      expect(await openSession(db.database, wrong, now)).toBeUndefined();
    }
  });

  it('ends after an hour without a page', async () => {
    const token = await start(bo);
    expect(await openSession(db.database, token, later(sessionLimits.idleMinutes))).toBeUndefined();
    expect(await openSession(db.database, token, later(sessionLimits.idleMinutes - 1))).toBeDefined();
  });

  it('is kept alive by pages, but ends after twelve hours whatever happens', async () => {
    const token = await start(bo);
    const end = sessionLimits.absoluteHours * 60;
    for (let minute = 50; minute < end; minute += 50) {
      expect(await openSession(db.database, token, later(minute))).toBeDefined();
    }
    expect(await openSession(db.database, token, later(end - 1))).toBeDefined();
    expect(await openSession(db.database, token, later(end))).toBeUndefined();
  });

  it('is listed and ended by its owner alone', async () => {
    await start(bo, 'Chrome, Android');
    const token = await start(bo, 'Firefox, Linux');
    const evas = await start(eva);
    const own = await db.as(bo, listSessions);
    expect(own.map(({ device }) => device).sort()).toEqual(['Chrome, Android', 'Firefox, Linux']);
    for (const { id } of own) await db.as(eva, (tx) => endSession(tx, id));
    expect(await db.as(bo, listSessions)).toHaveLength(2);
    for (const { id } of own) await db.as(bo, (tx) => endSession(tx, id));
    expect(await openSession(db.database, token, now)).toBeUndefined();
    expect(await openSession(db.database, evas, now)).toBeDefined();
  });

  it('is not listed when it has ended by itself', async () => {
    await start(bo);
    const seen = (minutes: number) => db.as(bo, listSessions, later(minutes));
    expect(await seen(sessionLimits.idleMinutes - 1)).toHaveLength(1);
    expect(await seen(sessionLimits.idleMinutes)).toHaveLength(0);
  });

  it('changes hat to one of the person’s own, never to another’s', async () => {
    const token = await start(bo);
    const session = (await openSession(db.database, token, now))!;
    expect(await db.as(bo, (tx) => switchHat(tx, session, eva.roleHoldingId))).toBe(false);
    expect(await db.as(bo, (tx) => switchHat(tx, session, boAsMember.roleHoldingId))).toBe(true);
    const after = await openSession(db.database, token, now);
    expect(after?.hat?.role).toBe('council-member');
    expect(actorOf(after)).toEqual({
      kind: 'person',
      personId: bo.personId,
      roleHoldingId: boAsMember.roleHoldingId,
    });
  });

  it('is known to have been somebody’s also when it has ended, to the sign-in job alone', async () => {
    const token = await start(bo);
    const late = later(24 * 60);
    expect(await db.as(signInJob, (tx) => ownerOfToken(tx, db.keys, token), late)).toBe(bo.personId);
    expect(await db.as(eva, (tx) => ownerOfToken(tx, db.keys, token), late)).toBeUndefined();
  });

  it('loses its hat the day the role has ended', async () => {
    const nils = await addPlayer(db, 'Nils Vikarie', 'substitute', unit);
    await db.owner.query("update kernel.role_holding set valid_to = '2026-11-20' where id = $1", [
      nils.roleHoldingId,
    ]);
    const token = await start(nils);
    const session = await openSession(db.database, token, now);
    expect(session).toMatchObject({ hats: [] });
    expect(session?.hat).toBeUndefined();
  });
});
