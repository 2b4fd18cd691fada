import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';

const entry = z.object({
  id: z.guid(),
  stream: z.guid(),
  kind: z.string(),
  subject_id: z.guid(),
  disposed_on: z.iso.date(),
  reason: z.string(),
  certificate: z.record(z.string(), z.union([z.string(), z.number()])),
  erased: z.array(
    z.object({
      table: z.string(),
      column: z.string(),
      id: z.string(),
      where: z.record(z.string(), z.string()).optional(),
      emptied: z.array(z.string()).optional(),
      dated: z.array(z.string()).optional(),
    }),
  ),
});

/** One line of the ledger's file: a row of `kernel.disposal`. */
export type LedgerEntry = z.infer<typeof entry>;

/** Thrown when a line of the ledger's file cannot be read; the message is one line for the operator. */
export class LedgerError extends Error {}

/**
 * Appends to the file what the database's ledger holds and the file does not, one JSON line each, safely on disk before
 * it returns. The file is never shortened: after a restore it still knows of what was destroyed since the backup.
 *
 * @param tx acts for the job `disposal-ledger`.
 * @returns how many lines were added.
 * @throws {LedgerError} when a row cannot be written as a line; all the others have been written then.
 */
export async function copyLedger(tx: Tx, path: string): Promise<number> {
  const known = new Set((await readLedger(path)).map(({ id }) => id));
  const { rows } = await sql<LedgerEntry>`select * from kernel.disposal order by disposed_on, id`.execute(tx);
  const fresh = rows.filter(({ id }) => !known.has(id)).map((row) => ({ row, line: entry.safeParse(row) }));
  const lines = fresh.flatMap(({ line }) => (line.success ? [`${JSON.stringify(line.data)}\n`] : []));
  if (lines.length > 0) await append(path, lines);
  const bad = fresh.filter(({ line }) => !line.success).map(({ row }) => row.id);
  if (bad.length > 0)
    throw new LedgerError(`Not in the ledger ${path}, as they are no lines: ${bad.join(', ')}.`);
  return lines.length;
}

async function append(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a+', 0o600);
  try {
    const whole = (await file.readFile()).lastIndexOf(0x0a) + 1;
    await file.truncate(whole);
    await file.appendFile(lines.join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Everything the ledger's file holds, each disposal once; nothing when there is no file yet. A last line that was cut
 * off in the middle of being written is left out, as the database still holds it.
 *
 * @throws {LedgerError} when any other line is damaged.
 */
export async function readLedger(path: string): Promise<LedgerEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').slice(0, -1);
  const found = new Map<string, LedgerEntry>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const parsed = entry.safeParse(parseJson(line));
    if (!parsed.success) throw new LedgerError(`Line ${index + 1} of the ledger ${path} is damaged.`);
    found.set(parsed.data.id, parsed.data);
  }
  return [...found.values()];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
