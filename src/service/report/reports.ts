import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import './tables.ts';

/** Reports on one page of the list. */
export const REPORTS_A_PAGE = 10;

/** A report that the reader may open: published, or delivered to where they belong. */
export interface ReportRow {
  auditId: string;
  title: string;
  subtitle: string;
  units: string[];
  /** the day it was published, or while it is not, delivered */
  shownOn: Day;
  /** everybody may read it */
  published: boolean;
  proposals: number;
  answered: number;
}

/**
 * What the actor may open, with its day; `where` narrows it down. Whoever has a delivered audit among these may read its
 * report: the same words stand in the report's row policy, and here so that no report has to be looked at to be counted.
 */
const shown = (where = sql`true`) => sql`
  select a.id, case when published.yes then greatest(p.publish_on, a.delivered_on) else a.delivered_on end as day,
    published.yes as published
  from service.audit a left join service.commission_plan p on p.audit_id = a.id
  cross join lateral (select coalesce(p.publish_on <= (select kernel.today()), false) as yes) published
  where a.delivered_on is not null and ${where}
    and a.id = any ((select service.inside_audits() || service.delivered_to_me() || service.published_audits())::uuid[])`;

const columns = sql`
  shown.id as "auditId", e.title, coalesce(e.subtitle, '') as subtitle,
  array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
    where p.audit_id = shown.id and p.part = 'audited-unit' order by o.name) as units,
  shown.day as "shownOn", shown.published, counts.proposals, counts.answered`;

// the title stands beside the document: to open a whole report for its first line is slow
const withColumns = sql`
  cross join lateral (select e.title, e.subtitle from service.report_edition e
    where e.audit_id = shown.id and e.kind = 'final' and e.document is not null
    order by e.edition desc limit 1) e
  cross join lateral (select count(*) as proposals, count(p.answered_on) as answered
    from service.proposal p where p.audit_id = shown.id) counts`;

/**
 * One page of the reports that the actor may open, the latest published first, and how many there are in all. A visitor
 * sees what is published. The first page is 1; a page beyond the last is empty.
 */
export async function listReports(
  tx: Tx,
  { page }: { page: number },
): Promise<{ reports: ReportRow[]; total: number }> {
  const { rows } = await sql<{ total: number; report: ReportRow | null }>`
    with everything as materialized (${shown()}),
    shown as materialized (
      select * from everything order by day desc, id limit ${REPORTS_A_PAGE} offset ${(page - 1) * REPORTS_A_PAGE})
    select counted.total, to_jsonb(listed) as report
    from (select count(*) as total from everything) counted
    left join (select ${columns} from shown ${withColumns}) listed on true
    order by listed."shownOn" desc, listed."auditId"`.execute(tx);
  return { reports: rows.flatMap(({ report }) => report ?? []), total: rows[0]!.total };
}

/** One of them, or undefined where the actor may not open it. */
export async function findReport(tx: Tx, auditId: string): Promise<ReportRow | undefined> {
  const { rows } = await sql<ReportRow>`
    with shown as (${shown(sql`a.id = ${auditId}`)}) select ${columns} from shown ${withColumns}`.execute(tx);
  return rows[0];
}

/** Whether there is anything for everybody to read. */
export async function anyPublished(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from service.report_edition e where e.kind = 'final' and e.document is not null
      and e.audit_id = any ((select service.published_audits())::uuid[])) as found`.execute(tx);
  return rows[0]!.found;
}
