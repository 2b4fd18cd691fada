import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { FollowUps, GuideContent } from './rules.ts';
import './tables.ts';

/** A question as it is being worked on. */
export interface Question extends FollowUps {
  id: string;
  commissionQuestionId: string | null;
  text: string;
  retired: boolean;
  version: number;
}

/** The guide as it is being worked on, for the audit's inside. */
export interface Guide {
  auditId: string;
  title: string;
  opening: string;
  closing: string;
  /** of the opening and closing words */
  version: number;
  edits: number;
  savedVersion: number;
  savedEdits: number;
  commissionQuestions: { id: string; text: string }[];
  /** in their order, those taken out among them */
  questions: Question[];
}

/** The guide that is being worked on, or undefined where the actor is not inside the audit. */
export async function findGuide(tx: Tx, auditId: string): Promise<Guide | undefined> {
  const { rows } = await sql<Guide>`
    select a.id as "auditId", a.title, coalesce(g.opening, '') as opening, coalesce(g.closing, '') as closing,
      coalesce(g.version, 1) as version, coalesce(g.edits, 0) as edits, coalesce(g.saved_version, 0) as "savedVersion",
      coalesce(g.saved_edits, 0) as "savedEdits",
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position)
        from service.commission_question q where q.audit_id = a.id), '[]') as "commissionQuestions",
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'commissionQuestionId', q.commission_question_id,
          'text', q.text, 'followUpYes', q.follow_up_yes, 'followUpNo', q.follow_up_no, 'followUpHow', q.follow_up_how,
          'retired', q.retired_in is not null, 'version', q.version) order by q.position, q.id)
        from service.guide_question q where q.audit_id = a.id), '[]') as questions
    from service.audit a left join service.guide g on g.audit_id = a.id
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** A saved version, with the audit's title. */
export interface SavedGuide {
  auditId: string;
  title: string;
  version: number;
  savedOn: string;
  content: GuideContent;
}

/** A saved version, the newest unless another is asked for; undefined where there is none that the actor may read. */
export async function findVersion(
  tx: Tx,
  auditId: string,
  version?: number,
): Promise<SavedGuide | undefined> {
  const { rows } = await sql<SavedGuide>`
    select v.audit_id as "auditId", a.title, v.version, v.saved_on as "savedOn", v.content
    from service.guide_version v join service.audit a on a.id = v.audit_id
    where v.audit_id = ${auditId} and (${version ?? null}::integer is null or v.version = ${version ?? null})
    order by v.version desc limit 1`.execute(tx);
  return rows[0];
}

/** The saved versions, newest first, with how many questions each has. */
export async function listVersions(
  tx: Tx,
  auditId: string,
): Promise<{ version: number; savedOn: string; questions: number }[]> {
  const { rows } = await sql<{ version: number; savedOn: string; questions: number }>`
    select version, saved_on as "savedOn", jsonb_array_length(content -> 'questions') as questions
    from service.guide_version where audit_id = ${auditId} order by version desc`.execute(tx);
  return rows;
}

/** The title of an audit that the actor has to do with as commissioner or audited unit, or undefined. */
export async function findOutside(tx: Tx, auditId: string): Promise<{ title: string } | undefined> {
  const { rows } = await sql<{ title: string }>`
    select a.title from service.audit a
    where a.id = ${auditId}
      and a.id = any ((select service.commissioned_audits() || service.audited_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}
