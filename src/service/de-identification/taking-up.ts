import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { overtaken, type Refused, refuse } from '../../kernel/requests/result.ts';
import { service } from '../tables.ts';
import { findTranscript, type Transcript } from '../transcripts/contract.ts';
import { type FoundMark, formOf } from './review.ts';
import './tables.ts';

/** Whose decision it is. */
export function reviewer(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person can decide a mark');
  return tx.actor.personId;
}

/**
 * Takes the transcript for a change of its review: one at a time, and only while it goes on. Its version rises, so that
 * nobody approves anything else than what they saw.
 */
export async function takeUp(
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
  if (seen !== undefined && transcript.version !== seen) return overtaken('de-identification.error.changed');
  await service(tx)
    .updateTable('service.transcript')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', transcriptId)
    .execute();
  return transcript;
}

/** Lays marks: open ones as the rules found them, or confirmed ones by somebody's hand. */
export async function addMarks(
  tx: Tx,
  transcriptId: string,
  marks: readonly FoundMark[],
  byHand?: { press: string; replacement: string; anew: boolean },
): Promise<void> {
  if (marks.length === 0) return;
  const column = <T>(of: (mark: FoundMark) => T) => marks.map(of);
  await sql`
    insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion,
      doubtful, state, replacement, by_hand, press, decided_by)
    select ${transcriptId}::uuid, given.*, ${byHand ? 'confirmed' : 'open'}, ${byHand?.replacement ?? null},
      ${byHand?.anew ?? false}, ${byHand?.press ?? null}::uuid, ${byHand ? reviewer(tx) : null}::uuid
    from unnest(${column((mark) => mark.turnId)}::uuid[], ${column((mark) => mark.start)}::integer[],
      ${column((mark) => mark.end)}::integer[], ${column((mark) => mark.kind)}::text[],
      ${column((mark) => mark.found)}::text[], ${column((mark) => formOf(mark.kind, mark.found))}::text[],
      ${column((mark) => mark.suggestion)}::text[], ${column((mark) => mark.doubtful ?? false)}::boolean[]) as given`.execute(
    tx,
  );
}
