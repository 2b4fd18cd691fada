import { sql } from 'kysely';
import { addMonths, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { aboutMeFile } from '../about-me/contract.ts';
import { consentsFile } from '../consents/contract.ts';
import { decisionGoalsFile } from '../decision-goals/contract.ts';
import { followUpsFile } from '../follow-up/contract.ts';
import { independenceFile } from '../independence/contract.ts';
import { ladderFile } from '../ladder/contract.ts';
import { planFile } from '../plan/contract.ts';
import { promisesFile } from '../promises/contract.ts';
import { readingFile } from '../reading/contract.ts';
import { scheduleFile } from '../schedule/contract.ts';
import {
  dispose,
  disposeOfFile,
  type EndedFile,
  endedFiles,
  endedOn,
  type FilePart,
  somethingLeft,
  visitsFile,
} from '../support/contract.ts';
import { tapersFile } from '../tapering/contract.ts';
import { isPast, KEEP_MONTHS, keptUntil, lastEntryOf } from './rules.ts';

const recordFile: FilePart = {
  kind: 'record',
  tables: ['individual.note'],
  entries: [
    { table: 'individual.note_text', column: 'written_at', moment: true },
    { table: 'individual.note_review', column: 'reviewed_at', moment: true },
    { table: 'individual.note_answer', column: 'written_at', moment: true },
  ],
};

/** Everything that a file holds, what refers to something else first: notes to visits, goals to those of the decision. */
export const FILE: readonly FilePart[] = [
  recordFile,
  promisesFile,
  followUpsFile,
  scheduleFile,
  tapersFile,
  planFile,
  decisionGoalsFile,
  aboutMeFile,
  ladderFile,
  independenceFile,
  consentsFile,
  readingFile,
  visitsFile,
];

/** What is the person's and no support's: gone with the last of their files. */
const OWN: readonly Pick<FilePart, 'kind' | 'tables'>[] = [
  { kind: 'about-me', tables: ['individual.about_item'] },
  { kind: 'figure-key', tables: ['individual.figure_member'] },
];

const reasonOf = (lastEntry: Day) => `Fem år efter det sista som skrevs i akten (${lastEntry})`;

/** One transaction as the job `record-disposal`, of the caller's making. */
export type Act = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * Destroys what is past its day: whole files five years after the last entry (socialtjänstlagen on personal files), what
 * the participant has written about themselves with the last of them, and where somebody wanted to be told when their
 * last support has ended. Each with certificates that say what, when and why, and nothing of what it said. One file at a
 * time: one that cannot be destroyed is in the way of no other.
 *
 * @returns how many files were destroyed.
 * @throws {AggregateError} when some could not be; all the others have been then.
 */
export async function disposeFiles(act: Act): Promise<number> {
  const failed: unknown[] = [];
  let files = 0;
  const each = async <T>(things: readonly T[], work: (tx: Tx, thing: T) => Promise<void>) => {
    for (const thing of things) await act((tx) => work(tx, thing)).catch((error) => failed.push(error));
  };
  await each(await act(pastFiles), async (tx, file) => {
    for (const part of FILE) {
      await disposeOfFile(tx, file, { reason: reasonOf(file.lastEntry), lastEntry: file.lastEntry }, part);
    }
    files += 1;
  });
  await each(await act(pastParticipants), async (tx, { id, lastEntry }) => {
    for (const part of OWN) {
      const whose = { column: 'participant_id', id, stream: id };
      await dispose(tx, whose, { reason: reasonOf(lastEntry), lastEntry }, part);
    }
  });
  await each(await act(idleChoices), async (tx, { id, lastEntry }) => {
    const whose = { column: 'person_id', id, stream: id };
    const rule = { reason: 'Det sista stödet eller uppdraget har tagit slut', lastEntry };
    await dispose(tx, whose, rule, {
      kind: 'message-choice',
      tables: ['individual.message_sent', 'individual.message_choice'],
    });
  });
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} could not be disposed of`);
  return files;
}

/** Files past their day, and the day that the years were counted from. */
async function pastFiles(tx: Tx): Promise<(EndedFile & { lastEntry: Day })[]> {
  const today = dayAt(tx.now);
  const files = await endedFiles(tx, addMonths(today, -KEEP_MONTHS), FILE);
  return files.flatMap((file) =>
    isPast(keptUntil(file.ended, [file.lastEntry]), today)
      ? [{ ...file, lastEntry: lastEntryOf(file.ended, [file.lastEntry]) }]
      : [],
  );
}

/** People who have no file left, nor any support that ended within the years, and something of their own still. */
async function pastParticipants(tx: Tx): Promise<{ id: string; lastEntry: Day }[]> {
  const before = addMonths(dayAt(tx.now), -KEEP_MONTHS);
  const { rows } = await sql<{ id: string; lastEntry: Day | null }>`
    select p.id, to_char(greatest(
        (select max(${endedOn}) from individual.support s where s.participant_id = p.id),
        (select max(greatest(i.written_on, i.checked_on)) from individual.about_item i where i.participant_id = p.id)),
      'YYYY-MM-DD') as "lastEntry"
    from (select participant_id as id from individual.about_item union select participant_id from individual.figure_member) p
    where not exists (select from individual.support s where s.participant_id = p.id
      and (s.valid_to is null or ${endedOn} >= ${before} or ${somethingLeft(FILE)}))
    order by p.id`.execute(tx);
  return rows.flatMap(({ id, lastEntry }) =>
    lastEntry !== null && lastEntry < before ? [{ id, lastEntry }] : [],
  );
}

/** People whose last support has ended and who have no task here: nobody has anything to tell them any more. */
async function idleChoices(tx: Tx): Promise<{ id: string; lastEntry: Day }[]> {
  const { rows } = await sql<{ id: string; lastEntry: Day }>`
    select i.person_id as id, to_char(i.since, 'YYYY-MM-DD') as "lastEntry"
    from individual.idle_message_choices() i order by 1`.execute(tx);
  return rows;
}
