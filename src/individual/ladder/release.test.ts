import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findReleasedLadders } from '../published.ts';
import { releaseLadder } from './release.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const job = { kind: 'job', name: 'release-ladder' } as const;

/** A participant at the unit who stands on a step. Returns the support. */
async function stand(step: number, phase = 'making', unit = cast.unit): Promise<string> {
  const who = await addPlayer(db, 'Någon', 'participant', unit);
  const support = randomUUID();
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
     values ($1, $2, $3, 'housing-support', '2026-01-01')`,
    [support, who.personId, unit],
  );
  await move(support, who.personId, step, phase, 1);
  return support;
}

const move = (support: string, who: string, step: number, phase: string, place: number) =>
  db.owner.query(
    `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
     values ($1, $2, 'participant', $3, $4, '2026-06-01', $5)`,
    [support, phase, who, step, place],
  );

const release = (day: string) => db.as(job, releaseLadder, new Date(`${day}T04:20:00Z`));
const shown = async (who: 'unitManager' | 'commissioner' | 'otherManager' | 'careManager' = 'unitManager') =>
  (await db.as(cast[who], findReleasedLadders)).map(({ phase, total, cells, day }) => ({
    phase,
    total,
    cells,
    day,
  }));

describe('figures of a unit', () => {
  it('are none while few have answered', async () => {
    for (let i = 0; i < 4; i++) await stand(4);
    await release('2026-07-01');
    expect(await shown()).toEqual([]);
    const manager = await site.as(cast.unitManager);
    const page = await manager.get('/enheten/trappan');
    expect(page.text).toContain('Inget att visa än');
  });

  it('come when enough have, small groups withheld, and are seen as they were let out', async () => {
    for (let i = 0; i < 6; i++) await stand(4);
    for (let i = 0; i < 8; i++) await stand(5);
    await stand(1);
    await release('2026-07-02');
    const figures = [{ phase: 'making', total: 19, cells: [null, null, null, null, 8], day: '2026-07-02' }];
    const [first] = await shown();
    expect(first?.total).toBe(19);
    expect(first?.cells.filter((cell) => cell !== null).every((cell) => cell >= 5)).toBe(true);
    expect(first?.cells.slice(0, 3)).toEqual([null, null, null]);
    expect(figures[0]!.day).toBe(first?.day);
    expect(await shown('commissioner')).toEqual(await shown());
    expect(await shown('otherManager')).toEqual([]);
    expect(await shown('careManager')).toEqual([]);
    const manager = await site.as(cast.unitManager);
    const page = await manager.get('/enheten/trappan');
    expect(page.text).toContain('19');
    expect(page.text).toContain('visas inte');
    expect((await (await site.as(cast.worker)).get('/enheten/trappan')).status).toBe(404);
    expect((await (await site.as(cast.careManager)).get('/enheten/trappan')).status).toBe(404);
  });

  it('stay as they are when one more answers, also at the next quarters, until there are enough', async () => {
    const before = await shown();
    await stand(5);
    await release('2026-10-01');
    await release('2027-01-01');
    expect(await shown()).toEqual(before);
    for (let i = 0; i < 4; i++) await stand(5);
    await release('2027-04-01');
    expect((await shown())[0]?.total).toBe(24);
  });

  it('stay when one has moved between two steps that are shown, or has left', async () => {
    const before = await shown();
    const { rows } = await db.owner.query(
      `select r.support_id, r.rated_by from individual.ladder_rating r where r.step = 5 limit 1`,
    );
    await move(rows[0].support_id, rows[0].rated_by, 4, 'making', 2);
    await release('2027-07-01');
    expect(await shown()).toEqual(before);
    await db.owner.query('update individual.support set valid_to = $2 where id = $1', [
      rows[0].support_id,
      '2027-07-02',
    ]);
    await release('2027-10-01');
    expect(await shown()).toEqual(before);
  });

  it('are the same run twice on one day, and one unit’s say nothing of another’s', async () => {
    const before = await shown();
    for (let i = 0; i < 7; i++) await stand(2, 'updating', cast.otherUnit);
    await release('2028-01-01');
    await release('2028-01-01');
    expect(await shown()).toEqual(before);
    expect(await shown('otherManager')).toEqual([
      { phase: 'updating', total: 7, cells: [null, null, null, null, null], day: '2028-01-01' },
    ]);
  });

  it('are counted for no request, whoever makes it', async () => {
    for (const who of ['unitManager', 'commissioner', 'administrator', 'worker', 'careManager'] as const) {
      const rows = await db.as(cast[who], async (tx) => {
        const found = await sql`select * from individual.ladder_to_release()`.execute(tx);
        return found.rows;
      });
      expect(rows, who).toEqual([]);
    }
  });
});
