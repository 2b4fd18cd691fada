import { beforeAll, describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { followUpScene } from './follow-up-scene.ts';
import { agreedPlan } from './plan-scene.ts';

const { db, cast, site, alex, bo } = await followUpScene();

beforeAll(() =>
  agreedPlan(db, cast, [{ words: 'Åka buss till Tinget själv', state: 'reached', since: '2026-11-21' }]),
);

describe('how far one has come', () => {
  const path = `/stod/${cast.supportId}/hur-langt`;
  const bus = async () =>
    (await db.owner.query("select distinct lineage from individual.goal where words like 'Åka buss%'"))
      .rows[0].lineage as string;

  it('is a way with a table behind it, for the participant and those who come, and for no manager', async () => {
    const page = await alex.get(path);
    expect(page.html).toContain('<svg class="journey-drawing"');
    expect(page.html).toMatch(/<table[\s\S]*Åka buss till Tinget själv[\s\S]*Framme/);
    expect((await bo.get(path)).text).toContain('Hur långt Alex har kommit');
    for (const who of [cast.unitManager, cast.careManager, cast.substitute]) {
      expect((await (await site.as(who)).get(path)).status).toBe(404);
    }
  });

  it('has what sits now, in the participant’s words, shown to nobody until they want it', async () => {
    const goal = `${path}/${await bus()}`;
    expect((await bo.get(goal)).status).toBe(404);
    expect((await bo.post(goal, { words: 'x', _version: '0' })).status).toBe(404);
    const say = (more: Record<string, string>, stale = '0') =>
      alex.post(goal, { words: 'Jag bara <åker>', automatic: 'ja', _version: stale, ...more });
    expect((await say({ words: 'x'.repeat(1001) })).status).toBe(422);
    expect((await say({})).location).toBe(`${path}?nu=sagt`);
    expect((await say({})).status).toBe(303);
    expect((await alex.get(path)).html).toMatch(/Det sitter[\s\S]*<blockquote>[\s\S]*Jag bara &lt;åker&gt;/);
    expect((await bo.get(path)).text).not.toContain('Det sitter');
    expect((await say({ words: 'Annat' }, '0')).status).toBe(409);
    await say({ shown: 'ja' }, '1');
    expect((await bo.get(path)).text).toContain(
      'Jag bara <åker>'.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    );
    await alex.post(goal, { words: 'Jag bara <åker>', _version: '2' });
    expect((await alex.get(path)).text).not.toContain('Det sitter Framme');
    expect(await seen(db, cast.worker, 'individual.goal_milestone')).toBe(0);
  });

  it('reaches back through versions that have been replaced', async () => {
    const other = await castSupport(db);
    await agreedPlan(db, other, [{ words: 'Ringa själv', state: 'reached', since: '2025-09-01' }], {
      settledOn: '2025-06-01',
      state: 'replaced',
    });
    await agreedPlan(db, other, [{ words: 'Laga mat' }], { number: 2 });
    const page = await (await site.as(other.participant)).get(`/stod/${other.supportId}/hur-langt`);
    expect(page.text).toContain('Ringa själv Framme 1 september 2025');
    expect(page.text).toContain('Laga mat På väg Sedan 1 juni 2026');
  });
});
