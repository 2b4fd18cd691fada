import { type RawBuilder, sql } from 'kysely';
import type { QuantityScale } from '../../domain/quantity-words.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { codeRows } from '../coding/contract.ts';
import { type BaseRow, type ClaimRow, PASSAGES_A_PAGE, type Voice } from './assemble.ts';
import type { Stance } from './tables.ts';

/** All claims of an audit, and all that they are counted from. */
export interface Claims {
  title: string;
  bureauId: string;
  questions: { id: string; text: string }[];
  voices: Voice[];
  bases: BaseRow[];
  claims: ClaimRow[];
  scale: QuantityScale | null;
  /** informants who have taken back their consent */
  withdrawn: number;
  /** interviews whose words cannot be read yet, and so are not counted */
  waiting: number;
}

type Which = 'all' | 'none' | { claim: string };

/**
 * All of it as one row, in the order of the report; no row for who is not inside the audit.
 *
 * @param which all claims, none (what they are counted from alone), or one by its id.
 */
export function claimsRow(auditId: string, which: Which = 'all'): RawBuilder<Claims> {
  const chosen = which === 'all' ? sql`true` : which === 'none' ? sql`false` : sql`c.id = ${which.claim}`;
  return sql<Claims>`
    with link as materialized (select k.*, n.label from service.claim_links(${auditId}) k
      left join service.informant n on n.id = k.informant_id and not k.veiled)
    select a.title, a.bureau_id as "bureauId",
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position)
        from service.commission_question q where q.audit_id = a.id), '[]') as questions,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'label', n.label,
          'quotes', exists (select from service.informant_consent c where c.informant_id = n.id and c.kind = 'quotes'
            and c.given and c.withdrawn_on is null),
          'known', n.id = any ((select service.known_informants())::uuid[])) order by length(n.label), n.label)
        from service.informant n join service.transcript t on t.informant_id = n.id and t.state = 'approved'
        where n.audit_id = a.id and n.withdrawn_on is null), '[]') as voices,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'version', b.version,
          'members', coalesce((select jsonb_agg(m.informant_id) from service.claim_base_member m where m.base_id = b.id), '[]'))
          order by b.name, b.id)
        from service.claim_base b where b.audit_id = a.id), '[]') as bases,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'chapter', c.chapter, 'questionId', c.commission_question_id,
          'statement', c.statement, 'word', c.quantity_word, 'baseId', c.base_id,
          'reviewedVoices', c.exposure_reviewed_voices, 'version', c.version, 'links', coalesce((
            select jsonb_agg(jsonb_build_object('passageId', l.passage_id, 'informantId', l.informant_id,
                'stance', l.stance, 'quoted', l.quoted, 'deidentified', l.deidentified, 'words', l.words,
                'veiled', l.veiled, 'inBase', l.in_base)
                order by length(l.label), l.label, l.turn_id, l.start_at)
            from link l where l.claim_id = c.id), '[]'))
          order by c.position, c.id)
        from service.claim c
        where c.audit_id = a.id and ${chosen}), '[]') as claims,
      (select s.scale from service.bureau_scale s where s.bureau_id = a.bureau_id) as scale,
      (select count(*)::int from service.informant n where n.audit_id = a.id and n.withdrawn_on is not null) as withdrawn,
      (select count(*)::int from service.transcript t where t.audit_id = a.id and t.state <> 'approved') as waiting
    from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`;
}

/** All of it in one round trip; undefined for who is not inside the audit. See {@link claimsRow}. */
export async function findClaims(tx: Tx, auditId: string, which: Which = 'all'): Promise<Claims | undefined> {
  const { rows } = await claimsRow(auditId, which).execute(tx);
  return rows[0];
}

/** A passage beside a claim, with where it was said. */
export interface LinkedPassage {
  id: string;
  words: string;
  speaker: 'informant' | 'companion' | 'interviewer' | 'unknown';
  informantId: string;
  label: string;
  transcriptId: string;
  turn: number;
  stance: Stance | null;
  quoted: boolean;
}

const passageFields = sql`'id', p.id, 'words', p.words, 'speaker', w.speaker, 'informantId', n.id, 'label', n.label,
  'transcriptId', p.transcript_id, 'turn', w.position, 'stance', l.stance, 'quoted', coalesce(l.quoted, false)`;

/** Every passage a claim links to that the actor may read, those that carry it first. */
export async function listLinked(tx: Tx, auditId: string, claimId: string): Promise<LinkedPassage[]> {
  const { rows } = await sql<{ one: LinkedPassage }>`
    select jsonb_build_object(${passageFields}) as one
    from service.claim_passage l join service.passage p on p.id = l.passage_id
    join service.transcript_turn w on w.id = p.turn_id join service.informant n on n.id = p.informant_id
    where l.audit_id = ${auditId} and l.claim_id = ${claimId}
    order by l.stance desc, length(n.label), n.label, w.position, p.start_at`.execute(tx);
  return rows.map((row) => row.one);
}

/** What a claim can be linked to. */
export interface Offer {
  statement: string;
  chapter: string | null;
  codes: { id: string; name: string; kind: 'code' | 'theme' }[];
  informants: { id: string; label: string }[];
  total: number;
  passages: LinkedPassage[];
}

/**
 * One page of passages to link to a claim, by code and informant. Only the informant's own voice can carry a claim: what
 * an interviewer or a companion said is left out.
 *
 * @param filter empty strings stand for all.
 */
export async function findOffer(
  tx: Tx,
  auditId: string,
  claimId: string,
  filter: { code: string; informant: string; page: number },
): Promise<Offer | undefined> {
  const chosen = sql`p.audit_id = ${auditId} and w.speaker in ('informant', 'unknown')
    and (${filter.informant} = '' or p.informant_id::text = ${filter.informant})
    and (${filter.code} = '' or exists (select from service.coding g where g.passage_id = p.id and g.code_id::text = ${filter.code}))`;
  const from = sql`service.passage p join service.transcript_turn w on w.id = p.turn_id
    join service.informant n on n.id = p.informant_id
    left join service.claim_passage l on l.passage_id = p.id and l.claim_id = ${claimId}`;
  const { rows } = await sql<Offer>`
    select c.statement, c.commission_question_id as chapter,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'kind', k.kind) order by k.position, k.name)
        from ${codeRows(auditId)} k where k.kind = 'code'), '[]') as codes,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'label', n.label) order by length(n.label), n.label)
        from service.informant n where n.audit_id = c.audit_id and n.withdrawn_on is null
          and n.id <> all ((select service.known_informants())::uuid[])), '[]') as informants,
      (select count(*)::int from ${from} where ${chosen}) as total,
      coalesce((select jsonb_agg(f.one order by f.length, f.label, f.position, f.start_at) from (
        select jsonb_build_object(${passageFields}) as one, length(n.label) as length, n.label, w.position, p.start_at
        from ${from} where ${chosen}
        order by length(n.label), n.label, w.position, p.start_at
        limit ${PASSAGES_A_PAGE} offset ${(filter.page - 1) * PASSAGES_A_PAGE}) f), '[]') as passages
    from service.claim c
    where c.id = ${claimId} and c.audit_id = ${auditId} and c.audit_id = any ((select service.inside_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}

/** The codes a new claim can be built on, with how many passages each has. */
export async function listCodesToBuildOn(
  tx: Tx,
  auditId: string,
): Promise<{ id: string; name: string; passages: number }[]> {
  const { rows } = await sql<{ id: string; name: string; passages: number }>`
    select k.id, k.name, coalesce(n.passages, 0) as passages
    from ${codeRows(auditId)} k left join service.code_counts(${auditId}) n on n.code_id = k.id
    where k.kind = 'code' order by k.position, k.name`.execute(tx);
  return rows;
}

/** The bureau's scale with its version (0: the defaults apply), for its own people. */
export async function findScale(
  tx: Tx,
): Promise<{ scale: QuantityScale | null; version: number; maySet: boolean } | undefined> {
  const { rows } = await sql<{ scale: QuantityScale | null; version: number; maySet: boolean }>`
    select (select s.scale from service.bureau_scale s where s.bureau_id = kernel.actor_organisation()) as scale,
      coalesce((select s.version from service.bureau_scale s where s.bureau_id = kernel.actor_organisation()), 0) as version,
      kernel.actor_role() = 'audit-coordinator' as "maySet"
    where kernel.actor_role() in ('audit-coordinator', 'auditor')`.execute(tx);
  return rows[0];
}
