import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { guideForInterview } from '../question-guide/contract.ts';
import { type AskedQuestion, wordingsOf } from './recognition.ts';
import type { Source, Speaker, TranscriptState } from './rules.ts';
import './tables.ts';

/** Turns on a page of a transcript. */
export const PAGE_SIZE = 40;

/** An informant in the list, with the transcript if there is one. */
export interface TranscriptRow {
  informantId: string;
  label: string;
  interviewId: string | null;
  interviewState: string | null;
  transcriptId: string | null;
  state: TranscriptState | null;
  turns: number;
  /** turns whose speaker nobody has said yet */
  unknown: number;
  /** marks of the review that are still to be decided */
  openMarks: number;
  /** the actor has said that they may know the informant: of the transcript they see this row and no more */
  known: boolean;
}

/** Everybody who takes part, by label, with how far their transcript has come. Who has withdrawn is not there. */
export async function listTranscripts(tx: Tx, auditId: string): Promise<TranscriptRow[]> {
  const { rows } = await sql<TranscriptRow>`
    select n.id as "informantId", n.label, i.id as "interviewId", i.state as "interviewState",
      t.id as "transcriptId", t.state,
      coalesce(u.turns, 0) as turns, coalesce(u.unknown, 0) as unknown, coalesce(m.open, 0) as "openMarks",
      n.id = any ((select service.known_informants())::uuid[]) as known
    from service.informant n
    left join service.interview i on i.informant_id = n.id
    left join service.transcript t on t.informant_id = n.id
    left join lateral (select count(*) as turns, count(*) filter (where speaker = 'unknown') as unknown
      from service.transcript_turn where transcript_id = t.id) u on t.id is not null
    left join lateral (select count(*) as open from service.identifying_mark
      where transcript_id = t.id and state = 'open') m on t.state = 'reviewing'
    where n.audit_id = ${auditId} and n.withdrawn_on is null
    order by length(n.label), n.label`.execute(tx);
  return rows;
}

/** An informant as a source of a transcript. */
export interface InformantSource {
  informantId: string;
  label: string;
  withdrawn: boolean;
  takesPart: boolean;
  mayRecord: boolean;
  interviewId: string | null;
  interviewState: string | null;
  recorded: boolean;
  /** notes of interview mode with something written in them */
  notes: number;
  hasTranscript: boolean;
}

/**
 * The informant of an interview, or by their own id; undefined where the actor does not see them, or has said that they
 * may know them.
 */
export async function findSource(
  tx: Tx,
  auditId: string,
  by: { interviewId: string } | { informantId: string },
): Promise<InformantSource | undefined> {
  const { rows } = await sql<InformantSource>`
    select n.id as "informantId", n.label, n.withdrawn_on is not null as withdrawn,
      exists (select from service.informant_consent c where c.informant_id = n.id and c.kind = 'taking-part'
        and c.given and c.withdrawn_on is null) as "takesPart",
      exists (select from service.informant_consent c where c.informant_id = n.id and c.kind = 'recording'
        and c.given and c.withdrawn_on is null) as "mayRecord",
      i.id as "interviewId", i.state as "interviewState", coalesce(i.recorded, false) as recorded,
      (select count(*) from service.interview_note m where m.interview_id = i.id and trim(m.body) <> '') as notes,
      exists (select from service.transcript t where t.informant_id = n.id) as "hasTranscript"
    from service.informant n left join service.interview i on i.informant_id = n.id
    where n.audit_id = ${auditId} and n.id <> all ((select service.known_informants())::uuid[])
      and ${'interviewId' in by ? sql`i.id = ${by.interviewId}` : sql`n.id = ${by.informantId}`}`.execute(tx);
  return rows[0];
}

/** A transcript without its words. */
export interface Transcript {
  id: string;
  informantId: string;
  label: string;
  interviewId: string | null;
  state: TranscriptState;
  source: Source;
  addedOn: string;
  approvedOn: string | null;
  approvedBy: string | null;
  recorded: boolean;
  recordingDisposedOn: string | null;
  turns: number;
  unknown: number;
  unlinked: number;
  version: number;
}

/**
 * A transcript's facts, or undefined where the actor may not read it, has said that they may know the informant, or the
 * informant has withdrawn.
 */
export async function findTranscript(
  tx: Tx,
  auditId: string,
  transcriptId: string,
): Promise<Transcript | undefined> {
  const { rows } = await sql<Transcript>`
    select t.id, t.informant_id as "informantId", n.label, i.id as "interviewId", t.state, t.source,
      t.added_on as "addedOn", t.approved_on as "approvedOn", p.name as "approvedBy",
      coalesce(i.recorded, false) as recorded, i.recording_disposed_on as "recordingDisposedOn", t.version,
      u.turns, u.unknown, u.unlinked
    from service.transcript t
    join service.informant n on n.id = t.informant_id
    left join service.interview i on i.informant_id = t.informant_id
    left join kernel.person p on p.id = t.approved_by
    cross join lateral (select count(*) as turns, count(*) filter (where x.speaker = 'unknown') as unknown,
        count(*) filter (where not exists (select from service.turn_question q where q.turn_id = x.id)) as unlinked
      from service.transcript_turn x where x.transcript_id = t.id) u
    where t.id = ${transcriptId} and t.audit_id = ${auditId} and n.withdrawn_on is null
      and n.id <> all ((select service.known_informants())::uuid[])`.execute(tx);
  return rows[0];
}

/** A turn with the questions it is linked to. */
export interface Turn {
  id: string;
  position: number;
  speaker: Speaker;
  label: string | null;
  words: string;
  version: number;
  questions: { id: string; how: 'by-hand' | 'recognised' }[];
}

/**
 * A transcript's turns in order: one page of them (the first is 1), or all.
 *
 * Call it only where the read log has been written, or for the machine's own work.
 */
export async function listTurns(tx: Tx, transcriptId: string, page?: number): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    select u.id, u.position, u.speaker, u.label, u.words, u.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', q.guide_question_id, 'how', q.how) order by q.guide_question_id)
        from service.turn_question q where q.turn_id = u.id), '[]') as questions
    from service.transcript_turn u where u.transcript_id = ${transcriptId}
    order by u.position
    ${page === undefined ? sql`` : sql`limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`}`.execute(tx);
  return rows;
}

/** The page of the transcript on which the turn at this position stands; positions may have gaps. */
export async function pageOfTurn(tx: Tx, transcriptId: string, position: number): Promise<number> {
  const { rows } = await sql<{ before: number }>`
    select count(*) as before from service.transcript_turn
    where transcript_id = ${transcriptId} and position < ${position}`.execute(tx);
  return Math.floor(rows[0]!.before / PAGE_SIZE) + 1;
}

/** The labels of a transcript's turns, each with how many turns it has and one line of what it says. */
export interface LabelRow {
  label: string | null;
  turns: number;
  speaker: Speaker;
  sample: string;
}

/** The speakers' labels as they stood in the text, in the order they first speak; null for turns without one. */
export async function listLabels(tx: Tx, transcriptId: string): Promise<LabelRow[]> {
  const { rows } = await sql<LabelRow>`
    select label, count(*) as turns, (array_agg(speaker order by position))[1] as speaker,
      left((array_agg(words order by position))[1], 200) as sample
    from service.transcript_turn where transcript_id = ${transcriptId}
    group by label order by min(position)`.execute(tx);
  return rows;
}

/** A question of the guide that the interview was held with. */
export interface GuideQuestion extends AskedQuestion {
  text: string;
}

/** The guide's questions as they stood at the informant's interview, else as they stand now; none without a guide. */
export async function guideOf(tx: Tx, auditId: string, informantId: string): Promise<GuideQuestion[]> {
  const { rows } = await sql<{ version: number }>`
    select guide_version as version from service.interview
    where informant_id = ${informantId} and audit_id = ${auditId}`.execute(tx);
  const guide = await guideForInterview(tx, auditId, rows[0]?.version);
  return (guide?.questions ?? []).map(({ id, text, followUpYes, followUpNo, followUpHow }) => ({
    id,
    text,
    wordings: wordingsOf(text, [followUpYes, followUpNo, followUpHow]),
  }));
}

/** The notes of an informant's interview in the guide's order, what was said outside the questions last. */
export async function listNotes(
  tx: Tx,
  auditId: string,
  informantId: string,
): Promise<{ questionId: string | null; question: string; body: string }[]> {
  const questions = await guideOf(tx, auditId, informantId);
  const { rows } = await sql<{ questionId: string | null; body: string }>`
    select n.guide_question_id as "questionId", n.body from service.interview_note n
    join service.interview i on i.id = n.interview_id
    where i.informant_id = ${informantId} and i.audit_id = ${auditId}`.execute(tx);
  const place = (id: string | null) => {
    const at = questions.findIndex((question) => question.id === id);
    return at === -1 ? questions.length : at;
  };
  return rows
    .sort((a, b) => place(a.questionId) - place(b.questionId))
    .map(({ questionId, body }) => {
      const question = questions.find((one) => one.id === questionId);
      return { questionId: question ? questionId : null, question: question?.text ?? '', body };
    });
}
