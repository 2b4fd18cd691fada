import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.ts';

/** Something that a feature can tell, as one value: many of them, of many features, are read in one statement. */
export interface Fact<Told> {
  /** a subquery in parentheses that gives one json */
  readonly value: RawBuilder<unknown>;
  /** what the value comes to */
  readonly told: (value: unknown) => Told;
}

/** A query's rows, in its order. Days and numbers are as in rows of its own; a moment comes as text (ISO 8601). */
export const rowsOf = <Row>(query: RawBuilder<Row>): Fact<Row[]> => ({
  value: sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (${query}) r)`,
  told: (value) => value as Row[],
});

/** A fact, taken a step further. */
export const told = <From, To>(fact: Fact<From>, tell: (from: From) => To): Fact<To> => ({
  value: fact.value,
  told: (value) => tell(fact.told(value)),
});

type Facts = Readonly<Record<string, Fact<unknown>>>;
type ToldBy<Read extends Facts> = {
  [Name in keyof Read]: Read[Name] extends Fact<infer Told> ? Told : never;
};

/** Many facts as one. At most 50. */
export const factsOf = <Read extends Facts>(read: Read): Fact<ToldBy<Read>> => ({
  // the name is the program's own; as a literal its type is known
  value: sql`json_build_object(${sql.join(
    Object.entries(read).flatMap(([name, fact]) => [sql.lit(name), fact.value]),
  )})`,
  told: (value) =>
    Object.fromEntries(
      Object.entries(read).map(([name, fact]) => [name, fact.told((value as Record<string, unknown>)[name])]),
    ) as ToldBy<Read>,
});

/** Reads one fact. */
export async function readFact<Told>(tx: Tx, fact: Fact<Told>): Promise<Told> {
  const { rows } = await sql<{ value: unknown }>`select ${fact.value} as value`.execute(tx);
  return fact.told(rows[0]?.value);
}

/**
 * Everything asked for, in one statement.
 *
 * @example
 * const { supports, visits } = await readFacts(tx, { supports: supportsSeen, visits: visitsOn(today) });
 */
export const readFacts = <Read extends Facts>(tx: Tx, read: Read): Promise<ToldBy<Read>> =>
  readFact(tx, factsOf(read));
