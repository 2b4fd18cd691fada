import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/trappan`;
const making = `${base}/gora-planen`;

describe('rating one phase at a time', () => {
  it('shows the staircase, and leads to the next phase that waits', async () => {
    const first = await alex.get(base);
    expect(first.text).toContain('Trappan har fem steg');
    expect(first.html).toContain(`href="${making}"`);
    expect((await alex.get(making)).text).toContain('När din plan görs, hur mycket är du med?');
  });

  it('asks for a step, and keeps every one', async () => {
    const none = await alex.post(making, {});
    expect(none.status).toBe(422);
    expect(none.text).toContain('Välj ett steg');
    expect((await alex.post(making, { step: '2' })).location).toBe(base);
    await alex.post(making, { step: '3' });
    const overview = await alex.get(base);
    expect(overview.text).toContain('Steg 3: Vi pratar fram och tillbaka');
    expect(overview.html).toContain(`href="${base}/genomfora"`);
    const again = await alex.get(making);
    expect(again.text).toContain('Hur det har varit förut');
    expect(again.text).toContain('Du: steg 3, Dialog');
  });

  it('is done once when sent twice', async () => {
    const form = { step: '4', _nyckel: '9b2f5a54-6c5e-4d07-9a3e-0f9d0a3c1b11' };
    await alex.post(`${base}/genomfora`, form);
    await alex.post(`${base}/genomfora`, form);
    const { rows } = await db.owner.query(
      "select from individual.ladder_rating where phase = 'carrying-out'",
    );
    expect(rows).toHaveLength(1);
  });
});

describe('the other side', () => {
  it('rates as they see it, without seeing the participant’s', async () => {
    const page = await bo.get(making);
    expect(page.text).toContain('När planen görs, hur mycket är Alex Deltagare med?');
    await bo.post(making, { step: '5' });
    const after = await bo.get(making);
    expect(after.text).toContain('Du: steg 5');
    expect(after.text).not.toContain('steg 3');
    expect((await bo.get(base)).text).not.toContain('Ni ser olika');
  });

  it('is seen by the participant beside their own, and not before they have said theirs', async () => {
    await bo.post(`${base}/folja-upp`, { step: '1' });
    expect((await alex.get(`${base}/folja-upp`)).text).not.toContain('De som kommer till dig: steg 1');
    const page = await alex.get(making);
    expect(page.text).toContain('De som kommer till dig: steg 5');
    expect(page.text).toContain('De som kommer till dig ser inte ditt svar.');
    expect(page.text).not.toContain('Ni ser olika på det');
  });

  it('meets the gap, with two questions, only when the participant shows theirs', async () => {
    expect((await alex.post(`${base}/visa`, {})).status).toBe(422);
    await alex.post(`${base}/visa`, { shown: 'ja' });
    for (const reader of [alex, bo]) {
      const page = await reader.get(making);
      expect(page.text).toContain('Ni ser olika på det');
      expect(page.text).toContain('Hur var det senaste gången?');
      expect(page.text).toContain('Vad skulle göra att det känns ett steg högre upp?');
    }
    expect((await bo.get(making)).text).toContain('Alex Deltagare: steg 3');
    await alex.post(`${base}/visa`, { shown: 'nej' });
    expect((await bo.get(making)).text).not.toContain('Alex Deltagare: steg 3');
  });

  it('is not the manager, the care manager, a substitute or a colleague, nor may staff choose what is shown', async () => {
    for (const who of ['unitManager', 'careManager', 'substitute', 'colleague'] as const) {
      const visitor = await site.as(cast[who]);
      expect((await visitor.get(base)).status, who).toBe(404);
      expect((await visitor.post(making, { step: '1' })).status, who).toBe(404);
    }
    expect((await bo.post(`${base}/visa`, { shown: 'ja' })).status).toBe(404);
    expect((await alex.get(`${base}/nagot-annat`)).status).toBe(404);
  });
});
