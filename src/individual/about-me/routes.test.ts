import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { aboutQuestion, itemsFor, unreadItems } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/om-mig`;

const workers = `${cast.supportId}:workers`;
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const fields = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value!);
const itemId = async (words: string) =>
  (await db.owner.query('select id from individual.about_item where words = $1', [words])).rows[0]
    ?.id as string;
const write = (words: string, more: Record<string, string | string[]> = {}) =>
  alex.post(`${base}/nytt`, { kind: 'helps', words, reach: 'chosen', who: [workers], ...more });

describe('the participant', () => {
  it('comes from the navigation to their own page, with beginnings to choose from', async () => {
    expect((await alex.get('/om-mig')).location).toBe(base);
    const page = await alex.get(base);
    expect(page.text).toContain('Vad vill du börja med?');
    expect((await alex.get(`${base}/nytt?sort=put-off`)).html).toMatch(/value="put-off"[^>]*checked/);
  });

  it('chooses who reads before anything is saved, and keeps what was typed when they have not', async () => {
    const again = await alex.post(`${base}/nytt`, { kind: 'helps', words: 'Kaffe <först>' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Välj vem som får läsa');
    expect(again.html).toContain('Kaffe &lt;först&gt;');
    const nobody = await alex.post(`${base}/nytt`, { kind: 'helps', words: 'Kaffe', reach: 'chosen' });
    expect(nobody.status).toBe(422);
    expect(nobody.text).toContain('Välj minst en som får läsa');
    const forged = await write('Kaffe', { who: ['alla'] });
    expect(forged.status).toBe(422);
  });

  it('writes, sees it as their own words, and who reads it', async () => {
    expect((await write('Vi dricker kaffe först')).status).toBe(303);
    expect((await write('Bara för mig', { reach: 'self' })).status).toBe(303);
    const page = await alex.get(base);
    expect(page.html).toMatch(/<blockquote>[\s\S]*Vi dricker kaffe först/);
    expect(page.text).toContain('Får läsas av de som brukar komma.');
    expect(page.text).toContain('Bara du kan läsa det här.');
  });

  it('sends twice what is saved once', async () => {
    const key = randomUUID();
    await write('Ring två gånger', { _nyckel: key });
    expect((await write('Ring två gånger', { _nyckel: key })).status).toBe(303);
    const { rows } = await db.owner.query(
      "select count(*) from individual.about_item where words = 'Ring två gånger'",
    );
    expect(rows[0].count).toBe(1);
  });

  it('gets back what was being written when the phone died, until it is sent', async () => {
    await alex.post(`/utkast/about-me.${cast.participant.personId}.new`, {
      words: 'Halva mening',
      _utkast: '1',
    });
    expect((await alex.get(`${base}/nytt`)).text).toContain('Halva mening');
    await write('Hela meningen', { reach: 'self' });
    expect((await alex.get(`${base}/nytt`)).text).not.toContain('Halva mening');
    await alex.post(`${base}/${await itemId('Hela meningen')}/ta-bort`);
  });

  it('keeps both texts when two devices change the same thing', async () => {
    const id = await itemId('Ring två gånger');
    const old = version((await alex.get(`${base}/${id}`)).html);
    const save = (words: string) =>
      alex.post(`${base}/${id}`, {
        kind: 'helps',
        words,
        reach: 'chosen',
        who: [workers],
        ask: '3',
        _version: old,
      });
    expect((await save('Ring tre gånger')).status).toBe(303);
    const merge = await save('Knacka på');
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Ring tre gånger');
    expect(merge.html).toContain('Knacka på');
  });

  it('changes the order, and takes something away after one question', async () => {
    const id = await itemId('Ring tre gånger');
    await alex.post(`${base}/${id}/flytta`, { vart: 'upp' });
    const order = await alex.get(`${base}/ordning`);
    expect(order.text.indexOf('Ring tre gånger')).toBeLessThan(order.text.indexOf('Bara för mig'));
    const asked = await alex.get(`${base}/${await itemId('Bara för mig')}/ta-bort`);
    expect(asked.text).toContain('Vill du ta bort det här?');
    expect((await alex.post(`${base}/${await itemId('Bara för mig')}/ta-bort`)).status).toBe(303);
    expect((await alex.get(base)).text).not.toContain('Bara för mig');
  });
});

describe('somebody who comes', () => {
  it('reads what is for them, and the participant’s log says so', async () => {
    const page = await bo.get(base);
    expect(page.text).toContain('Om Alex Deltagare');
    expect(page.text).toContain('Vi dricker kaffe först');
    const { rows } = await db.owner.query(
      "select event from kernel.trail_entry where stream = $1 and kind = 'read' and person_id = $2",
      [cast.participant.personId, cast.worker.personId],
    );
    expect(rows).toEqual([{ event: 'about-me' }]);
  });

  it('says that they have read it as it stood, and not what has changed since', async () => {
    const page = await bo.get(base);
    const read = fields(page.html, 'read');
    expect(read).toHaveLength(2);
    const id = await itemId('Ring tre gånger');
    const edit = await alex.get(`${base}/${id}`);
    await alex.post(`${base}/${id}`, {
      kind: 'helps',
      words: 'Ring på klockan',
      reach: 'chosen',
      who: [workers],
      ask: '12',
      _version: version(edit.html),
    });
    expect((await bo.post(`${base}/last`, { read })).status).toBe(303);
    const after = await bo.get(base);
    expect(fields(after.html, 'read')).toEqual([expect.stringContaining(id)]);
    await bo.post(`${base}/last`, { read: fields(after.html, 'read') });
    expect((await bo.get(base)).text).toContain('Du har läst allt');
    expect((await alex.get(base)).text).toContain('Har läst och tänker på det: Bo Stöd');
  });

  it('is shown nothing by a form that makes no sense, since that reading would stand in no log', async () => {
    const odd = await bo.post(`${base}/last`, { read: ['x', `${cast.supportId}:9`] });
    expect(odd.status).toBe(303);
    expect(odd.text).not.toContain('Vi dricker');
  });

  it('suggests; nobody else sees it until the participant says yes, in words of their own', async () => {
    expect((await bo.post(`${base}/foresla`, { kind: 'helps', words: '' })).status).toBe(422);
    await bo.post(`${base}/foresla`, { kind: 'put-off', words: 'Säg ska vi börja' });
    const manager = await site.as(cast.unitManager);
    expect((await manager.get(base)).text).not.toContain('Säg ska vi börja');
    const page = await alex.get(base);
    expect(page.text).toContain('Bo Stöd föreslår att du skriver det här');
    const link = /href="([^"]*nytt\?forslag=[^"]*)"/.exec(page.html)![1]!;
    expect((await alex.get(link)).text).toContain('Säg ska vi börja');
    const yes = { kind: 'put-off', words: 'Säg: ska vi börja?', reach: 'chosen', who: [workers] };
    expect((await alex.post(link, yes)).status).toBe(303);
    expect((await alex.post(link, yes)).status).toBe(422);
    expect((await bo.get(base)).text).toContain('Alex Deltagare sa ja');
    await bo.post(`${base}/foresla`, { kind: 'helps', words: 'Städa varje dag' });
    const no = /action="([^"]*\/nej)"/.exec((await alex.get(base)).html)![1]!;
    expect((await alex.post(no)).status).toBe(303);
    const told = await bo.get(base);
    expect(told.text).not.toContain('Städa varje dag');
  });

  it('neither changes nor removes, and finds none of the participant’s own pages', async () => {
    const id = await itemId('Vi dricker kaffe först');
    for (const path of [`${base}/nytt`, `${base}/ordning`, `${base}/${id}`, `${base}/${id}/ta-bort`])
      expect((await bo.get(path)).status).toBe(404);
    const change = await bo.post(`${base}/${id}`, { kind: 'helps', words: 'x', reach: 'self' });
    expect(change.status).toBe(404);
    expect((await bo.post(`${base}/${id}/ta-bort`)).status).toBe(404);
    expect((await bo.post(`${base}/${id}/stammer`)).status).toBe(404);
  });
});

describe('what may have grown old', () => {
  it('is asked about, one thing at a time, and a yes needs no new reading', async () => {
    await db.owner.query(
      "update individual.about_item set checked_on = '2025-11-21' where words like 'Vi dricker%'",
    );
    const page = await alex.get(base);
    expect(page.text).toContain('Stämmer det här fortfarande?');
    expect((await bo.get(base)).text).toContain('Alex Deltagare sa senast 21 november 2025 att det stämmer');
    const yes = /action="([^"]*\/stammer)"/.exec(page.html)![1]!;
    expect((await alex.post(yes)).status).toBe(303);
    expect((await alex.get(base)).text).not.toContain('Stämmer det här fortfarande?');
    expect(fields((await bo.get(base)).html, 'read')).toHaveLength(1);
  });
});

describe('what the start pages ask for', () => {
  it('is one question to the participant, and what is unread to those who come', async () => {
    expect(await db.as(cast.participant, (tx) => readFact(tx, aboutQuestion(dayAt(tx.now))))).toBeUndefined();
    await bo.post(`${base}/foresla`, { kind: 'helps', words: 'Musik på' });
    expect(await db.as(cast.participant, (tx) => readFact(tx, aboutQuestion(dayAt(tx.now))))).toMatchObject({
      supportId: cast.supportId,
      suggestion: { words: 'Musik på', by: 'Bo Stöd' },
    });
    expect(await db.as(cast.worker, (tx) => readFact(tx, unreadItems))).toEqual([
      { supportId: cast.supportId, participant: 'Alex Deltagare', count: 1 },
    ]);
    expect(await db.as(cast.substitute, (tx) => readFact(tx, unreadItems))).toEqual([]);
    expect(await db.as(cast.participant, (tx) => readFact(tx, unreadItems))).toEqual([]);
  });

  it('gives the first few items in the participant’s order, to those they are for', async () => {
    const words = async (who: typeof cast.worker, first?: number) =>
      (await db.as(who, (tx) => itemsFor(tx, cast.supportId, first))).map((item) => item.words);
    expect(await words(cast.worker, 1)).toEqual(['Vi dricker kaffe först']);
    expect(await words(cast.substitute)).toEqual([]);
    expect(await words(cast.otherParticipant)).toEqual([]);
  });
});

describe('somebody without a relation', () => {
  it('gets one and the same answer, there or not', async () => {
    for (const who of [cast.colleague, cast.otherManager, cast.guardian, cast.administratorAsManager]) {
      const browser = await site.as(who);
      const pages = await Promise.all(
        [base, `/stod/${randomUUID()}/om-mig`, '/stod/x/om-mig', '/om-mig'].map((path) => browser.get(path)),
      );
      expect(pages.map((page) => page.status)).toEqual([404, 404, 404, 404]);
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      expect((await browser.post(`${base}/last`, { read: [] })).status).toBe(404);
    }
  });
});
