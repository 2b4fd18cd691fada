import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import {
  done,
  type Overtaken,
  overtaken,
  type Refused,
  type Result,
  refuse,
} from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import {
  findSource,
  findTranscript,
  guideOf,
  listLabels,
  listNotes,
  listTurns,
  type Transcript,
  type Turn,
} from './queries.ts';
import { recogniseQuestions } from './recognition.ts';
import {
  MOST_TURNS,
  type NewTurn,
  refusalToAdd,
  type Source,
  type Speaker,
  speakersInOrder,
  turnsFromNotes,
  type Unlabelled,
} from './rules.ts';
import './tables.ts';

type TurnToStore = NewTurn & { questionId?: string | null };

/**
 * Adds what an informant has said, as it was typed, pasted or read from a file, and links it to the guide's questions
 * where their wording is recognised.
 *
 * @returns the new transcript's id.
 */
export async function addTranscript(
  tx: Tx,
  auditId: string,
  informantId: string,
  input: { source: 'pasted' | 'uploaded'; turns: readonly NewTurn[] },
): Promise<Result<string>> {
  return store(tx, auditId, informantId, input.source, input.turns);
}

/** Makes the transcript of the notes that were taken in interview mode, each under its question. */
export async function addFromNotes(tx: Tx, auditId: string, informantId: string): Promise<Result<string>> {
  const informant = await findSource(tx, auditId, { informantId });
  if (!informant) return refuse('transcripts.error.not-there');
  const turns = turnsFromNotes(await listNotes(tx, auditId, informantId));
  if (turns.length === 0) return refuse('transcripts.error.no-notes');
  return store(tx, auditId, informantId, informant.mayRecord ? 'interview-mode' : 'notes', turns);
}

async function store(
  tx: Tx,
  auditId: string,
  informantId: string,
  source: Source,
  turns: readonly TurnToStore[],
): Promise<Result<string>> {
  const informant = await findSource(tx, auditId, { informantId });
  if (!informant) return refuse('transcripts.error.not-there');
  const refusal = refusalToAdd(informant);
  if (refusal) return refuse(refusal);
  if (turns.length > MOST_TURNS) return refuse('transcripts.error.too-many-turns', 'text');
  const id = randomUUID();
  const added = await service(tx)
    .insertInto('service.transcript')
    .values({
      id,
      audit_id: auditId,
      informant_id: informantId,
      source,
      added_on: dayAt(tx.now),
      approved_on: null,
      approved_by: null,
    })
    .onConflict((conflict) => conflict.column('informant_id').doNothing())
    .executeTakeFirst();
  // two of the team at the same moment: the first one's text stands
  if (!added.numInsertedOrUpdatedRows) return refuse('transcripts.error.already-there');
  const ids = turns.map(() => randomUUID());
  await sql`
    insert into service.transcript_turn (id, transcript_id, position, speaker, label, words)
    select id, ${id}::uuid, place, speaker, label, words
    from unnest(${ids}::uuid[], ${turns.map((turn) => turn.speaker)}::text[], ${turns.map((turn) => turn.label)}::text[],
      ${turns.map((turn) => turn.words)}::text[]) with ordinality as given (id, speaker, label, words, place)`.execute(
    tx,
  );
  const given = turns.flatMap(({ questionId }, index) =>
    questionId ? [{ turnId: ids[index]!, questionId }] : [],
  );
  // the notes already lie under their questions, put there by whoever wrote them
  if (given.length > 0) await addLinks(tx, given, 'by-hand');
  else await recognise(tx, auditId, { id, informantId });
  await recordChange(tx, { stream: auditId, event: 'transcript-added', subject: id });
  return { ok: true, value: id };
}

async function addLinks(
  tx: Tx,
  links: readonly { turnId: string; questionId: string }[],
  how: 'by-hand' | 'recognised',
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into service.turn_question (turn_id, guide_question_id, how)
    select turn_id, guide_question_id, ${how}
    from unnest(${links.map((link) => link.turnId)}::uuid[], ${links.map((link) => link.questionId)}::uuid[])
      as given (turn_id, guide_question_id)`.execute(tx);
}

/** Links anew by the wording; what somebody has linked by hand stays as it is. */
async function recognise(
  tx: Tx,
  auditId: string,
  transcript: { id: string; informantId: string },
): Promise<void> {
  const questions = await guideOf(tx, auditId, transcript.informantId);
  const turns = await listTurns(tx, transcript.id);
  await sql`delete from service.turn_question q using service.transcript_turn u
    where u.id = q.turn_id and u.transcript_id = ${transcript.id} and q.how = 'recognised'`.execute(tx);
  const byHand = new Set(
    turns.filter((turn) => turn.questions.some(({ how }) => how === 'by-hand')).map(({ id }) => id),
  );
  const links = recogniseQuestions(turns, questions).filter(({ turnId }) => !byHand.has(turnId));
  await addLinks(tx, links, 'recognised');
}

/** Recognises the questions once more, e.g. after words or speakers were mended. */
export async function recogniseAgain(tx: Tx, auditId: string, transcriptId: string): Promise<Result> {
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('transcripts.error.not-there');
  await recognise(tx, auditId, transcript);
  await recordChange(tx, { stream: auditId, event: 'transcript-linked', subject: transcriptId });
  return done;
}

/**
 * Links turns to questions by hand, or to none (`questionId` null). A turn's earlier links go: the person's word stands
 * over what was recognised.
 */
export async function linkTurns(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  links: readonly { turnId: string; questionId: string | null }[],
): Promise<Result> {
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('transcripts.error.not-there');
  const known = new Set((await guideOf(tx, auditId, transcript.informantId)).map(({ id }) => id));
  const own = new Set((await listTurns(tx, transcriptId)).map(({ id }) => id));
  if (
    links.some(
      ({ turnId, questionId }) => !own.has(turnId) || (questionId !== null && !known.has(questionId)),
    )
  ) {
    return refuse('transcripts.error.not-there');
  }
  if (links.length === 0) return done;
  await sql`delete from service.turn_question
    where turn_id = any (${links.map(({ turnId }) => turnId)}::uuid[])`.execute(tx);
  await addLinks(
    tx,
    links.flatMap(({ turnId, questionId }) => (questionId === null ? [] : [{ turnId, questionId }])),
    'by-hand',
  );
  await recordChange(tx, { stream: auditId, event: 'transcript-linked', subject: transcriptId });
  return done;
}

/** Raises the transcript's version from the one that was seen; false when somebody else has changed it since. */
async function claimVersion(tx: Tx, transcript: Transcript, seen: number | undefined): Promise<boolean> {
  const claimed = await service(tx)
    .updateTable('service.transcript')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', transcript.id)
    .where('version', '=', seen ?? -1)
    .where('state', '<>', 'approved')
    .executeTakeFirst();
  return claimed.numUpdatedRows > 0n;
}

/** Says who each label stands for, and who speaks where there is none; then recognises the questions anew. */
export async function setSpeakers(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  version: number | undefined,
  input: { byLabel: ReadonlyMap<string, Speaker>; unlabelled: Unlabelled | undefined },
): Promise<Result> {
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('transcripts.error.not-there');
  if (transcript.state === 'approved') return refuse('transcripts.error.approved');
  if (!(await claimVersion(tx, transcript, version))) return overtaken('transcripts.error.changed');
  const labels = (await listLabels(tx, transcriptId)).flatMap(({ label }) => (label === null ? [] : [label]));
  for (const label of labels) {
    const speaker = input.byLabel.get(label);
    if (speaker === undefined) continue;
    await service(tx)
      .updateTable('service.transcript_turn')
      .set((eb) => ({ speaker, version: eb('version', '+', 1) }))
      .where('transcript_id', '=', transcriptId)
      .where('label', '=', label)
      .execute();
  }
  if (input.unlabelled) await setUnlabelled(tx, transcriptId, input.unlabelled);
  await recognise(tx, auditId, transcript);
  await recordChange(tx, { stream: auditId, event: 'transcript-speakers-set', subject: transcriptId });
  return done;
}

async function setUnlabelled(tx: Tx, transcriptId: string, how: Unlabelled): Promise<void> {
  const turns = (await listTurns(tx, transcriptId)).filter((turn) => turn.label === null);
  const speakers = speakersInOrder(turns.length, how);
  await sql`
    update service.transcript_turn u set speaker = given.speaker, version = u.version + 1
    from unnest(${turns.map(({ id }) => id)}::uuid[], ${speakers}::text[]) as given (id, speaker)
    where u.id = given.id`.execute(tx);
}

/** Mends what a turn says, or who says it, while the transcript is raw. */
export async function changeTurn(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  turnId: string,
  version: number | undefined,
  input: { words: string; speaker: Speaker },
): Promise<Result<number> | Overtaken<Turn>> {
  const found = await rawTurn(tx, auditId, transcriptId, turnId);
  if ('errors' in found) return found;
  const changed = await service(tx)
    .updateTable('service.transcript_turn')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', turnId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return { ok: false, stands: found.turn };
  await claimVersion(tx, found.transcript, found.transcript.version);
  await recordChange(tx, { stream: auditId, event: 'turn-changed', subject: turnId });
  return { ok: true, value: found.turn.position };
}

/** Takes a turn out of a raw transcript: what a program wrote twice, or what was said before the interview began. */
export async function removeTurn(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  turnId: string,
  version: number | undefined,
): Promise<Result<number>> {
  const found = await rawTurn(tx, auditId, transcriptId, turnId);
  if ('errors' in found) return found;
  if (found.turn.version !== version) return overtaken('transcripts.error.changed');
  if (found.transcript.turns === 1) return refuse('transcripts.error.last-turn');
  await service(tx).deleteFrom('service.transcript_turn').where('id', '=', turnId).execute();
  await claimVersion(tx, found.transcript, found.transcript.version);
  await recordChange(tx, { stream: auditId, event: 'turn-removed', subject: turnId });
  return { ok: true, value: found.turn.position };
}

async function rawTurn(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  turnId: string,
): Promise<{ transcript: Transcript; turn: Turn } | Refused> {
  // one at a time: the review must not begin between this look and the save
  await sql`select from service.transcript where id = ${transcriptId} for update`.execute(tx);
  const transcript = await findTranscript(tx, auditId, transcriptId);
  const turn = transcript && (await listTurns(tx, transcriptId)).find(({ id }) => id === turnId);
  if (!transcript || !turn) return refuse('transcripts.error.not-there');
  if (transcript.state !== 'raw') return refuse('transcripts.error.not-raw');
  return { transcript, turn };
}

/** Takes a transcript away that has not been approved, so that another text can be put in its place. */
export async function removeTranscript(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  version: number | undefined,
): Promise<Result> {
  const transcript = await findTranscript(tx, auditId, transcriptId);
  if (!transcript) return refuse('transcripts.error.not-there');
  if (transcript.state === 'approved') return refuse('transcripts.error.approved');
  if (transcript.version !== version) return overtaken('transcripts.error.changed');
  await service(tx).deleteFrom('service.transcript').where('id', '=', transcriptId).execute();
  await recordChange(tx, { stream: auditId, event: 'transcript-removed', subject: transcriptId });
  return done;
}
