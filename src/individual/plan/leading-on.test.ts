import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Page, testApp } from '../../../tests/app.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const plan = `/stod/${cast.supportId}/plan`;
const write = `${plan}/skriv`;

const rows = async <T extends Record<string, unknown>>(query: string): Promise<T[]> =>
  (await db.owner.query<T>(query)).rows;
const version = (page: Page) => /name="_version" value="(\d+)"/.exec(page.html)?.[1] ?? '';
const draftId = async () =>
  (await rows<{ id: string }>("select id from individual.plan where state = 'draft'"))[0]?.id ?? '';
const say = (words: string, area = '', kind = 'need') =>
  alex.post(`${write}/sagt/${randomUUID()}`, { kind, words, area, next: 'mer', _version: '0' });
const made = (words: string) => ({ words, kind: 'training', _version: '0' });

/** A plan that both have agreed to, with one goal and what is done for it. */
async function agree() {
  await alex.post(`${plan}/borja`);
  const goal = randomUUID();
  await alex.post(`${write}/mal/${goal}`, made('Handla själv'));
  await alex.post(`${write}/gora/${randomUUID()}`, {
    words: 'Skriva lista <b>',
    who: 'somebody-else',
    whoWords: 'Syster Tora',
    goal,
    _version: '0',
  });
  await alex.post(`${plan}/foresla`);
  await alex.post(`${plan}/svar`, { answer: 'yes', proposal: '1' });
}

afterEach(async () => {
  await db.owner.query('alter table individual.plan disable trigger user');
  await db.owner.query('delete from individual.plan');
  await db.owner.query('alter table individual.plan enable trigger user');
});

describe('a draft that nobody wants', () => {
  it('goes whole, after one question, and nothing agreed is touched', async () => {
    await agree();
    await alex.post(`${plan}/borja`);
    await say('Ett nytt behov');
    expect((await alex.get(write)).html).toContain(`href="${plan}/slang"`);
    const question = await alex.get(`${plan}/slang`);
    expect(question.text).toContain('Vill du slänga den nya versionen?');
    expect(question.text).toContain('Planen som gäller ändras inte.');
    expect(question.text).toContain('Ett nytt behov');
    expect(question.html).toContain(`value="${await draftId()}"`);
    const dropped = await alex.post(`${plan}/slang`, { draft: await draftId() });
    expect(dropped.location).toBe(`${plan}?nu=slangd`);
    const page = await alex.get(dropped.location!);
    expect(page.text).toContain('Det du slängde är borta');
    expect(page.text).toContain('Handla själv');
    expect(page.text).not.toContain('Ett nytt behov');
    expect(await rows('select state from individual.plan')).toEqual([{ state: 'agreed' }]);
    expect(await rows("select words from individual.plan_statement where words = 'Ett nytt behov'")).toEqual(
      [],
    );
  });

  it('is the one that was asked about, and no other', async () => {
    await alex.post(`${plan}/borja`);
    await say('Först');
    const first = await draftId();
    await alex.post(`${plan}/slang`, { draft: first });
    await alex.post(`${plan}/borja`);
    await say('Sedan');
    // yesterday's tab, pressed today
    expect((await alex.post(`${plan}/slang`, { draft: first })).status).toBe(303);
    expect((await alex.get(write)).status).toBe(200);
    expect(await rows('select words from individual.plan_statement')).toEqual([{ words: 'Sedan' }]);
    // proposed meanwhile: it stands
    const second = await draftId();
    await bo.post(`${plan}/foresla`);
    const proposed = await alex.post(`${plan}/slang`, { draft: second });
    expect(proposed.status).toBe(422);
    expect(proposed.text).toContain('Planen går inte att ändra just nu.');
    expect((await alex.get(`${plan}/slang`)).location).toBe(plan);
  });

  it('is the participant’s to let go', async () => {
    await alex.post(`${plan}/borja`);
    await say('Mina ord');
    const draft = await draftId();
    expect((await bo.get(write)).html).not.toContain(`${plan}/slang`);
    for (const who of everybodyAround) {
      if (who === 'participant' || who === 'visitor') continue;
      const visitor = await site.as(cast[who]);
      expect([who, (await visitor.get(`${plan}/slang`)).status]).toEqual([who, 404]);
      expect([who, (await visitor.post(`${plan}/slang`, { draft })).status]).toEqual([who, 404]);
    }
    expect(await draftId()).toBe(draft);
  });
});

describe('who decides on the support', () => {
  it('reads the plan as it was settled, and nothing of how its goals have gone', async () => {
    await agree();
    const [goal] = await rows<{ lineage: string }>('select lineage from individual.goal');
    await alex.post(`${plan}/mal/${goal!.lineage}`, { state: 'paused', when: '1', why: 'Hemligt skäl' });
    await alex.post(`${plan}/borja`);
    await say('Bara i utkastet');
    const hanna = await site.as(cast.careManager);
    for (const path of [
      plan,
      `${plan}/versioner`,
      `${plan}/versioner/1`,
      `${plan}/utskrift`,
      `${plan}.json`,
    ]) {
      const page = await hanna.get(path);
      expect([path, page.status]).toEqual([path, 200]);
      for (const secret of ['Hemligt skäl', 'Bara i utkastet', 'Pausat', 'on-hold'])
        expect(page.text).not.toContain(secret);
    }
    const page = await hanna.get(plan);
    expect(page.text).toContain('Handla själv');
    expect(page.text).toContain('Du ser planen så som den bestämdes.');
    expect((await bo.get(plan)).text).toContain('Hemligt skäl');
    expect((await hanna.get(`${plan}/versioner/2`)).status).toBe(404);
  });
});

describe('what is done', () => {
  it('leads on from the plan to the week and to doing it more oneself, filled in beforehand', async () => {
    await agree();
    const page = await alex.get(plan);
    const [activity] = await rows<{ lineage: string }>('select lineage from individual.activity');
    for (const [path, words] of [
      [`/stod/${cast.supportId}/vecka/nytt?aktivitet=${activity!.lineage}`, 'Syster Tora'],
      [`/stod/${cast.supportId}/trappa-ner/nytt?aktivitet=${activity!.lineage}`, ''],
    ] as const) {
      expect(page.html).toContain(`href="${path}"`);
      const form = await alex.get(path);
      expect(form.html).toContain('value="Skriva lista &lt;b&gt;"');
      expect(form.html).toContain(`name="activity" value="${activity!.lineage}"`);
      expect(form.html).toContain(words);
    }
    expect((await bo.get(plan)).html).toContain('vecka/nytt?aktivitet=');
    // who only reads has nothing to fill in
    expect((await (await site.as(cast.unitManager)).get(plan)).html).not.toContain('aktivitet=');
  });

  it('stands beside the plan’s files, in one place', async () => {
    expect((await alex.get(plan)).html).not.toContain('plan.pdf');
    await agree();
    for (const who of ['participant', 'worker', 'unitManager', 'careManager'] as const) {
      const page = await (await site.as(cast[who])).get(plan);
      for (const format of ['pdf', 'docx', 'json']) expect(page.html).toContain(`href="${plan}.${format}"`);
    }
  });
});

describe('a suggestion', () => {
  const take = (id: string) => `/forslag-pa-mal/ta-med?forslag=${id}`;
  const begin = (id: string) => ({ support: cast.supportId, forslag: id });

  it('that fits what the plan speaks of stands beside the questions', async () => {
    await alex.post(`${plan}/borja`);
    expect((await alex.get(`${write}/mal`)).html).toContain(`href="/forslag-pa-mal?stod=${cast.supportId}"`);
    expect((await alex.get(`${write}/mal`)).text).not.toContain('Duscha på dagar jag själv väljer');
    await say('Jag blir trött av att duscha', 'self-care');
    const goals = await alex.get(`${write}/mal`);
    expect(goals.text).toContain('Duscha på dagar jag själv väljer');
    expect(goals.html).toContain(`href="${write}/forslag?forslag=shower-days"`);
    expect(goals.text).not.toContain('Öppna posten');
    const needs = await alex.get(`${write}/behov`);
    expect(needs.html).toMatch(/skriv\/forslag\?forslag=company-dentist/);
    expect((await bo.get(`${write}/mal`)).text).toContain('Ta med i planen');
  });

  it('becomes a goal in words that can be changed before they are saved, once', async () => {
    await alex.post(`${plan}/borja`);
    const found = await alex.get('/forslag-pa-mal?omrade=self-care');
    expect(found.html).toContain(`href="${take('shower-days')}"`);
    const way = (await alex.get(take('shower-days'))).location!;
    expect(way).toBe(`${write}/forslag?forslag=shower-days`);
    const form = (await alex.get(way)).location!;
    expect((await alex.get(way)).location).toBe(form);
    const page = await alex.get(form);
    expect(page.text).toContain('Ändra orden så att de blir dina.');
    expect(page.html).toContain('Duscha på dagar jag själv väljer</textarea>');
    expect(page.html).toMatch(/value="self-care" selected/);
    expect(await rows('select words from individual.goal')).toEqual([]);
    const address = form.split('?')[0]!;
    const sent = { ...made('Duscha när jag vill'), area: 'self-care', _nyckel: randomUUID() };
    for (let press = 0; press < 2; press += 1) expect((await alex.post(address, sent)).status).toBe(303);
    const stands = 'select words, area, perspective from individual.goal';
    const own = [{ words: 'Duscha när jag vill', area: 'self-care', perspective: 'participant' }];
    expect(await rows(stands)).toEqual(own);
    // taken once more: to what it has become
    const again = await alex.get((await alex.get(way)).location!);
    expect(again.html).toContain('Duscha när jag vill</textarea>');
    expect(again.text).not.toContain('Det här är ett förslag.');
    const late = await alex.post(address, { ...made('Något annat'), _nyckel: randomUUID() });
    expect(late.status).toBe(409);
    expect(await rows(stands)).toEqual(own);
    expect((await alex.get(`${write}/mal`)).html).not.toContain(`${write}/forslag?forslag=shower-days`);
  });

  it('of what somebody needs becomes a need', async () => {
    await alex.post(`${plan}/borja`);
    const form = (await alex.get((await alex.get(take('company-dentist'))).location!)).location!;
    const page = await alex.get(form);
    expect(page.html).toContain('Sällskap till tandläkaren</textarea>');
    await alex.post(form.split('?')[0]!, {
      kind: 'need',
      words: 'Sällskap till tandläkaren',
      area: 'self-care',
      next: 'mer',
      _version: version(page),
    });
    expect(await rows('select kind, words, area from individual.plan_statement')).toEqual([
      { kind: 'need', words: 'Sällskap till tandläkaren', area: 'self-care' },
    ]);
  });

  it('says how a plan begins where none is being made, and begins it with the suggestion', async () => {
    const none = await alex.get(take('shower-days'));
    expect(none.status).toBe(200);
    expect(none.text).toContain('Ingen plan görs just nu');
    const begun = await alex.post('/forslag-pa-mal/ta-med', begin('shower-days'));
    expect(begun.location).toBe(`${write}/forslag?forslag=shower-days`);
    expect((await alex.get(begun.location!)).location).toContain(`${write}/mal/`);
    await say('Något');
    await alex.post(`${plan}/foresla`);
    const proposed = await alex.get(take('shower-days'));
    expect(proposed.text).toContain('Planen är föreslagen och väntar på ditt svar.');
    expect(proposed.html).toContain(`href="${plan}"`);
    expect((await alex.get(`${write}/forslag?forslag=shower-days`)).location).toBe(plan);
    await alex.post(`${plan}/svar`, { answer: 'yes', proposal: '1' });
    expect((await alex.get(take('shower-days'))).text).toContain('Den som gäller är kvar');
  });

  it('is taken along by nobody into somebody else’s plan', async () => {
    await alex.post(`${plan}/borja`);
    for (const who of everybodyAround) {
      if (who === 'participant' || who === 'worker' || who === 'visitor') continue;
      const visitor = await site.as(cast[who]);
      expect([who, (await visitor.get(`${write}/forslag?forslag=shower-days`)).status]).toEqual([who, 404]);
      const posted = await visitor.post('/forslag-pa-mal/ta-med', begin('shower-days'));
      expect([who, posted.status]).toEqual([who, 404]);
      if (who !== 'otherParticipant') expect((await visitor.get(take('shower-days'))).status).toBe(404);
    }
    expect((await alex.get(`${write}/forslag?forslag=finns-inte`)).status).toBe(404);
    expect((await alex.get(take('finns-inte'))).status).toBe(404);
    // the one who writes with them has a way that says whose plan it is
    const looking = await bo.get(`/forslag-pa-mal?stod=${cast.supportId}&omrade=self-care`);
    expect(looking.html).toContain(`href="${write}/forslag?forslag=shower-days"`);
    expect((await bo.get('/forslag-pa-mal?omrade=self-care')).text).not.toContain('Ta med i');
    expect((await alex.get('/forslag-pa-mal?stod="><b>')).html).not.toContain('"><b>');
  });
});
