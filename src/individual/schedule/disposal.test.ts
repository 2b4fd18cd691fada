import { expect, it } from 'vitest';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findSupport } from '../support/contract.ts';
import { beginTaper, disposeTapers } from '../tapering/contract.ts';
import { addItem, disposeSchedule, fillWeek, tick } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);

it('the schedule and the staircases go with the file, with certificates and without a word of what they held', async () => {
  await db.as(cast.participant, async (tx) => {
    const support = (await findSupport(tx, cast.supportId))!;
    const id = await addItem(tx, support, {
      monday: '2026-11-16',
      words: 'Promenad',
      weekdays: [6],
      part: 'any',
      startsAt: null,
      withWords: '',
      repeats: 'weekly',
      activity: null,
      onlyMe: false,
      tells: true,
      until: null,
    });
    await tick(tx, support, id, '2026-11-21', 'done');
    await fillWeek(tx, support, '2026-11-16');
    await beginTaper(tx, support, { words: 'Medicin', kind: 'reminder', step: 'daily', activity: null });
  });
  const file = { supportId: cast.supportId, participantId: cast.participant.personId };
  const rule = { reason: 'Fem år', lastEntry: '2026-11-21' };
  const gone = await db.as({ kind: 'job', name: 'record-disposal' }, async (tx) => [
    await disposeSchedule(tx, file, rule),
    await disposeTapers(tx, file, rule),
    await disposeTapers(tx, file, rule),
  ]);
  expect(gone).toEqual([1, 1, 0]);
  for (const table of [
    'schedule_item',
    'schedule_tick',
    'schedule_check_in',
    'schedule_week',
    'taper',
    'taper_step',
  ]) {
    const { rows } = await db.owner.query(`select count(*) as count from individual.${table}`);
    expect([table, rows[0].count]).toEqual([table, 0]);
  }
  const { rows } = await db.owner.query('select to_jsonb(d)::text as all from kernel.disposal d');
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.all).not.toMatch(/Promenad|Medicin/);
});
