import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { service } from '../tables.ts';
import './tables.ts';

/** An audit in a list. */
export interface AuditRow {
  id: string;
  title: string;
  stage: string;
  created_on: string;
  units: string[];
}

/** Every audit the actor stands in some relation to, newest first. Published reports are listed elsewhere. */
export async function listAudits(tx: Tx): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select a.id, a.title, a.stage, a.created_on,
      array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
        where p.audit_id = a.id and p.part = 'audited-unit' order by o.name) as units
    from service.audit a
    where a.id = any ((select service.coordinated_audits() || service.asked_audits() || service.commissioned_audits()
      || service.audited_audits())::uuid[])
    order by a.created_on desc, a.id`.execute(tx);
  return rows;
}

/** A party of an audit, or the bureau itself, by name. */
export interface PartyRow {
  id: string;
  name: string;
  kind: string;
}

/** The whole commission in one round trip. */
export interface Commission {
  id: string;
  title: string;
  stage: string;
  purpose: string;
  background: string;
  population: number | null;
  threshold: number;
  version: number;
  bureau: PartyRow;
  units: PartyRow[];
  commissioners: PartyRow[];
  questions: { id: string; text: string }[];
  plan: {
    scope: string;
    timePlan: string;
    whoInforms: string;
    givenBack: string;
    publishOn: string | null;
    cost: string;
    version: number;
  };
  signatures: { organisationId: string; name: string; day: string }[];
  messages: { name: string; organisation: string; body: string; at: string }[];
}

/** The commission of an audit as the actor may see it, or undefined. */
export async function findCommission(tx: Tx, auditId: string): Promise<Commission | undefined> {
  const { rows } = await sql<Omit<Commission, 'plan'> & { plan: Commission['plan'] | null }>`
    select a.id, a.title, a.stage, a.purpose, a.background, a.population, a.threshold, a.version,
      (select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from kernel.organisation o
        where o.id = a.bureau_id) as bureau,
      ${parties('audited-unit')} as units,
      ${parties('commissioner')} as commissioners,
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position)
        from service.commission_question q where q.audit_id = a.id), '[]') as questions,
      (select jsonb_build_object('scope', p.scope, 'timePlan', p.time_plan, 'whoInforms', p.who_informs,
          'givenBack', p.given_back, 'publishOn', p.publish_on, 'cost', p.cost, 'version', p.version)
        from service.commission_plan p where p.audit_id = a.id) as plan,
      coalesce((select jsonb_agg(jsonb_build_object('organisationId', s.organisation_id, 'name', n.name, 'day', s.signed_on))
        from service.plan_signature s join service.commission_plan p on p.audit_id = s.audit_id and p.version = s.plan_version
        left join kernel.person n on n.id = s.person_id where s.audit_id = a.id), '[]') as signatures,
      coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'organisation', o.name, 'body', m.body, 'at', m.at)
          order by m.at)
        from service.commission_message m join kernel.organisation o on o.id = m.organisation_id
        left join kernel.person n on n.id = m.person_id where m.audit_id = a.id), '[]') as messages
    from service.audit a where a.id = ${auditId}`.execute(tx);
  const row = rows[0];
  const empty = {
    scope: '',
    timePlan: '',
    whoInforms: '',
    givenBack: '',
    publishOn: null,
    cost: '',
    version: 0,
  };
  return row && { ...row, plan: row.plan ?? empty };
}

const parties = (part: 'audited-unit' | 'commissioner') => sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) order by o.name)
    from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
    where p.audit_id = a.id and p.part = ${part}), '[]')`;

/** Organisations that can be chosen, with the municipality a unit belongs to. */
export interface Choice {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
  parent: string | null;
}

/** Units, authorities and bureaus to choose from, by name. */
export async function listOrganisations(tx: Tx): Promise<Choice[]> {
  return service(tx)
    .selectFrom('kernel.organisation as o')
    .leftJoin('kernel.organisation as parent', 'parent.id', 'o.parent_id')
    .select(['o.id', 'o.name', 'o.kind', 'o.parent_id as parentId', 'parent.name as parent'])
    .where('o.kind', 'in', ['unit', 'municipality', 'region', 'audit-bureau'])
    .orderBy('o.name')
    .execute();
}

/** The audit where the actor works inside it, as its coordinator or in its cleared team, else undefined. */
export async function findInside(
  tx: Tx,
  auditId: string,
): Promise<{ id: string; title: string } | undefined> {
  const { rows } = await sql<{ id: string; title: string }>`
    select a.id, a.title from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(tx);
  return rows[0];
}
