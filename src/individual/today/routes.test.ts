import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer, type Player } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addItem } from '../about-me/contract.ts';
import { askAboutGoal } from '../decision-goals/contract.ts';
import { beginFollowUp } from '../follow-up/contract.ts';
import { answerPlan, beginPlan, establishPlan, proposePlan, saveStatement } from '../plan/contract.ts';
import { makePromise, movePromise } from '../promises/contract.ts';
import { writeNote } from '../record/contract.ts';
import { findSupport, type Support } from '../support/contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const vik = await site.as(cast.substitute);
const eva = await site.as(cast.unitManager);
const hanna = await site.as(cast.careManager);

const supportAs = async (tx: Parameters<typeof findSupport>[0]): Promise<Support> =>
  (await findSupport(tx, cast.supportId))!;
/** One promise by whoever comes; returns its id. */
async function promised(words: string, by: Player = cast.worker): Promise<string> {
  await db.as(by, async (tx) => makePromise(tx, await supportAs(tx), words, ''));
  const { rows } = await db.owner.query('select id from individual.promise where words = $1', [words]);
  return rows[0].id;
}
const visit = (worker: Player, from: string, to: string, about = '', day = '2026-11-21') =>
  db.owner.query(
    `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
     values ($1, $2, $3, $4, $5, 'home', $6)`,
    [cast.supportId, worker.personId, day, from, to, about],
  );
const reads = async (by: Player, what: string): Promise<number> => {
  const { rows } = await db.owner.query(
    "select count(*)::int as count from kernel.trail_entry where kind = 'read' and person_id = $1 and event = $2",
    [by.personId, what],
  );
  return rows[0].count;
};
/** Statements that reach the database while something is done. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

describe('who has which page', () => {
  const pages: Record<string, readonly string[]> = {
    '/idag': ['participant', 'otherParticipant'],
    '/mer': ['participant', 'otherParticipant'],
    '/att-gora': ['worker', 'colleague', 'formerWorker', 'substitute', 'otherDaySubstitute'],
    '/enheten': ['unitManager', 'otherManager', 'administratorAsManager'],
    '/mina-arenden': ['careManager', 'otherCareManager'],
  };
  it.each(Object.keys(pages))(
    '%s is its own role’s, and to everybody else there is no such page',
    async (path) => {
      for (const who of everybodyAround) {
        const player = cast[who];
        if (!('roleHoldingId' in player)) continue;
        const page = await (await site.as(player as Player)).get(path);
        expect([who, page.status]).toEqual([who, pages[path]!.includes(who) ? 200 : 404]);
      }
      expect((await site.visitor().get(path)).status).not.toBe(200);
    },
  );

  it('is where one begins', async () => {
    const start = async (player: Player) => (await (await site.as(player)).get('/')).location;
    expect(await start(cast.participant)).toBe('/idag');
    expect(await start(cast.worker)).toBe('/att-gora');
    expect(await start(cast.substitute)).toBe('/att-gora');
    expect(await start(cast.unitManager)).toBe('/enheten');
    expect(await start(cast.careManager)).toBe('/mina-arenden');
  });

  it('gives the participant five places to go, and the rest under "Mer"', async () => {
    const page = await alex.get('/mer');
    const navigation = /<nav class="site-navigation"[\s\S]*?<\/nav>/.exec(page.html)![0];
    expect([...navigation.matchAll(/<a [^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      'Idag',
      'Min vecka',
      'Min plan',
      'Om mig',
      'Mer',
    ]);
    const base = `/stod/${cast.supportId}`;
    for (const path of [
      'anteckningar',
      'lofte',
      'uppfoljning',
      'trappan',
      'sjalvstandighet',
      'livet',
      'samtycken',
    ])
      expect(page.html).toContain(`href="${base}/${path}"`);
    const links = [...page.html.matchAll(/<li class="link-list-item">[\s\S]*?href="([^"]+)"/g)];
    for (const [, href] of links) expect([href, (await alex.get(href!)).status]).toEqual([href, 200]);
    for (const path of ['/vem-har-last', '/mina-rattigheter', '/mina-uppgifter'])
      expect(page.html).toContain(`href="${path}"`);
  });

  it('leads nowhere that is not there, from a support’s hub in every relation', async () => {
    for (const [player, count] of [
      [cast.participant, 15],
      [cast.worker, 13],
      [cast.substitute, 3],
      [cast.unitManager, 9],
      [cast.careManager, 4],
    ] as const) {
      const visitor = await site.as(player);
      const page = await visitor.get(`/stod/${cast.supportId}`);
      expect(page.status).toBe(200);
      const links = [...page.html.matchAll(/href="(\/stod\/[^"]+)"/g)].map(([, href]) => href!);
      expect([player.name, links.length]).toEqual([player.name, count]);
      for (const href of links) expect([href, (await visitor.get(href)).status]).toEqual([href, 200]);
    }
    expect((await (await site.as(cast.colleague)).get(`/stod/${cast.supportId}`)).status).toBe(404);
  });
});

describe('Idag', () => {
  it('greets by the hour, and says when nothing happens', async () => {
    const kim = await site.as(cast.otherParticipant);
    const page = await kim.get('/idag');
    expect(page.text).toContain('God morgon, Kim');
    expect(page.text).toContain('Idag är det lördag 21 november.');
    expect(page.text).toContain('Inget är bestämt för idag.');
    const late = await testApp(db, { clock: () => new Date('2026-11-21T18:30:00Z') });
    expect((await (await late.as(cast.otherParticipant)).get('/idag')).text).toContain('God kväll, Kim');
  });

  it('shows who comes in the day’s order, and what was promised first, once', async () => {
    await promised('Ta golvet');
    await visit(cast.worker, '13:00', '14:00', 'Vi tar disken tillsammans');
    await visit(cast.worker, '16:00', '16:30', 'Handla');
    const { text } = await alex.get('/idag');
    const order = [
      'Klockan 9.30',
      'Vik kommer',
      'Ta golvet',
      'Klockan 13.00',
      'Bo kommer',
      'Vi tar disken',
      'Handla',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect(text.split('Ta golvet')).toHaveLength(2);
    expect(text).not.toContain('En fråga till dig');
  });

  it('says the next time when nobody comes any more today', async () => {
    const late = await testApp(db, { clock: () => new Date('2026-11-21T20:00:00Z') });
    const { text } = await (await late.as(cast.participant)).get('/idag');
    expect(text).toContain('Nästa gång någon kommer');
    expect(text).toContain('Söndag 22 november kl. 9.30');
    // the promise waits for that visit
    expect(text.indexOf('Ta golvet')).toBeGreaterThan(text.indexOf('Nästa gång'));
  });

  it('takes an own activity off the day with one press, and "not today" without a word more', async () => {
    const itemId = randomUUID();
    await db.owner.query(
      `insert into individual.schedule_item (id, support_id, words, part, starts_on, repeats, weekdays, written_by, written_as)
       values ($1, $2, '20 minuter ute', 'any', '2026-11-16', 'weekly', '{6}', $3, 'participant')`,
      [itemId, cast.supportId, cast.participant.personId],
    );
    const page = await alex.get('/idag');
    expect(page.text).toContain('När du vill 20 minuter ute');
    const action = /action="([^"]*bocka)"/.exec(page.html)![1]!;
    const press = (answer: string) =>
      alex.post(action, { item: itemId, day: '2026-11-21', to: '/idag', answer, _nyckel: randomUUID() });
    expect((await press('done')).location).toMatch(/^\/idag/);
    expect((await alex.get('/idag')).text).toContain('20 minuter ute Gjort');
    await press('undo');
    expect((await press('not-today')).location).toMatch(/^\/idag/);
    expect((await alex.get('/idag')).text).toContain('20 minuter ute Inte idag');
  });

  it('asks one thing at a time, the plan first', async () => {
    const question = async () =>
      /<section[^>]*id="fraga"[\s\S]*?<\/section>/.exec((await alex.get('/idag')).html)?.[0] ?? '';
    await db.as(cast.participant, (tx) =>
      addItem(tx, { kind: 'helps', words: 'Fråga först', askMonths: 3, shares: [] }),
    );
    await db.owner.query("update individual.about_item set checked_on = '2026-05-01'");
    expect(await question()).toContain('Fråga först');

    await db.as(cast.worker, async (tx) => {
      const support = await supportAs(tx);
      await beginPlan(tx, support);
      await saveStatement(tx, support, randomUUID(), undefined, {
        kind: 'wish',
        words: 'Ha det lugnt',
        area: null,
        perspective: 'staff',
      });
      await establishPlan(tx, support, 1, 'Vi pratade om det.');
      await beginFollowUp(tx, support);
    });
    expect(await question()).toContain('name="back" value="idag"');

    const promiseId = await promised('Hämta paketet');
    await db.as(cast.worker, async (tx) => movePromise(tx, await supportAs(tx), promiseId, 'done'));
    expect(await question()).toContain('Bo Stöd säger att det här är gjort:');

    await db.as(cast.worker, async (tx) => {
      const support = await supportAs(tx);
      await beginPlan(tx, support);
      await proposePlan(tx, support);
    });
    expect(await question()).toContain(`/stod/${cast.supportId}/plan/svar`);
    expect((await alex.get('/idag')).html.match(/id="fraga"/g)).toHaveLength(1);

    // answered there, it makes room for the next
    await db.as(cast.participant, async (tx) =>
      answerPlan(tx, await supportAs(tx), {
        answer: 'cannot-say-yet',
        way: 'own-device',
        words: '',
        proposal: 1,
      }),
    );
    const kept = { support: cast.supportId, promise: promiseId, step: 'kept', _nyckel: randomUUID() };
    expect((await alex.post('/idag/lofte', kept)).location).toBe('/idag');
    expect((await alex.post('/idag/lofte', kept)).location).toBe('/idag');
    expect(await question()).toContain('name="back" value="idag"');
  });

  it('lets only the participant answer, and keeps the page when it cannot be done', async () => {
    const { rows } = await db.owner.query("select id from individual.promise where words = 'Ta golvet'");
    const step = { support: cast.supportId, promise: rows[0].id, step: 'kept' };
    expect((await bo.post('/idag/lofte', step)).status).toBe(404);
    expect((await (await site.as(cast.otherParticipant)).post('/idag/lofte', step)).status).toBe(404);
    // nothing to say "not yet" of: it stands open already, and that is as good
    expect((await alex.post('/idag/lofte', { ...step, step: 'not-yet' })).status).toBe(303);
    const odd = await alex.post('/idag/lofte', { ...step, step: 'let-go' });
    expect(odd.status).toBe(422);
    expect(odd.text).toContain('God morgon, Alex');
    expect((await alex.post('/idag/om-mig', { item: randomUUID() })).status).toBe(404);
    expect((await bo.post('/idag/om-mig', { item: randomUUID() })).status).toBe(404);
    expect((await alex.post('/idag/forslag', { suggestion: randomUUID() })).location).toBe('/idag');
  });

  it('says when an answer has come, for a week', async () => {
    await db.owner.query(
      "update individual.follow_up set closed_on = '2026-11-21', closed_by = begun_by where closed_on is null",
    );
    await db.owner.query("update individual.about_item set checked_on = '2026-11-20'");
    const goalId = randomUUID();
    await db.owner.query(
      `insert into individual.decision_goal (id, support_id, source, words, entered_by, entered_on)
       values ($1, $2, 'decision', 'Klara hemmet', $3, '2026-01-01')`,
      [goalId, cast.supportId, cast.careManager.personId],
    );
    await db.as(cast.participant, async (tx) => askAboutGoal(tx, await supportAs(tx), goalId, 'Varför det?'));
    expect((await hanna.get('/mina-arenden')).text).toContain(
      '1 fråga väntar på svar, sedan 21 november 2026',
    );
    await db.owner.query(
      "update individual.goal_question set outcome = 'stays', answer = 'Därför', answered_by = $1, answered_on = '2026-11-20'",
      [cast.careManager.personId],
    );
    expect((await alex.get('/idag')).text).toContain('Du frågade om ett mål. Nu finns det ett svar.');
    expect((await bo.get('/att-gora')).text).toContain('Frågan om ett mål för Alex Deltagare har fått svar');
    const later = await testApp(db, { clock: () => new Date('2026-12-02T09:00:00Z') });
    expect((await (await later.as(cast.participant)).get('/idag')).text).not.toContain(
      'Nu finns det ett svar',
    );
  });
});

describe('Att göra', () => {
  it('begins with the day’s visits, what was promised first, and says in the log that it was read', async () => {
    const before = await reads(cast.worker, 'promises');
    const page = await bo.get('/att-gora');
    expect(page.text.indexOf('13.00–14.00')).toBeLessThan(page.text.indexOf('Ta golvet'));
    expect(page.text.indexOf('Ta golvet')).toBeLessThan(page.text.indexOf('Vi tar disken'));
    expect(await reads(cast.worker, 'promises')).toBe(before + 1);
    // a colleague without visits reads nothing, and the log says nothing
    expect((await (await site.as(cast.colleague)).get('/att-gora')).text).toContain('Du har inga besök idag');
    expect(await reads(cast.colleague, 'promises')).toBe(0);
  });

  it('opens to a substitute around the visit, and no longer', async () => {
    expect((await vik.get('/att-gora')).text).toContain('Ta golvet');
    const late = await testApp(db, { clock: () => new Date('2026-11-21T15:00:00Z') });
    const evening = await (await late.as(cast.substitute)).get('/att-gora');
    expect(evening.text).not.toContain('Alex');
    expect(evening.text).not.toContain('Ta golvet');
  });

  it('makes a visit done with one press, by who came', async () => {
    const made = { support: cast.supportId, visit: cast.visitId, _nyckel: randomUUID() };
    expect((await (await site.as(cast.colleague)).post('/att-gora/klart', made)).status).toBe(404);
    expect((await alex.post('/att-gora/klart', made)).status).toBe(404);
    expect((await vik.post('/att-gora/klart', made)).location).toBe('/att-gora');
    expect((await vik.get('/att-gora')).text).toContain('Gjort');
  });

  it('says what is due and what has been answered, and not what is the participant’s to answer', async () => {
    const page = await bo.get('/att-gora');
    expect(page.text).toContain('Alex Deltagare har svarat på planen');
    expect(page.text).toContain('Skriv om Alex');
    expect(page.text).toContain('Skulle ha gjorts 1 februari 2025');
    expect(page.text).not.toContain('Gör en plan med Alex');
    await db.as(cast.worker, async (tx) =>
      writeNote(tx, await supportAs(tx), {
        kind: 'observation',
        day: null,
        time: null,
        body: 'Vi diskade.',
        mentions: false,
      }),
    );
    expect((await bo.get('/att-gora')).text).not.toContain('Skriv om Alex');
  });

  it('leads to a note that somebody else reads through, and says to the manager that it waits', async () => {
    const { rows } = await db.owner.query('select valid_to from individual.assignment where worker_id = $1', [
      cast.formerWorker.personId,
    ]);
    await db.owner.query('update individual.assignment set valid_to = null where worker_id = $1', [
      cast.formerWorker.personId,
    ]);
    await db.as(cast.formerWorker, async (tx) =>
      writeNote(tx, await supportAs(tx), {
        kind: 'observation',
        day: null,
        time: null,
        body: 'Grannen ringde på.',
        mentions: true,
      }),
    );
    const page = await bo.get('/att-gora');
    expect(page.text).toContain('Läs igenom en anteckning om Alex');
    expect(page.text).not.toContain('Grannen');
    const href = /href="([^"]*las-igenom)"/.exec(page.html)![1]!;
    expect((await bo.get(href)).status).toBe(200);
    const unit = await eva.get('/enheten?visa=lasa-igenom');
    expect(unit.text).toContain('1 anteckning att läsa igenom');
    expect(unit.text).not.toContain('Grannen');
    await db.owner.query('update individual.assignment set valid_to = $2 where worker_id = $1', [
      cast.formerWorker.personId,
      rows[0].valid_to,
    ]);
  });

  it('shows a greeting that something is done until it is seen', async () => {
    const { rows } = await db.owner.query('select id from individual.schedule_item');
    await alex.post(`/stod/${cast.supportId}/vecka/bocka`, {
      item: rows[0].id,
      day: '2026-11-21',
      answer: 'done',
      _nyckel: randomUUID(),
    });
    await alex.post(`/stod/${cast.supportId}/vecka/bocka`, {
      item: rows[0].id,
      day: '2026-11-21',
      answer: 'tell',
      _nyckel: randomUUID(),
    });
    const page = await bo.get('/att-gora');
    expect(page.text).toContain('Nytt sedan sist 20 minuter ute');
    const seen = {
      support: cast.supportId,
      checkIn: /name="checkIn" value="([^"]*)"/.exec(page.html)![1]!,
      _nyckel: randomUUID(),
    };
    expect((await vik.post('/att-gora/sett', seen)).status).toBe(404);
    expect((await alex.post('/att-gora/sett', seen)).status).toBe(404);
    expect((await bo.post('/att-gora/sett', seen)).location).toBe('/att-gora');
    expect((await bo.post('/att-gora/sett', { support: 'x' })).location).toBe('/att-gora');
    expect((await bo.get('/att-gora')).html).not.toContain('checkIn');
    expect((await vik.get('/att-gora')).html).not.toContain('checkIn');
  });
});

describe('the unit', () => {
  it('shows names, dates and states, and not a word of what is written; no reading is logged', async () => {
    const before = await reads(cast.unitManager, 'support');
    const page = await eva.get('/enheten');
    expect(page.text).toContain('Alex Deltagare');
    expect(page.text).toContain('Fastställd utan ja En ny version är föreslagen');
    for (const words of ['Ha det lugnt', 'Ta golvet', 'Fråga först', 'Vi diskade'])
      expect(page.text).not.toContain(words);
    expect(await reads(cast.unitManager, 'support')).toBe(before);
    expect((await (await site.as(cast.otherManager)).get('/enheten')).text).not.toContain('Alex');
    expect((await (await site.as(cast.administratorAsManager)).get('/enheten')).text).not.toContain('Alex');
  });

  it('can be narrowed by how it stands', async () => {
    expect((await eva.get('/enheten?visa=foreslagen')).text).toContain('Alex Deltagare');
    expect((await eva.get('/enheten?visa=ingen-plan')).text).toContain('Ingen passar in på det');
    expect((await eva.get('/enheten?visa=kontakt')).text).not.toContain('Alex Deltagare');
    // what is no choice is no filter
    expect((await eva.get('/enheten?visa=constructor')).text).toContain('Alex Deltagare');
  });

  it('says to who decides that a plan was established without a yes, and not what is being made', async () => {
    const page = await hanna.get('/mina-arenden');
    expect(page.text).toContain('Fastställd utan ja');
    expect(page.text).not.toContain('föreslagen');
    expect((await (await site.as(cast.otherCareManager)).get('/mina-arenden')).text).not.toContain('Alex');
  });

  it('puts who has most past its day first, a page at a time, and all at once to print', async () => {
    for (let place = 0; place < 30; place += 1) {
      const person = await addPlayer(
        db,
        `Deltagare ${String(place).padStart(2, '0')}`,
        'participant',
        cast.unit,
      );
      const supportId = randomUUID();
      await db.owner.query(
        `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id)
         values ($1, $2, $3, 'housing-support', '2026-01-01', $4)`,
        [supportId, person.personId, cast.unit, cast.careManager.personId],
      );
      await db.owner.query(
        "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-01-01')",
        [supportId, cast.worker.personId],
      );
      await db.owner.query(
        `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
         values ($1, $2, '2026-11-21', '17:00', '17:30', 'phone')`,
        [supportId, cast.worker.personId],
      );
      await db.owner.query(
        `insert into individual.promise (support_id, words, written_by, written_as, written_at)
         values ($1, 'Ring igen', $2, 'support-worker', '2026-11-20T09:00:00Z')`,
        [supportId, cast.worker.personId],
      );
    }
    const first = await eva.get('/enheten');
    expect(first.text).toContain('Sida 1 av 2');
    expect(first.text).not.toContain('Alex');
    expect((await eva.get('/enheten?sida=2')).text).toContain('Alex Deltagare');
    const whole = await eva.get('/enheten?sida=alla');
    expect(whole.text).toContain('Deltagare 00');
    expect(whole.text).toContain('Alex Deltagare');
    expect((await hanna.get('/mina-arenden?sida=2')).text).toContain('Sida 2 av 2');
  });

  it('asks the database as much for thirty as for one', async () => {
    const many = [
      await statements(() => bo.get('/att-gora')),
      await statements(() => eva.get('/enheten?sida=alla')),
      await statements(() => hanna.get('/mina-arenden')),
    ];
    await db.owner.query("update individual.support set valid_to = '2026-11-01' where id <> $1", [
      cast.supportId,
    ]);
    await db.owner.query("update individual.assignment set valid_to = '2026-11-01' where support_id <> $1", [
      cast.supportId,
    ]);
    await db.owner.query("delete from individual.visit where starts_at = '17:00'");
    const one = [
      await statements(() => bo.get('/att-gora')),
      await statements(() => eva.get('/enheten?sida=alla')),
      await statements(() => hanna.get('/mina-arenden')),
    ];
    expect(many).toEqual(one);
    // those of the transaction, the session and the hats are in it
    expect(Math.max(...many)).toBeLessThanOrEqual(26);

    const day = await statements(() => alex.get('/idag'));
    for (let place = 0; place < 20; place += 1) {
      await promised(`Löfte ${place}`);
      await visit(cast.worker, '18:00', '18:30');
    }
    expect(await statements(() => alex.get('/idag'))).toBe(day);
    expect(day).toBeLessThanOrEqual(26);
  });
});
