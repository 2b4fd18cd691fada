import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { listTurns } from './queries.ts';
import type { Speaker } from './rules.ts';

export {
  findTranscript,
  listTurns as rawTurnsOf,
  PAGE_SIZE,
  pageOfTurn,
  type Transcript,
} from './queries.ts';
export type { Speaker, TranscriptState } from './rules.ts';
export { loggedWhenShown } from './shown.ts';

/** A transcript that may be coded and quoted: every mark of its de-identification has been decided by a person. */
export interface ApprovedTranscript {
  id: string;
  informantId: string;
  label: string;
  approvedOn: string;
  turns: number;
}

/**
 * The audit's approved transcripts by label; for its inside alone, empty for everybody else, and without those of
 * informants whom the actor has said that they may know.
 */
export async function approvedTranscripts(tx: Tx, auditId: string): Promise<ApprovedTranscript[]> {
  const { rows } = await sql<ApprovedTranscript>`
    select t.id, t.informant_id as "informantId", n.label, t.approved_on as "approvedOn",
      (select count(*) from service.transcript_turn u where u.transcript_id = t.id) as turns
    from service.transcript t join service.informant n on n.id = t.informant_id
    where t.audit_id = ${auditId} and t.state = 'approved' and n.withdrawn_on is null
      and n.id <> all ((select service.known_informants())::uuid[])
    order by length(n.label), n.label`.execute(tx);
  return rows;
}

/** A turn in de-identified words, and the guide's questions it answers. */
export interface ApprovedTurn {
  id: string;
  position: number;
  speaker: Speaker;
  words: string;
  questionIds: string[];
}

/**
 * The turns of an approved transcript in order; none of one that is not, since its words may give somebody away. A page
 * that shows them is `logged(…)`.
 */
export async function turnsOf(tx: Tx, transcriptId: string): Promise<ApprovedTurn[]> {
  const { rows } = await sql`
    select from service.transcript t join service.informant n on n.id = t.informant_id
    where t.id = ${transcriptId} and t.state = 'approved' and n.withdrawn_on is null`.execute(tx);
  if (rows.length === 0) return [];
  return (await listTurns(tx, transcriptId)).map(({ id, position, speaker, words, questions }) => ({
    id,
    position,
    speaker,
    words,
    questionIds: questions.map((question) => question.id),
  }));
}

const written: FactSource<{ held: number; written: number }> = (auditId) => sql`(
  select jsonb_build_object('held', count(*) filter (where i.state in ('done', 'stopped') or t.id is not null),
    'written', count(t.id))
  from service.informant n
  left join service.interview i on i.informant_id = n.id
  left join service.transcript t on t.informant_id = n.id
  where n.audit_id = ${auditId} and n.withdrawn_on is null)`;

/** The transcripts as a step of the audit: done when everybody who has been interviewed has one. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'transcripts',
    order: 70,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/utskrifter`,
    label: 'transcripts.step',
    stage: 'analysing',
    facts: { written },
    stateOf: ({ written: { held, written } }) => {
      if (held === 0) return { status: 'not-yet' };
      const status = written === held ? 'done' : written === 0 ? 'to-do' : 'under-way';
      return { status, detail: { text: 'transcripts.step.detail', params: { done: written, all: held } } };
    },
  }),
];
