import { expect, it } from 'vitest';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { disposeOfFile, findSupport } from '../support/contract.ts';
import { beginTaper, tapersFile } from '../tapering/contract.ts';
import { addItem, fillWeek, scheduleFile, showTicks, tick } from './contract.ts';

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
    await showTicks(tx, support, true);
    const medicine = { words: 'Medicin', kind: 'reminder', step: 'daily', activity: null } as const;
    await beginTaper(tx, support, { ...medicine, shown: undefined });
  });
  const file = { supportId: cast.supportId, participantId: cast.participant.personId };
  const rule = { reason: 'Fem år', lastEntry: '2026-11-21' };
  const gone = await db.as({ kind: 'job', name: 'record-disposal' }, async (tx) => [
    await disposeOfFile(tx, file, rule, scheduleFile),
    await disposeOfFile(tx, file, rule, tapersFile),
    await disposeOfFile(tx, file, rule, tapersFile),
  ]);
  expect(gone).toEqual([3, 1, 0]);
  for (const table of [
    'schedule_item',
    'schedule_tick',
    'schedule_check_in',
    'schedule_week',
    'schedule_choice',
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
