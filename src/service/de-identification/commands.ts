import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findTranscript } from '../transcripts/contract.ts';
import type { FoundMark } from './review.ts';
import { addMarks, reviewer, takeUp } from './taking-up.ts';

export { decideMark, markByHand } from './decisions.ts';

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
): Promise<Result> {
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

/** What the second look came to, on the version it was made of. */
export interface Look {
  version: number;
  open: number;
  fresh: readonly FoundMark[];
  /** every turn's words as they will stand */
  words: readonly { id: string; words: string }[];
}

/** Offers what the second look found, so that somebody decides it before anything is approved. */
export async function offerFresh(tx: Tx, auditId: string, transcriptId: string, look: Look): Promise<Result> {
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
): Promise<Result> {
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
export async function recordingDeleted(tx: Tx, auditId: string, transcriptId: string): Promise<Result> {
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
