import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { Speaker } from '../transcripts/contract.ts';
import type { MarkKind } from './mark.ts';
import type { MarkState } from './review.ts';
import './tables.ts';

/** A mark of a transcript under review, with its decision if it has one. */
export interface ReviewMark {
  id: string;
  turnId: string;
  position: number;
  start: number;
  end: number;
  kind: MarkKind;
  found: string;
  form: string;
  suggestion: string;
  /** only perhaps identifying: shown in the part that comes last */
  doubtful: boolean;
  state: MarkState;
  replacement: string | null;
  byHand: boolean;
  press: string | null;
}

/** All marks of a transcript, in the order of its text. */
export async function listMarks(tx: Tx, transcriptId: string): Promise<ReviewMark[]> {
  const { rows } = await sql<ReviewMark>`
    select m.id, m.turn_id as "turnId", u.position, m.start_at as start, m.end_at as "end", m.kind, m.found, m.form,
      m.suggestion, m.doubtful, m.state, m.replacement, m.by_hand as "byHand", m.press
    from service.identifying_mark m join service.transcript_turn u on u.id = m.turn_id
    where m.transcript_id = ${transcriptId}
    order by u.position, m.start_at`.execute(tx);
  return rows;
}

/** A turn's words beside the marks. */
export interface ReviewTurn {
  id: string;
  position: number;
  speaker: Speaker;
  words: string;
}

/** The turn at a position, with the one before and the one after it, in order. */
export async function listTurnsAround(tx: Tx, transcriptId: string, position: number): Promise<ReviewTurn[]> {
  const { rows } = await sql<ReviewTurn>`
    (select id, position, speaker, words from service.transcript_turn
      where transcript_id = ${transcriptId} and position < ${position} order by position desc limit 1)
    union all
    (select id, position, speaker, words from service.transcript_turn
      where transcript_id = ${transcriptId} and position >= ${position} order by position limit 2)
    order by position`.execute(tx);
  return rows;
}

/** The raw words of some turns, by the turn's id. */
export async function listWords(
  tx: Tx,
  transcriptId: string,
  turnIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; words: string }>`
    select id, words from service.transcript_turn
    where transcript_id = ${transcriptId} and id = any (${[...new Set(turnIds)]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, words }) => [id, words]));
}

/** Whether the interview was recorded by somebody of the team, and whether that recording is still to be deleted. */
export async function findRecording(
  tx: Tx,
  transcriptId: string,
): Promise<{ recorded: boolean; disposedOn: string | null; notes: number } | undefined> {
  const { rows } = await sql<{ recorded: boolean; disposedOn: string | null; notes: number }>`
    select i.recorded, i.recording_disposed_on as "disposedOn",
      case when t.source in ('notes', 'interview-mode')
        then (select count(*) from service.interview_note n where n.interview_id = i.id) else 0 end as notes
    from service.transcript t join service.interview i on i.informant_id = t.informant_id
    where t.id = ${transcriptId}`.execute(tx);
  return rows[0];
}
