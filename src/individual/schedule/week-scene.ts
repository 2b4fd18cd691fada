import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

/** The week that the tests are in. */
export const week = '2026-W47';

/** What is sent to put something into the week. */
export const form = (part: Record<string, string | string[]> = {}) => ({
  week,
  words: 'Promenad',
  days: ['6'],
  part: 'morning',
  withWords: 'Kim',
  repeats: 'weekly',
  ...part,
});

/** A participant and somebody who comes, each with a browser of their own, and the week between them. For the tests. */
export async function weekScene() {
  const db = await testDatabase();
  const cast = await castSupport(db);
  const site = await testApp(db);
  const alex = await site.as(cast.participant);
  const base = `/stod/${cast.supportId}/vecka`;
  const idOf = async (words: string): Promise<string> =>
    (await db.owner.query('select id from individual.schedule_item where words = $1', [words])).rows[0].id;
  return {
    db,
    cast,
    site,
    alex,
    bo: await site.as(cast.worker),
    base,
    idOf,
    ticks: async () =>
      (await db.owner.query('select answer, words from individual.schedule_tick order by day')).rows,
    /** How many rows there are in one of the schedule's tables. */
    count: async (table: string) =>
      (await db.owner.query(`select count(*) as count from individual.schedule_${table}`)).rows[0].count,
    /** The participant says of something that it is done, or not today. */
    press: async (words: string, answer: string, day = '2026-11-21') =>
      alex.post(`${base}/bocka`, { item: await idOf(words), day, answer }),
    /** Nothing in the week. */
    begin: () => db.owner.query('delete from individual.schedule_item'),
  };
}
