import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addDays } from '../../domain/day.ts';
import { daysOf, REPEATS } from './recurrence.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker, supportId } = cast;
type Who = (typeof everybodyAround)[number];

// now is Saturday 21 November 2026: `today` falls on it, `monday` does not
const ids = { today: randomUUID(), monday: randomUUID(), own: randomUUID(), secret: randomUUID() };
const item = (part: {
  id?: string;
  lineage?: boolean;
  weekday?: number;
  by?: string;
  as?: string;
  onlyMe?: boolean;
  tells?: boolean;
}) =>
  `insert into individual.schedule_item (id, support_id, activity_lineage, words, part, starts_on, repeats, weekdays,
     only_me, tells, written_by, written_as)
   values ('${part.id ?? randomUUID()}', '${supportId}', ${part.lineage ? 'gen_random_uuid()' : 'null'}, 'Handla', 'any',
     '2026-11-02', 'weekly', '{${part.weekday ?? 6}}', ${part.onlyMe ?? false}, ${part.tells ?? false},
     '${part.by ?? worker.personId}', '${part.as ?? 'support-worker'}')`;
await db.owner.query(item({ id: ids.today, lineage: true }));
await db.owner.query(item({ id: ids.monday, lineage: true, weekday: 1 }));
const own = { by: participant.personId, as: 'participant' };
await db.owner.query(item({ id: ids.own, ...own }));
await db.owner.query(item({ id: ids.secret, onlyMe: true, ...own }));
for (const id of [ids.today, ids.secret]) {
  await db.owner.query(
    `insert into individual.schedule_tick (item_id, support_id, day, answer, words)
     values ('${id}', '${supportId}', '2026-11-14', 'done', 'Handla')`,
  );
}
await db.owner.query(
  `insert into individual.schedule_away (item_id, support_id, day) values ('${ids.monday}', '${supportId}', '2026-11-23')`,
);
const checkIn = randomUUID();
await db.owner.query(
  `insert into individual.schedule_check_in (id, support_id, item_id, day, words, sent_at)
   values ('${checkIn}', '${supportId}', '${ids.today}', '2026-11-14', 'Handla', '2026-11-14T10:00:00Z')`,
);
await db.owner.query(
  `insert into individual.schedule_week (support_id, monday, filled_by, filled_on)
   values ('${supportId}', '2026-11-16', '${worker.personId}', '2026-11-13')`,
);
await db.owner.query(`insert into individual.schedule_choice (support_id) values ('${supportId}')`);
const token = Buffer.alloc(32, 7);
await db.owner.query(
  "insert into individual.calendar_address (id, support_id, token_hash, made_on) values ($1, $2, $3, '2026-11-01')",
  [randomUUID(), supportId, token],
);
await db.owner.query(
  `insert into individual.message_choice (person_id, way, address)
   values ('${worker.personId}', 'email', 'bo@soder.test'), ('${participant.personId}', 'none', '')`,
);

const tables = ['item', 'away', 'tick', 'check_in', 'week', 'choice'] as const;
const nothing = [0, 0, 0, 0, 0, 0];
/** What each reads of the tables above. What is done is nobody else’s before the participant shows it. */
const reads: Partial<Record<Who, number[]>> = {
  participant: [4, 1, 2, 1, 1, 1],
  worker: [3, 1, 0, 1, 1, 0],
  // what comes from the plan, as they read the plan
  unitManager: [2, 1, 0, 0, 0, 0],
  // this day, and nothing else
  substitute: [2, 0, 0, 0, 0, 0],
};
const asOf = (who: Who) => (who === 'participant' ? 'participant' : 'support-worker');

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;
  const near = who === 'participant' || who === 'worker';
  const may = async (allowed: boolean, statement: string) => {
    if (allowed) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
    else await expectNothing(db, actor, statement);
  };

  it('reads the schedule by relation alone; who decides on the support reads nothing', async () => {
    const found: number[] = [];
    for (const table of tables) found.push(await seen(db, actor, `individual.schedule_${table}`));
    expect(found).toEqual(reads[who] ?? nothing);
    expect(await seen(db, actor, 'individual.calendar_address')).toBe(who === 'participant' ? 1 : 0);
    expect(await seen(db, actor, 'individual.message_choice')).toBe(near ? 1 : 0);
    expect(await seen(db, actor, 'individual.message_sent')).toBe(0);
  });

  it('adds to the week only as the participant or an assigned worker, in their own name', async () => {
    await may(near, item({ by: self, as: asOf(who) }));
    await may(false, item({ by: who === 'worker' ? participant.personId : worker.personId, as: asOf(who) }));
    await may(who === 'participant', item({ by: self, as: asOf(who), onlyMe: true }));
    await may(who === 'participant', item({ by: self, as: asOf(who), tells: true }));
  });

  it('changes what the staff have put in together, and nobody else’s own', async () => {
    const change = (id: string) => `update individual.schedule_item set weekdays = '{3}' where id = '${id}'`;
    await may(near, change(ids.today));
    await may(who === 'participant', change(ids.own));
    await may(who === 'participant', change(ids.secret));
    await expectNothing(db, actor, 'delete from individual.schedule_item');
    const away = (id: string) =>
      `insert into individual.schedule_away (item_id, support_id, day) values ('${id}', '${supportId}', '2026-11-28')`;
    await may(who === 'participant', away(ids.own));
    await may(near, away(ids.today));
    await may(who === 'participant', away(ids.secret));
    await may(near, 'delete from individual.schedule_away');
  });

  it('does not choose for the participant what others see and are told', async () => {
    for (const column of ['only_me', 'tells']) {
      const result = await attempt(
        db,
        actor,
        `update individual.schedule_item set ${column} = true where id = '${ids.today}'`,
      );
      if (who === 'participant') expect(result).toEqual({ done: 1 });
      else if (who === 'worker') expect(result).toEqual({ refused: expect.any(String) });
      else expect(result).not.toEqual({ done: 1 });
    }
    await may(who === 'participant', 'update individual.schedule_choice set ticks_shown = true');
  });

  it('ticks off and tells only as the participant', async () => {
    const self = who === 'participant';
    await may(
      self,
      `insert into individual.schedule_tick (item_id, support_id, day, answer, words)
       values ('${ids.today}', '${supportId}', '2026-11-21', 'done', 'Handla')`,
    );
    const where = `where item_id = '${ids.today}'`;
    await may(self, `update individual.schedule_tick set answer = 'not-today' ${where}`);
    await may(self, `delete from individual.schedule_tick ${where}`);
    const sent = (
      at: string,
    ) => `insert into individual.schedule_check_in (support_id, item_id, day, words, sent_at)
      values ('${supportId}', '${ids.today}', '2026-11-21', 'Handla', '${at}')`;
    await may(self, sent('2026-11-21T09:00:00Z'));
    await may(false, sent('2026-11-20T09:00:00Z'));
    await may(self, 'delete from individual.schedule_check_in');
  });

  it('says that a check-in is seen only as one it is for, in their own name', async () => {
    const see = (by: string) =>
      `update individual.schedule_check_in set seen_by = '${by}', seen_on = '2026-11-21' where id = '${checkIn}'`;
    await may(who === 'worker', see(self));
    await may(false, see(cast.colleague.personId));
    await may(false, `update individual.schedule_check_in set words = 'Annat' where id = '${checkIn}'`);
  });

  it('says that a week is filled in only where they fill in', async () => {
    await may(
      near,
      `insert into individual.schedule_week (support_id, monday, filled_by, filled_on)
       values ('${supportId}', '2026-11-23', '${self}', '2026-11-21')`,
    );
    await expectNothing(db, actor, 'delete from individual.schedule_week');
  });

  it('makes and ends a calendar’s address only as the participant', async () => {
    const ended = "update individual.calendar_address set ended_on = '2026-11-21' where ended_on is null";
    await may(who === 'participant', ended);
    await may(false, 'update individual.calendar_address set fetches = 0');
    await expectNothing(
      db,
      who === 'participant' ? cast.otherParticipant : actor,
      `insert into individual.calendar_address (id, support_id, token_hash, made_on)
       values (gen_random_uuid(), '${supportId}', sha256('x'), '2026-11-21')`,
    );
  });

  it('chooses for nobody else where they are told', async () => {
    const other = who === 'worker' ? participant.personId : worker.personId;
    await may(
      false,
      `update individual.message_choice set way = 'none', address = '' where person_id = '${other}'`,
    );
    await may(
      false,
      `insert into individual.message_choice (person_id, way) values ('${cast.auditor.personId === self ? other : cast.auditor.personId}', 'none')`,
    );
    const told = await db.as(actor, async (tx) => {
      const { rows } = await sql<{ who: string[] }>`
        select individual.readers_of_check_in(${checkIn}) as who`.execute(tx);
      return rows[0]?.who;
    });
    expect(told).toEqual([]);
  });
});

describe('what the participant has ticked', () => {
  it('is seen by the assigned worker once it is shown, but what is hers alone is not', async () => {
    await db.owner.query('update individual.schedule_choice set ticks_shown = true');
    expect(await seen(db, worker, 'individual.schedule_tick')).toBe(1);
    for (const who of everybodyAround) {
      if (who === 'participant' || who === 'worker') continue;
      expect(await seen(db, cast[who], 'individual.schedule_tick')).toBe(0);
    }
    await db.owner.query('update individual.schedule_choice set ticks_shown = false');
    expect(await seen(db, worker, 'individual.schedule_tick')).toBe(0);
  });
});

describe('the calendar’s address', () => {
  const ask = (hash: Buffer) =>
    db.as(cast.visitor, async (tx) => {
      const { rows } = await sql<{ state: string }>`
        select state from individual.calendar_in_use(${hash})`.execute(tx);
      const items = await sql<{
        words: string;
      }>`select words from individual.calendar_items(${hash})`.execute(tx);
      const visits = await sql<{ who: string }>`select who from individual.calendar_visits(${hash})`.execute(
        tx,
      );
      return {
        state: rows[0]?.state,
        words: items.rows.map((row) => row.words),
        who: visits.rows.map((row) => row.who),
      };
    });

  it('answers to the secret alone, and says no more than was chosen', async () => {
    expect(await ask(Buffer.alloc(32, 1))).toEqual({ state: 'unknown', words: [], who: [] });
    expect(await ask(token)).toEqual({ state: 'in-use', words: ['', '', '', ''], who: ['', '', ''] });
    await db.owner.query('update individual.calendar_address set words_shown = true');
    expect((await ask(token)).words).toEqual(['Handla', 'Handla', 'Handla', 'Handla']);
    await db.owner.query("update individual.calendar_address set ended_on = '2026-11-20'");
    expect(await ask(token)).toEqual({ state: 'ended', words: [], who: [] });
    await db.owner.query('update individual.calendar_address set ended_on = null');
  });

  it('is held back when it is fetched too often, and is free again the next hour', async () => {
    await db.owner.query(
      "update individual.calendar_address set fetches = 60, hour = '2026-11-21T09:00:00Z'",
    );
    expect((await ask(token)).state).toBe('too-often');
    await db.owner.query(
      "update individual.calendar_address set fetches = 60, hour = '2026-11-21T08:00:00Z'",
    );
    expect((await ask(token)).state).toBe('in-use');
  });
});

describe('jobs', () => {
  it('learn whom a check-in is for and where to reach them, and nothing of what it says', async () => {
    const job = { kind: 'job', name: 'tell-about-check-in' } as const;
    expect(await seen(db, job, 'individual.message_choice')).toBe(2);
    expect(await seen(db, job, 'individual.schedule_check_in')).toBe(0);
    expect(await seen(db, job, 'individual.schedule_item')).toBe(0);
    const other = { kind: 'job', name: 'clean-up' } as const;
    expect(await seen(db, other, 'individual.message_choice')).toBe(0);
  });

  it('destroy a schedule only as the disposal of the file', async () => {
    const destroy = `delete from individual.schedule_item where support_id = '${supportId}'`;
    expect(await attempt(db, { kind: 'job', name: 'record-disposal' }, destroy)).toEqual({ done: 4 });
    await expectNothing(db, { kind: 'job', name: 'clean-up' }, destroy);
  });
});

describe('the days that a policy opens', () => {
  it('are the days of the library’s rule', async () => {
    const cases = fc.sample(
      fc.record({
        startsOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
        repeats: fc.constantFrom(...REPEATS),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        until: fc.option(fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))),
      }),
      60,
    );
    for (const one of cases) {
      const { rows } = await db.owner.query(
        `select to_char(d.day, 'YYYY-MM-DD') as day
         from (select i from individual.schedule_item i limit 1) x,
           generate_series('2025-12-01'::date, '2028-03-01'::date, '1 day') as d (day)
         where individual.falls_on(jsonb_populate_record(x.i, $1), d.day::date)`,
        [
          JSON.stringify({
            starts_on: one.startsOn,
            repeats: one.repeats,
            weekdays: one.weekdays,
            until: one.until,
          }),
        ],
      );
      expect(rows.map((row) => row.day)).toEqual(daysOf(one, '2025-12-01', '2028-03-01'));
    }
  });
});
