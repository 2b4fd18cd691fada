import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { unseenAnswers } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const hanna = await site.as(cast.careManager);
const base = `/stod/${cast.supportId}/malen`;
const rows = async (text: string) => (await db.owner.query(text)).rows;
const idOf = async (words: string): Promise<string> =>
  (await rows('select id, words from individual.decision_goal')).find((one) => one.words === words).id;

describe('goals from the decision', () => {
  it('are carried over by staff, with what was typed kept', async () => {
    const lacks = await bo.post(base, { words: 'Klara sitt <hem>' });
    expect(lacks.status).toBe(422);
    expect(lacks.html).toContain('Klara sitt &lt;hem&gt;</textarea>');
    for (const words of ['Klara sitt hem', 'Bryta isolering', 'Sköta hygien']) {
      expect((await bo.post(base, { words, source: 'order' })).status).toBe(303);
    }
    expect((await alex.get(base)).text).toContain('Klara sitt hem');
    expect((await alex.post(base, { words: 'Eget', source: 'order' })).status).toBe(404);
  });

  it('become a question of the plan, each with a way to ask', async () => {
    await alex.post(`/stod/${cast.supportId}/plan/borja`);
    const step = await alex.get(`/stod/${cast.supportId}/plan/skriv/beslutet`);
    expect(step.text).toContain('Fråga om det här målet');
    expect(step.text).toContain('Steg 3 av 7.');
    expect((await bo.get(`/stod/${cast.supportId}/plan/skriv/beslutet`)).text).not.toContain(
      'Fråga om det här målet',
    );
  });

  it('are questioned by the participant alone, with words or without, once at a time', async () => {
    const goal = await idOf('Klara sitt hem');
    const asked = await alex.post(`${base}/${goal}/fraga`, { words: 'Jag vet inte vad det betyder' });
    expect(asked.location).toBe(`${base}?nu=fragat`);
    const again = await alex.post(`${base}/${goal}/fraga`, { words: 'En sak till' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('En sak till</textarea>');
    const silent = await Promise.all([
      alex.post(`${base}/${await idOf('Sköta hygien')}/fraga`),
      alex.post(`${base}/${await idOf('Sköta hygien')}/fraga`),
    ]);
    expect(silent.map((one) => one.status)).toEqual([303, 303]);
    expect(await rows('select from individual.goal_question')).toHaveLength(2);
    expect((await bo.get(`${base}/${goal}/fraga`)).status).toBe(404);
    expect((await bo.post(`${base}/${goal}/fraga`, { words: 'x' })).status).toBe(404);
    expect((await bo.get(`${base}/${goal}/svara`)).status).toBe(404);
  });

  it('wait for the care manager, by name and day', async () => {
    const list = await hanna.get('/fragor-om-mal');
    expect(list.html).toContain('<a href="/fragor-om-mal" aria-current');
    expect(list.text).toContain('Alex Deltagare');
    expect(list.text).not.toContain('Jag vet inte vad det betyder');
    expect((await (await site.as(cast.otherCareManager)).get('/fragor-om-mal')).text).toContain(
      'Ingen fråga väntar',
    );
    expect((await alex.get('/fragor-om-mal')).status).toBe(404);
  });

  it('come back answered: stays, changed or taken away, and the old words stay to read', async () => {
    const goal = await idOf('Klara sitt hem');
    const lacks = await hanna.post(`${base}/${goal}/svara`, {
      outcome: 'changed',
      newWords: '',
      answer: 'Bra fråga',
    });
    expect(lacks.status).toBe(422);
    expect(lacks.text).toContain('Skriv målet med de nya orden.');
    expect(lacks.html).toContain('Bra fråga</textarea>');
    const answered = await hanna.post(`${base}/${goal}/svara`, {
      outcome: 'changed',
      newWords: 'Ha det rent i köket',
      answer: 'Det betydde köket.',
    });
    expect(answered.location).toBe(`${base}?nu=svarat`);
    const twice = await hanna.post(`${base}/${goal}/svara`, { outcome: 'stays', answer: 'Nej' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('Nej</textarea>');
    await hanna.post(`${base}/${await idOf('Sköta hygien')}/svara`, {
      outcome: 'taken-away',
      answer: 'Tack, det är borta.',
    });
    const isNew = () => db.as(cast.participant, (tx) => readFact(tx, unseenAnswers));
    expect(await isNew()).toEqual([{ supportId: cast.supportId, answeredOn: '2026-11-21' }]);
    // those around who read it make it no less new to the participant, nor does a browser that only looks ahead
    await bo.get(base);
    await site.app.request(`http://medskapa.test${base}`, { headers: { 'sec-purpose': 'prefetch' } });
    expect(await isNew()).toHaveLength(1);
    expect((await alex.get('/idag')).text).toContain('Du frågade om ett mål. Nu finns det ett svar.');
    const told = await alex.get(base);
    expect(await isNew()).toEqual([]);
    expect((await alex.get('/idag')).text).not.toContain('Nu finns det ett svar.');
    for (const words of [
      'Det betydde köket.',
      'Det nya målet: Ha det rent i köket',
      'Tack, det är borta.',
      'Mål som inte gäller längre',
      'Klara sitt hem',
    ]) {
      expect(told.text).toContain(words);
    }
    expect((await hanna.get('/fragor-om-mal')).text).toContain('Ingen fråga väntar');
  });

  it('say whom to talk to where nobody decides', async () => {
    await db.owner.query('update individual.support set care_manager_id = null');
    expect((await alex.get(base)).text).toContain('Ingen handläggare är angiven');
    const asked = await alex.post(`${base}/${await idOf('Bryta isolering')}/fraga`, { words: 'Hallå?' });
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('Hallå?</textarea>');
  });

  it('are nothing to others, and each reading is written down', async () => {
    for (const who of [
      'otherParticipant',
      'colleague',
      'substitute',
      'closePerson',
      'guardian',
      'administrator',
    ] as const) {
      expect((await (await site.as(cast[who])).get(base)).status, who).toBe(404);
    }
    await bo.get(base);
    expect(
      (await rows("select from kernel.trail_entry where kind = 'read' and event = 'decision-goals'")).length,
    ).toBeGreaterThan(0);
  });
});
