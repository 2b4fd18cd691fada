import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { findVersion } from './queries.ts';
import { type FollowUps, type GuideContent, groupVersion, type VersionQuestion } from './rules.ts';

export type { GuideContent, VersionQuestion } from './rules.ts';

/** A question as it is asked: nothing of the commission question it hangs under. */
export interface AskedQuestion extends FollowUps {
  id: string;
  text: string;
}

/** A guide as an interview is held with it. */
export interface InterviewGuide {
  version: number;
  opening: string;
  closing: string;
  questions: AskedQuestion[];
}

/**
 * A saved version for an interview, the newest unless another is asked for; undefined where there is none that the actor
 * may read. Commission questions are never part of it (source/000, appendix 1: they are not to be asked).
 */
export async function guideForInterview(
  tx: Tx,
  auditId: string,
  version?: number,
): Promise<InterviewGuide | undefined> {
  const saved = await findVersion(tx, auditId, version);
  if (!saved) return undefined;
  const { opening, closing, questions } = saved.content;
  return {
    version: saved.version,
    opening,
    closing,
    questions: questions.map(({ id, text, followUpYes, followUpNo, followUpHow }) => ({
      id,
      text,
      followUpYes,
      followUpNo,
      followUpHow,
    })),
  };
}

/** A commission question with the guide's questions under it, numbered through the whole guide. */
export interface GuideChapter {
  commissionQuestion: { id: string; text: string } | null;
  questions: (VersionQuestion & { number: number })[];
}

/** The newest saved version as the report's appendix prints it and as coding sorts by it. */
export async function guideForReport(
  tx: Tx,
  auditId: string,
): Promise<
  { version: number; savedOn: string; content: GuideContent; chapters: GuideChapter[] } | undefined
> {
  const saved = await findVersion(tx, auditId);
  return (
    saved && {
      version: saved.version,
      savedOn: saved.savedOn,
      content: saved.content,
      chapters: groupVersion(saved.content),
    }
  );
}

/** What the audit's stages ask of the guide (`AuditFacts.guideQuestions`): questions in the newest saved version. */
export async function guideFacts(tx: Tx, auditId: string): Promise<{ guideQuestions: number }> {
  const saved = await findVersion(tx, auditId);
  return { guideQuestions: saved?.content.questions.length ?? 0 };
}

/** Whether there is a saved version that the actor may read. */
export const guideIsSaved: FactSource<boolean> = (auditId) => sql`(
  select to_jsonb(exists (select from service.guide_version v where v.audit_id = ${auditId})))`;

const writing: FactSource<{ questions: number; saved: boolean } | null> = (auditId) => sql`(
  select jsonb_build_object(
    'questions', (select count(*) from service.guide_question q where q.audit_id = a.id and q.retired_in is null),
    'saved', coalesce(g.saved_version > 0 and g.saved_edits = g.edits, false))
  from service.audit a left join service.guide g on g.audit_id = a.id
  where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[]))`;

/** The guide on the audit's overview: to write for the inside, to read for the parties. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'guide',
    order: 30,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/frageguide`,
    label: 'question-guide.title',
    stage: 'planning',
    openUntil: 'interviewing',
    facts: { writing },
    stateOf: ({ writing }) => {
      if (!writing) return { status: 'not-yet' };
      const { questions, saved } = writing;
      if (questions === 0) return { status: 'to-do' };
      const detail = { text: 'question-guide.versions.questions', params: { count: questions } };
      return { status: saved ? 'done' : 'under-way', detail };
    },
  }),
  auditStep({
    name: 'guide-read',
    order: 30,
    roles: ['commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/frageguide`,
    label: 'question-guide.title',
    stage: 'planning',
    facts: { guideIsSaved },
    stateOf: ({ guideIsSaved }) => ({ status: guideIsSaved ? 'done' : 'not-yet' }),
  }),
];
