import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findSuggestions } from './commands.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const manager = await site.as(cast.unitManager);
const others = '/forslag-pa-mal/fran-andra';
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('looking up', () => {
  it('begins with the parts of life, and goes by link or by form without any script', async () => {
    const first = await alex.get('/forslag-pa-mal');
    expect(first.text).toContain('Förslag på mål');
    expect(first.html).toContain('href="/forslag-pa-mal?omrade=relations"');
    expect(first.html).toContain('method="get"');
    const area = await alex.get('/forslag-pa-mal?omrade=self-care&ord=');
    expect(area.text).toContain('Duscha på dagar jag själv väljer');
    expect(area.text).not.toContain('Öppna posten');
  });

  it('finds by word over all parts, keeps what was asked, and says kindly when there is nothing', async () => {
    const found = await alex.get('/forslag-pa-mal?omrade=&ord=posten');
    expect(found.text).toContain('Öppna posten en gång i veckan');
    expect(found.text).toContain('1 förslag');
    const none = await alex.get(`/forslag-pa-mal?ord=${encodeURIComponent('<b>xyz')}`);
    expect(none.text).toContain('Inga förslag med de orden');
    expect(none.html).toContain('&lt;b&gt;xyz');
    expect((await alex.get('/forslag-pa-mal?omrade=nonsens')).status).toBe(200);
  });
});

describe('rewording what many have chosen', () => {
  beforeAll(async () => {
    for (let i = 0; i < 5; i++) {
      const unit = i < 3 ? cast.unit : cast.otherUnit;
      const who = await addPlayer(db, `Hemlig ${i}`, 'participant', unit);
      const [support, plan] = [randomUUID(), randomUUID()];
      await db.owner.query(
        `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
         values ($1, $2, $3, 'housing-support', '2026-01-01')`,
        [support, who.personId, unit],
      );
      await db.owner.query(
        `insert into individual.plan (id, support_id, number, created_by, created_on)
         values ($1, $2, 1, $3, '2026-02-01')`,
        [plan, support, who.personId],
      );
      for (const words of ['Jag vill gå på loppis', 'Mata fåglarna']) {
        await db.owner.query(
          `insert into individual.goal (plan_id, lineage, kind, area, perspective, words, state_since, written_by)
           values ($1, gen_random_uuid(), 'training', 'community-life', 'participant', $2, '2026-02-01', $3)`,
          [plan, words, who.personId],
        );
      }
      await db.owner.query("update individual.plan set state = 'proposed' where id = $1", [plan]);
      await db.owner.query(
        `insert into individual.plan_answer (plan_id, proposal, answer, way, given_on)
         values ($1, 1, 'yes', 'own-device', '2026-05-10')`,
        [plan],
      );
      await db.owner.query(
        "update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-05-10' where id = $1",
        [plan],
      );
    }
    await db.as({ kind: 'job', name: 'find-suggestions' }, findSuggestions);
  });

  it('shows the words alone, to those who look after the suggestions', async () => {
    const page = await manager.get(others);
    expect(page.text).toContain('gå loppis');
    expect(page.text).not.toContain('Hemlig');
    for (const who of ['participant', 'worker', 'careManager', 'administrator'] as const) {
      const visitor = await site.as(cast[who]);
      expect((await visitor.get(others)).status, who).toBe(404);
      const sent = {
        area: 'community-life',
        key: 'gå loppis',
        words: 'Gå på loppis ibland',
        action: 'slapp',
      };
      expect((await visitor.post(others, sent)).status, who).toBe(404);
    }
  });

  it('wants other words than those that were chosen, and keeps what was typed', async () => {
    const sent = { area: 'community-life', key: 'gå loppis', action: 'slapp' };
    const empty = await manager.post(others, { ...sent, words: '' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv hur förslaget ska stå.');
    const same = await manager.post(others, { ...sent, words: 'Gå på loppis!' });
    expect(same.status).toBe(422);
    expect(same.html).toContain('Gå på loppis!');
    const made = await manager.post(others, { ...sent, key: 'gå bio', words: 'Gå på bio ibland' });
    expect(made.status).toBe(422);
  });

  it('releases it to all, once, and leaves out what should not be', async () => {
    const sent = {
      area: 'community-life',
      key: 'gå loppis',
      words: 'Fynda på loppis ibland',
      action: 'slapp',
    };
    expect((await manager.post(others, sent)).location).toBe(others);
    expect((await manager.post(others, sent)).text).toContain('Någon annan har redan tagit hand om det');
    const aside = { area: 'community-life', key: 'mata fåglarna', words: '', action: 'lagg-undan' };
    expect((await manager.post(others, aside)).status).toBe(303);
    expect((await manager.get(others)).text).toContain('Inget att skriva om just nu');
    const found = await alex.get('/forslag-pa-mal?ord=loppis');
    expect(found.text).toContain('Fynda på loppis ibland');
    expect(found.text).toContain('Flera har valt det här');
    expect((await alex.get('/forslag-pa-mal?ord=mata')).text).toContain('Inga förslag');
  });

  it('can be changed, by one at a time, and withdrawn', async () => {
    const { rows } = await db.owner.query("select id from individual.suggestion where state = 'released'");
    const path = `${others}/${rows[0].id}`;
    const page = await manager.get(path);
    const form = { words: 'Gå på loppis och fynda', action: 'spara', _version: version(page.html) };
    expect((await manager.post(path, form)).status).toBe(303);
    const merge = await manager.post(path, { ...form, words: 'Fynda' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Gå på loppis och fynda');
    const same = await manager.post(path, { ...form, words: 'gå loppis', _version: '2' });
    expect(same.status).toBe(422);
    const other = await site.as(cast.otherManager);
    expect((await other.get(path)).status).toBe(404);
    expect((await other.post(path, { ...form, _version: '2' })).status).toBe(404);
    expect((await manager.post(path, { ...form, action: 'dra-in', _version: '2' })).status).toBe(303);
    expect((await alex.get('/forslag-pa-mal?ord=loppis')).text).toContain('Inga förslag');
  });
});
