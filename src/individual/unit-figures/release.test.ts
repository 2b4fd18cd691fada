import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findReleasedFigures } from '../published.ts';
import { releaseFigures } from './release.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const job = { kind: 'job', name: 'release-figures' } as const;

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

const release = (day: string) => db.as(job, releaseFigures, new Date(`${day}T04:20:00Z`));
const shown = async (who: 'unitManager' | 'commissioner' | 'otherManager' | 'careManager' = 'unitManager') =>
  (await db.as(cast[who], findReleasedFigures)).map(({ measure, total, cells, day }) => ({
    measure,
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
    const page = await manager.get('/enheten/siffror');
    expect(page.text).toContain('Inget att visa än');
  });

  it('come when enough have, small groups withheld, and are seen as they were let out', async () => {
    for (let i = 0; i < 6; i++) await stand(4);
    for (let i = 0; i < 8; i++) await stand(5);
    await stand(1);
    await release('2026-07-02');
    const figures = [
      { measure: 'ladder-making', total: 19, cells: [null, null, null, null, 8], day: '2026-07-02' },
    ];
    const [first] = await shown();
    expect(first?.total).toBe(19);
    expect(first?.cells.filter((cell) => cell !== null).every((cell) => cell >= 5)).toBe(true);
    expect(first?.cells.slice(0, 3)).toEqual([null, null, null]);
    expect(figures[0]!.day).toBe(first?.day);
    expect(await shown('commissioner')).toEqual(await shown());
    expect(await shown('otherManager')).toEqual([]);
    expect(await shown('careManager')).toEqual([]);
    const manager = await site.as(cast.unitManager);
    const page = await manager.get('/enheten/siffror');
    expect(page.text).toContain('19');
    expect(page.text).toContain('visas inte');
    expect((await (await site.as(cast.worker)).get('/enheten/siffror')).status).toBe(404);
    expect((await (await site.as(cast.careManager)).get('/enheten/siffror')).status).toBe(404);
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
      { measure: 'ladder-updating', total: 7, cells: [null, null, null, null, null], day: '2028-01-01' },
    ]);
  });

  it('are let out of staircases and yardsticks too, shown or kept to oneself, as numbers alone', async () => {
    const count = async (measure: string) =>
      (await shown('otherManager')).filter((figures) => figures.measure === measure);
    for (let i = 0; i < 14; i++) {
      const who = await addPlayer(db, 'Någon', 'participant', cast.otherUnit);
      const support = randomUUID();
      await db.owner.query(
        `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
         values ($1, $2, $3, 'housing-support', '2026-01-01')`,
        [support, who.personId, cast.otherUnit],
      );
      await db.owner.query(
        `insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
         values ($1, 'reminder', 'Hemligt', $2, '2028-01-02', $3, 'participant')`,
        [support, i < 6 ? 'none' : 'weekly', who.personId],
      );
      const yardstick = randomUUID();
      await db.owner.query('insert into individual.independence (support_id) values ($1)', [support]);
      await db.owner.query(
        "insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 1, 'Hemligt', '2028-01-02')",
        [yardstick, support],
      );
      await db.owner.query(
        `insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place)
         values ($1, $2, 2, '2028-01-02', 1), ($1, $2, $3, '2028-03-02', 2)`,
        [yardstick, support, i < 9 ? 4 : 2],
      );
    }
    await release('2028-04-01');
    const day = '2028-04-01';
    expect(await count('tapering')).toEqual([
      { measure: 'tapering', total: 14, cells: [6, null, null], day },
    ]);
    expect(await count('independence')).toEqual([
      { measure: 'independence', total: 14, cells: [9, null, null], day },
    ]);
    const page = await (await site.as(cast.otherManager)).get('/enheten/siffror');
    expect(page.text).toContain('Klarar något helt själv nu 6');
    expect(page.text).toContain('Lättare nu 9');
    expect(page.text).toContain('Svårare nu visas inte');
    expect(page.text).not.toContain('Hemligt');

    // who looks after several units sees one at a time, and no unit but those
    const commissioner = await site.as(cast.commissioner);
    const first = await commissioner.get('/enheten/siffror');
    const other = await commissioner.get(`/enheten/siffror?enhet=${cast.otherUnit}`);
    expect(other.html).toContain('<h2>Boendestödet Norr</h2>');
    expect(other.text).toContain('Klarar något helt själv nu 6');
    expect((await commissioner.get(`/enheten/siffror?enhet=${cast.unit}`)).text).not.toContain(
      'Klarar något',
    );
    expect((await commissioner.get('/enheten/siffror?enhet=x')).text).toBe(first.text);
    const manager = await site.as(cast.unitManager);
    expect((await manager.get(`/enheten/siffror?enhet=${cast.otherUnit}`)).text).not.toContain('Norr');
  });

  it('are counted for no request, whoever makes it', async () => {
    for (const who of ['unitManager', 'commissioner', 'administrator', 'worker', 'careManager'] as const) {
      const rows = await db.as(cast[who], async (tx) => {
        const found = await sql`select * from individual.figures_to_release()`.execute(tx);
        return found.rows;
      });
      expect(rows, who).toEqual([]);
    }
  });
});
