import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import type { CorrectionInput, NoteInput, ReviewInput } from './form.ts';
import { findNote, findOpenVisit, type NoteRow, type TextRow } from './queries.ts';
import { isLater, needsReading, piecesLeft, placesOf, sentencesOf, somethingLeft, stateOf } from './rules.ts';

/** What a note is made of, whoever writes it. */
interface NewNote {
  kind: 'observation' | 'assessment' | 'own';
  body: string;
  day: Day;
  time: string | null;
  mentions: boolean;
  visitId: string | null;
}

async function addNote(tx: Tx, support: Support, note: NewNote): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into individual.note (id, support_id, kind, happened_on, happened_at, visit_id, written_by, written_as, written_at)
    values (${id}, ${support.id}, ${note.kind}, ${note.day}, ${note.time}, ${note.visitId}, kernel.actor_person(),
      kernel.actor_role(), ${tx.now})`.execute(tx);
  await addText(tx, { id, supportId: support.id }, 1, { ...note, why: '' });
  await recordChange(tx, {
    stream: support.participantId,
    event: 'note-written',
    subject: id,
    content: JSON.stringify(note),
  });
  return id;
}

async function addText(
  tx: Tx,
  note: { id: string; supportId: string },
  revision: number,
  text: { body: string; mentions: boolean; why: string },
): Promise<void> {
  await sql`
    insert into individual.note_text (note_id, support_id, revision, body, mentions_other, why, written_by, written_as, written_at)
    values (${note.id}, ${note.supportId}, ${revision}, ${text.body}, ${text.mentions}, ${text.why},
      kernel.actor_person(), kernel.actor_role(), ${tx.now})`.execute(tx);
}

/**
 * Writes a note by somebody who comes; it stands from now on. Who is there for a visit alone writes about that visit, on
 * its day.
 *
 * @returns the note's id.
 */
export async function writeNote(tx: Tx, support: Support, input: NoteInput): Promise<Result<string>> {
  const today = dayAt(tx.now);
  const visit = support.relation === 'visiting' ? await findOpenVisit(tx, support.id) : undefined;
  if (support.relation !== 'assigned' && visit === undefined) return refuse('record.error.not-there');
  const day = visit?.day ?? input.day ?? today;
  if (day > today) return refuse('record.error.future', 'happened');
  if (isLater(day, input.time, tx.now)) return refuse('record.error.later', 'time');
  return { ok: true, value: await addNote(tx, support, { ...input, day, visitId: visit?.id ?? null }) };
}

/** Writes the participant's own note. @returns its id. */
export async function writeOwnNote(tx: Tx, support: Support, body: string): Promise<Result<string>> {
  if (support.relation !== 'own') return refuse('record.error.not-there');
  const note = { kind: 'own' as const, body, day: dayAt(tx.now), time: null, mentions: false, visitId: null };
  return { ok: true, value: await addNote(tx, support, note) };
}

/** Holds a note still while what comes next in it is decided: two who correct it at once come one after the other. */
const lockNote = (tx: Tx, noteId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${noteId}, 0))`.execute(tx);

/** Whether the actor may correct a note: the participant their own, those who come what one of them wrote. */
export function mayCorrect(support: Support, note: NoteRow): boolean {
  if (support.relation === 'own') return note.kind === 'own';
  return note.kind !== 'own' && (support.relation === 'assigned' || support.relation === 'visiting');
}

/**
 * Puts a new text beside the one that stands, which is kept and can be read.
 *
 * @param version the revision that was on the page; another one since then is shown instead of being written over.
 */
export async function correctNote(
  tx: Tx,
  support: Support,
  noteId: string,
  version: number | undefined,
  input: CorrectionInput,
): Promise<Result | Overtaken<TextRow>> {
  await lockNote(tx, noteId);
  const note = await findNote(tx, support.id, noteId);
  const last = note?.texts.at(-1);
  if (!note || !last || !mayCorrect(support, note)) return refuse('record.error.not-there');
  if (last.revision !== version) return { ok: false, stands: last };
  if (input.body === last.body) return refuse('record.error.same', 'body');
  const own = support.relation === 'own';
  if (!own && input.why === '') return refuse('record.error.why', 'why');
  const text = { body: input.body, why: input.why, mentions: !own && input.mentions };
  await addText(tx, note, last.revision + 1, text);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'note-corrected',
    subject: noteId,
    content: JSON.stringify(text),
  });
  return done;
}

/** Whether the actor may say what the participant sees of a text: somebody on the staff who did not write it. */
export function mayReview(support: Support, actorId: string | undefined, text: TextRow): boolean {
  return (
    (support.relation === 'assigned' || support.relation === 'managed') &&
    text.as !== 'participant' &&
    text.writerId !== actorId
  );
}

async function addReview(
  tx: Tx,
  note: NoteRow,
  text: TextRow,
  outcome: 'whole' | 'parts' | 'not' | 'held',
  shown: string[] | null,
): Promise<void> {
  const place = note.reviews.filter((review) => review.textId === text.id).length + 1;
  await sql`
    insert into individual.note_review (text_id, note_id, support_id, revision, place, outcome, shown, reviewed_by, reviewed_at)
    values (${text.id}, ${note.id}, ${note.supportId}, ${text.revision}, ${place}, ${outcome}, ${shown}::text[],
      kernel.actor_person(), ${tx.now})`.execute(tx);
}

const stateIn = (note: NoteRow, text: TextRow) =>
  stateOf(
    text.mentionsOther,
    note.reviews.filter((review) => review.textId === text.id).map((review) => review.outcome),
  );

/** The first text of a note that waits for a reading, if any. */
export const waitingText = (note: NoteRow): TextRow | undefined =>
  note.texts.find((text) => needsReading(stateIn(note, text)));

/**
 * Says what the participant sees of a text that mentions somebody else: all of it, all but what is held back, or that it
 * is there and protects somebody (OSL ch. 26). The text itself stays as it was written.
 */
export async function reviewNote(
  tx: Tx,
  support: Support,
  noteId: string,
  input: ReviewInput,
): Promise<Result> {
  await lockNote(tx, noteId);
  const note = await findNote(tx, support.id, noteId);
  const text = note?.texts.find(({ id }) => id === input.text);
  const actorId = tx.actor.kind === 'person' ? tx.actor.personId : undefined;
  if (!note || !text || !mayReview(support, actorId, text)) return refuse('record.error.not-there');
  if (!needsReading(stateIn(note, text))) return refuse('record.error.read-already');
  let shown: string[] | null = null;
  if (input.outcome === 'parts') {
    const sentences = sentencesOf(text.body);
    shown = piecesLeft(text.body, [
      ...input.sentences.flatMap((index) => sentences[index] ?? []),
      ...input.words.split('\n').flatMap((words) => placesOf(text.body, words)),
    ]);
    if (shown.length < 2) return refuse('record.error.nothing-held', 'sentences');
    if (!somethingLeft(shown)) return refuse('record.error.nothing-left', 'sentences');
  }
  await addReview(tx, note, text, input.outcome, shown);
  await recordChange(tx, {
    stream: support.participantId,
    event: `note-shown-${input.outcome}`,
    subject: noteId,
  });
  return done;
}

/** Says that the text that stands mentions somebody else after all: it waits for a reading, and the participant is told. */
export async function holdNote(tx: Tx, support: Support, noteId: string): Promise<Result> {
  await lockNote(tx, noteId);
  const note = await findNote(tx, support.id, noteId);
  const staff = support.relation === 'assigned' || support.relation === 'managed';
  const texts =
    note?.texts.filter((text) => text.as !== 'participant' && stateIn(note, text) === 'open') ?? [];
  if (!note || !staff || note.kind === 'own') return refuse('record.error.not-there');
  for (const text of texts) await addReview(tx, note, text, 'held', null);
  if (texts.length > 0) {
    await recordChange(tx, { stream: support.participantId, event: 'note-held', subject: noteId });
  }
  return done;
}

/** The participant's own words about a note. */
export async function answerNote(tx: Tx, support: Support, noteId: string, words: string): Promise<Result> {
  const note = await findNote(tx, support.id, noteId);
  if (!note || support.relation !== 'own') return refuse('record.error.not-there');
  await sql`
    insert into individual.note_answer (note_id, support_id, words, written_by, written_at)
    values (${noteId}, ${support.id}, ${words}, kernel.actor_person(), ${tx.now})`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'note-answered',
    subject: noteId,
    content: words,
  });
  return done;
}
