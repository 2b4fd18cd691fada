import { sql } from 'kysely';
import type { AuditFacts, AuditStage } from '../../domain/audit-stages.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { teamFacts } from '../audit-team/contract.ts';
import { transcriptFacts } from '../de-identification/contract.ts';
import { letterFacts } from '../information-letter/contract.ts';
import { guideFacts } from '../question-guide/contract.ts';
import { reportProblems } from '../report/contract.ts';

/** What the overview shows of an audit beside its steps. */
export interface Overview {
  id: string;
  title: string;
  stage: AuditStage;
  units: string[];
  bureau: string;
  deliveredOn: string | null;
  publishOn: string | null;
  coordinates: boolean;
  /** works in it, or coordinates it */
  inside: boolean;
  /** what the coordinator has told the commissioner about sign-ups, if anything */
  enough: boolean | null;
}

/** An audit the actor has to do with, or undefined. */
export async function findOverview(tx: Tx, auditId: string): Promise<Overview | undefined> {
  const { rows } = await sql<Overview>`
    select a.id, a.title, a.stage, a.delivered_on as "deliveredOn",
      (select p.publish_on from service.commission_plan p where p.audit_id = a.id) as "publishOn",
      (select o.name from kernel.organisation o where o.id = a.bureau_id) as bureau,
      array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
        where p.audit_id = a.id and p.part = 'audited-unit' order by o.name) as units,
      a.id = any ((select service.coordinated_audits())::uuid[]) as coordinates,
      a.id = any ((select service.inside_audits())::uuid[]) as inside,
      (select s.enough from service.sign_up_signal s where s.audit_id = a.id) as enough
    from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.coordinated_audits() || service.asked_audits()
      || service.commissioned_audits() || service.audited_audits())::uuid[])`.execute(tx);
  return rows[0];
}

type ToldBySiblings =
  | 'interviewers'
  | 'auditorsNotCleared'
  | 'guideQuestions'
  | 'letterApproved'
  | 'transcriptsNotApproved'
  | 'marksNotReviewed';
type Counted = Omit<
  AuditFacts,
  ToldBySiblings | 'today' | 'claimsFlagged' | 'endedEarlyBecause' | 'informationModeChosen'
>;

/**
 * All that the rules of a move look at. `tx` acts for the audit's coordinator: from anywhere else the numbers would be
 * those of rows that cannot be seen.
 */
export async function findFacts(
  tx: Tx,
  auditId: string,
  move: { to: AuditStage; endedEarlyBecause: string | null },
): Promise<AuditFacts> {
  const { rows } = await sql<Counted>`
    select
      (select count(*) from service.commission_question q where q.audit_id = a.id) as "commissionQuestions",
      not exists (select from service.audit_party p where p.audit_id = a.id and p.part = 'commissioner'
        and not exists (select from service.plan_signature s where s.audit_id = a.id and s.plan_version = plan.version
          and s.organisation_id = p.organisation_id))
        and exists (select from service.plan_signature s where s.audit_id = a.id and s.plan_version = plan.version
          and s.organisation_id <> a.bureau_id) as "planSignedByCommissioner",
      exists (select from service.plan_signature s where s.audit_id = a.id and s.plan_version = plan.version
        and s.organisation_id = a.bureau_id) as "planSignedByBureau",
      plan.publish_on as "publicationDay",
      exists (select from service.sign_up_gate g where g.audit_id = a.id and g.state in ('open', 'full')) as "signUpsLeftOpen",
      (select count(*) from service.interview i where i.audit_id = a.id and i.state in ('done', 'stopped')) as "interviewsHeld",
      (select count(*) from service.booking b where b.audit_id = a.id and b.state = 'booked'
        and not exists (select from service.interview i where i.informant_id = b.informant_id and i.state in ('done', 'stopped'))) as "interviewsStillBooked",
      exists (select from service.report_edition e where e.audit_id = a.id and e.kind = 'draft'
        and e.shared_on is not null) as "reportHasBeenShownForFactualErrors",
      (select count(*) from service.factual_remark r where r.audit_id = a.id and r.decision is null) as "factualErrorsNotDecided",
      a.delivered_on as "deliveredOn",
      (select count(*) from service.proposal p where p.audit_id = a.id and p.answered_on is null) as "proposalsNotAnswered",
      (select v.held_on from service.revisit v where v.audit_id = a.id) as "revisitHeldOn",
      (select count(*) from service.transcript t where t.audit_id = a.id
        and a.delivered_on + make_interval(months => a.keep_transcripts_months) <= kernel.today())
        + (select count(*) from service.sign_up s where s.audit_id = a.id and s.sealed is not null
          and (s.gift_sent_on is not null or s.gift_declined) and (s.report_sent_on is not null or s.report_declined))
        as "disposalsOverdue"
    from service.audit a left join service.commission_plan plan on plan.audit_id = a.id
    where a.id = ${auditId}`.execute(tx);
  const counted = rows[0]!;
  return {
    ...counted,
    ...(await teamFacts(tx, auditId)),
    ...(await guideFacts(tx, auditId)),
    ...(await letterFacts(tx, auditId)),
    ...(await transcriptFacts(tx, auditId)),
    today: dayAt(tx.now),
    // the whole report is put together to know: only where the answer is asked for
    claimsFlagged: move.to === 'delivered' ? (await reportProblems(tx, auditId)).length : 0,
    // the only mode an audit has; the column refuses every other
    informationModeChosen: true,
    endedEarlyBecause: move.endedEarlyBecause,
  };
}
