import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findTranscript, rawTurnsOf, type Transcript } from '../transcripts/contract.ts';
import type { MarkAction } from './form.ts';
import type { MarkKind } from './mark.ts';
import { listMarks, type ReviewMark } from './queries.ts';
import { alike, type FoundMark, formOf, layByHand, occurrences, placeOf } from './review.ts';
import './tables.ts';

type Refused = { ok: false; errors: FieldError[] };
type Result<T> = { ok: true; value: T } | Refused;
const refuse = (text: string, field = ''): Refused => ({ ok: false, errors: [{ field, text }] });
const done = { ok: true, value: null } as const;

function reviewer(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person can decide a mark');
  return tx.actor.personId;
}

/**
 * Takes the transcript for a change of its review: one at a time, and only while it goes on. Its version rises, so that
 * nobody approves anything else than what they saw.
 */
async function takeUp(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  state: Transcript['state'],
  seen?: number,
): Promise<Transcript | Refused> {
  await sql`select from service.transcript where id = ${transcriptId} for update`.execute(tx);
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('de-identification.error.not-there');
  if (transcript.state !== state) return refuse('de-identification.error.state');
  if (seen !== undefined && transcript.version !== seen) return refuse('de-identification.error.changed');
  await service(tx)
    .updateTable('service.transcript')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', transcriptId)
    .execute();
  return transcript;
}

async function addMarks(
  tx: Tx,
  transcriptId: string,
  marks: readonly FoundMark[],
  byHand?: { press: string; replacement: string; anew: boolean },
): Promise<void> {
  if (marks.length === 0) return;
  const column = <T>(of: (mark: FoundMark) => T) => marks.map(of);
  await sql`
    insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion,
      state, replacement, by_hand, press, decided_by)
    select ${transcriptId}::uuid, given.*, ${byHand ? 'confirmed' : 'open'}, ${byHand?.replacement ?? null},
      ${byHand?.anew ?? false}, ${byHand?.press ?? null}::uuid, ${byHand ? reviewer(tx) : null}::uuid
    from unnest(${column((mark) => mark.turnId)}::uuid[], ${column((mark) => mark.start)}::integer[],
      ${column((mark) => mark.end)}::integer[], ${column((mark) => mark.kind)}::text[],
      ${column((mark) => mark.found)}::text[], ${column((mark) => formOf(mark.kind, mark.found))}::text[],
      ${column((mark) => mark.suggestion)}::text[]) as given`.execute(tx);
}

/**
 * Begins the review with the marks that the rules found. They ran before the transaction, on the version that is given;
 * if the words have changed since, nothing begins.
 */
export async function beginReview(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  version: number | undefined,
  marks: readonly FoundMark[],
): Promise<Result<number>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'raw', version ?? -1);
  if ('errors' in transcript) return transcript;
  await service(tx)
    .updateTable('service.transcript')
    .set({ state: 'reviewing' })
    .where('id', '=', transcriptId)
    .execute();
  await addMarks(tx, transcriptId, marks);
  await recordChange(tx, { stream: auditId, event: 'de-identification-began', subject: transcriptId });
  return { ok: true, value: marks.length };
}

/** Ends the review without its result: the marks and all decisions go, the words can be mended again. */
export async function stopReview(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  version: number | undefined,
): Promise<Result<null>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing', version ?? -1);
  if ('errors' in transcript) return transcript;
  await service(tx)
    .deleteFrom('service.identifying_mark')
    .where('transcript_id', '=', transcriptId)
    .execute();
  await service(tx)
    .updateTable('service.transcript')
    .set({ state: 'raw' })
    .where('id', '=', transcriptId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'de-identification-stopped', subject: transcriptId });
  return done;
}

/** What a press came to: which one, how many marks it decided, and the mark to go on with. */
export interface Pressed {
  press: string;
  count: number;
  next: ReviewMark | undefined;
}

/**
 * Decides a mark, or it and all alike that nobody has decided or that were decided together with it.
 *
 * @param decision.replacement what to put there, for `change`.
 */
export async function decideMark(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  markId: string,
  decision: { action: MarkAction; alike: boolean; replacement: string },
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = await listMarks(tx, transcriptId);
  const mark = marks.find(({ id }) => id === markId);
  if (!mark) return refuse('de-identification.error.not-there');
  if (decision.action === 'change' && decision.replacement.toLowerCase() === mark.found.toLowerCase()) {
    return refuse('de-identification.error.same', 'replacement');
  }
  const meant = marks.filter(
    (one) =>
      one.id === markId ||
      (decision.alike &&
        alike(one, mark) &&
        (one.state === 'open' || (mark.press !== null && one.press === mark.press))),
  );
  return press(tx, auditId, transcriptId, meant, decision, marks, markId);
}

/** Decides a whole group: those that nobody has decided, or, where all are decided, every one of them anew. */
export async function decideGroup(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  markId: string,
  action: 'confirm' | 'dismiss' | 'reopen',
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = await listMarks(tx, transcriptId);
  const mark = marks.find(({ id }) => id === markId);
  if (!mark) return refuse('de-identification.error.not-there');
  const group = marks.filter((one) => alike(one, mark));
  const open = group.filter((one) => one.state === 'open');
  const meant = action === 'reopen' || open.length === 0 ? group : open;
  return press(tx, auditId, transcriptId, meant, { action, replacement: '' }, marks, markId);
}

const states = { confirm: 'confirmed', change: 'changed', dismiss: 'dismissed', reopen: 'open' } as const;

async function press(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  meant: readonly ReviewMark[],
  { action, replacement }: { action: MarkAction; replacement: string },
  marks: readonly ReviewMark[],
  from: string,
): Promise<Result<Pressed>> {
  const id = randomUUID();
  const state = states[action];
  await sql`
    update service.identifying_mark set state = ${state}, press = ${id}::uuid,
      replacement = ${action === 'confirm' ? sql`suggestion` : action === 'change' ? replacement : null},
      decided_by = ${action === 'reopen' ? null : reviewer(tx)}::uuid
    where id = any (${meant.map((mark) => mark.id)}::uuid[])`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'marks-decided', subject: transcriptId });
  const decided = new Set(meant.map((mark) => mark.id));
  const after = marks.map((mark) => (decided.has(mark.id) ? { ...mark, state } : mark));
  const next = action === 'reopen' ? after.find((mark) => mark.id === from) : placeOf(after, from)?.nextOpen;
  return { ok: true, value: { press: id, count: meant.length, next } };
}

/** Undoes one press: what it decided is open again, and what it marked by hand is gone. */
export async function undoPress(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  pressId: string,
): Promise<Result<ReviewMark | undefined>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = (await listMarks(tx, transcriptId)).filter((mark) => mark.press === pressId);
  const ids = (chosen: readonly ReviewMark[]) => chosen.map(({ id }) => id);
  // marked by hand where nothing lay before: taking the press back takes the mark away
  const made = marks.filter((mark) => mark.byHand && mark.state === 'confirmed');
  const decided = marks.filter((mark) => !made.includes(mark));
  await sql`delete from service.identifying_mark where id = any (${ids(made)}::uuid[])`.execute(tx);
  await sql`
    update service.identifying_mark set state = 'open', replacement = null, press = null, decided_by = null
    where id = any (${ids(decided)}::uuid[])`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'marks-undone', subject: transcriptId });
  return { ok: true, value: decided[0] };
}

/**
 * Marks by hand what the rules did not see: every place in the transcript where the word or phrase is said. A person has
 * chosen it, so it counts as confirmed.
 */
export async function markByHand(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  input: { phrase: string; kind: MarkKind; instead: string },
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const turns = await rawTurnsOf(tx, transcriptId);
  const marks = await listMarks(tx, transcriptId);
  const gone: string[] = [];
  const anew: FoundMark[] = [];
  const grown: FoundMark[] = [];
  const instead = input.instead || usual[input.kind];
  let said = 0;
  for (const { id: turnId, words } of turns) {
    let lying: (Pick<ReviewMark, 'start' | 'end' | 'state'> & { id?: string })[] = marks.filter(
      (mark) => mark.turnId === turnId,
    );
    for (const span of occurrences(words, input.phrase)) {
      said += 1;
      const laid = layByHand(span, lying);
      if (!laid) continue;
      const { start, end } = laid.span;
      lying = [...lying.filter((mark) => !laid.gone.includes(mark)), { start, end, state: 'confirmed' }];
      gone.push(...laid.gone.flatMap(({ id }) => (id === undefined ? [] : [id])));
      const mark = {
        turnId,
        start,
        end,
        kind: input.kind,
        found: words.slice(start, end),
        suggestion: instead,
      };
      (laid.gone.length === 0 ? anew : grown).push(mark);
    }
  }
  if (said === 0) return refuse('de-identification.error.not-said', 'phrase');
  const count = anew.length + grown.length;
  if (count === 0) return refuse('de-identification.error.marked-already', 'phrase');
  const id = randomUUID();
  await sql`delete from service.identifying_mark where id = any (${gone}::uuid[])`.execute(tx);
  await addMarks(tx, transcriptId, anew, { press: id, replacement: instead, anew: true });
  await addMarks(tx, transcriptId, grown, { press: id, replacement: instead, anew: false });
  await recordChange(tx, { stream: auditId, event: 'marks-added', subject: transcriptId });
  const next = (await listMarks(tx, transcriptId)).find((mark) => mark.state === 'open');
  return { ok: true, value: { press: id, count, next } };
}

/** What stands in for each kind when nobody has said anything else. */
const usual: Record<MarkKind, string> = {
  name: 'XXX',
  pronoun: 'hen',
  'personal-number': '[personnummer]',
  phone: '[telefonnummer]',
  email: '[e-post]',
  address: '[adress]',
  'date-of-birth': '[födelsedatum]',
  age: '[ålder]',
  place: '[ort]',
  organisation: '[organisation]',
  date: '[datum]',
  other: '[borttaget]',
};

/** What the second look came to, on the version it was made of. */
export interface Look {
  version: number;
  open: number;
  fresh: readonly FoundMark[];
  /** every turn's words as they will stand */
  words: readonly { id: string; words: string }[];
}

/** Offers what the second look found, so that somebody decides it before anything is approved. */
export async function offerFresh(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  look: Look,
): Promise<Result<null>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing', look.version);
  if ('errors' in transcript) return transcript;
  await addMarks(tx, transcriptId, look.fresh);
  await recordChange(tx, { stream: auditId, event: 'de-identification-looked-again', subject: transcriptId });
  return done;
}

/**
 * Approves the transcript: from here on its words are the de-identified ones, and the raw words, the labels of the
 * speakers and every mark are gone. Nobody can undo it.
 *
 * @param recording whether the recording has been deleted, as the approver says.
 */
export async function approve(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  look: Look,
  recording: boolean,
): Promise<Result<null>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing', look.version);
  if ('errors' in transcript) return transcript;
  if (look.open > 0 || look.fresh.length > 0) return refuse('de-identification.error.still-open');
  await sql`
    update service.transcript_turn u set words = given.words, label = null, version = u.version + 1
    from unnest(${look.words.map(({ id }) => id)}::uuid[], ${look.words.map(({ words }) => words)}::text[])
      as given (id, words)
    where u.id = given.id and u.transcript_id = ${transcriptId}`.execute(tx);
  await service(tx)
    .deleteFrom('service.identifying_mark')
    .where('transcript_id', '=', transcriptId)
    .execute();
  await service(tx)
    .updateTable('service.transcript')
    .set({ state: 'approved', approved_on: dayAt(tx.now), approved_by: reviewer(tx) })
    .where('id', '=', transcriptId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'transcript-approved', subject: transcriptId });
  await disposeRaw(tx, auditId, transcriptId, recording);
  return done;
}

/** Writes down that the recording has been deleted, after the transcript was approved. */
export async function recordingDeleted(tx: Tx, auditId: string, transcriptId: string): Promise<Result<null>> {
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('de-identification.error.not-there');
  if (transcript.state !== 'approved') return refuse('de-identification.error.state');
  await disposeRaw(tx, auditId, transcriptId, true);
  return done;
}

// Nothing is listed as erased: a backup from before the approval holds the raw words of a transcript that, there, is
// not approved yet, and what is owed then is the review and not the loss of the interview.
async function disposeRaw(tx: Tx, auditId: string, transcriptId: string, recording: boolean): Promise<void> {
  const { rows } = await sql<{ interview_id: string; recording_disposed: boolean; notes_disposed: number }>`
    select * from service.dispose_raw(${transcriptId}::uuid, ${recording})`.execute(tx);
  const [disposed] = rows;
  if (!disposed) return;
  const about = { stream: auditId, subjectId: disposed.interview_id, erased: [] };
  if (disposed.recording_disposed) {
    await recordDisposal(tx, {
      ...about,
      kind: 'raw-recording',
      reason: 'En inspelning raderas när utskriften är avidentifierad och godkänd.',
      certificate: { recordings: 1 },
    });
  }
  if (disposed.notes_disposed > 0) {
    await recordDisposal(tx, {
      ...about,
      kind: 'interview-notes',
      reason: 'Anteckningar som har blivit en utskrift raderas när utskriften är avidentifierad och godkänd.',
      certificate: { notes: disposed.notes_disposed },
    });
  }
}
