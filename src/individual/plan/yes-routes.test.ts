import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { goal, planScene, proposal } from './plan-scene.ts';

const { alex, bo, hanna, eva, plan, write, say, rows } = await planScene();

const takeDown = async (answer: string, number?: string) =>
  bo.post(`${plan}/svar/anteckna`, {
    answer,
    way: 'spoken',
    words: '',
    proposal: number ?? proposal((await bo.get(`${plan}/svar/anteckna`)).html),
  });
const state = async () =>
  (
    await rows('select state, settled_as, participation from individual.plan order by number desc limit 1')
  )[0];

beforeAll(async () => {
  await alex.post(`${plan}/borja`);
  await alex.post(`${write}/mal/${randomUUID()}`, goal('Bada en gång i veckan'));
});

describe('a no of the participant’s own', () => {
  it('is never answered over by staff, who have no button for it', async () => {
    await bo.post(`${plan}/foresla`);
    const page = await alex.get(`${plan}/svar`);
    const number = proposal(page.html);
    await alex.post(`${plan}/svar`, { answer: 'no', words: 'Nej', proposal: number });
    const over = await takeDown('yes', number);
    expect(over.status).toBe(422);
    expect(over.text).toContain('Bara den personen kan ändra svaret.');
    expect(await state()).toMatchObject({ state: 'proposed' });
    const shown = await bo.get(plan);
    expect(shown.html).not.toContain(`${plan}/svar/anteckna`);
    expect(shown.text).toContain('Alex svarade själv.');
    expect(shown.html).toContain(`${plan}/ta-tillbaka`);
  });
});

describe('a yes that staff wrote down', () => {
  it('says who wrote it and how, to everybody and everywhere', async () => {
    await bo.post(`${plan}/ta-tillbaka`);
    await bo.post(`${plan}/foresla`);
    expect((await takeDown('yes')).location).toBe(`${plan}?nu=overens`);
    const came = 'Sagt högt. Bo Stöd var med och skrev ner det.';
    for (const [visitor, path] of [
      [alex, plan],
      [bo, plan],
      [eva, plan],
      [hanna, plan],
      [hanna, `${plan}/utskrift`],
      [hanna, `${plan}/versioner/1`],
      [alex, `${plan}/utskrift`],
    ] as const) {
      expect((await visitor.get(path)).text, path).toContain(came);
    }
    expect((await hanna.get(`${plan}.json`)).html).toContain(came);
  });

  it('is the participant’s alone to say no to, with one press and no reason', async () => {
    for (const visitor of [bo, eva, hanna]) {
      expect((await visitor.get(plan)).html).not.toContain('/sa-inte-ja');
      expect((await visitor.post(`${plan}/sa-inte-ja`)).status).toBe(404);
    }
    expect((await alex.get(plan)).html).toContain(`${plan}/sa-inte-ja`);
    expect((await alex.post(`${plan}/sa-inte-ja`)).location).toBe(`${plan}?nu=inte-ja`);
    expect(await state()).toEqual({
      state: 'established',
      settled_as: 'established',
      participation: 'Personalen skrev ner ett ja. Alex säger: Jag sa inte ja.',
    });
    for (const visitor of [bo, eva, hanna]) {
      const shown = (await visitor.get(plan)).text;
      expect(shown).toContain('Planen är fastställd utan ja från Alex');
      expect(shown).toContain('Ni är inte överens om planen.');
      expect(shown).toContain('Alex säger: Jag sa inte ja.');
    }
    // whoever wrote it down is told where their day begins
    expect((await bo.get('/att-gora')).text).toContain('säger: jag sa inte ja till planen');
    // pressed once more, or by an old tab: nothing more happens
    expect((await alex.post(`${plan}/sa-inte-ja`)).status).toBe(422);
    const trail = await rows("select from kernel.trail_entry where event = 'plan-yes-denied'");
    expect(trail).toHaveLength(1);
    // nor does anybody write another yes
    const [held] = await rows("select proposal from individual.plan where state = 'established'");
    expect((await takeDown('yes', String(held.proposal))).status).toBe(422);
  });

  it('can still be answered with a yes of the participant’s own, which is not pressed away', async () => {
    const page = await alex.get(`${plan}/svar`);
    await alex.post(`${plan}/svar`, { answer: 'yes', words: '', proposal: proposal(page.html) });
    expect(await state()).toMatchObject({ state: 'agreed' });
    const shown = await alex.get(plan);
    expect(shown.text).toContain('Du svarade själv.');
    expect(shown.html).not.toContain('/sa-inte-ja');
    expect((await alex.post(`${plan}/sa-inte-ja`)).status).toBe(422);
  });
});

describe('“I want this now”', () => {
  it('is said by the participant alone, also of what staff wrote down', async () => {
    await bo.post(`${plan}/borja`);
    await say(bo, 'Det vore kul att rida', { kind: 'idea', perspective: 'participant' });
    const [idea] = await rows("select lineage from individual.plan_statement where words like '%rida'");
    const path = `${write}/sagt/${idea.lineage}/vill-nu`;
    expect((await bo.get(`${write}/ideer`)).html).not.toContain('/vill-nu');
    expect((await bo.post(path, { want: 'ja' })).status).toBe(422);
    expect((await alex.get(`${write}/ideer`)).html).toContain(path);
    expect((await alex.post(path, { want: 'ja' })).status).toBe(303);
  });
});
