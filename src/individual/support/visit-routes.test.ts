import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { nextVisits, visitsOn } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const worker = await site.as(cast.worker);
const manager = await site.as(cast.unitManager);
const alex = await site.as(cast.participant);
const substitute = await site.as(cast.substitute);
const base = `/stod/${cast.supportId}/besok`;

const form = (part: Record<string, string> = {}) => ({
  'day-dag': '24',
  'day-manad': 'november',
  'day-ar': '2026',
  from: '9.30',
  to: '10.30',
  worker: cast.worker.personId,
  way: 'home',
  about: 'Handla <mat>',
  ...part,
});
const planned = async (part: Record<string, string> = {}) => {
  await worker.post(`${base}/nytt`, form(part));
  const { rows } = await db.owner.query(
    "select id from individual.visit where about <> '' order by day limit 1",
  );
  return rows[0].id as string;
};
const stateOf = async (id: string) =>
  (await db.owner.query('select state, version, about from individual.visit where id = $1', [id])).rows[0];

beforeEach(() => db.owner.query("delete from individual.visit where about <> ''"));

describe('planning', () => {
  it('puts a visit where the participant sees who comes, and how', async () => {
    expect((await worker.get(`${base}/nytt`)).text).toContain('Planera besök');
    const key = crypto.randomUUID();
    for (let press = 0; press < 2; press += 1) {
      const sent = await worker.post(`${base}/nytt`, { ...form(), _nyckel: key });
      expect([sent.status, sent.location]).toEqual([303, base]);
    }
    const page = await alex.get(base);
    expect(page.text.match(/Tisdag 24 november/g)).toHaveLength(1);
    expect(page.text).toContain('Klockan 9.30–10.30. Kommer hem till dig: Bo Stöd');
    expect(page.html).toContain('Handla &lt;mat&gt;');
    expect(page.html).not.toContain('Besöket är gjort');
  });

  it('plans a series at once, each to be changed by itself', async () => {
    await manager.post(`${base}/nytt`, form({ repeats: 'every-other-week', weeks: '6', worker: '' }));
    const { rows } = await db.owner.query(
      "select to_char(day, 'MM-DD') as day from individual.visit where about <> '' order by day",
    );
    expect(rows.map(({ day }) => day)).toEqual(['11-24', '12-08', '12-22']);
    expect((await alex.get(base)).text).toContain('Kommer hem till dig: Inte bestämt än');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const wrong = await worker.post(
      `${base}/nytt`,
      form({ 'day-dag': '31', from: 'halv tio', to: '9', weeks: '99', way: 'x' }),
    );
    expect(wrong.status).toBe(422);
    for (const text of ['Skriv ett antal veckor', 'Välj på vilket sätt']) expect(wrong.text).toContain(text);
    expect(wrong.html).toContain('value="halv tio"');
    const later = await worker.post(`${base}/nytt`, form({ 'day-dag': '31', from: 'halv tio', to: '9' }));
    expect(later.text).toContain('Skriv vilken dag');
    expect(later.text).toContain('Skriv klockslaget');
    const ends = await worker.post(`${base}/nytt`, form({ to: '9' }));
    expect(ends.text).toContain('sluta efter att det börjar');
    const stranger = await worker.post(`${base}/nytt`, form({ worker: cast.auditor.personId }));
    expect(stranger.status).toBe(422);
    expect(stranger.text).toContain('Välj någon som arbetar på enheten');
  });

  it('is done by nobody else', async () => {
    for (const who of everybodyAround) {
      if (who === 'worker' || who === 'unitManager' || who === 'visitor') continue;
      const visitor = await site.as(cast[who]);
      expect((await visitor.get(`${base}/nytt`)).status).toBe(404);
      expect((await visitor.post(`${base}/nytt`, form())).status).toBe(404);
    }
  });
});

describe('changing', () => {
  it('meets another change on the merge page, and loses neither', async () => {
    const id = await planned();
    expect((await worker.post(`${base}/${id}`, { ...form({ about: 'Städa' }), _version: '1' })).status).toBe(
      303,
    );
    const late = await manager.post(`${base}/${id}`, { ...form({ about: 'Laga mat' }), _version: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Städa');
    expect(late.html).toContain('Laga mat');
    expect(await stateOf(id)).toMatchObject({ about: 'Städa', version: 2 });
  });

  it('of a visit that has been called off keeps what was typed, for a new one', async () => {
    const id = await planned();
    await alex.post(`${base}/${id}/stall-in`);
    const late = await worker.post(`${base}/${id}`, { ...form({ about: 'Laga mat' }), _version: '1' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Vill du lägga in det som ett nytt besök?');
    expect(late.html).toContain('value="Laga mat"');
    expect(late.html).toContain(`action="${base}/nytt"`);
    expect((await worker.get(`${base}/${id}`)).status).toBe(404);
  });
});

describe('calling off', () => {
  it('is the participant’s to do, without a reason, and twice is once', async () => {
    const id = await planned();
    const asked = await alex.get(`${base}/${id}/stall-in`);
    expect(asked.text).toContain('Vill du ställa in tisdag 24 november?');
    expect(asked.html).not.toContain('<textarea');
    for (let press = 0; press < 2; press += 1) {
      expect((await alex.post(`${base}/${id}/stall-in`)).location).toBe(`${base}?nu=installt`);
    }
    expect((await alex.get(`${base}?nu=installt`)).text).toContain('Besöket är inställt Ångrar du dig?');
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled-by-participant', version: 2 });
    expect((await worker.get(base)).text).toContain('Inställt av den som får stödet');
    expect((await alex.get(`${base}/${id}/stall-in`)).status).toBe(303);
  });

  it('is said when it is too late', async () => {
    const { rows } = await db.owner.query(
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
       values ($1, $2, '2026-11-20', '09:30', '10:30', 'home', 'Igår') returning id`,
      [cast.supportId, cast.worker.personId],
    );
    const late = await alex.post(`${base}/${rows[0].id}/stall-in`);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Det går inte att ställa in');
  });

  it('is nobody else’s: who visits, who decides, who is near', async () => {
    const id = await planned();
    for (const who of [
      'substitute',
      'careManager',
      'closePerson',
      'otherParticipant',
      'administrator',
    ] as const) {
      const visitor = await site.as(cast[who]);
      expect((await visitor.post(`${base}/${id}/stall-in`)).status).toBe(404);
    }
    expect(await stateOf(id)).toMatchObject({ state: 'planned' });
  });

  it('at the same moment as a change ends in one of them', async () => {
    const id = await planned();
    const both = await Promise.all([
      alex.post(`${base}/${id}/stall-in`),
      worker.post(`${base}/${id}`, { ...form({ about: 'Laga mat' }), _version: '1' }),
    ]);
    expect(both[0].status).toBe(303);
    expect([303, 422]).toContain(both[1].status);
    expect((await stateOf(id)).state).toBe('cancelled-by-participant');
  });
});

describe('a visit that was made', () => {
  it('is said so by the one who came, in one press', async () => {
    const page = await substitute.get(base);
    expect(page.text).toContain('Besöket är gjort');
    for (let press = 0; press < 2; press += 1) {
      expect((await substitute.post(`${base}/${cast.visitId}/klart`)).status).toBe(303);
    }
    expect(await stateOf(cast.visitId)).toMatchObject({ state: 'done', version: 2 });
    expect((await alex.get(base)).text).toContain('Gjort');
  });

  it('is said by nobody else, and not beforehand', async () => {
    const id = await planned();
    expect((await worker.post(`${base}/${id}/klart`)).status).toBe(422);
    expect((await manager.post(`${base}/${id}/klart`)).status).toBe(422);
    expect((await alex.post(`${base}/${id}/klart`)).status).toBe(422);
  });
});

describe('for start pages', () => {
  it('gives each their own visits of the day, and the next one', async () => {
    const today = '2026-11-21';
    const seenBy = async (who: (typeof everybodyAround)[number], day = today) =>
      (await db.as(cast[who], (tx) => readFact(tx, visitsOn(day)))).map(({ worker, participant }) => [
        worker,
        participant,
      ]);
    expect(await seenBy('participant')).toEqual([['Vik Arie', 'Alex Deltagare']]);
    expect(await seenBy('substitute')).toEqual([['Vik Arie', 'Alex Deltagare']]);
    expect(await seenBy('unitManager')).toEqual([]);
    // before the day a substitute knows when to come, and not to whom
    expect(await seenBy('otherDaySubstitute', '2026-11-22')).toEqual([['Vera Arie', null]]);
    const next = await db.as(cast.participant, (tx) => readFact(tx, nextVisits(today, tx.now)));
    expect(next).toMatchObject([{ supportId: cast.supportId, day: '2026-11-22', worker: 'Vera Arie' }]);
  });
});

describe('reading', () => {
  it('is written in the participant’s log, and not when it is their own', async () => {
    const { rows } = await db.owner.query(
      "select distinct person_id from kernel.trail_entry where kind = 'read' and event = 'visits' and stream = $1",
      [cast.participant.personId],
    );
    const readers = rows.map((row) => row.person_id);
    expect(readers).toContain(cast.worker.personId);
    expect(readers).not.toContain(cast.participant.personId);
  });
});
