import { describe, expect, it } from 'vitest';
import { castSupport } from '../../../tests/cast-support.ts';
import { followUpScene } from './follow-up-scene.ts';
import { agreedPlan } from './plan-scene.ts';

const { db, site } = await followUpScene();

describe('a plan that only keeps what one can, and one with only a schedule', () => {
  const follow = async (goals: Parameters<typeof agreedPlan>[2]) => {
    const other = await castSupport(db);
    const lineages = await agreedPlan(db, other, goals, { rhythmMonths: null });
    const own = await site.as(other.participant);
    const path = `/stod/${other.supportId}/uppfoljning`;
    await own.post(`${path}/borja`);
    return { own, path, lineages };
  };

  it('ask how it goes, and say afterwards that it works', async () => {
    const { own, path, lineages } = await follow([{ words: 'Hålla köket rent', kind: 'compensating' }]);
    expect((await own.get(`${path}/fraga/closer`)).status).toBe(404);
    const page = await own.get(`${path}/fraga/keeping`);
    expect(page.text).toContain('Fråga 2 av 6');
    expect(page.text).toContain('Du behöver inte klara mer.');
    const goal = `${path}/mote/mal/${lineages[0]}`;
    expect((await own.post(goal, { outcome: 'reached', _version: '0' })).status).toBe(422);
    await own.post(goal, { outcome: 'on-the-way', _version: '0' });
    const closed = await own.post(`${path}/mote`, { next: 'avsluta', _version: '1' });
    expect((await own.get(closed.location!)).text).toContain('Hålla köket rent Fungerar');
  });

  it('ask about no goals where there are none; everything may be left out', async () => {
    const { own, path } = await follow([]);
    expect((await own.get(`${path}/fraga/our-way`)).text).toContain('Fråga 2 av 5');
    const meeting = await own.get(`${path}/mote`);
    expect(meeting.text).not.toContain('Målen');
    const closed = await own.post(`${path}/mote`, { agreedNext: '', next: 'avsluta', _version: '1' });
    expect((await own.get(closed.location!)).text).toContain('Det vi sa 21 november 2026');
    const page = await own.get(path);
    expect(page.text).toContain('Nästa gång är senast 21 november 2027.');
    expect(page.text).toContain('Minst en gång om året. Oftare om du vill.');
  });
});
