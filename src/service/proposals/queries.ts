import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { ProposalAnswer, ProposalState } from '../../domain/proposal-states.ts';
import type { Tx } from '../../kernel/database/database.ts';
import './tables.ts';

/** An answer as everybody who sees the proposal reads it. */
export interface AnswerRow {
  answer: ProposalAnswer;
  why: string;
  who: string;
  doneBy: Day | null;
  answeredOn: Day;
  organisation: string;
}

/** A proposal with its steps and answers, oldest first. */
export interface ProposalRow {
  id: string;
  auditId: string;
  auditTitle: string;
  number: number;
  heading: string;
  body: string;
  state: 'draft' | ProposalState;
  receivedOn: Day | null;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  doneOn: Day | null;
  version: number;
  grounds: { id: string; statement: string }[];
  answers: AnswerRow[];
  steps: { state: string; words: string; day: Day }[];
  /** the actor manages the audited unit, or works inside the audit */
  owes: boolean;
  inside: boolean;
  /** when everybody can read it; null for who may not see the plan */
  publishOn: Day | null;
  /** the audit's own page is theirs to open; to everybody else it is a report */
  hasOverview: boolean;
}

const columns = sql`
  p.id, p.audit_id as "auditId", a.title as "auditTitle", p.number, p.heading, p.body, p.state,
  p.received_on as "receivedOn", p.acknowledged_on as "acknowledgedOn", p.answered_on as "answeredOn",
  p.done_on as "doneOn", p.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'statement', c.statement) order by c.position)
    from service.proposal_ground g join service.claim c on c.id = g.claim_id where g.proposal_id = p.id), '[]') as grounds,
  coalesce((select jsonb_agg(jsonb_build_object('answer', n.answer, 'why', n.why, 'who', n.who, 'doneBy', n.done_by,
      'answeredOn', n.answered_on, 'organisation', o.name) order by n.answered_on)
    from service.proposal_answer n join kernel.organisation o on o.id = n.organisation_id where n.proposal_id = p.id), '[]') as answers,
  coalesce((select jsonb_agg(jsonb_build_object('state', s.state, 'words', s.words, 'day', s.on_day) order by s.at)
    from service.proposal_step s where s.proposal_id = p.id), '[]') as steps,
  p.audit_id = any ((select service.audited_audits())::uuid[]) as owes,
  p.audit_id = any ((select service.inside_audits())::uuid[]) as inside,
  p.audit_id = any ((select service.coordinated_audits() || service.asked_audits() || service.commissioned_audits()
    || service.audited_audits())::uuid[]) as "hasOverview",
  (select l.publish_on from service.commission_plan l where l.audit_id = p.audit_id) as "publishOn"`;

/** The proposals of one audit, by number. */
export async function listProposals(tx: Tx, auditId: string): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select ${columns} from service.proposal p join service.audit a on a.id = p.audit_id
    where p.audit_id = ${auditId} order by p.number, p.id`.execute(tx);
  return rows;
}

/** One proposal, or undefined where the actor does not see it. */
export async function findProposal(tx: Tx, proposalId: string): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    select ${columns} from service.proposal p join service.audit a on a.id = p.audit_id
    where p.id = ${proposalId}`.execute(tx);
  return rows[0];
}

/** What the actor's own unit owes an answer to or has promised, the longest waiting first. */
export async function listOwed(tx: Tx): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select ${columns} from service.proposal p join service.audit a on a.id = p.audit_id
    where p.audit_id = any ((select service.audited_audits())::uuid[])
      and p.state in ('received', 'acknowledged', 'answered', 'under-way', 'disputed')
    order by p.received_on, p.number`.execute(tx);
  return rows;
}

/** An audit's title for who works inside it, with its claims to rest a proposal on. */
export async function findGrounds(
  tx: Tx,
  auditId: string,
): Promise<{ title: string; claims: { id: string; statement: string }[] } | undefined> {
  const { rows } = await sql<{ title: string; claims: { id: string; statement: string }[] }>`
    select a.title, coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'statement', c.statement) order by c.position)
      from service.claim c where c.audit_id = a.id), '[]') as claims
    from service.audit a where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}
