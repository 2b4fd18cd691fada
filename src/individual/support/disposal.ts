import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';

/** A file (akt) whose support has ended: all that hangs on one support. */
export interface EndedFile {
  supportId: string;
  participantId: string;
  /** the day the support ended, or the later one on which that was entered */
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
  /** where it says on which day something was last written */
  entries?: readonly Entry[];
}

/** A column that says when something was written or done: a date, or a moment. */
export interface Entry {
  table: string;
  column: string;
  moment?: boolean;
  /** where the table has no `support_id`: its own column, and the table and column of the file that it stands for */
  through?: { column: string; table: string; key: string };
}

/** What a file holds of who came when, and of whom the participant wanted to come. The support itself stays, as a name. */
export const visitsFile: FilePart = {
  kind: 'visits',
  tables: ['individual.contact_wish', 'individual.visit'],
  entries: [
    { table: 'individual.contact_wish', column: 'asked_on' },
    { table: 'individual.contact_wish', column: 'said_on' },
    { table: 'individual.visit', column: 'day' },
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

/** The day that a support `s` ended, or the later one on which that was entered: null while it goes on. */
export const endedOn = sql`case when s.valid_to is not null then greatest(s.valid_to, s.end_entered_on) end`;

/** The rows of an entry that are of a support `s`. */
const ofSupport = ({ through }: Entry) =>
  through
    ? sql`e.${sql.ref(through.column)} in (
        select t.${sql.ref(through.key)} from ${sql.table(through.table)} t where t.support_id = s.id)`
    : sql`e.support_id = s.id`;

/**
 * Files whose support ended before a day and that still hold something, with the last day that something was written in
 * them; null where no day is known. What is only planned for a day to come is no entry.
 *
 * @param tx acts for the job `record-disposal`.
 */
export async function endedFiles(
  tx: Tx,
  endedBefore: Day,
  parts: readonly FilePart[],
): Promise<(EndedFile & { lastEntry: Day | null })[]> {
  const entries = parts.flatMap((part) => part.entries ?? []);
  const days = entries.map((entry) => {
    const column = sql`e.${sql.ref(entry.column)}`;
    const day = entry.moment ? sql`(${column} at time zone 'Europe/Stockholm')::date` : column;
    return sql`
      select max(${day}) filter (where ${day} <= (select kernel.today())) as day
      from ${sql.table(entry.table)} e where ${ofSupport(entry)}`;
  });
  const { rows } = await sql<EndedFile & { lastEntry: Day | null }>`
    select s.id as "supportId", s.participant_id as "participantId", to_char(${endedOn}, 'YYYY-MM-DD') as ended,
      (select to_char(max(last.day), 'YYYY-MM-DD') from (${sql.join(days, sql` union all `)}) last) as "lastEntry"
    from individual.support s where ${endedOn} < ${endedBefore} and (${somethingLeft(parts)})
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
