import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draftPath, goal, planScene, version } from './plan-scene.ts';

const { alex, bo, eva, plan, write, say, rows } = await planScene();

describe('a plan that is not there yet', () => {
  it('leads the participant to their support, and begins with one press', async () => {
    expect((await alex.get('/min-plan')).location).toBe(plan);
    const page = await alex.get(plan);
    expect(page.text).toContain('Det finns ingen plan än');
    expect(page.text).toContain('Börja med planen');
    expect((await eva.get(plan)).text).not.toContain('Börja med planen');
    expect((await bo.get('/min-plan')).status).toBe(404);
  });

  it('is begun once, whoever presses, and however often', async () => {
    const began = await Promise.all([
      alex.post(`${plan}/borja`),
      bo.post(`${plan}/borja`),
      alex.post(`${plan}/borja`),
    ]);
    expect(began.map((one) => one.location)).toEqual([write, write, write]);
    expect(await rows('select number, state from individual.plan')).toEqual([{ number: 1, state: 'draft' }]);
  });
});

describe('making it, one question at a time', () => {
  it('says where one is, and that one can stop', async () => {
    const first = await alex.get(`${write}/liv`);
    expect(first.text).toContain('Hur vill du att livet ska vara?');
    expect(first.text).toContain('Steg 1 av 6. Du kan sluta när du vill och fortsätta sen.');
  });

  it('keeps the first words while they are written, and goes on from them', async () => {
    const first = await alex.get(`${write}/liv`);
    const address = draftPath(first.html);
    const draft = await alex.post(address, { words: 'Lugnt, och', _utkast: '1', _version: '0' });
    expect(JSON.parse(draft.html)).toEqual({ version: 1 });
    // the phone died here: the words are there when it comes back
    const again = await alex.get(`${write}/liv`);
    expect(again.html).toContain('Lugnt, och</textarea>');
    const saved = await alex.post(draftPath(again.html), {
      kind: 'life',
      words: 'Lugnt, och med en katt.',
      next: 'vidare',
      _version: version(again.html),
    });
    expect(saved.location).toBe(`${write}/behov`);
    expect(await rows('select words, perspective from individual.plan_statement')).toEqual([
      { words: 'Lugnt, och med en katt.', perspective: 'participant' },
    ]);
  });

  it('lets a question be left out, and keeps what was typed where something is missing', async () => {
    const on = await alex.post(`${write}/sagt/${randomUUID()}`, { kind: 'need', words: '', next: 'vidare' });
    expect(on.location).toBe(`${write}/ideer`);
    const empty = await alex.post(`${write}/sagt/${randomUUID()}`, { kind: 'need', words: ' ', next: 'mer' });
    expect(empty.status).toBe(422);
    const odd = await alex.post(`${write}/sagt/${randomUUID()}`, {
      kind: 'x',
      words: 'Sova <bättre>',
      next: 'mer',
    });
    expect(odd.status).toBe(422);
    expect(odd.html).toContain('Sova &lt;bättre&gt;');
  });

  it('shows whose each word is, and lets nobody change the participant’s', async () => {
    await say(alex, 'Jag vill komma ut', { area: 'community-life' });
    await say(bo, 'Alex orkar mer på förmiddagen', { kind: 'need', perspective: 'staff' });
    await say(bo, 'Jag vill slippa telefonen', { kind: 'wish', perspective: 'participant' });
    const page = await alex.get(`${write}/behov`);
    expect(page.text).toContain('Så säger personalen (Bo Stöd).');
    expect(page.text).toContain('Så säger du. Bo Stöd skrev ner det.');
    const [hers] = await rows(
      "select lineage, version from individual.plan_statement where words = 'Jag vill komma ut'",
    );
    expect((await bo.get(`${write}/behov`)).html).not.toContain(`/sagt/${hers.lineage}"`);
    expect((await bo.get(`${write}/sagt/${hers.lineage}`)).status).toBe(404);
    const forged = await bo.post(`${write}/sagt/${hers.lineage}`, {
      kind: 'wish',
      words: 'Alex vill städa',
      _version: String(hers.version),
    });
    expect(forged.status).toBe(422);
    expect(forged.html).toContain('Alex vill städa');
    expect((await bo.post(`${write}/sagt/${hers.lineage}/ta-bort`)).status).toBe(422);
    // what was taken down in her name is hers to mend
    const [taken] = await rows(
      "select lineage from individual.plan_statement where words like 'Jag vill slippa%'",
    );
    const edit = await alex.get(`${write}/sagt/${taken.lineage}`);
    const mended = await alex.post(`${write}/sagt/${taken.lineage}`, {
      kind: 'wish',
      words: 'Jag vill helst slippa telefonen',
      next: 'mer',
      _version: version(edit.html),
    });
    expect(mended.location).toBe(`${write}/behov`);
  });

  it('keeps an idea an idea until the participant wants it now', async () => {
    await say(alex, 'ha ordning i klädkammaren', { kind: 'idea' });
    const [idea] = await rows("select lineage from individual.plan_statement where kind = 'idea'");
    expect((await bo.post(`${write}/sagt/${idea.lineage}/vill-nu`, { want: 'ja' })).status).toBe(422);
    expect((await alex.get(`${write}/mal`)).text).not.toContain('klädkammaren');
    const wanted = await alex.post(`${write}/sagt/${idea.lineage}/vill-nu`, { want: 'ja' });
    expect((await alex.get(wanted.location!)).html).toContain('ha ordning i klädkammaren</textarea>');
    expect((await alex.get(`${write}/mal`)).text).toContain('klädkammaren');
    await alex.post(`${write}/sagt/${idea.lineage}/vill-nu`, { want: 'nej' });
  });

  it('takes goals, checks them kindly, and divides them into small steps', async () => {
    const lineage = randomUUID();
    const none = await alex.post(`${write}/mal/${lineage}`, { words: 'Må bättre', kind: '' });
    expect(none.status).toBe(422);
    expect(none.html).toContain('Må bättre</textarea>');
    const bad = await alex.post(
      `${write}/mal/${lineage}`,
      goal('Må bättre', { 'byWhen-dag': '31', 'byWhen-manad': '2', 'byWhen-ar': '2027' }),
    );
    expect(bad.text).toContain('Skriv dagen med dag, månad och år.');
    expect((await alex.post(`${write}/mal/${lineage}`, goal('Må bättre'))).location).toBe(`${write}/mal`);
    const list = await alex.get(`${write}/mal`);
    expect(list.text).toContain('Målet säger hur det ska kännas eller vara. Vad gör du då?');
    expect(list.text).toContain('Målet får vara som det är.');
    const split = await alex.post(`${write}/mal/${lineage}/dela-upp`, {
      step1: 'Gå till dörren',
      step2: '',
      step3: 'Gå runt kvarteret',
      step4: '',
    });
    expect(split.location).toBe(`${write}/mal`);
    expect(
      await rows('select words from individual.goal where parent_lineage is not null order by position'),
    ).toEqual([{ words: 'Gå till dörren' }, { words: 'Gå runt kvarteret' }]);
  });

  it('asks no goal that maintains for steps', async () => {
    const lineage = randomUUID();
    await bo.post(
      `${write}/mal/${lineage}`,
      goal('Tvätta som nu', { kind: 'compensating', perspective: 'staff' }),
    );
    expect((await alex.get(`${write}/mal`)).html).not.toContain(`${lineage}/dela-upp`);
    expect((await alex.get(`${write}/mal/${lineage}/dela-upp`)).status).toBe(404);
    expect((await alex.post(`${write}/mal/${lineage}/dela-upp`, { step1: 'Mer' })).status).toBe(422);
  });

  it('takes what is done, by whom, when and how', async () => {
    const lacks = await bo.post(`${write}/gora/${randomUUID()}`, { words: 'Gå ut', who: '' });
    expect(lacks.status).toBe(422);
    expect(lacks.html).toContain('value="Gå ut"');
    const saved = await bo.post(`${write}/gora/${randomUUID()}`, {
      words: 'Gå ut',
      who: 'together',
      how: 'Tisdagar',
    });
    expect(saved.location).toBe(`${write}/gora`);
    expect((await alex.get(`${write}/gora`)).text).toContain(
      'Gå ut – Jag och personalen tillsammans. Tisdagar',
    );
  });

  it('asks gently about people and life outside, when the goals leave them out', async () => {
    await bo.post(
      `${write}/mal/${randomUUID()}`,
      goal('Diska', { area: 'domestic-life', perspective: 'staff' }),
    );
    const page = await alex.get(`${write}/titta-igenom`);
    expect(page.text).toContain('Finns det något du vill göra med andra?');
    // with suggestions of that side, which the questions about chores do not bring
    expect(page.text).toContain('Fika med någon en gång i veckan');
    expect(page.html).toContain(`href="${write}/forslag?forslag=`);
  });

  it('lets the participant choose the rhythm', async () => {
    const page = await alex.get(`${write}/uppfoljning`);
    const saved = await alex.post(`${write}/uppfoljning`, {
      rhythm: '6',
      followUpWords: 'Ute på en promenad',
      _version: version(page.html),
    });
    expect(saved.location).toBe(`${write}/titta-igenom`);
    expect((await alex.get(`${write}/titta-igenom`)).text).toContain(
      'Ni tittar på planen igen varje halvår.',
    );
  });

  it('can be only a weekly schedule', async () => {
    await alex.post(`${plan}/bara-schema`, { only: 'ja' });
    expect((await alex.get(`${write}/gora`)).text).toContain('Steg 1 av 2.');
    await alex.post(`${plan}/bara-schema`, { only: 'nej' });
  });
});
