import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type GateState, type SignUpFacts, type Standing, standingOf } from './rules.ts';

/** A key of the coordinator's own bureau. `locked` is the identity under its passphrase, as armored text. */
export interface BureauKey {
  id: string;
  recipient: string;
  locked: string;
  madeOn: string;
  replacedOn: string | null;
  version: number;
}

/** The keys of the actor's bureau, the one in use first; none for who does not coordinate. */
export async function listBureauKeys(tx: Tx): Promise<BureauKey[]> {
  const { rows } = await sql<Omit<BureauKey, 'locked'> & { locked: Buffer }>`
    select id, recipient, sealed_identity as locked, made_on as "madeOn", replaced_on as "replacedOn", version
    from service.bureau_key order by replaced_on desc nulls first, made_on desc`.execute(tx);
  return rows.map((row) => ({ ...row, locked: row.locked.toString('utf8') }));
}

/** The name of the actor's own organisation, for the recovery sheet. */
export async function findOwnBureau(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select o.name from kernel.organisation o
    where o.id = kernel.actor_organisation() and kernel.actor_role() = 'audit-coordinator'`.execute(tx);
  return rows[0]?.name;
}

/** How sign-up stands for an audit, as its coordinator sees it. */
export interface SignUpDesk {
  auditId: string;
  title: string;
  stage: string;
  recipient: string | null;
  link: { code: string; eligibility: string; contact: string; version: number } | null;
  gate: { state: GateState; version: number };
  signal: { enough: boolean; saidOn: string } | null;
  received: number;
}

/** Everything around an audit's sign-up, or undefined for who does not coordinate it. */
export async function findDesk(tx: Tx, auditId: string): Promise<SignUpDesk | undefined> {
  const { rows } = await sql<SignUpDesk>`
    select a.id as "auditId", a.title, a.stage,
      (select k.recipient from service.bureau_key k where k.bureau_id = a.bureau_id and k.replaced_on is null) as recipient,
      (select jsonb_build_object('code', l.code, 'eligibility', l.eligibility, 'contact', l.contact, 'version', l.version)
        from service.sign_up_link l where l.audit_id = a.id) as link,
      coalesce((select jsonb_build_object('state', g.state, 'version', g.version)
        from service.sign_up_gate g where g.audit_id = a.id), '{"state": "not-yet", "version": 0}') as gate,
      (select jsonb_build_object('enough', s.enough, 'saidOn', s.said_on)
        from service.sign_up_signal s where s.audit_id = a.id) as signal,
      (select count(*) from service.sign_up s where s.audit_id = a.id) as received
    from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.coordinated_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** What the coordinator has told the commissioner; `enough` null while nothing has been said. */
export interface Signal {
  title: string;
  enough: boolean | null;
}

/** The commissioner's view of sign-up, or undefined for who has not commissioned the audit. */
export async function findSignal(tx: Tx, auditId: string): Promise<Signal | undefined> {
  const { rows } = await sql<Signal>`
    select a.title, (select s.enough from service.sign_up_signal s where s.audit_id = a.id) as enough
    from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.commissioned_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** The code of an audit's short link, for its letter and its QR code; undefined before it is made. */
export async function findLinkCode(tx: Tx, auditId: string): Promise<string | undefined> {
  const { rows } = await sql<{ code: string }>`
    select code from service.sign_up_link where audit_id = ${auditId}`.execute(tx);
  return rows[0]?.code;
}

/** A sign-up as it stands, unopened. */
export interface SignUpRow extends SignUpFacts {
  id: string;
  signedOn: string;
  /** false once the contact details are disposed of */
  sealed: boolean;
  label: string | null;
  giftSentOn: string | null;
  giftDeclined: boolean;
  reportSentOn: string | null;
  reportDeclined: boolean;
  deliveredOn: string | null;
  standing: Standing;
}

const signUp = sql`
  s.id, s.signed_on as "signedOn", s.sealed is not null as sealed, s.state, s.informant_id as "informantId", i.label,
  s.gift_sent_on as "giftSentOn", s.gift_declined as "giftDeclined", s.report_sent_on as "reportSentOn",
  s.report_declined as "reportDeclined", a.delivered_on as "deliveredOn",
  (select b.state from service.booking b where b.informant_id = s.informant_id and b.state <> 'cancelled') as booking,
  exists (select from service.interview v where v.informant_id = s.informant_id and v.state in ('done', 'stopped')) as interviewed
  from service.sign_up s join service.audit a on a.id = s.audit_id
  left join service.informant i on i.id = s.informant_id`;

/** The sign-ups of an audit in the order of their random ids; none for who does not coordinate it. */
export async function listSignUps(tx: Tx, auditId: string): Promise<SignUpRow[]> {
  const { rows } = await sql<Omit<SignUpRow, 'standing'>>`
    select ${signUp} where s.audit_id = ${auditId} order by s.id`.execute(tx);
  return rows.map((row) => ({ ...row, standing: standingOf(row) }));
}

/** One sign-up, or undefined. */
export async function findSignUp(tx: Tx, auditId: string, id: string): Promise<SignUpRow | undefined> {
  const { rows } = await sql<Omit<SignUpRow, 'standing'>>`
    select ${signUp} where s.audit_id = ${auditId} and s.id = ${id}`.execute(tx);
  const row = rows[0];
  return row && { ...row, standing: standingOf(row) };
}

/** What was sealed, by the sign-up's id, for the coordinator's own browser to open. */
export async function listSealed(tx: Tx, auditId: string): Promise<{ id: string; sealed: Buffer }[]> {
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    select id, sealed from service.sign_up where audit_id = ${auditId} and sealed is not null order by id`.execute(
    tx,
  );
  return rows;
}

/** What the public page behind a link shows. */
export interface PublicPage {
  bureau: string;
  units: string[];
  eligibility: string;
  contact: string;
  recipient: string;
}

/** The page behind a link that has been opened some time; the same whether it is open, full or closed now. */
export async function findPublicPage(tx: Tx, code: string): Promise<PublicPage | undefined> {
  const { rows } = await sql<PublicPage>`select * from service.sign_up_page(${code})`.execute(tx);
  return rows[0];
}

/** How it stands for who holds a receipt and whom to talk to ('' where nobody is named); undefined without such a receipt. */
export async function followReceipt(
  tx: Tx,
  hash: Buffer,
): Promise<{ standing: Standing; contact: string } | undefined> {
  const { rows } = await sql<{ standing: Standing; contact: string }>`
    select * from service.follow_receipt(${hash})`.execute(tx);
  return rows[0];
}
