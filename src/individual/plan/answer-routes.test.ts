import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { goal, key, planScene, proposal, version } from './plan-scene.ts';

const { alex, bo, hanna, eva, plan, write, say, rows } = await planScene();

beforeAll(async () => {
  await alex.post(`${plan}/borja`);
  await alex.post(`${write}/mal/${randomUUID()}`, goal('Må bättre'));
});

describe('proposed, and answered alone and in peace', () => {
  it('keeps what somebody was writing when the plan was proposed', async () => {
    const proposed = await Promise.all([bo.post(`${plan}/foresla`), bo.post(`${plan}/foresla`)]);
    expect(proposed.map((one) => one.status).sort()).toEqual([303, 422]);
    const late = await say(alex, 'Det här också!');
    expect(late.status).toBe(422);
    expect(late.html).toContain('Det här också!</textarea>');
    expect(late.text).toContain('Planen ändrades medan du skrev');
    expect(
      await rows("select from individual.plan_statement where words like 'Det här också%'"),
    ).toHaveLength(0);
    expect((await alex.get(`${write}/liv`)).location).toBe(plan);
  });

  it('asks the participant, who never owes a reason, and nobody else', async () => {
    expect((await alex.get(plan)).text).toContain('Läs och svara');
    const page = await alex.get(`${plan}/svar`);
    expect(page.text).toContain('Säger du ja till planen?');
    expect(page.text).toContain('Du behöver inte säga varför.');
    expect((await bo.get(`${plan}/svar`)).status).toBe(404);
    expect((await bo.post(`${plan}/svar`, { answer: 'yes', proposal: '1' })).status).toBe(404);
    const nothing = await alex.post(`${plan}/svar`, { words: 'Jag tänker', proposal: proposal(page.html) });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Jag tänker</textarea>');
    const later = await alex.post(`${plan}/svar`, {
      answer: 'cannot-say-yet',
      words: 'Jag vill sova på det',
      way: 'shared-device',
      proposal: proposal(page.html),
    });
    expect(later.location).toBe(`${plan}?nu=svarat`);
    expect((await bo.get(plan)).text).toContain('jag kan inte säga det än');
    expect((await bo.get(plan)).text).toContain('Jag vill sova på det');
    expect(await rows('select state from individual.plan')).toEqual([{ state: 'proposed' }]);
  });

  it('does not count an answer to a text that has been changed since', async () => {
    const before = await alex.get(`${plan}/svar`);
    await bo.post(`${plan}/ta-tillbaka`);
    const open = await alex.post(`${plan}/svar`, {
      answer: 'yes',
      words: 'Gärna',
      proposal: proposal(before.html),
    });
    expect(open.status).toBe(422);
    await bo.post(`${plan}/foresla`);
    const late = await alex.post(`${plan}/svar`, {
      answer: 'yes',
      words: 'Gärna',
      proposal: proposal(before.html),
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Planen har ändrats sedan du öppnade sidan');
    expect(late.html).toContain('Gärna</textarea>');
    expect(proposal(late.html)).toBe('2');
  });

  it('is nothing to the care manager before it holds', async () => {
    expect((await hanna.get(plan)).text).toContain('Det finns ingen plan än');
    for (const path of [
      `${plan}/skriv`,
      `${plan}/svar`,
      `${plan}/svar/anteckna`,
      `${plan}/faststall`,
      `${plan}/utskrift`,
    ]) {
      expect((await hanna.get(path)).status, path).toBe(404);
    }
  });

  it('is agreed by the yes, at once, pressed twice or not', async () => {
    const page = await alex.get(`${plan}/svar`);
    const fields = { answer: 'yes', words: '', proposal: proposal(page.html), _nyckel: key(page.html) };
    const answered = await Promise.all([
      alex.post(`${plan}/svar`, fields),
      alex.post(`${plan}/svar`, fields),
    ]);
    expect(answered.map((one) => one.location)).toEqual([`${plan}?nu=overens`, `${plan}?nu=overens`]);
    expect((await alex.get(plan)).text).toContain('Ni är överens');
    expect((await hanna.get(plan)).text).toContain('Alex sa ja till planen');
    expect((await hanna.get(plan)).text).not.toContain('Jag vill sova på det');
    expect(await rows('select answer from individual.plan_answer order by place')).toEqual([
      { answer: 'cannot-say-yet' },
      { answer: 'yes' },
    ]);
  });
});

describe('goals on a plan that holds', () => {
  let path = '';

  beforeAll(async () => {
    const [one] = await rows("select lineage from individual.goal where words = 'Må bättre' limit 1");
    path = `${plan}/mal/${one.lineage}`;
  });

  it('are paused with a day to look again and no reason, and taken up again', async () => {
    const page = await alex.get(path);
    const none = await alex.post(path, { state: 'paused', why: 'Sommar', _version: version(page.html) });
    expect(none.status).toBe(422);
    expect(none.html).toContain('Sommar</textarea>');
    const paused = await alex.post(path, {
      state: 'paused',
      when: '3',
      why: '',
      _version: version(page.html),
    });
    expect(paused.status).toBe(303);
    expect((await bo.get(plan)).text).toContain('Vi tittar på målet igen söndag 21 februari 2027.');
    // yesterday's tab
    const stale = await bo.post(path, {
      state: 'paused',
      when: '1',
      why: 'Ont',
      _version: version(page.html),
    });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Ont</textarea>');
    const now = await bo.get(path);
    expect((await bo.post(path, { state: 'active', _version: version(now.html) })).status).toBe(303);
    expect((await eva.get(path)).status).toBe(404);
  });

  it('live on while the next version is made, in both', async () => {
    expect((await bo.post(`${plan}/borja`)).location).toBe(write);
    const now = await alex.get(path);
    await alex.post(path, { state: 'reached', _version: version(now.html) });
    expect((await bo.get(`${write}/mal`)).text).toContain('Nått');
    await say(bo, 'Något nytt', { perspective: 'staff' });
    await bo.post(`${plan}/foresla`);
  });
});

describe('a plan without the participant’s yes', () => {
  it('takes down an answer given aloud, with the one who was there', async () => {
    const page = await bo.get(`${plan}/svar/anteckna`);
    const fields = { answer: 'no', words: 'Inte nu', proposal: proposal(page.html) };
    const lacks = await bo.post(`${plan}/svar/anteckna`, fields);
    expect(lacks.status).toBe(422);
    expect(lacks.html).toContain('Inte nu</textarea>');
    expect((await bo.post(`${plan}/svar/anteckna`, { ...fields, way: 'spoken' })).status).toBe(303);
    expect((await alex.get(plan)).text).toContain('Bo Stöd var med och skrev ner det.');
    expect((await alex.get(plan)).text).toContain('Du sa nej');
  });

  it('is established only by staff, saying how the participant took part, and says so plainly', async () => {
    expect((await alex.get(`${plan}/faststall`)).status).toBe(404);
    const page = await bo.get(`${plan}/faststall`);
    const draft = await bo.post(`${plan}/faststall`, {
      participation: 'Alex var med',
      _utkast: '1',
      _version: version(page.html),
    });
    expect(draft.status).toBe(200);
    expect((await bo.get(`${plan}/faststall`)).html).toContain('Alex var med</textarea>');
    expect((await bo.post(`${plan}/faststall`, { participation: ' ' })).status).toBe(422);
    const again = await bo.get(`${plan}/faststall`);
    const established = await bo.post(`${plan}/faststall`, {
      participation: 'Alex var med och sa att det får vänta.',
      _version: version(again.html),
    });
    expect(established.location).toBe(`${plan}?nu=faststalld`);
    const told = await alex.get(plan);
    expect(told.text).toContain('Planen är fastställd utan ditt ja');
    expect(told.text).toContain('Alex var med och sa att det får vänta.');
    expect((await hanna.get(plan)).text).toContain('Planen är fastställd utan ja från Alex');
    const state =
      "select g.state from individual.goal g join individual.plan p on p.id = g.plan_id where p.number = 2 and g.words = 'Må bättre'";
    expect(await rows(state)).toEqual([{ state: 'reached' }]);
  });

  it('becomes agreed when the participant says yes after all', async () => {
    const page = await alex.get(`${plan}/svar`);
    await alex.post(`${plan}/svar`, { answer: 'yes', proposal: proposal(page.html) });
    expect(await rows('select number, state, settled_as from individual.plan order by number')).toEqual([
      { number: 1, state: 'replaced', settled_as: 'agreed' },
      { number: 2, state: 'agreed', settled_as: 'agreed' },
    ]);
  });
});
