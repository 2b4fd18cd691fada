import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Column, Table } from './catalogue.ts';
import { type Contender, cast, idOf } from './people.ts';
import { tries } from './scene/tries.ts';

function literal(value: unknown): string {
  if (value === null) return 'null';
  return escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value));
}

/** The row's own line in a WHERE. */
function itself(table: Table, row: Record<string, unknown>): string {
  return table.key.map((name) => `${escapeIdentifier(name)} = ${literal(row[name])}`).join(' and ');
}

/** Asks for every row there is. */
export const reading = (table: Table): string => `select from ${table.name}`;

/** Takes away every row that lets itself be taken away. */
export const removing = (table: Table): string => `delete from ${table.name}`;

/** Takes away each row by itself: one that something hangs on stops all. */
export const removingEach = (table: Table): string[][] =>
  table.rows.map((row) => [`delete from ${table.name} where ${itself(table, row)}`]);

/**
 * A change that needs no right to read: it reaches whatever row the policies let be changed, and touches nothing where
 * they let none.
 */
export function changing(table: Table): string {
  // where no column may be changed, the first will be refused as well
  const column = table.columns.find(({ changeable }) => changeable) ?? table.columns[0]!;
  return `update ${table.name} set ${escapeIdentifier(column.name)} = default`;
}

/** Changes of each row by itself, to all kinds of values: some rules ask for a certain new value. */
export function changingEach(table: Table, who: Contender, at: Date): string[][] {
  const columns = table.columns.filter(({ changeable }) => changeable);
  const single = columns.flatMap((column) =>
    newValues(column, who, at).map((value) => `${escapeIdentifier(column.name)} = ${value}`),
  );
  // a decision is often made together with its day and who made it
  const own = columns
    .filter(({ refersTo, type }) => refersTo === 'person' || type === 'date')
    .map((column) => `${escapeIdentifier(column.name)} = ${newValues(column, who, at).at(-1)}`);
  // and with the word for it
  const worded = columns.flatMap(({ name, words }) =>
    words.map((word) => [...own, `${escapeIdentifier(name)} = ${literal(word)}`].join(', ')),
  );
  const sets = own.length > 0 ? [...single, own.join(', '), ...worded] : single;
  return table.rows.map((row) =>
    sets.map((set) => `update ${table.name} set ${set} where ${itself(table, row)}`),
  );
}

function newValues(column: Column, who: Contender, at: Date): string[] {
  const name = escapeIdentifier(column.name);
  const values = [name, ...column.words.map(literal)];
  if (column.nullable) values.push('null');
  if (column.type === 'boolean') values.push('true', 'false');
  if (column.type === 'integer') values.push(`${name} + 1`);
  if (column.type === 'date') values.push(literal(at.toISOString().slice(0, 10)));
  const own = ownValue(column, who);
  return own ? [...values, literal(own)] : values;
}

function ownValue(column: Column, who: Contender): string | undefined {
  if (column.refersTo === 'person') return who.personId;
  if (column.refersTo === 'organisation') return who.organisationId;
  return undefined;
}

/**
 * New rows like those that are there, on the day: in the name of who stands there and in the actor's own, whole and with
 * as little filled in as can be; and those of the scene that a copy cannot stand for. A unique row that is there already
 * counts as added: the policies, which come first, let it through.
 */
export function adding(table: Table, who: Contender, now: Date): string[] {
  const today = now.toISOString().slice(0, 10);
  // where everybody has a row of their own, two say what all would
  const models = table.rows.length < cast.length ? table.rows : table.rows.slice(0, 2);
  const copies = models.map((row) => {
    const copy = { ...row };
    for (const { name, type, refers } of table.columns) {
      if (table.key.length === 1 && table.key[0] === name && type === 'uuid' && !refers)
        copy[name] = idOf('new row');
      if (type === 'date' && copy[name] !== null) copy[name] = today;
    }
    return copy;
  });
  const candidates = [...copies, ...(tries[table.name] ?? [])].flatMap((row, at) => {
    const same = { ...row };
    const own = { ...row };
    for (const column of table.columns) {
      if (!row[column.name]) continue;
      if (column.type === 'timestamp with time zone')
        same[column.name] = own[column.name] = now.toISOString();
      own[column.name] = ownValue(column, who) ?? own[column.name];
    }
    return at < 2 ? [same, own, least(table, same), least(table, own)] : [same, own];
  });
  const trials = new Set(candidates.map((candidate) => insert(table, candidate)));
  return table.addable ? [...trials] : [...trials].slice(0, 1);
}

/** A row without what fills itself in or may be left out; whom it is about stays. */
function least(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  const needed = table.columns.filter(
    ({ name, nullable, filled, refersTo }) => (!nullable && !filled) || (refersTo && row[name] != null),
  );
  return Object.fromEntries(needed.map(({ name }) => [name, row[name]]));
}

function insert(table: Table, row: Record<string, unknown>): string {
  // what the database works out itself is nobody's to give
  const names = table.columns
    .filter(({ name }) => Object.hasOwn(row, name))
    .map(({ name }) => escapeIdentifier(name))
    .join(', ');
  return `insert into ${table.name} (${names}) select ${names} from jsonb_populate_record(null::${table.name}, ${literal(JSON.stringify(row))})`;
}
