import { beforeEach, describe, expect, it } from 'vitest';
import { everybodyAround } from '../../../tests/cast-support.ts';
import { checkInsFor } from './contract.ts';
import { form, week, weekScene } from './week-scene.ts';

const { db, cast, site, alex, bo, base, idOf, ticks, count, press, begin } = await weekScene();

beforeEach(begin);

describe('ticking off', () => {
  it('is one press, twice is once, and back again', async () => {
    await alex.post(`${base}/nytt`, form());
    const page = await alex.get(base);
    expect(page.text).toContain('Jag har gjort det');
    expect(page.text).toContain('Inte idag');
    const [first] = await Promise.all([press('Promenad', 'done'), press('Promenad', 'done')]);
    expect(first.location).toBe(`${base}?vecka=${week}#d-2026-11-21`);
    expect(await ticks()).toEqual([{ answer: 'done', words: 'Promenad' }]);
    expect((await alex.get(base)).text).toContain('Promenad Gjort');
    await press('Promenad', 'undo');
    expect(await ticks()).toEqual([]);
  });

  it('takes "not today" as an answer as good as any: no count, no red, nothing asked', async () => {
    await alex.post(`${base}/nytt`, form());
    await press('Promenad', 'not-today');
    const page = await alex.get(base);
    expect(page.html).toMatch(/tag-plain"><span>Inte idag/);
    expect(page.html).not.toMatch(/tag-problem|button-danger/);
    expect(page.text).not.toMatch(/missa|inte gjort|av \d+ gjorda/i);
  });

  it('on two devices at once ends in what was pressed last, and never twice', async () => {
    await alex.post(`${base}/nytt`, form());
    await alex.post(`${base}/nytt`, form({ words: 'Diska' }));
    await Promise.all([press('Promenad', 'done'), press('Promenad', 'not-today'), press('Diska', 'done')]);
    expect(await count('tick')).toBe(2);
    await press('Promenad', 'done');
    expect((await ticks()).map(({ answer }) => answer)).toEqual(['done', 'done']);
  });

  it('stays where it was done when the schedule changes', async () => {
    await alex.post(`${base}/nytt`, form({ days: ['1', '6'] }));
    await press('Promenad', 'done', '2026-11-16');
    const path = `${base}/sak/${await idOf('Promenad')}`;
    await alex.post(path, { ...form({ words: 'Simma', days: '3' }), _version: '1' });
    const page = await alex.get(base);
    expect(page.text).toContain('Promenad Gjort');
    expect(page.text).toContain('Simma');
  });

  it('is not done beforehand, and not by anybody else', async () => {
    await alex.post(`${base}/nytt`, form());
    const early = await press('Promenad', 'done', '2026-11-28');
    expect(early.status).toBe(422);
    expect(early.text).toContain('Den dagen har inte kommit än');
    expect((await press('Promenad', 'done', '2026-11-20')).status).toBe(404);
    const fields = { item: await idOf('Promenad'), day: '2026-11-21', answer: 'done' };
    for (const who of everybodyAround) {
      if (who === 'participant' || who === 'visitor') continue;
      expect((await (await site.as(cast[who])).post(`${base}/bocka`, fields)).status).toBe(404);
    }
    expect(await ticks()).toEqual([]);
  });

  it('goes back to the page it was pressed on, within the house', async () => {
    await alex.post(`${base}/nytt`, form());
    const item = await idOf('Promenad');
    const fields = { item, day: '2026-11-21', answer: 'done' };
    expect((await alex.post(`${base}/bocka`, { ...fields, to: '/idag' })).location).toBe(
      '/idag#d-2026-11-21',
    );
    for (const to of ['//evil.test', 'https://evil.test', '/\\evil.test']) {
      expect((await alex.post(`${base}/bocka`, { ...fields, to })).location).toMatch(/^\/stod\//);
    }
  });

  it('is seen by those who come only when the participant shows it', async () => {
    await alex.post(`${base}/nytt`, form());
    await press('Promenad', 'done');
    expect((await bo.get(base)).text).not.toContain('Gjort');
    await alex.post(`${base}/val/visa`, { shown: 'ja' });
    expect((await bo.get(base)).text).toContain('Promenad Gjort');
    await alex.post(`${base}/val/visa`);
    expect((await bo.get(base)).text).not.toContain('Gjort');
  });
});

describe('telling those who come', () => {
  it('is one press more, or chosen beforehand, and taken back with the tick', async () => {
    await alex.post(`${base}/nytt`, form());
    await alex.post(`${base}/nytt`, form({ words: 'Medicin', tells: 'ja' }));
    expect((await press('Promenad', 'tell')).status).toBe(422);
    await press('Promenad', 'done');
    expect(await count('check_in')).toBe(0);
    await press('Promenad', 'tell');
    await press('Medicin', 'done');
    await press('Medicin', 'done');
    const waiting = await db.as(cast.worker, checkInsFor);
    expect(waiting.map(({ words }) => words).sort()).toEqual(['Medicin', 'Promenad']);
    expect(new Set(waiting.map(({ participant }) => participant))).toEqual(new Set(['Alex Deltagare']));
    await press('Medicin', 'undo');
    expect(await count('check_in')).toBe(1);
    const page = await bo.get(base);
    expect(page.text).toContain('Alex Deltagare har gjort det här: Promenad');
    const walked = waiting.find(({ words }) => words === 'Promenad');
    expect((await bo.post(walked?.seen ?? '')).status).toBe(303);
    expect(await db.as(cast.worker, checkInsFor)).toEqual([]);
    expect((await alex.get(base)).text).toContain('Bo Stöd har sett att du har gjort det här: Promenad');
  });

  it('is heard by nobody but those assigned', async () => {
    await alex.post(`${base}/nytt`, form({ tells: 'ja' }));
    await press('Promenad', 'done');
    for (const who of everybodyAround) {
      const found = await db.as(cast[who], checkInsFor);
      expect(found.length).toBe(who === 'worker' ? 1 : 0);
    }
    expect((await alex.post(`${base}/sett/${crypto.randomUUID()}`)).status).toBe(404);
  });
});
