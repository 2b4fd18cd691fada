import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';

/** An audit's raw material, for the page that says what is destroyed when. */
export interface RawMaterial {
  title: string;
  deliveredOn: Day | null;
  keepMonths: number;
  transcripts: number;
  notes: number;
  certificates: { id: string; kind: string; disposedOn: Day; reason: string; count: number }[];
}

/** What is left of an audit's raw material and what has been destroyed, or undefined outside the audit. */
export async function findRawMaterial(tx: Tx, auditId: string): Promise<RawMaterial | undefined> {
  const { rows } = await sql<RawMaterial>`
    select a.title, a.delivered_on as "deliveredOn", a.keep_transcripts_months as "keepMonths",
      (select count(*) from service.transcript t where t.audit_id = a.id) as transcripts,
      (select service.notes_left(${auditId})) as notes,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'disposedOn', d.disposed_on,
          'reason', d.reason, 'count', coalesce((d.certificate ->> 'count')::integer, 1)) order by d.disposed_on desc, d.id)
        from kernel.disposal d where d.stream = a.id), '[]') as certificates
    from service.audit a where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}

/** Delivered audits that still hold raw material. @param tx acts for the job `audit-disposal`. */
export async function listHolding(tx: Tx): Promise<{ id: string; deliveredOn: Day; keepMonths: number }[]> {
  const { rows } = await sql<{ id: string; deliveredOn: Day; keepMonths: number }>`
    select a.id, a.delivered_on as "deliveredOn", a.keep_transcripts_months as "keepMonths"
    from service.audit a
    where a.delivered_on is not null and (exists (select from service.transcript t where t.audit_id = a.id)
      or exists (select from service.interview i join service.interview_note n on n.interview_id = i.id where i.audit_id = a.id))`.execute(
    tx,
  );
  return rows;
}
