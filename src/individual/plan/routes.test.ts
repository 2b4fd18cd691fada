import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { planFacts } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const hanna = await site.as(cast.careManager);
const eva = await site.as(cast.unitManager);
const plan = `/stod/${cast.supportId}/plan`;
const write = `${plan}/skriv`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const key = (html: string) => /name="_nyckel" value="([^"]+)"/.exec(html)?.[1] ?? '';
const draftPath = (html: string) =>
  /data-draft-url="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
const rows = async (text: string) => (await db.owner.query(text)).rows;

const say = (visitor: typeof alex, words: string, fields: Record<string, string> = {}) =>
  visitor.post(`${write}/sagt/${randomUUID()}`, {
    kind: 'wish',
    words,
    next: 'mer',
    _version: '0',
    ...fields,
  });
const goal = (words: string, fields: Record<string, string> = {}) => ({
  words,
  kind: 'training',
  _version: '0',
  ...fields,
});
const proposal = (html: string) => /name="proposal" value="(\d+)"/.exec(html)?.[1] ?? '';

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
    expect((await alex.get(`${write}/titta-igenom`)).text).toContain(
      'Finns det något du vill göra med andra?',
    );
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

describe('two who write at once', () => {
  it('meet both texts where they changed the same, and lose nothing', async () => {
    const lineage = randomUUID();
    await bo.post(`${write}/mal/${lineage}`, goal('Handla', { perspective: 'staff', measure: 'Mjölk' }));
    const one = await bo.get(`${write}/mal/${lineage}`);
    const other = await alex.get(`${write}/mal/${lineage}`);
    await bo.post(`${write}/mal/${lineage}`, goal('Handla varje vecka', { _version: version(one.html) }));
    const merge = await alex.post(
      `${write}/mal/${lineage}`,
      goal('Handla själv', { _version: version(other.html), measure: 'Mjölk' }),
    );
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Handla varje vecka');
    expect(merge.html).toContain('Handla själv</textarea>');
    const saved = await alex.post(
      `${write}/mal/${lineage}`,
      goal('Handla själv varje vecka', { _version: version(merge.html) }),
    );
    expect(saved.status).toBe(303);
    const draft = await bo.post(`${write}/mal/${lineage}`, {
      words: 'Handla igår',
      _utkast: '1',
      _version: version(one.html),
    });
    expect(draft.status).toBe(409);
    await alex.post(`${write}/mal/${lineage}/ta-bort`);
    const gone = await bo.post(`${write}/mal/${lineage}`, goal('Handla ihop', { _version: '3' }));
    expect(gone.status).toBe(422);
    expect(gone.html).toContain('Handla ihop</textarea>');
    expect(gone.text).toContain('Någon tog bort det här medan du skrev');
    expect(version(gone.html)).toBe('0');
  });

  it('undo no choice that the other made and they never touched', async () => {
    const lineage = randomUUID();
    const first = { 'byWhen-dag': '1', 'byWhen-manad': 'maj', 'byWhen-ar': '2027', area: 'mobility' };
    await bo.post(`${write}/mal/${lineage}`, goal('Åka buss', { perspective: 'staff', ...first }));
    const page = await alex.get(`${write}/mal/${lineage}`);
    const was = Object.fromEntries(
      [...page.html.matchAll(/name="(_was-\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    const started = version(page.html);
    await bo.post(
      `${write}/mal/${lineage}`,
      goal('Åka buss', {
        ...first,
        'byWhen-manad': 'juni',
        kind: 'supporting',
        perspective: 'staff',
        _version: started,
      }),
    );
    const mine = goal('Åka buss till stan', { ...was, ...first, area: 'community-life', _version: started });
    // shown again for another reason in between, the form is still the one it was
    const again = await alex.post(`${write}/mal/${lineage}`, { ...mine, words: '' });
    expect(version(again.html)).toBe(started);
    const merge = await alex.post(`${write}/mal/${lineage}`, mine);
    expect(merge.status).toBe(409);
    const fields = Object.fromEntries(
      [...merge.html.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    await alex.post(`${write}/mal/${lineage}`, {
      ...fields,
      words: 'Åka buss till stan',
      meaning: '',
      measure: '',
    });
    expect(
      await rows(`select words, kind, area, by_when::text from individual.goal where lineage = '${lineage}'`),
    ).toEqual([
      { words: 'Åka buss till stan', kind: 'supporting', area: 'community-life', by_when: '2027-06-01' },
    ]);
    await alex.post(`${write}/mal/${lineage}/ta-bort`);
  });

  it('write beside each other without meeting', async () => {
    const both = await Promise.all([say(alex, 'Min mening'), say(bo, 'Min tanke', { perspective: 'staff' })]);
    expect(both.map((one) => one.status)).toEqual([303, 303]);
    expect(await rows("select from individual.plan_statement where words like 'Min %'")).toHaveLength(2);
  });

  it('save once what is sent twice, with a key and without', async () => {
    const lineage = randomUUID();
    const page = await alex.get(`${write}/gora/${lineage}`);
    const fields = { words: 'Vattna', who: 'self', _version: '0', _nyckel: key(page.html) };
    const twice = await Promise.all([
      alex.post(`${write}/gora/${lineage}`, fields),
      alex.post(`${write}/gora/${lineage}`, fields),
    ]);
    expect(twice.map((one) => one.status)).toEqual([303, 303]);
    const { _nyckel: _, ...bare } = fields;
    expect((await alex.post(`${write}/gora/${lineage}`, bare)).status).toBe(303);
    expect(await rows("select from individual.activity where words = 'Vattna'")).toHaveLength(1);
  });
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
    expect((await bo.get(plan)).text).toContain('Alex kunde inte säga det än');
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
