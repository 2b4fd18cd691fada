import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addInformant } from '../informants/contract.ts';
import { answerForOneself, book } from './commands.ts';
import { listBookings, listOwn } from './queries.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const colleague = await addPlayer(db, 'Kim Kollega', 'auditor', cast.bureau);
await db.owner.query(
  `insert into service.audit_member (audit_id, person_id, interviews, analyses, state, asked_on)
   values ($1, $2, true, true, 'cleared', '2026-03-05')`,
  [cast.auditId, colleague.personId],
);
const informant = await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'place'));
const booked = await db.as(cast.coordinator, (tx) =>
  book(tx, cast.auditId, {
    informant: informant.id,
    day: '2026-12-01',
    startsAt: '14:00',
    minutes: 60,
    way: 'place',
    place: 'Rum 3 på biblioteket',
    interviewers: [cast.auditor.personId],
    asked: true,
  }),
);
if (!booked.ok) throw new Error(`not booked: ${JSON.stringify(booked.errors)}`);

const tables = ['service.booking', 'service.booking_place', 'service.booking_interviewer'] as const;
// docs/decisions/0002: the coordinator, and each booked interviewer their own; the place after they have answered
const sees: Record<string, readonly (typeof tables)[number][]> = {
  coordinator: tables,
  auditor: ['service.booking', 'service.booking_interviewer'],
  colleague: [],
  otherAuditor: [],
  rivalAuditor: [],
  rivalCoordinator: [],
  commissioner: [],
  unitManager: [],
  otherManager: [],
  worker: [],
  careManager: [],
  participant: [],
  administrator: [],
  visitor: [],
};
const players = { ...cast, colleague };

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = players[who as 'coordinator'];

  it.each(tables)('%s is seen, or is not there at all', async (table) => {
    expect((await seen(db, actor, table)) > 0).toBe(sees[who]!.includes(table));
  });

  it('changes nothing that is not theirs', async () => {
    if (who === 'coordinator') return;
    for (const statement of [
      `update service.booking set day = '2027-01-01'`,
      'delete from service.booking',
      `update service.booking_place set place = 'x'`,
      'delete from service.booking_place',
      'delete from service.booking_interviewer',
      `insert into service.booking_interviewer (booking_id, person_id) values ('${booked.value}', '${cast.otherAuditor.personId}')`,
      `insert into service.booking (audit_id, informant_id, day, starts_at, way)
         values ('${cast.auditId}', '${informant.id}', '2026-12-24', '15:00', 'cafe')`,
      ...(who === 'auditor' ? [] : [`update service.booking_interviewer set answer = 'knows'`]),
    ]) {
      await expectNothing(db, actor, statement);
    }
  });
});

// what the server keeps for itself: that somebody has been reminded, whom somebody may know, what a restore may erase
const closed = ['service.booking_reminder', 'service.known_informant', 'kernel.erasable'];

describe.each(Object.keys(sees))('%s', (who) => {
  it.each(closed)('has no right at all in %s', async (table) => {
    for (const statement of [
      `select from ${table}`,
      `delete from ${table}`,
      `insert into ${table} default values`,
    ]) {
      expect(await attempt(db, players[who as 'coordinator'], statement)).toEqual({
        refused: expect.stringContaining('permission denied'),
      });
    }
  });
});

describe('an interviewer', () => {
  it('is asked first, sees the place after a no, and nothing at all after a yes', async () => {
    const own = () => db.as(cast.auditor, listOwn);
    expect(await own()).toMatchObject([{ label: informant.label, startsAt: '14:00', place: null }]);
    expect(await db.as(cast.auditor, (tx) => answerForOneself(tx, booked.value, 'does-not-know'))).toBe(true);
    expect(await own()).toMatchObject([{ place: 'Rum 3 på biblioteket' }]);
    expect(await db.as(cast.auditor, (tx) => answerForOneself(tx, booked.value, 'knows'))).toBe(true);
    expect(await own()).toEqual([]);
    expect(await seen(db, cast.auditor, 'service.booking')).toBe(0);
    expect(await seen(db, cast.auditor, 'service.booking_place')).toBe(0);
    // and there is no way back by answering again
    expect(await db.as(cast.auditor, (tx) => answerForOneself(tx, booked.value, 'does-not-know'))).toBe(
      false,
    );
    const [standing] = await db.as(cast.coordinator, (tx) => listBookings(tx, cast.auditId));
    expect(standing?.interviewers).toMatchObject([{ answer: 'knows' }]);
  });

  it('answers for nobody else, and not where they are not asked', async () => {
    expect(await db.as(colleague, (tx) => answerForOneself(tx, booked.value, 'does-not-know'))).toBe(false);
    await db.owner.query('insert into service.booking_interviewer (booking_id, person_id) values ($1, $2)', [
      booked.value,
      colleague.personId,
    ]);
    const result = await attempt(
      db,
      colleague,
      "update service.booking_interviewer set answer = 'does-not-know'",
    );
    expect(result).toEqual({ done: 1 });
  });

  it('sees none of it after leaving the team', async () => {
    expect((await db.as(colleague, listOwn)).length).toBe(1);
    await db.owner.query("update service.audit_member set state = 'left' where person_id = $1", [
      colleague.personId,
    ]);
    expect(await db.as(colleague, listOwn)).toEqual([]);
    expect(await seen(db, colleague, 'service.booking_interviewer')).toBe(0);
  });
});

describe('the night’s job', () => {
  it('takes places of days gone by and cancelled meetings, and reads nothing else', async () => {
    const job = { kind: 'job', name: 'booking-clear' } as const;
    await expectNothing(db, job, "delete from service.booking where state = 'booked'");
    expect(await seen(db, job, 'service.booking_interviewer')).toBe(0);
    expect(await seen(db, { kind: 'job', name: 'clean-up' }, 'service.booking_place')).toBe(0);
  });
});

describe('a coordinator elsewhere', () => {
  it('cannot book an informant of this audit into their own, nor learn that somebody is booked by trying', async () => {
    const other = await castAudit(db);
    const tries = [informant.id, randomUUID()].map((id) =>
      attempt(
        db,
        other.coordinator,
        `insert into service.booking (audit_id, informant_id, day, starts_at, way)
           values ('${other.auditId}', '${id}', '2026-12-01', '14:00', 'place')`,
      ),
    );
    const [there, nowhere] = await Promise.all(tries);
    expect(there).toMatchObject({ refused: expect.stringContaining('row-level security') });
    expect(nowhere).toEqual(there);
  });
});
