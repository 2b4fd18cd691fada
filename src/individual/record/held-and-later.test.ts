import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';
import { laySupportScene, word } from '../../../tests/support-scene.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { unreviewedNotes } from './contract.ts';
import { isLater } from './rules.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const site = await testApp(db);
const alex = await site.as(scene.participant);
const bo = await site.as(scene.worker);
const base = `/stod/${scene.supportId}/anteckningar`;

describe('a note that is held back by who wrote it', () => {
  it('tells the participant who did and since when, and stands with the manager until it is read', async () => {
    const note = `${base}/${scene.note}`;
    const text = `${word} i havet`;
    // without the answer that the participant has written to it
    await db.owner.query('delete from individual.note_answer where note_id = $1', [scene.note]);
    expect((await alex.get(note)).text).toContain(text);
    expect((await bo.post(`${note}/hall-inne`, {})).status).toBe(303);
    const page = await alex.get(note);
    expect(page.text).not.toContain(text);
    expect(page.text).toMatch(
      /Bo Stöd sa 21 november 2026 kl\. [\d.]+ att det som står här nämner en annan människa\. Sedan dess visas det inte\./,
    );
    // a week later it stands there still, with the day it began to wait
    const waits = await db.as(
      scene.unitManager,
      (tx) => readFact(tx, unreviewedNotes(tx.actor)),
      new Date('2026-11-28T10:00:00Z'),
    );
    expect(waits).toMatchObject([{ href: `${note}/las-igenom`, since: '2026-11-21' }]);
    const eva = await site.as(scene.unitManager);
    expect((await eva.get('/enheten?visa=lasa-igenom')).html).toContain(base);
  });
});

describe('a time that has not been yet', () => {
  it('is refused kindly, with all that was typed', async () => {
    const typed = { kind: 'observation', body: 'Vi gick ut', time: '23.59' };
    const refused = await bo.post(base, typed);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Klockan är inte så mycket än.'),
    ]);
    expect(refused.html).toContain('Vi gick ut');
    const yesterday = { 'happened-dag': '20', 'happened-manad': '11', 'happened-ar': '2026' };
    expect((await bo.post(base, { ...typed, ...yesterday })).status).toBe(303);
    expect((await bo.post(base, { ...typed, time: '0.01' })).status).toBe(303);
  });

  it('is told by the Swedish clock', () => {
    const now = new Date('2026-11-21T23:30:00Z');
    expect(isLater('2026-11-22', '0:30', now)).toBe(false);
    expect(isLater('2026-11-22', '0:31', now)).toBe(true);
    expect(isLater('2026-11-21', '23:59', now)).toBe(false);
    expect(isLater('2026-11-22', null, now)).toBe(false);
    expect(isLater('2026-11-23', null, now)).toBe(true);
  });
});
