import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import './tables.ts';

/** Something the unit says is wrong in the draft, with the decision if there is one. */
export interface RemarkRow {
  id: string;
  organisation: string;
  draftWords: string;
  remark: string;
  madeOn: Day;
  decision: 'accepted' | 'not-accepted' | null;
  reasons: string;
  finalWords: string;
  decidedOn: Day | null;
  version: number;
}

/** All that the delivery page shows, for whichever side asks. */
export interface Delivery {
  id: string;
  title: string;
  stage: string;
  deliveredOn: Day | null;
  publishOn: Day | null;
  sharedOn: Day | null;
  remarksBy: Day | null;
  remarks: RemarkRow[];
  revisit: { heldOn: Day; words: string } | null;
  proposals: { everyone: number; answered: number };
  /** which side the actor is on */
  coordinates: boolean;
  audited: boolean;
}

/** The delivery of an audit's report, or undefined where the actor has nothing to do with it. */
export async function findDelivery(tx: Tx, auditId: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    select a.id, a.title, a.stage, a.delivered_on as "deliveredOn",
      (select p.publish_on from service.commission_plan p where p.audit_id = a.id) as "publishOn",
      shared.shared_on as "sharedOn", shared.remarks_by as "remarksBy",
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'organisation', o.name, 'draftWords', r.draft_words,
          'remark', r.remark, 'madeOn', r.made_on, 'decision', r.decision, 'reasons', r.reasons,
          'finalWords', r.final_words, 'decidedOn', r.decided_on, 'version', r.version) order by r.made_on, r.id)
        from service.factual_remark r join kernel.organisation o on o.id = r.organisation_id
        where r.audit_id = a.id), '[]') as remarks,
      (select jsonb_build_object('heldOn', v.held_on, 'words', v.words) from service.revisit v
        where v.audit_id = a.id) as revisit,
      (select jsonb_build_object('everyone', count(*), 'answered', count(*) filter (where p.answered_on is not null))
        from service.proposal p where p.audit_id = a.id) as proposals,
      a.id = any ((select service.coordinated_audits())::uuid[]) as coordinates,
      a.id = any ((select service.audited_audits())::uuid[]) as audited
    from service.audit a
    left join lateral (select e.shared_on, e.remarks_by from service.report_edition e
      where e.audit_id = a.id and e.kind = 'draft' and e.shared_on is not null
      order by e.edition desc limit 1) shared on true
    where a.id = ${auditId}
      and a.id = any ((select service.inside_audits() || service.commissioned_audits() || service.audited_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}
