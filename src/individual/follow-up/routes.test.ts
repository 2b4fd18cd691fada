import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import type { Player } from '../../../tests/cast.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { disposeOfFile } from '../support/contract.ts';
import { followUpDue, followUpsFile, followUpsForArchive, questionsWaiting } from './contract.ts';
import { followUpScene, version } from './follow-up-scene.ts';
import { agreedPlan } from './plan-scene.ts';

const { db, cast, site, alex, bo, eva, base, ask, count } = await followUpScene();
let goals: string[];

describe('before there is a plan', () => {
  it('there is nothing to follow up, and it is said kindly', async () => {
    expect((await alex.get(base)).text).toContain('Det finns ingen plan att följa upp än');
    const refused = await alex.post(`${base}/borja`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Gör planen klar först');
    expect((await alex.get(`/stod/${cast.supportId}/hur-langt`)).text).toContain('Vägen börjar med en plan');
    expect(await db.as(cast.unitManager, (tx) => followUpDue(tx, [cast.supportId]))).toEqual([
      {
        supportId: cast.supportId,
        due: null,
        state: null,
        openSince: null,
        lastClosedOn: null,
        lookAgainOn: null,
      },
    ]);
  });
});

describe('a follow-up', () => {
  it('is due by the rhythm that the participant has chosen', async () => {
    goals = await agreedPlan(db, cast, [
      { words: 'Åka buss till Tinget själv' },
      { words: 'Hålla köket rent', kind: 'compensating' },
      { words: 'Simma', state: 'paused' },
    ]);
    const page = await alex.get(base);
    expect(page.text).toContain('Snart är det dags. Senast 1 december 2026.');
    expect(page.text).toContain('Du har valt två gånger om året.');
    expect(page.text).toContain('Titta igen 24 december 2026');
    expect((await bo.get(base)).text).toContain('Alex har valt två gånger om året.');
    expect((await eva.get(base)).html).not.toContain('<form method="post" action="/stod');
  });

  it('is begun by either, once, also when both press at the same moment', async () => {
    const begun = await Promise.all([alex.post(`${base}/borja`), bo.post(`${base}/borja`)]);
    expect(begun.map((one) => [one.status, one.location])).toEqual([
      [303, base],
      [303, base],
    ]);
    expect(await count('individual.follow_up')).toBe(1);
    expect((await alex.get(base)).text).toContain('Svara på frågorna');
    expect((await eva.post(`${base}/borja`)).status).toBe(404);
  });

  it('asks one question a page, says which of how many, and goes on when one is skipped', async () => {
    const first = await alex.get(ask('planned'));
    expect(first.text).toContain('Hur har det gått med det vi planerade?');
    expect(first.text).toContain('Fråga 1 av 6');
    expect(first.text).toContain('Bara du kan läsa ditt svar');
    expect((await alex.post(ask('planned'), { next: 'hoppa', _version: '0' })).location).toBe(ask('closer'));
    expect((await alex.get(ask('closer'))).text).toContain('Fråga 2 av 6');
    expect((await alex.get(ask('keeping'))).status).toBe(404);
    expect((await alex.get(`${base}/fraga/annat`)).status).toBe(404);
  });

  it('takes a symbol, a few words, or both; what is wrong is said and what was typed stays', async () => {
    const wrong = await alex.post(ask('closer'), { mark: 'much', words: 'Nästan <där>', _version: '0' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Nästan &lt;där&gt;');
    const saved = await alex.post(ask('closer'), { mark: 'so-so', words: 'Nästan <där>', _version: '0' });
    expect(saved.location).toBe(ask('our-way'));
    expect((await alex.get(base)).html).toMatch(/<blockquote>[\s\S]*Sådär[\s\S]*Nästan &lt;där&gt;/);
    expect((await alex.get(base)).text).toContain('Du hoppade över den här.');
  });

  it('waits on the start page with the next question, answered there with one press', async () => {
    const waitingFor = (who: Player) => db.as(who, (tx) => readFact(tx, questionsWaiting));
    expect(await waitingFor(cast.participant)).toMatchObject([
      { supportId: cast.supportId, question: 'our-way', number: 3, of: 6 },
    ]);
    expect(await waitingFor(cast.worker)).toEqual([]);
    const key = randomUUID();
    for (let press = 0; press < 2; press += 1) {
      const pressed = await alex.post(ask('our-way'), {
        mark: 'not-good',
        back: 'idag',
        _version: '0',
        _nyckel: key,
      });
      expect([pressed.status, pressed.location]).toEqual([303, '/idag']);
    }
    expect(await waitingFor(cast.participant)).toMatchObject([{ question: 'everyone' }]);
    // one press with a symbol takes no words away
    await alex.post(ask('closer'), { mark: 'good', back: 'idag', _version: '1' });
    expect((await alex.get(ask('closer'))).text).toContain('Nästan');
  });

  it('keeps both texts when two devices answer the same question', async () => {
    const old = version((await alex.get(ask('closer'))).html);
    await alex.post(ask('closer'), { mark: 'good', words: 'Från telefonen', _version: old });
    const merge = await alex.post(ask('closer'), { mark: 'good', words: 'Från plattan', _version: old });
    expect(merge.status).toBe(409);
    expect(merge.html).toContain('Från telefonen');
    expect(merge.html).toContain('Från plattan');
  });

  it('gives back what was being written when the phone died', async () => {
    const id = (await db.owner.query('select id from individual.follow_up')).rows[0].id;
    const page = await alex.get(ask('changed'));
    expect(page.html).toContain(`data-draft-url="/utkast/follow-up.${cast.supportId}.${id}.changed"`);
    await alex.post(`/utkast/follow-up.${cast.supportId}.${id}.changed`, {
      words: 'Halv mening',
      _utkast: '1',
    });
    expect((await alex.get(ask('changed'))).text).toContain('Halv mening');
    // leaving the question out does not throw it away either
    await alex.post(ask('changed'), { words: 'Halv mening', next: 'hoppa', _version: '0' });
    expect((await alex.get(ask('changed'))).text).toContain('Halv mening');
    await alex.post(ask('changed'), { words: 'Hel mening', _version: '1' });
    expect(await count('kernel.draft')).toBe(0);
  });

  it('says nothing of the answers to anybody until the participant shows them', async () => {
    const hidden = await bo.get(base);
    expect(hidden.text).toContain('Du ser svaren om Alex visar dem för dig.');
    for (const page of [hidden, await bo.get(`${base}/mote`), await bo.get(ask('closer'))]) {
      expect(page.text).not.toContain('Från telefonen');
      expect(page.text).not.toContain('Inte bra');
    }
    expect(await seen(db, cast.worker, 'individual.follow_up_answer')).toBe(0);
    const id = /name="followUp" value="([^"]+)"/.exec((await alex.get(base)).html)![1]!;
    expect((await bo.post(`${base}/visa`, { followUp: id, shown: 'ja' })).status).toBe(404);
    const shown = await alex.post(`${base}/visa`, { followUp: id, shown: 'ja' });
    expect(shown.location).toBe(`${base}?nu=visat`);
    expect((await bo.get(base)).text).toContain('Från telefonen');
    // that a question was left out is never shown
    expect(await seen(db, cast.worker, 'individual.follow_up_answer')).toBe(3);
    // the manager reads the follow-up, and none of the answers
    expect((await eva.get(base)).text).not.toContain('Från telefonen');
    await alex.post(ask('closer'), {
      words: 'Ändrat efteråt',
      _version: version((await alex.get(ask('closer'))).html),
    });
    const after = await bo.get(base);
    expect(after.text).not.toContain('Ändrat efteråt');
    expect(after.text).not.toContain('Från telefonen');
    expect((await alex.get(base)).text).toContain('Några av dina svar kan bara du läsa.');
    await alex.post(`${base}/visa`, { followUp: id, shown: 'nej' });
    expect(await seen(db, cast.worker, 'individual.follow_up_answer')).toBe(0);
    await alex.post(`${base}/visa`, { followUp: id, shown: 'ja' });
  });

  it('has the worker’s notes beside, which the participant reads', async () => {
    const empty = await bo.post(`${ask('planned')}/anteckning`, { words: '', _version: '0' });
    expect(empty.status).toBe(422);
    const note = (words: string, stale: string) =>
      bo.post(`${ask('planned')}/anteckning`, { words, _version: stale });
    expect((await note('Vi hann fyra gånger', '0')).status).toBe(303);
    expect((await note('Vi hann fem gånger', '0')).status).toBe(409);
    expect((await alex.get(ask('planned'))).text).toContain('Vi hann fyra gånger Antecknat av Bo Stöd');
    expect((await alex.post(`${ask('planned')}/anteckning`, { words: 'x', _version: '0' })).status).toBe(404);
    expect((await bo.post(ask('planned'), { mark: 'good', _version: '0' })).status).toBe(404);
  });

  it('changes the plan there and then: reached, paused, taken up again', async () => {
    const goal = (index: number) => `${base}/mote/mal/${goals[index]}`;
    expect((await alex.get(`${base}/mote`)).text).toContain('Gå igenom målen');
    const none = await bo.post(goal(0), { _version: '0' });
    expect(none.status).toBe(422);
    expect((await bo.post(goal(0), { outcome: 'reached', _version: '0' })).location).toBe(goal(1));
    // one that keeps what one can is never finished, and never asked for smaller steps
    const keeps = await alex.get(goal(1));
    expect(keeps.html).not.toContain('value="reached"');
    expect(keeps.text).not.toContain('mindre steg');
    expect((await alex.get(goal(0))).text).toContain('mindre steg');
    const when = await alex.post(goal(1), { outcome: 'paused', why: 'Trött <nu>', _version: '0' });
    expect(when.status).toBe(422);
    expect(when.html).toContain('Trött &lt;nu&gt;');
    const past = await alex.post(goal(1), {
      outcome: 'paused',
      when: 'dag',
      'lookAgainOn-dag': '1',
      'lookAgainOn-manad': '2',
      'lookAgainOn-ar': '2020',
      _version: '0',
    });
    expect(past.status).toBe(422);
    await alex.post(goal(1), { outcome: 'paused', when: '1', why: 'Trött', _version: '0' });
    expect((await alex.post(goal(2), { outcome: 'on-the-way', _version: '0' })).location).toBe(
      `${base}/mote`,
    );
    const { rows } = await db.owner.query(
      `select g.state, g.paused_why, g.look_again_on from individual.goal g join individual.plan p on p.id = g.plan_id
       where p.state = 'agreed' order by g.position`,
    );
    expect(rows).toMatchObject([
      { state: 'reached' },
      { state: 'paused', paused_why: 'Trött', look_again_on: '2026-12-21' },
      { state: 'active' },
    ]);
    const facts = await db.as(cast.unitManager, (tx) => followUpDue(tx, [cast.supportId]));
    expect(facts).toMatchObject([{ openSince: '2026-11-21', lookAgainOn: '2026-12-21', due: '2026-12-01' }]);
  });

  it('shows what somebody else has said of a goal instead of writing over it', async () => {
    const path = `${base}/mote/mal/${goals[0]}`;
    const overtaken = await alex.post(path, { outcome: 'no-longer', _version: '0' });
    expect(overtaken.status).toBe(422);
    expect(overtaken.text).toContain('Någon annan hann före');
    expect(overtaken.text).toContain('Bo Stöd har sagt Framme');
    // having seen it, a mind can be changed
    const seenVersion = version(overtaken.html);
    expect((await alex.post(path, { outcome: 'no-longer', _version: seenVersion })).status).toBe(303);
    const both = await Promise.all([
      alex.post(path, { outcome: 'reached', _version: '2' }),
      bo.post(path, { outcome: 'on-the-way', _version: '2' }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([303, 422]);
    await alex.post(path, { outcome: 'reached', _version: '3' });
  });

  it('begins the next version of the plan when words are to change', async () => {
    await bo.post(`${base}/mote/mal/${goals[2]}`, { outcome: 'change', _version: '1' });
    const drafts = `individual.goal g join individual.plan p on p.id = g.plan_id
      where p.state = 'draft' and g.lineage = '${goals[2]}'`;
    expect(await count(drafts)).toBe(1);
    const page = await alex.get(`${base}/mote`);
    expect(page.html).toContain(`href="/stod/${cast.supportId}/plan/skriv/mal"`);
    expect(page.text).toContain('Ändras');
    expect((await alex.get(`/stod/${cast.supportId}/plan/skriv/mal`)).status).toBe(200);
    expect((await alex.post(`${base}/rytm`)).location).toBe(`/stod/${cast.supportId}/plan/skriv/uppfoljning`);
    expect((await alex.get(`/stod/${cast.supportId}/plan/skriv/uppfoljning`)).status).toBe(200);
  });

  it('keeps what was agreed, with both texts when two write at once, and is closed once', async () => {
    const old = version((await bo.get(`${base}/mote`)).html);
    const write = (who: typeof bo, agreedNext: string, next: string) =>
      who.post(`${base}/mote`, { agreedNext, next, _version: old });
    expect((await write(bo, 'Bo följer med på bussen', 'spara')).location).toBe(`${base}/mote?nu=sparat`);
    const merge = await write(alex, 'Jag åker själv', 'avsluta');
    expect(merge.status).toBe(409);
    expect(merge.html).toContain('Bo följer med på bussen');
    const now = version((await bo.get(`${base}/mote`)).html);
    const close = (who: typeof bo, agreedNext: string) =>
      who.post(`${base}/mote`, { agreedNext, next: 'avsluta', _version: now });
    const closed = await close(bo, 'Bo följer med på bussen');
    expect(closed.location).toMatch(/tidigare\/[0-9a-f-]{36}\?nu=avslutad$/);
    const late = await close(alex, 'Mina sista ord');
    expect(late.status).toBe(422);
    expect(late.text).toContain('Ni har redan avslutat');
    expect(late.text).toContain('Mina sista ord');
    const answer = await alex.post(ask('talk-about'), { words: 'Sent svar', _version: '0' });
    expect([answer.status, answer.text.includes('Sent svar')]).toEqual([422, true]);
    expect((await alex.get(ask('talk-about'))).status).toBe(404);
    const page = await alex.get(closed.location!.split('?')[0]!);
    expect(page.text).toContain('Bo följer med på bussen');
    expect(page.text).toContain('Åka buss till Tinget själv Framme');
    expect(page.text).toContain('Ändrat efteråt');
    expect((await eva.get(closed.location!)).text).not.toContain('Ändrat efteråt');
    expect((await alex.get(base)).text).toContain('Nästa gång är senast 21 maj 2027.');
    const archive = await db.as(cast.participant, (tx) => followUpsForArchive(tx, cast.supportId));
    expect(archive).toMatchObject([{ closedOn: '2026-11-21', agreedNext: 'Bo följer med på bussen' }]);
    expect(archive[0]!.answers).toHaveLength(4);
  });

  it('leaves a line in the read log when somebody else reads, and none when it is one’s own', async () => {
    const { rows } = await db.owner.query(
      "select distinct person_id from kernel.trail_entry where kind = 'read' and event = 'follow-up' and stream = $1",
      [cast.participant.personId],
    );
    const readers = rows.map((row) => row.person_id);
    expect(readers).toContain(cast.worker.personId);
    expect(readers).not.toContain(cast.participant.personId);
  });
});

describe('others', () => {
  it('find nothing here, there or not', async () => {
    for (const who of [
      'otherParticipant',
      'colleague',
      'formerWorker',
      'substitute',
      'careManager',
      'guardian',
      'administratorAsManager',
    ] as const) {
      const browser = await site.as(cast[who]);
      const pages = await Promise.all(
        [base, `/stod/${randomUUID()}/uppfoljning`, `${base}/mote`, ask('planned')].map((path) =>
          browser.get(path),
        ),
      );
      expect(pages.map((page) => page.status)).toEqual([404, 404, 404, 404]);
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      expect((await browser.post(`${base}/borja`)).status).toBe(404);
    }
  });
});

describe('a support that has ended', () => {
  it('can be read and not followed up, and its file is disposed of as a whole', async () => {
    await alex.post(`/stod/${cast.supportId}/hur-langt/${goals[0]}`, {
      words: 'Jag bara åker',
      _version: '0',
    });
    await db.owner.query("update individual.support set valid_to = '2026-11-01' where id = $1", [
      cast.supportId,
    ]);
    expect((await alex.get(base)).text).not.toContain('Börja nu');
    expect((await alex.post(`${base}/borja`)).status).toBe(404);
    const gone = await db.as({ kind: 'job', name: 'record-disposal' }, (tx) =>
      disposeOfFile(
        tx,
        { supportId: cast.supportId, participantId: cast.participant.personId },
        { reason: 'Fem år efter den sista anteckningen', lastEntry: '2026-11-21' },
        followUpsFile,
      ),
    );
    expect(gone).toBe(2);
    expect(await count(`individual.follow_up_answer where support_id = '${cast.supportId}'`)).toBe(0);
    expect(await count("kernel.disposal where kind = 'follow-ups'")).toBe(1);
  });
});
