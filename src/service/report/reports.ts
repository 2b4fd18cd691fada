import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import './tables.ts';

/** A report that the reader may open: published, or delivered to where they belong. */
export interface ReportRow {
  auditId: string;
  title: string;
  subtitle: string;
  units: string[];
  deliveredOn: Day;
  /** everybody may read it */
  published: boolean;
  proposals: number;
  answered: number;
}

const columns = sql`
  a.id as "auditId", e.document ->> 'title' as title, coalesce(e.document ->> 'subtitle', '') as subtitle,
  array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
    where p.audit_id = a.id and p.part = 'audited-unit' order by o.name) as units,
  a.delivered_on as "deliveredOn", a.id = any ((select service.published_audits())::uuid[]) as published,
  (select count(*) from service.proposal p where p.audit_id = a.id) as proposals,
  (select count(*) from service.proposal p where p.audit_id = a.id and p.answered_on is not null) as answered`;

/** The reports that the actor may open, newest first. A visitor sees what is published. */
export async function listReports(tx: Tx): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select * from (
      select distinct on (a.id) ${columns}
      from service.report_edition e join service.audit a on a.id = e.audit_id
      where e.kind = 'final' and e.document is not null and a.delivered_on is not null
      order by a.id, e.edition desc) listed
    order by listed."deliveredOn" desc, listed."auditId"`.execute(tx);
  return rows;
}

/** One of them, or undefined where the actor may not open it. */
export async function findReport(tx: Tx, auditId: string): Promise<ReportRow | undefined> {
  const { rows } = await sql<ReportRow>`
    select ${columns}
    from service.report_edition e join service.audit a on a.id = e.audit_id
    where a.id = ${auditId} and e.kind = 'final' and e.document is not null and a.delivered_on is not null
    order by e.edition desc limit 1`.execute(tx);
  return rows[0];
}

/** Whether there is anything for everybody to read. */
export async function anyPublished(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from service.report_edition e where e.kind = 'final' and e.document is not null
      and e.audit_id = any ((select service.published_audits())::uuid[])) as any`.execute(tx);
  return rows[0]!.any;
}
