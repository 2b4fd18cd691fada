import type pg from 'pg';
import type { Keys } from '../../kernel/database/keys.ts';
import { type Attempts, attemptsAs, type Effect, type Outcome } from './attempts.ts';
import { jobNames, readDoors, readTables, type Table } from './catalogue.ts';
import { type Contender, contenders } from './people.ts';
import { calls } from './scene/calls.ts';
import { moments, rows } from './scene.ts';
import { adding, changing, changingEach, reading, removing, removingEach } from './trials.ts';

/** How many of a table's rows an operation reaches. */
export type Reach = 'none' | 'some' | 'all';

/** What somebody can do with a table's rows. */
export interface Rights {
  read: Reach;
  add: boolean;
  change: Reach;
  remove: Reach;
}

/** What was measured: one entry for each of the scene's moments, by contender and by table or function. */
export interface Matrix {
  tables: string[];
  doors: { name: string; does: string }[];
  people: string[];
  jobs: string[];
  rights(contender: string, table: string): Rights[];
  effects(contender: string, door: string): Effect[];
}

/** Thrown when the scene does not cover what the database holds; says what to add in scene.ts. */
export class SceneGap extends Error {}

/**
 * Tries every operation on every table as everybody, at each moment, and writes down what went through. What is tried is
 * undone; the scene itself stays.
 *
 * @param owner signed in as a superuser, in a freshly migrated database of its own.
 * @throws {SceneGap} for a table without a row, or a function that the scene does not know how to call.
 */
export async function measure(owner: pg.ClientBase, keys: Keys): Promise<Matrix> {
  await fill(owner);
  const doors = (await readDoors(owner)).map((door) => {
    const call = calls[door.name];
    if (!call) throw new SceneGap(`say how to call ${door.name}`);
    return { ...door, ...call };
  });
  const jobs: Contender[] = [...(await jobNames(owner)), 'any other'].map((name) => ({
    heading: name,
    actor: { kind: 'job', name },
  }));
  const rights = new Map<string, Rights[]>();
  const effects = new Map<string, Effect[]>();
  let tables: Table[] = [];
  for (const moment of moments) {
    for (const statement of moment.first) await owner.query(statement);
    tables = await readTables(owner);
    const empty = tables.filter((table) => table.rows.length === 0);
    if (empty.length > 0) throw new SceneGap(`put a row in ${empty.map(({ name }) => name).join(', ')}`);
    for (const who of [...contenders, ...jobs]) {
      const attempts = attemptsAs(owner, keys, who.actor, moment.at);
      for (const [table, found] of await rightsOf(attempts, tables, who, moment.at))
        append(rights, `${who.heading} ${table}`, found);
      for (const [door, effect] of await effectsOf(attempts, doors))
        append(effects, `${who.heading} ${door}`, effect);
    }
  }
  return {
    tables: tables.map(({ name }) => name),
    doors,
    people: contenders.map(({ heading }) => heading),
    jobs: jobs.map(({ heading }) => heading),
    rights: (contender, table) => rights.get(`${contender} ${table}`)!,
    effects: (contender, door) => effects.get(`${contender} ${door}`)!,
  };
}

/** What each function answers and writes. Those that only read are asked together. */
async function effectsOf(
  attempts: Attempts,
  doors: readonly { name: string; statement: string; writes: boolean }[],
): Promise<Map<string, Effect>> {
  const reading = doors.filter(({ writes }) => !writes);
  const answers = await attempts.each(reading.map(({ statement }) => [statement]));
  const effects = new Map<string, Effect>(
    reading.map(({ name }, at) => [name, { answered: wentThrough(answers[at]!), wrote: [] }]),
  );
  for (const { name, statement } of doors.filter(({ writes }) => writes)) {
    effects.set(name, await attempts.call(statement));
  }
  return effects;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

async function fill(owner: pg.ClientBase): Promise<void> {
  for (const entry of rows) {
    if (typeof entry === 'string') {
      await owner.query(entry);
      continue;
    }
    const [table, ...all] = entry;
    for (const row of all) {
      const names = Object.keys(row).join(', ');
      try {
        await owner.query(
          `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)
           on conflict do nothing`,
          [JSON.stringify(row)],
        );
      } catch (error) {
        throw new SceneGap(`${table}: ${(error as Error).message}`, { cause: error });
      }
    }
  }
}

/** A constraint speaks only after the policies have let the row through. */
const wentThrough = (outcome: Outcome): boolean =>
  'touched' in outcome ? outcome.touched > 0 : outcome.refused === 'constraint';

/** Whether a closer look is worth while: a policy or trigger may mind the values of a try and not the row. */
const inDoubt = (outcome: Outcome): boolean =>
  wentThrough(outcome) || ('refused' in outcome && outcome.refused === 'policy-or-trigger');

const reach = (count: number, of: number): Reach => (count === 0 ? 'none' : count < of ? 'some' : 'all');

/**
 * One actor's rights to every table, in two rounds: statements that reach every row at once, and then row by row, in all
 * variants, where the first round did not already say no.
 */
async function rightsOf(
  attempts: Attempts,
  tables: Table[],
  who: Contender,
  at: Date,
): Promise<Map<string, Rights>> {
  const first = await attempts.each(
    tables.flatMap((table) => [
      [reading(table)],
      adding(table, who, at),
      [changing(table)],
      [removing(table)],
    ]),
  );
  const plans = tables.map((table, index) => {
    const [read, add, change, remove] = first.slice(4 * index, 4 * index + 4) as [
      Outcome,
      Outcome,
      Outcome,
      Outcome,
    ];
    return {
      table,
      read: 'touched' in read ? read.touched : 0,
      add: wentThrough(add),
      changes: inDoubt(change) ? changingEach(table, who, at) : [],
      removals: inDoubt(remove) ? removingEach(table) : [],
    };
  });
  const second = await attempts.each(plans.flatMap(({ changes, removals }) => [...changes, ...removals]));
  const rights = new Map<string, Rights>();
  for (const { table, read, add, changes, removals } of plans) {
    const through = (trials: string[][]) => second.splice(0, trials.length).filter(wentThrough).length;
    const of = table.rows.length;
    rights.set(table.name, {
      read: reach(read, of),
      add,
      change: reach(through(changes), of),
      remove: reach(through(removals), of),
    });
  }
  return rights;
}
