import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { remindersOn } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/trappa-ner`;

const begun = async (who = alex, part: Record<string, string> = {}): Promise<string> => {
  const sent = await who.post(`${base}/nytt`, {
    words: 'Ta insulin',
    kind: 'reminder',
    step: 'daily',
    ...part,
  });
  expect(sent.status).toBe(303);
  return sent.location!;
};
/** Begun by the participant, and shown to those who come. */
const shared = async (part: Record<string, string> = {}): Promise<string> => {
  const one = await begun(alex, part);
  expect((await alex.post(`${one}/visa`, { shown: 'ja' })).location).toBe(one);
  return one;
};
const path = async () =>
  (await db.owner.query('select step from individual.taper_step order by taper_id, place')).rows.map(
    (row) => row.step,
  );

beforeEach(() => db.owner.query('delete from individual.taper'));

describe('the staircase', () => {
  it('is begun by the participant or together, and shows where one stands', async () => {
    expect((await alex.get(base)).text).toContain('Här finns inget än');
    const one = await shared();
    const page = await alex.get(one);
    expect(page.html).toContain('<blockquote>Ta insulin</blockquote>');
    expect(page.text).toContain('Just nu får du en påminnelse: varje dag.');
    expect(page.text).toContain('Ett steg ner: varannan dag');
    expect(page.text).not.toContain('Ett steg upp');
    await begun(bo, { words: 'Dammsuga', kind: 'support', step: 'weekly', shown: 'ja' });
    expect((await alex.get(base)).text).toContain('Dammsuga');
    expect((await bo.get(one)).text).toContain('Påminn Alex Deltagare: varje dag.');
  });

  it('says what is missing and keeps what was typed', async () => {
    const empty = await alex.post(`${base}/nytt`, { words: ' ', kind: 'support', step: 'weekly' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv vad det gäller.');
    expect(empty.html).toMatch(/value="support"[^>]*checked/);
  });

  it('goes down step by step to none, as the success it is', async () => {
    const one = await begun();
    for (const step of ['every-other-day', 'every-third-day', 'weekly', 'none']) {
      expect((await alex.post(`${one}/steg`, { step })).location).toBe(one);
    }
    const page = await alex.get(one);
    expect(page.text).toContain('Du klarar det här själv nu.');
    expect(await path()).toEqual(['daily', 'every-other-day', 'every-third-day', 'weekly', 'none']);
  });

  it('goes up again with one press, and no word or number tells that it did', async () => {
    const one = await begun(alex, { step: 'weekly' });
    await alex.post(`${one}/steg`, { step: 'every-third-day' });
    await alex.post(`${one}/steg`, { step: 'weekly' });
    await alex.post(`${one}/steg`, { step: 'every-third-day' });
    const page = await alex.get(one);
    expect(page.text).toContain('Din väg hit');
    expect(page.text).not.toMatch(/tillbaka \d|gånger|misslyck|bakslag/i);
    expect(page.html).not.toMatch(/tag-problem|button-danger|notice-warning/);
  });

  it('is taken once when it is pressed twice, or by two at once', async () => {
    const one = await shared();
    await Promise.all([
      alex.post(`${one}/steg`, { step: 'every-other-day' }),
      alex.post(`${one}/steg`, { step: 'every-other-day' }),
      bo.post(`${one}/steg`, { step: 'every-other-day' }),
    ]);
    expect(await path()).toEqual(['daily', 'every-other-day']);
    // yesterday's tab, two steps away by now: nothing happens, and it is said
    await alex.post(`${one}/steg`, { step: 'every-third-day' });
    const late = await bo.post(`${one}/steg`, { step: 'daily' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Se här hur det är nu');
    expect(await path()).toEqual(['daily', 'every-other-day', 'every-third-day']);
  });

  it('is laid aside by the participant alone', async () => {
    const one = await shared();
    expect((await bo.post(`${one}/sluta`)).status).toBe(404);
    expect((await alex.post(`${one}/sluta`)).location).toBe(base);
    expect((await alex.get(base)).text).not.toContain('Ta insulin');
    expect((await alex.post(`${one}/steg`, { step: 'every-other-day' })).status).toBe(404);
  });
});

describe('who sees it', () => {
  it('is the participant alone until they press to show it', async () => {
    const one = await begun();
    expect((await bo.get(one)).status).toBe(404);
    expect((await bo.get(base)).text).not.toContain('Ta insulin');
    expect((await bo.post(`${one}/steg`, { step: 'every-other-day' })).status).toBe(404);
    const page = await alex.get(one);
    expect(page.text).toContain('Bara du ser det här.');
    expect(page.text).toContain('Visa det för dem som kommer');
    // nobody shows their own by a field that the form does not have
    const forced = await begun(alex, { words: 'Dammsuga', shown: 'ja' });
    expect((await bo.get(forced)).status).toBe(404);
  });

  it('is asked for when it is begun together, on the device of who comes', async () => {
    const input = { words: 'Tvätta', kind: 'support', step: 'weekly' };
    expect((await bo.get(`${base}/nytt`)).text).toContain('Fråga Alex Deltagare: får de som kommer se');
    expect((await alex.get(`${base}/nytt`)).text).not.toContain('Fråga');
    const unasked = await bo.post(`${base}/nytt`, input);
    expect(unasked.status).toBe(422);
    expect(unasked.text).toContain('Fråga först, och välj det svar du får.');
    expect(unasked.html).toContain('value="Tvätta"');
    // a no is kept as it is: from now on only the participant reads it
    const sent = await bo.post(`${base}/nytt`, { ...input, shown: 'nej' });
    expect(sent.location).toBe(`${base}?nu=sparad`);
    const list = await bo.get(sent.location!);
    expect(list.text).toContain('Det är sparat. Bara Alex Deltagare ser det nu.');
    expect(list.text).not.toContain('Tvätta');
    expect((await alex.get(base)).text).toContain('Tvätta');
    const yes = await bo.post(`${base}/nytt`, { ...input, words: 'Handla', shown: 'ja' });
    expect((await bo.get(yes.location!)).text).toContain('Ge Alex Deltagare stöd: en gång i veckan.');
    expect((await alex.get(yes.location!)).text).toContain('Visa det bara för mig');
  });

  it('is those who come where it is shown, the step as it is now and never the way there', async () => {
    const one = await shared();
    await alex.post(`${one}/steg`, { step: 'every-other-day' });
    const page = await bo.get(one);
    expect(page.text).toContain('varannan dag');
    expect(page.text).not.toContain('Din väg hit');
    await alex.post(`${one}/visa`);
    expect((await bo.get(one)).status).toBe(404);
    expect((await bo.get(base)).text).not.toContain('Ta insulin');
    expect((await bo.post(`${one}/steg`, { step: 'daily' })).status).toBe(404);
    await alex.post(`${one}/visa`, { shown: 'ja' });
    expect((await bo.get(one)).status).toBe(200);
    expect((await bo.post(`${one}/visa`)).status).toBe(404);
  });

  it('is nobody else, who manages or decides on the support least of all', async () => {
    const one = await shared();
    for (const who of everybodyAround) {
      if (who === 'participant' || who === 'worker' || who === 'visitor') continue;
      const visitor = await site.as(cast[who]);
      for (const page of [base, one, `${base}/nytt`]) expect((await visitor.get(page)).status).toBe(404);
      expect((await visitor.post(`${one}/steg`, { step: 'every-other-day' })).status).toBe(404);
      expect((await visitor.post(`${base}/nytt`, { words: 'x', kind: 'reminder' })).status).toBe(404);
    }
  });
});

describe('for Idag and Att göra', () => {
  it('is there on its days, for the participant and, where it is shared, for those who come', async () => {
    const one = await shared({ step: 'every-other-day' });
    await shared({ words: 'Städa', step: 'weekly' });
    await begun(alex, { words: 'Något eget', step: 'weekly' });
    const on = async (who: (typeof everybodyAround)[number], day: string) =>
      (await db.as(cast[who], (tx) => readFact(tx, remindersOn(day)))).map(({ words }) => words);
    expect(await on('participant', '2026-11-21')).toEqual(['Något eget', 'Städa', 'Ta insulin']);
    expect(await on('participant', '2026-11-22')).toEqual([]);
    expect(await on('worker', '2026-11-23')).toEqual(['Ta insulin']);
    expect(await on('worker', '2026-11-28')).toEqual(['Städa']);
    await alex.post(`${one}/visa`);
    expect(await on('worker', '2026-11-23')).toEqual([]);
    for (const who of ['unitManager', 'careManager', 'substitute', 'colleague'] as const) {
      expect(await on(who, '2026-11-21')).toEqual([]);
    }
  });
});

describe('reading', () => {
  it('is written in the participant’s log, and not when it is their own', async () => {
    const { rows } = await db.owner.query(
      "select distinct person_id from kernel.trail_entry where kind = 'read' and event = 'tapering' and stream = $1",
      [cast.participant.personId],
    );
    const readers = rows.map((row) => row.person_id);
    expect(readers).toContain(cast.worker.personId);
    expect(readers).not.toContain(cast.participant.personId);
  });
});
