import { addDays, type Day } from '../../domain/day.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, told } from '../../kernel/database/facts.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { supportPath } from '../support/contract.ts';
import { listAllNotes, listNewest, type NoteKind, type NoteRow, waitingTexts } from './queries.ts';
import { currentOf, type Version, versionsOf } from './rules.ts';

export { answerNote, writeNote, writeOwnNote } from './commands.ts';
export type { NoteInput } from './form.ts';
export { lastNoteOn } from './queries.ts';

/** Path of a support's record, or of one note in it. */
export const recordPath = (supportId: string, noteId?: string): string =>
  `${supportPath(supportId)}/anteckningar${noteId === undefined ? '' : `/${noteId}`}`;

/** A note that waits to be read through before the participant sees it: whose and when, nothing of what it says. */
export interface UnreviewedNote {
  href: string;
  supportId: string;
  participant: string;
  day: Day;
  /** the day it began to wait */
  since: Day;
}

/**
 * Notes that somebody may read through, the longest waiting first: in what they manage, or work with and did not write.
 *
 * @param reader acts.
 */
export const unreviewedNotes = (reader: Actor): Fact<UnreviewedNote[]> =>
  told(waitingTexts(), (all) =>
    all
      .filter(({ writerId }) => reader.kind !== 'person' || writerId !== reader.personId)
      .map(({ noteId, supportId, participant, day, since }) => ({
        href: `${recordPath(supportId, noteId)}/las-igenom`,
        supportId,
        participant,
        day,
        since: dayAt(since),
      })),
  );

/** A note as a start page shows it. */
export interface RecentNote {
  href: string;
  supportId: string;
  day: Day;
  writer: string;
  kind: NoteKind;
  answered: boolean;
}

/**
 * What those who come have written lately and the participant can read, the newest first: for *Idag*.
 *
 * @param days how far back, the day itself not counted.
 */
export async function recentForParticipant(
  tx: Tx,
  supportIds: readonly string[],
  { days = 7, most = 3 }: { days?: number; most?: number } = {},
): Promise<RecentNote[]> {
  const notes = await listNewest(tx, supportIds, addDays(dayAt(tx.now), -days), most);
  return notes.map((note) => ({
    href: recordPath(note.supportId, note.id),
    supportId: note.supportId,
    day: note.day,
    writer: note.writer,
    kind: note.kind,
    answered: note.answers.length > 0,
  }));
}

/** A note in the archive that goes with the participant: as far as the reader may see it, corrections and answers too. */
export interface ArchivedNote {
  id: string;
  kind: NoteKind;
  day: Day;
  time: string | null;
  writer: string;
  /** the role it was written in, from `kernel/access/roles.ts` */
  as: string;
  /** the text that stands */
  current: Version | undefined;
  /** the texts before it, the newest first */
  earlier: Version[];
  answers: { words: string; on: Day }[];
}

const archived = (note: NoteRow): ArchivedNote => {
  const versions = versionsOf(note.texts, note.reviews);
  return {
    id: note.id,
    kind: note.kind,
    day: note.day,
    time: note.time,
    writer: note.writer,
    as: note.as,
    current: currentOf(versions),
    earlier: versions.slice(0, -1).reverse(),
    answers: note.answers.map(({ words, at }) => ({ words, on: dayAt(new Date(at)) })),
  };
};

/** All the notes of a support that the actor sees, the oldest first. */
export const notesForArchive = async (tx: Tx, supportId: string): Promise<ArchivedNote[]> =>
  (await listAllNotes(tx, supportId)).map(archived);
