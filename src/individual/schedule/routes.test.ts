import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import type { everybodyAround } from '../../../tests/cast-support.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { ownEntries, weekIsFilled } from './contract.ts';
import { listEntries } from './queries.ts';
import { form, week, weekScene } from './week-scene.ts';

const { db, cast, site, alex, bo, base, idOf, count, begin } = await weekScene();

beforeEach(begin);

describe('the week', () => {
  it('begins where one is, by the participant’s own way in', async () => {
    expect((await alex.get('/min-vecka')).location).toBe(base);
    const page = await alex.get(base);
    expect(page.text).toContain('Vecka 47, 16–22 november 2026');
    expect(page.text).toContain('Idag, lördag 21 november');
    expect(page.text).toContain('Kommer hem till dig: Vik Arie');
    expect((await alex.get(`${base}?vecka=2026-W53`)).text).toContain(
      'Vecka 53, 28 december 2026 – 3 januari 2027',
    );
    expect((await alex.get(`${base}?vecka=nonsens`)).text).toContain('Vecka 47');
  });

  it('is empty without a word of blame', async () => {
    const page = await alex.get(`${base}?vecka=2026-W30`);
    expect(page.text).toContain('Veckan är tom än');
    expect(page.html).toContain(`${base}/fyll-i?vecka=2026-W30`);
  });

  it('fits on one sheet', async () => {
    await alex.post(`${base}/nytt`, form());
    const paper = await alex.get(`${base}/skriv-ut?vecka=${week}`);
    expect(paper.text).toContain('9.30–10.30 Vik Arie kommer');
    expect(paper.text).toContain('Promenad (på morgonen, med Kim)');
  });

  it('is not there for who decides on the support or stands outside', async () => {
    for (const who of [
      'careManager',
      'closePerson',
      'guardian',
      'otherParticipant',
      'administrator',
    ] as const) {
      const visitor = await site.as(cast[who]);
      for (const path of [base, `${base}/fyll-i`, `${base}/nytt`, `${base}/val`]) {
        expect((await visitor.get(path)).status).toBe(404);
      }
    }
  });

  it('shows a substitute the day of the visit, and nothing else', async () => {
    await alex.post(`${base}/nytt`, form());
    await alex.post(`${base}/nytt`, form({ words: 'Bio', days: '2' }));
    await alex.post(`${base}/nytt`, form({ words: 'Dagbok', onlyMe: 'ja' }));
    const page = await (await site.as(cast.substitute)).get(`${base}?vecka=2026-W48`);
    expect(page.text).toContain('Promenad');
    expect(page.text).not.toContain('Bio');
    expect(page.text).not.toContain('Dagbok');
    expect(page.html).not.toContain('<form action');
    expect((await bo.get(base)).text).not.toContain('Dagbok');
  });
});

describe('filling in', () => {
  it('takes what, which days, about when and with whom, once', async () => {
    const key = crypto.randomUUID();
    for (let sent = 0; sent < 2; sent += 1) {
      const saved = await alex.post(`${base}/nytt`, { ...form({ days: ['1', '6'] }), _nyckel: key });
      expect([saved.status, saved.location]).toEqual([303, `${base}/fyll-i?vecka=${week}`]);
    }
    expect(await count('item')).toBe(1);
    const page = await bo.get(base);
    expect(page.text.match(/Promenad/g)).toHaveLength(2);
    expect(page.text).toContain('på morgonen, med Kim');
    expect((await alex.get(`${base}?vecka=2026-W48`)).text).toContain('Promenad');
  });

  it('says what is missing and keeps what was typed', async () => {
    const wrong = await alex.post(`${base}/nytt`, {
      week,
      words: '',
      part: 'clock',
      time: 'nio',
      withWords: 'Kim <3',
    });
    expect(wrong.status).toBe(422);
    for (const text of ['Skriv vad du ska göra', 'Välj minst en dag']) expect(wrong.text).toContain(text);
    expect(wrong.html).toContain('Kim &lt;3');
    const clock = await alex.post(`${base}/nytt`, form({ part: 'clock', time: 'nio' }));
    expect(clock.text).toContain('Skriv klockslaget');
    expect(clock.html).toContain('value="nio"');
    const monthly = await alex.post(`${base}/nytt`, form({ repeats: 'monthly', days: ['1', '2'] }));
    expect(monthly.text).toContain('Välj en enda dag');
    const until = { 'until-dag': '1', 'until-manad': 'nov', 'until-ar': '2026' };
    expect((await alex.post(`${base}/nytt`, form(until))).text).toContain('efter veckans början');
    expect(await count('item')).toBe(0);
  });

  it('grows from the plan, also one with only a schedule', async () => {
    const plan = (
      await db.owner.query(
        `insert into individual.plan (support_id, number, only_schedule, created_by, created_on)
         values ($1, 1, true, $2, '2026-11-01') returning id`,
        [cast.supportId, cast.worker.personId],
      )
    ).rows[0].id;
    const lineage = crypto.randomUUID();
    await db.owner.query(
      `insert into individual.activity (plan_id, lineage, words, who, who_words, written_by)
       values ($1, $2, 'Tvätta', 'together', 'Bo', $3)`,
      [plan, lineage, cast.worker.personId],
    );
    await db.owner.query(
      "update individual.plan set state = 'established', settled_as = 'established', settled_on = '2026-11-02', participation = 'x' where id = $1",
      [plan],
    );
    const page = await alex.get(`${base}/fyll-i?vecka=${week}`);
    expect(page.text).toContain('Det här står i planen Tvätta');
    const begun = await alex.get(`${base}/nytt?vecka=${week}&aktivitet=${lineage}`);
    expect(begun.html).toMatch(/name="words"[^>]*value="Tvätta"/);
    await bo.post(`${base}/nytt`, form({ words: 'Tvätta', activity: lineage }));
    expect((await alex.get(`${base}/fyll-i?vecka=${week}`)).text).not.toContain('Det här står i planen');
    // what comes from the plan is read by who reads the plan; one’s own things are not
    await alex.post(`${base}/nytt`, form({ words: 'Dejt' }));
    const manager = await (await site.as(cast.unitManager)).get(base);
    expect(manager.text).toContain('Tvätta');
    expect(manager.text).not.toContain('Dejt');
  });

  it('by two at once loses nothing', async () => {
    await Promise.all([
      alex.post(`${base}/nytt`, form({ words: 'Bada' })),
      bo.post(`${base}/nytt`, form({ words: 'Handla' })),
      alex.post(`${base}/nytt`, form({ words: 'Laga mat' })),
      bo.post(`${base}/klar`, { week }),
      alex.post(`${base}/klar`, { week }),
    ]);
    const page = await alex.get(base);
    for (const words of ['Bada', 'Handla', 'Laga mat']) expect(page.text).toContain(words);
    expect(await db.as(cast.worker, (tx) => weekIsFilled(tx, cast.supportId, '2026-11-18'))).toBe(true);
  });

  it('shows both texts when two change the same thing', async () => {
    await bo.post(`${base}/nytt`, form({ words: 'Handla' }));
    const path = `${base}/sak/${await idOf('Handla')}`;
    expect((await alex.post(path, { ...form({ words: 'Handla mat' }), _version: '1' })).status).toBe(303);
    const late = await bo.post(path, { ...form({ words: 'Handla på lördag' }), _version: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Handla mat');
    expect(late.html).toContain('Handla på lördag');
  });

  it('leaves what the participant has written to them', async () => {
    await alex.post(`${base}/nytt`, form());
    const path = `${base}/sak/${await idOf('Promenad')}`;
    expect((await bo.get(path)).status).toBe(404);
    expect((await bo.post(path, { ...form({ words: 'Gå' }), _version: '1' })).status).toBe(404);
    expect((await bo.get(`${base}/fyll-i`)).html).not.toContain(path);
    const away = await bo.post(`${path}/bort`, { day: '2026-11-21', how: 'away' });
    expect(away.status).toBe(422);
    expect(away.text).toContain('har den som får stödet skrivit själv');
    expect(await count('away')).toBe(0);
  });

  it('leaves something out of one week, and ends it from another', async () => {
    await alex.post(`${base}/nytt`, form());
    const path = `${base}/sak/${await idOf('Promenad')}/bort`;
    await alex.post(path, { day: '2026-11-21', how: 'away' });
    expect((await alex.get(base)).text).not.toContain('Promenad');
    expect((await alex.get(`${base}?vecka=2026-W48`)).text).toContain('Promenad');
    const left = await alex.get(`${base}/fyll-i?vecka=${week}`);
    expect(left.text).toContain('Borttaget den här veckan Promenad');
    await alex.post(path, { day: '2026-11-21', how: 'back' });
    expect((await alex.get(base)).text).toContain('Promenad');
    await alex.post(path, { day: '2026-11-30', how: 'end' });
    expect((await alex.get(`${base}?vecka=2026-W48`)).text).toContain('Promenad');
    expect((await alex.get(`${base}?vecka=2026-W49`)).text).not.toContain('Promenad');
  });
});

describe('time to fill in the next week', () => {
  it('is from Friday on, until it has been gone through', async () => {
    const at = async (moment: string) => {
      const then = await testApp(db, { clock: () => new Date(moment) });
      return (await (await then.as(cast.participant)).get(base)).text;
    };
    expect(await at('2026-12-03T09:00:00Z')).not.toContain('Fyll i vecka 50');
    expect(await at('2026-12-04T09:00:00Z')).toContain('Fyll i vecka 50');
    await alex.post(`${base}/klar`, { week: '2026-W50' });
    expect(await at('2026-12-04T09:00:00Z')).not.toContain('Fyll i vecka 50');
  });
});

describe('for Idag', () => {
  it('gives the day, as far as each sees it', async () => {
    await alex.post(`${base}/nytt`, form());
    await alex.post(`${base}/nytt`, form({ words: 'Bio', days: '7' }));
    const seenBy = async (who: (typeof everybodyAround)[number]) =>
      (await db.as(cast[who], (tx) => listEntries(tx, cast.supportId, '2026-11-21', '2026-11-21'))).map(
        ({ words }) => words,
      );
    expect(await seenBy('participant')).toEqual(['Promenad']);
    expect(await seenBy('worker')).toEqual(['Promenad']);
    expect(await seenBy('substitute')).toEqual(['Promenad']);
    expect(await seenBy('careManager')).toEqual([]);
    const own = (who: (typeof everybodyAround)[number]) =>
      db.as(cast[who], (tx) => readFact(tx, ownEntries('2026-11-21')));
    expect(await own('participant')).toMatchObject([
      { supportId: cast.supportId, entry: { words: 'Promenad' } },
    ]);
    expect(await own('worker')).toEqual([]);
  });
});

describe('reading', () => {
  it('is written in the participant’s log, and not when it is their own', async () => {
    const { rows } = await db.owner.query(
      "select distinct person_id from kernel.trail_entry where kind = 'read' and event = 'schedule' and stream = $1",
      [cast.participant.personId],
    );
    const readers = rows.map((row) => row.person_id);
    expect(readers).toContain(cast.worker.personId);
    expect(readers).not.toContain(cast.participant.personId);
  });
});
