import pg from 'pg';
import type { LedgerEntry } from '../trail/ledger.ts';

/** What became of the ledger's lines that the restored data did not know of. */
export interface Redisposed {
  /** destroyed again; their trail is written afterwards */
  done: LedgerEntry[];
  /** lines of which nothing was done, with why: somebody must look */
  unknown: { entry: LedgerEntry; why: string }[];
}

/**
 * Destroys again what was destroyed after a backup was taken, and enters it in the database's ledger. Each line is taken
 * whole or not at all, and only what `kernel.erasable` says may be erased so, in rows of the line's own stream: a line
 * that says anything else, or that the data refuses, stops no other and no restore.
 *
 * @param client in a transaction as the owner, row security not forced.
 */
export async function disposeAgain(
  client: pg.ClientBase,
  ledger: readonly LedgerEntry[],
): Promise<Redisposed> {
  const { rows } = await client.query<{ id: string }>('select id from kernel.disposal');
  const known = new Set(rows.map(({ id }) => id));
  const result: Redisposed = { done: [], unknown: [] };
  for (const entry of ledger) {
    if (known.has(entry.id)) continue;
    await client.query('savepoint line');
    try {
      await enter(client, entry);
      for (const piece of entry.erased) await eraseAgain(client, entry, piece);
      await client.query('release savepoint line');
      result.done.push(entry);
    } catch (error) {
      await client.query('rollback to savepoint line');
      result.unknown.push({ entry, why: (error as Error).message });
    }
  }
  return result;
}

/** Enters a line as it was, which tries its shape (`kernel.check_disposal`). */
async function enter(client: pg.ClientBase, entry: LedgerEntry): Promise<void> {
  await client.query(
    `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[entry.id, entry.stream, entry.kind, entry.subject_id, entry.disposed_on, entry.reason],
      ...[JSON.stringify(entry.certificate), JSON.stringify(entry.erased)],
    ],
  );
}

interface Shape {
  stream_column: string;
  parent_table: string | null;
  parent_column: string | null;
}

async function eraseAgain(
  client: pg.ClientBase,
  entry: LedgerEntry,
  { table, column, id, where = {}, emptied = [], dated = [] }: LedgerEntry['erased'][number],
): Promise<void> {
  const { rows } = await client.query<Shape>(
    `select stream_column, parent_table, parent_column from kernel.erasable
     where (table_name, column_name, where_keys, emptied, dated) = ($1, $2, $3, $4, $5) and $6 = any (kinds)`,
    [table, column, Object.keys(where).sort(), emptied.toSorted(), dated.toSorted(), entry.kind],
  );
  const [shape] = rows;
  if (!shape) throw new Error(`${table}.${column} is not erased so`);
  const matches = Object.entries({ ...where, [column]: id })
    .map(([one, value]) => `t.${pg.escapeIdentifier(one)} = ${pg.escapeLiteral(value)}`)
    .join(' and ');
  // a line that names somebody else's row is no line of this house
  const strange = await client.query(
    `select from ${qualified(table)} t where ${matches} and (${streamOf(shape)}) is distinct from $1::uuid limit 1`,
    [entry.stream],
  );
  if (strange.rows.length > 0) throw new Error(`${table}.${column} = ${id} belongs to another stream`);
  const changes = [
    ...emptied.map((one) => `${pg.escapeIdentifier(one)} = null`),
    ...dated.map((one) => `${pg.escapeIdentifier(one)} = ${pg.escapeLiteral(entry.disposed_on)}`),
  ];
  await client.query(
    changes.length > 0
      ? `update ${qualified(table)} t set ${changes.join(', ')} where ${matches}`
      : `delete from ${qualified(table)} t where ${matches}`,
  );
}

/** Whose stream a row `t` belongs to. */
function streamOf({ stream_column, parent_table, parent_column }: Shape): string {
  const column = pg.escapeIdentifier(stream_column);
  if (parent_table === null || parent_column === null) return `t.${column}`;
  return `select p.${column} from ${qualified(parent_table)} p where p.id = t.${pg.escapeIdentifier(parent_column)}`;
}

const qualified = (table: string): string =>
  table
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.');
