import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';

/** A file (akt) whose support has ended: all that hangs on one support. */
export interface EndedFile {
  supportId: string;
  participantId: string;
  /** the day the support ended */
  ended: Day;
}

/** Why it is destroyed, in words for the certificate, and the day that the years were counted from. */
export interface DisposalRule {
  reason: string;
  lastEntry: Day;
}

/** One part of a file, as the feature that keeps it says in its contract. */
export interface FilePart {
  /** what its certificate calls it, kebab-case */
  kind: string;
  /**
   * by name, each with a `support_id` and declared in `kernel.erasable`; what refers to a row before the row itself, and
   * what goes with a row by itself left out
   */
  tables: readonly string[];
  /** where it says on which day something was last written: a date, or a moment */
  entries?: readonly { table: string; column: string; moment?: boolean }[];
}

/** What a file holds of who came when, and of whom the participant wanted to come. The support itself stays, as a name. */
export const visitsFile: FilePart = {
  kind: 'visits',
  tables: ['individual.contact_wish', 'individual.visit'],
  entries: [
    { table: 'individual.contact_wish', column: 'asked_on' },
    { table: 'individual.contact_wish', column: 'said_on' },
  ],
};

/**
 * Destroys rows and leaves a certificate without content and a line in the ledger; says nothing where there was none.
 *
 * @param of whose rows: the column that holds the id in every table of the part, and the stream of the certificate.
 * @returns how many rows were destroyed.
 */
export async function dispose(
  tx: Tx,
  of: { column: string; id: string; stream: string },
  rule: DisposalRule,
  part: Pick<FilePart, 'kind' | 'tables'>,
): Promise<number> {
  let count = 0;
  for (const table of part.tables) {
    const gone = await sql`delete from ${sql.table(table)} where ${sql.ref(of.column)} = ${of.id}`.execute(
      tx,
    );
    count += Number(gone.numAffectedRows ?? 0n);
  }
  if (count === 0) return 0;
  await recordDisposal(tx, {
    stream: of.stream,
    kind: part.kind,
    subjectId: of.id,
    reason: rule.reason,
    certificate: { count, lastEntry: rule.lastEntry },
    erased: part.tables.map((table) => ({ table, column: of.column, id: of.id })),
  });
  return count;
}

/**
 * Destroys one part of a file that is past its day.
 *
 * @param tx acts for the job `record-disposal`.
 * @returns how many rows were destroyed.
 */
export function disposeOfFile(
  tx: Tx,
  file: Pick<EndedFile, 'supportId' | 'participantId'>,
  rule: DisposalRule,
  part: FilePart,
): Promise<number> {
  return dispose(tx, { column: 'support_id', id: file.supportId, stream: file.participantId }, rule, part);
}

/**
 * Files whose support ended before a day and that still hold something, with the last day that something was written in
 * them; null where no day is known.
 *
 * @param tx acts for the job `record-disposal`.
 */
export async function endedFiles(
  tx: Tx,
  endedBefore: Day,
  parts: readonly FilePart[],
): Promise<(EndedFile & { lastEntry: Day | null })[]> {
  const entries = parts.flatMap((part) => part.entries ?? []);
  const days = entries.map(
    ({ table, column, moment }) => sql`
      select max(${moment ? sql`(e.${sql.ref(column)} at time zone 'Europe/Stockholm')::date` : sql`e.${sql.ref(column)}`}) as day
      from ${sql.table(table)} e where e.support_id = s.id`,
  );
  const { rows } = await sql<EndedFile & { lastEntry: Day | null }>`
    select s.id as "supportId", s.participant_id as "participantId", to_char(s.valid_to, 'YYYY-MM-DD') as ended,
      (select to_char(max(last.day), 'YYYY-MM-DD') from (${sql.join(days, sql` union all `)}) last) as "lastEntry"
    from individual.support s where s.valid_to < ${endedBefore} and (${somethingLeft(parts)})
    order by s.id`.execute(tx);
  return rows;
}

/** Whether a support `s` still holds something of a file. */
export const somethingLeft = (parts: readonly FilePart[]) =>
  sql.join(
    parts.flatMap(({ tables }) =>
      tables.map((table) => sql`exists (select from ${sql.table(table)} r where r.support_id = s.id)`),
    ),
    sql` or `,
  );
