import { sql } from 'kysely';
import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { testDatabase } from '../../../tests/database.ts';
import { type Fact, factsOf, readFact, readFacts, rowsOf, told } from './facts.ts';

const db = await testDatabase();
const reader = { kind: 'job', name: 'reads-facts' } as const;

const numbers = (from: number, to: number): Fact<{ n: number }[]> =>
  rowsOf(sql`select n from generate_series(${from}::integer, ${to}::integer) n order by n desc`);

it('tells rows in their order, with days as days, and none as none', async () => {
  const rows = rowsOf<{ day: string; long: number; at: string; none: null; list: number[] }>(
    sql`select date '2026-11-21' as day, 9007199254740991::bigint as long,
      timestamptz '2026-11-21T09:00:00Z' as at, null::text as none, array[1, 2] as list`,
  );
  const [row] = await db.as(reader, (tx) => readFact(tx, rows));
  expect(row).toEqual({
    day: '2026-11-21',
    long: 9_007_199_254_740_991,
    at: expect.any(String),
    none: null,
    list: [1, 2],
  });
  expect(new Date(row!.at)).toEqual(new Date('2026-11-21T09:00:00Z'));
  expect(await db.as(reader, (tx) => readFact(tx, numbers(1, 3)))).toEqual([{ n: 3 }, { n: 2 }, { n: 1 }]);
  expect(await db.as(reader, (tx) => readFact(tx, numbers(2, 1)))).toEqual([]);
});

it('reads many, of one another too, in one statement', async () => {
  const sum = told(numbers(1, 4), (rows) => rows.reduce((total, { n }) => total + n, 0));
  const within = factsOf({ sum, few: numbers(5, 5) });
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const before = query.mock.calls.length;
  let asked = 0;
  const read = await db.as(reader, async (tx) => {
    const start = query.mock.calls.length;
    const all = await readFacts(tx, { sum, within, "it's": numbers(1, 1) });
    asked = query.mock.calls.length - start;
    return all;
  });
  query.mockRestore();
  expect(read).toEqual({ sum: 10, within: { sum: 10, few: [{ n: 5 }] }, "it's": [{ n: 1 }] });
  expect(asked).toBe(1);
  expect(before).toBe(0);
});
