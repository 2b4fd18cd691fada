import pg from 'pg';
import type { LedgerEntry } from '../trail/ledger.ts';

/** What became of the ledger's lines that the restored data did not know of. */
export interface Redisposed {
  /** destroyed again; their trail is written afterwards */
  done: LedgerEntry[];
  /** lines that name a table or column which is not there: somebody must look */
  unknown: { entry: LedgerEntry; where: string }[];
}

/**
 * Destroys again what was destroyed after a backup was taken, and enters it in the database's ledger.
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
    const missing = await disposeOne(client, entry);
    if (missing !== undefined) {
      result.unknown.push({ entry, where: missing });
      continue;
    }
    await client.query(
      `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[entry.id, entry.stream, entry.kind, entry.subject_id, entry.disposed_on, entry.reason],
        ...[JSON.stringify(entry.certificate), JSON.stringify(entry.erased)],
      ],
    );
    result.done.push(entry);
  }
  return result;
}

async function disposeOne(client: pg.ClientBase, entry: LedgerEntry): Promise<string | undefined> {
  for (const { table, column, where = {}, emptied = [], dated = [] } of entry.erased) {
    for (const name of [column, ...Object.keys(where), ...emptied, ...dated]) {
      const { rows } = await client.query(
        `select from pg_attribute where attrelid = to_regclass($1) and attname = $2 and attnum > 0 and not attisdropped`,
        [table, name],
      );
      if (rows.length === 0) return `${table}.${name}`;
    }
  }
  for (const { table, column, id, where: further = {}, emptied = [], dated = [] } of entry.erased) {
    const name = table
      .split('.')
      .map((part) => pg.escapeIdentifier(part))
      .join('.');
    const matches = Object.entries({ ...further, [column]: id }).map(
      ([one, value]) => `${pg.escapeIdentifier(one)} = ${pg.escapeLiteral(value)}`,
    );
    const where = `where ${matches.join(' and ')}`;
    const changes = [
      ...emptied.map((one) => `${pg.escapeIdentifier(one)} = null`),
      ...dated.map((one) => `${pg.escapeIdentifier(one)} = ${pg.escapeLiteral(entry.disposed_on)}`),
    ];
    await client.query(
      changes.length > 0
        ? `update ${name} set ${changes.join(', ')} ${where}`
        : `delete from ${name} ${where}`,
    );
  }
  return undefined;
}
