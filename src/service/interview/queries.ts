import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { InterviewState } from './rules.ts';
import './tables.ts';

/** An informant in the list of interviews, with the interview if it has begun. */
export interface InterviewRow {
  informantId: string;
  label: string;
  way: 'place' | 'cafe' | 'video' | 'phone';
  withdrawn: boolean;
  takesPart: boolean;
  mayRecord: boolean;
  /** whether they have been asked about recording: who has not has not said no either */
  askedToRecord: boolean;
  interviewId: string | null;
  state: InterviewState | null;
  heldOn: string | null;
  minutes: number | null;
  interviewers: string[];
  /** the actor has said that they may know the informant: somebody else holds the interview and reads it */
  known: boolean;
}

/** All informants of the audit with their interviews, by label. */
export async function listInterviews(tx: Tx, auditId: string): Promise<InterviewRow[]> {
  const { rows } = await sql<InterviewRow>`
    select n.id as "informantId", n.label, n.way, n.withdrawn_on is not null as withdrawn,
      coalesce(bool_or(c.given and c.withdrawn_on is null) filter (where c.kind = 'taking-part'), false) as "takesPart",
      coalesce(bool_or(c.given and c.withdrawn_on is null) filter (where c.kind = 'recording'), false) as "mayRecord",
      coalesce(bool_or(c.kind = 'recording'), false) as "askedToRecord",
      i.id as "interviewId", i.state, i.held_on as "heldOn", i.minutes,
      array(select p.name from service.interviewer w join kernel.person p on p.id = w.person_id
        where w.interview_id = i.id order by p.name) as interviewers,
      n.id = any ((select service.known_informants())::uuid[]) as known
    from service.informant n
    left join service.informant_consent c on c.informant_id = n.id
    left join service.interview i on i.informant_id = n.id
    where n.audit_id = ${auditId}
    group by n.id, i.id
    order by length(n.label), n.label`.execute(tx);
  return rows;
}

/** The audit's title where the actor works inside it, or undefined: the same for every page of the interviews. */
export async function findInside(
  tx: Tx,
  auditId: string,
): Promise<{ title: string; guideVersion: number | null } | undefined> {
  const { rows } = await sql<{ title: string; guideVersion: number | null }>`
    select a.title, (select max(v.version) from service.guide_version v where v.audit_id = a.id) as "guideVersion"
    from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** A question as it is asked: never with the commission question it hangs under. */
export interface AskedQuestion {
  id: string;
  text: string;
  followUpYes: string;
  followUpNo: string;
  followUpHow: string;
  note: { body: string; skipped: boolean; version: number };
}

/** An interview with its guide as it was when the interview began, and the notes so far. */
export interface Interview {
  id: string;
  informantId: string;
  label: string;
  way: InterviewRow['way'];
  state: InterviewState;
  startedAt: string | null;
  minutes: number | null;
  recorded: boolean;
  mayRecord: boolean;
  mayWrite: boolean;
  version: number;
  opening: string;
  closing: string;
  questions: AskedQuestion[];
  other: { body: string; version: number };
  hasTranscript: boolean;
}

/** One interview, or undefined where the actor may not read it or has said that they may know the informant. */
export async function findInterview(
  tx: Tx,
  auditId: string,
  interviewId: string,
): Promise<Interview | undefined> {
  const { rows } = await sql<Interview>`
    select i.id, i.informant_id as "informantId", n.label, n.way, i.state, i.started_at as "startedAt", i.minutes, i.recorded, i.version,
      exists (select from service.informant_consent c where c.informant_id = n.id and c.kind = 'recording'
        and c.given and c.withdrawn_on is null) as "mayRecord",
      i.id = any ((select service.held_interviews())::uuid[]) as "mayWrite",
      coalesce(v.content ->> 'opening', '') as opening, coalesce(v.content ->> 'closing', '') as closing,
      coalesce((select jsonb_agg(jsonb_build_object('id', q ->> 'id', 'text', q ->> 'text',
          'followUpYes', coalesce(q ->> 'followUpYes', ''), 'followUpNo', coalesce(q ->> 'followUpNo', ''),
          'followUpHow', coalesce(q ->> 'followUpHow', ''),
          'note', jsonb_build_object('body', coalesce(m.body, ''), 'skipped', coalesce(m.skipped, false),
            'version', coalesce(m.version, 0))) order by ord)
        from jsonb_array_elements(v.content -> 'questions') with ordinality as listed (q, ord)
        left join service.interview_note m on m.interview_id = i.id and m.guide_question_id = (q ->> 'id')::uuid), '[]') as questions,
      coalesce((select jsonb_build_object('body', m.body, 'version', m.version) from service.interview_note m
        where m.interview_id = i.id and m.guide_question_id is null), '{"body": "", "version": 0}') as other,
      exists (select from service.transcript t where t.informant_id = n.id) as "hasTranscript"
    from service.interview i
    join service.informant n on n.id = i.informant_id
    left join service.guide_version v on v.audit_id = i.audit_id and v.version = i.guide_version
    where i.id = ${interviewId} and i.audit_id = ${auditId}
      and n.id <> all ((select service.known_informants())::uuid[])`.execute(tx);
  return rows[0];
}

/** The questions of the newest version of the guide, for paper. */
export async function listPaperQuestions(
  tx: Tx,
  auditId: string,
): Promise<Pick<AskedQuestion, 'text' | 'followUpYes' | 'followUpNo' | 'followUpHow'>[]> {
  const { rows } = await sql<Pick<AskedQuestion, 'text' | 'followUpYes' | 'followUpNo' | 'followUpHow'>>`
    select q ->> 'text' as text, coalesce(q ->> 'followUpYes', '') as "followUpYes",
      coalesce(q ->> 'followUpNo', '') as "followUpNo", coalesce(q ->> 'followUpHow', '') as "followUpHow"
    from (select content from service.guide_version where audit_id = ${auditId} order by version desc limit 1) newest,
      jsonb_array_elements(newest.content -> 'questions') with ordinality as listed (q, ord)
    order by ord`.execute(tx);
  return rows;
}
