import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/sjalvstandighet`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const key = (html: string) => /name="_nyckel" value="([^"]+)"/.exec(html)?.[1] ?? '';
const readings = async () =>
  (await db.owner.query("select event from kernel.trail_entry where kind = 'read'")).rows.length;
let yardstick = '';

describe('saying what it means', () => {
  it('begins with the one question, and keeps what is being written', async () => {
    const page = await alex.get(base);
    expect(page.text).toContain('Vad betyder det för dig att klara dig själv?');
    await alex.post(`/utkast/independence.${cast.supportId}`, { words: 'Att jag vä', _utkast: '1' });
    expect((await alex.get(base)).html).toContain('Att jag vä');
  });

  it('asks for words kindly, and loses none', async () => {
    const page = await alex.get(base);
    const empty = await alex.post(`${base}/ord`, { words: ' ', _version: version(page.html) });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv några ord');
    const long = await alex.post(`${base}/ord`, { words: 'å'.repeat(4001), _version: '0' });
    expect(long.html).toContain('å'.repeat(4001));
  });

  it('is saved once, goes on to something to go by, and lets go of the draft', async () => {
    const page = await alex.get(base);
    const form = {
      words: 'Att jag <väljer> själv',
      _version: version(page.html),
      _nyckel: key(page.html),
    };
    expect((await alex.post(`${base}/ord`, form)).location).toBe(`${base}/matt`);
    expect((await alex.post(`${base}/ord`, form)).location).toBe(`${base}/matt`);
    const { rows } = await db.owner.query('select words from individual.independence_words');
    expect(rows).toEqual([{ words: 'Att jag <väljer> själv' }]);
    expect((await alex.get(base)).html).toContain('Att jag &lt;väljer');
    expect((await db.owner.query('select from kernel.draft')).rows).toEqual([]);
  });

  it('keeps both wordings when two devices write at once, and the earlier one in the history', async () => {
    const page = await alex.get(`${base}/ord`);
    const form = { words: 'Att våga', _version: version(page.html) };
    expect((await alex.post(`${base}/ord`, form)).status).toBe(303);
    const merge = await alex.post(`${base}/ord`, { ...form, words: 'Att orka' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Att våga');
    expect(merge.html).toContain('Att orka');
    const overview = await alex.get(base);
    expect(overview.text).toContain('Att våga');
    expect(overview.text).toContain('Att jag <väljer> själv'.replace('<', '&lt;').replace('>', '&gt;'));
  });
});

describe('going by something of one’s own', () => {
  it('takes up to three, and says so at the fourth without losing it', async () => {
    for (const words of ['ringer själv', 'går ut', 'säger nej']) {
      const added = await alex.post(`${base}/matt`, { words });
      expect(added.location).toContain(`${base}/matt/`);
      yardstick ||= added.location!.split('/').at(-1)!;
    }
    const fourth = await alex.post(`${base}/matt`, { words: 'en till' });
    expect(fourth.status).toBe(422);
    expect(fourth.text).toContain('Du har redan tre');
    expect(fourth.html).toContain('en till');
  });

  it('is rated when one wants, twice the same day as well, and drawn as a path with a table behind', async () => {
    const nothing = await alex.post(`${base}/matt/${yardstick}`, { words: 'Jag tänkte på det' });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Välj hur det är.');
    expect(nothing.html).toContain('Jag tänkte på det');
    await alex.post(`${base}/matt/${yardstick}`, { grade: '2' });
    await alex.post(`${base}/matt/${yardstick}`, { grade: '4', words: 'Ringde tandläkaren' });
    const page = await alex.get(base);
    expect(page.html).toContain('step-path-thread');
    expect(page.text).toContain('Bra. Ringde tandläkaren');
    expect(page.text).toContain('Trögt');
  });

  it('can be laid aside, with what was said kept', async () => {
    expect((await alex.post(`${base}/matt/${yardstick}/lagg-undan`)).status).toBe(303);
    expect((await alex.get(`${base}/matt/${yardstick}`)).status).toBe(404);
    expect((await alex.post(`${base}/matt/${yardstick}`, { grade: '1' })).status).toBe(404);
    expect((await alex.get(base)).text).toContain('Ringde tandläkaren');
    expect((await alex.post(`${base}/matt`, { words: 'en till' })).status).toBe(303);
  });
});

describe('who sees it', () => {
  it('is nobody else to begin with: not there, and no reading of it in the log', async () => {
    for (const who of ['worker', 'unitManager', 'careManager', 'substitute', 'colleague'] as const) {
      expect((await (await site.as(cast[who])).get(base)).status, who).toBe(404);
    }
    expect(await readings()).toBe(0);
  });

  it('is those who come, once it is shared, and the participant sees that they read', async () => {
    expect((await alex.post(`${base}/visa`, {})).status).toBe(422);
    expect((await alex.post(`${base}/visa`, { with: 'workers' })).status).toBe(303);
    const page = await bo.get(base);
    expect(page.text).toContain('Alex Deltagare har valt att visa dig det här');
    expect(page.text).toContain('Att våga');
    expect(page.text).not.toContain('Ändra mina ord');
    expect(await readings()).toBe(1);
    for (const who of ['unitManager', 'careManager', 'substitute'] as const) {
      expect((await (await site.as(cast[who])).get(base)).status, who).toBe(404);
    }
  });

  it('is written by nobody else, and closed again at once', async () => {
    for (const [path, fields] of [
      ['ord', { words: 'Ett annat', _version: '2' }],
      ['matt', { words: 'städar' }],
      ['visa', { with: 'workers' }],
    ] as const) {
      expect((await bo.post(`${base}/${path}`, fields)).status).toBe(404);
      expect((await bo.get(`${base}/${path}`)).status).toBe(404);
    }
    await alex.post(`${base}/visa`, { with: 'nobody' });
    expect((await bo.get(base)).status).toBe(404);
  });
});
