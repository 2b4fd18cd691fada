import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { planFacts } from './contract.ts';
import { goal, planScene, version } from './plan-scene.ts';

const { db, cast, site, alex, bo, hanna, eva, plan, write, say, rows, yes, establishWithoutYes } =
  await planScene();

// agreed; then a second version that was established after a no, and agreed after all
beforeAll(async () => {
  await alex.post(`${plan}/borja`);
  await say(alex, 'Jag vill komma ut', { area: 'community-life' });
  const lineage = randomUUID();
  await alex.post(`${write}/mal/${lineage}`, goal('Må bättre'));
  const rhythm = await alex.get(`${write}/uppfoljning`);
  await alex.post(`${write}/uppfoljning`, { rhythm: '6', _version: version(rhythm.html) });
  await bo.post(`${plan}/foresla`);
  await yes();
  const page = await alex.get(`${plan}/mal/${lineage}`);
  await alex.post(`${plan}/mal/${lineage}`, { state: 'paused', when: '3', _version: version(page.html) });
  await establishWithoutYes();
  await yes();
});

describe('how things stand, for overviews', () => {
  it('is dates and states without a word, by relation', async () => {
    const facts = await db.as(cast.unitManager, (tx) => planFacts(tx));
    expect(facts).toEqual([
      {
        supportId: cast.supportId,
        participantId: cast.participant.personId,
        holds: { state: 'agreed', settledOn: '2026-11-21', rhythmMonths: 6 },
        making: null,
      },
    ]);
    expect(await db.as(cast.otherManager, (tx) => planFacts(tx))).toEqual([]);
  });

  it('tells what waits for an answer, and since when', async () => {
    await alex.post(`${plan}/borja`);
    await bo.post(`${plan}/foresla`);
    const making = async () => (await db.as(cast.participant, (tx) => planFacts(tx)))[0]!.making;
    expect(await making()).toEqual({ state: 'proposed', since: '2026-11-21', answer: null });
    expect((await db.as(cast.careManager, (tx) => planFacts(tx)))[0]!.making).toBeNull();
    await bo.post(`${plan}/ta-tillbaka`);
    expect(await making()).toEqual({ state: 'draft', since: '2026-11-21', answer: null });
    expect((await bo.post(`${plan}/lat-vara`)).location).toBe(plan);
    expect(await making()).toBeNull();
  });
});

describe('versions', () => {
  it('lie side by side, with what changed in words', async () => {
    await alex.post(`${plan}/borja`);
    const [wish] = await rows(
      "select s.lineage from individual.plan_statement s join individual.plan p on p.id = s.plan_id where p.number = 3 and words = 'Jag vill komma ut'",
    );
    const edit = await alex.get(`${write}/sagt/${wish.lineage}`);
    await alex.post(`${write}/sagt/${wish.lineage}`, {
      kind: 'wish',
      area: 'community-life',
      words: 'Jag vill komma ut varje dag',
      _version: version(edit.html),
    });
    const compared = await alex.get(`${plan}/jamfor?fran=2&till=3`);
    expect(compared.text).toContain('Andra ord');
    expect(compared.text).toContain('Jag vill komma ut varje dag');
    expect((await alex.get(`${plan}/versioner`)).text).toContain('Version 3');
    expect((await alex.get(`${plan}/jamfor?fran=2&till=2`)).text).toContain('Versionerna säger samma sak.');
    expect((await hanna.get(`${plan}/jamfor?fran=1&till=2`)).text).toContain('Något nytt');
    expect((await hanna.get(`${plan}/jamfor?fran=2&till=3`)).status).toBe(404);
    expect((await hanna.get(`${plan}/versioner/3`)).status).toBe(404);
    expect((await alex.get(`${plan}/versioner/x`)).status).toBe(404);
  });

  it('lets a draft without changes be let go, and no other', async () => {
    const kept = await alex.post(`${plan}/lat-vara`);
    expect(kept.status).toBe(422);
    expect(kept.text).toContain('Något är ändrat i planen');
  });

  it('prints what holds', async () => {
    expect((await alex.get(`${plan}/utskrift`)).text).toContain('Version 2.');
  });
});

describe('reading', () => {
  it('is for those around the support alone, and one and the same nothing for others', async () => {
    for (const who of [
      'otherParticipant',
      'colleague',
      'substitute',
      'otherManager',
      'otherCareManager',
      'closePerson',
      'guardian',
      'administrator',
    ] as const) {
      const visitor = await site.as(cast[who]);
      for (const path of [
        '',
        '/skriv',
        '/skriv/liv',
        '/svar',
        '/versioner',
        '/utskrift',
        '/jamfor?fran=1&till=2',
      ]) {
        expect((await visitor.get(`${plan}${path}`)).status, `${who} ${path}`).toBe(404);
      }
      expect((await visitor.post(`${plan}/borja`)).status).toBe(404);
      expect((await visitor.post(`${plan}/svar`, { answer: 'yes', proposal: '1' })).status).toBe(404);
    }
    expect((await eva.get(`${write}/liv`)).status).toBe(404);
    expect((await eva.post(`${plan}/foresla`)).status).toBe(404);
  });

  it('is written down where the participant sees it, except their own', async () => {
    const count = async () =>
      (
        await rows("select count(*)::int as n from kernel.trail_entry where kind = 'read' and event = 'plan'")
      )[0].n;
    const before = await count();
    await alex.get(plan);
    expect(await count()).toBe(before);
    await hanna.get(plan);
    expect(await count()).toBe(before + 1);
  });

  it('is written in the change trail, without what was said', async () => {
    const events = await rows("select distinct event from kernel.trail_entry where kind = 'change'");
    expect(events.map((one) => one.event)).toEqual(
      expect.arrayContaining([
        'plan-begun',
        'plan-words-added',
        'plan-proposed',
        'plan-answered-yes',
        'plan-agreed',
        'plan-established',
        'goal-paused',
      ]),
    );
  });
});
