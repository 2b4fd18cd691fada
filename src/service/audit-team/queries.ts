import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { service } from '../tables.ts';
import type { MemberFacts } from './rules.ts';
import type { MemberState } from './tables.ts';
import './tables.ts';

/** How many months a tie counts where the bureau has not said otherwise (domain.md, "Audit": two years). */
export const defaultTieMonths = 24;

/** The audit as its team page names it. */
export interface AuditHead {
  id: string;
  title: string;
  units: string[];
}

/** An audit that the actor can see, or undefined. */
export async function findAudit(tx: Tx, auditId: string): Promise<AuditHead | undefined> {
  const { rows } = await sql<AuditHead>`
    select a.id, a.title,
      array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
        where p.audit_id = a.id and p.part = 'audited-unit' order by o.name) as units
    from service.audit a where a.id = ${auditId}`.execute(tx);
  return rows[0];
}

/** Somebody asked into the team, as the coordinator and the team see them. */
export interface Member {
  id: string;
  personId: string;
  name: string;
  interviews: boolean;
  analyses: boolean;
  state: MemberState;
  askedOn: string;
  /** how many times they have been asked */
  round: number;
  version: number;
}

const member = sql`m.id, m.person_id as "personId", n.name, m.interviews, m.analyses, m.state, m.asked_on as "askedOn",
  m.round, m.version`;

/** The audit's members that the actor may see, by name. A member sees those of their own team once cleared. */
export async function listMembers(tx: Tx, auditId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select ${member} from service.audit_member m join kernel.person n on n.id = m.person_id
    where m.audit_id = ${auditId} and m.audit_id = any ((select service.inside_audits())::uuid[])
    order by n.name, m.id`.execute(tx);
  return rows;
}

/** A question that was put to the system, and its answer. */
export interface TieCheck {
  askedOn: string;
  since: string;
  units: string[];
  hasTie: boolean;
  /** asked since the member was last asked, about the units as they are now */
  current: boolean;
}

/** Everything the coordinator or the member themselves may see of a member. */
export interface MemberFile extends Member {
  declaration: { none: boolean; words: string; declaredOn: string; version: number; current: boolean } | null;
  /** newest first */
  checks: TieCheck[];
}

async function file(tx: Tx, auditId: string, where: ReturnType<typeof sql>): Promise<MemberFile | undefined> {
  const { rows } = await sql<MemberFile>`
    select ${member},
      (select jsonb_build_object('none', d.none, 'words', d.words, 'declaredOn', d.declared_on, 'version', d.version,
          'current', d.round = m.round)
        from service.conflict_declaration d where d.member_id = m.id) as declaration,
      coalesce((select jsonb_agg(jsonb_build_object('askedOn', c.asked_on, 'since', c.since, 'hasTie', c.has_tie,
          'units', array(select o.name from kernel.organisation o where o.id = any (c.units) order by o.name),
          'current', c.round = m.round and c.units = array(
            select p.organisation_id from service.audit_party p
            where p.audit_id = m.audit_id and p.part = 'audited-unit' order by p.organisation_id))
          order by c.number desc)
        from service.tie_check c where c.member_id = m.id), '[]') as checks
    from service.audit_member m join kernel.person n on n.id = m.person_id
    where m.audit_id = ${auditId} and ${where}`.execute(tx);
  return rows[0];
}

/** A member's file by id: for the coordinator. */
export const findMember = (tx: Tx, auditId: string, memberId: string): Promise<MemberFile | undefined> =>
  file(
    tx,
    auditId,
    sql`m.id = ${memberId} and m.audit_id = any ((select service.coordinated_audits())::uuid[])`,
  );

/** The actor's own file in an audit, under the auditor's hat. */
export const findOwn = (tx: Tx, auditId: string): Promise<MemberFile | undefined> =>
  file(
    tx,
    auditId,
    sql`m.person_id = (select kernel.actor_person()) and (select kernel.actor_role()) = 'auditor'`,
  );

/** What the rules need to know of a member's file. */
export function factsOf(file: Pick<MemberFile, 'state' | 'declaration' | 'checks'>): MemberFacts {
  const latest = file.checks[0];
  return {
    state: file.state,
    declared: file.declaration?.current === true,
    hasTie: latest?.current ? latest.hasTie : null,
  };
}

/** Auditors of the coordinator's bureau that this audit has not asked. */
export async function listAskable(tx: Tx, auditId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select n.id, n.name from kernel.person n
    where n.id = any ((select service.own_auditors())::uuid[])
      and not exists (select from service.audit_member m where m.audit_id = ${auditId} and m.person_id = n.id)
    order by n.name, n.id`.execute(tx);
  return rows;
}

/** The settings of the actor's own bureau; what nobody has set stands at its default, with version 0. */
export async function findSettings(tx: Tx): Promise<{ tieMonths: number; version: number }> {
  const row = await service(tx)
    .selectFrom('service.bureau_settings')
    .select(['tie_months as tieMonths', 'version'])
    .where(sql<boolean>`bureau_id = (select kernel.actor_organisation())`)
    .executeTakeFirst();
  return row ?? { tieMonths: defaultTieMonths, version: 0 };
}
