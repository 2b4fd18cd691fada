import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { PASSAGES_A_PAGE, TURNS_A_PAGE } from './rules.ts';
import type { CodeKind } from './tables.ts';

/** A code or theme of the codebook. A version of 0 is a question's own code that nobody has changed yet. */
export interface Code {
  id: string;
  parentId: string | null;
  commissionQuestionId: string | null;
  kind: CodeKind;
  name: string;
  memo: string;
  look: number;
  position: number;
  version: number;
}

/** A code with how much it holds; informants are people, passages are places. */
export interface CountedCode extends Code {
  passages: number;
  informants: number;
}

/** The codebook's rows: those kept, and one for each commission question that has none yet, under the question's id. */
export const codeRows = (auditId: string): RawBuilder<unknown> => sql`(
  select c.id, c.audit_id, c.parent_id, c.commission_question_id, c.kind, c.name, c.memo, c.look, c.position, c.version
    from service.code c where c.audit_id = ${auditId}
  union all
  select q.id, q.audit_id, null, q.id, 'code', case when length(q.text) <= 120 then q.text else left(q.text, 119) || '…' end,
      '', abs(q.position - 1) % 12, q.position, 0
    from service.commission_question q
    where q.audit_id = ${auditId} and q.audit_id = any ((select service.inside_audits())::uuid[])
      and not exists (select from service.code c where c.id = q.id))`;

const codeFields = sql`'id', c.id, 'parentId', c.parent_id, 'commissionQuestionId', c.commission_question_id,
  'kind', c.kind, 'name', c.name, 'memo', c.memo, 'look', c.look, 'position', c.position, 'version', c.version`;

/** The codebook as JSON, in the order of the tree's levels. */
const codesJson = (auditId: string) => sql`coalesce((
  select jsonb_agg(jsonb_build_object(${codeFields}) order by c.position, c.name) from ${codeRows(auditId)} c), '[]')`;

// Counted once, in a CTE of its own: under row policies the planner takes a codebook for one row, and would count anew
// for every code (docs/performance.md).
const countedCodesJson = (auditId: string) => sql`coalesce((
  with k as materialized (select * from service.code_counts(${auditId}))
  select jsonb_agg(jsonb_build_object(${codeFields}, 'passages', coalesce(k.passages, 0),
      'informants', coalesce(k.informants, 0)) order by c.position, c.name)
  from ${codeRows(auditId)} c left join k on k.code_id = c.id), '[]')`;

const uncoded = (auditId: string) =>
  sql`(select coalesce(sum(d.uncoded), 0)::int from service.coding_progress(${auditId}) d)`;

/** Only those inside the audit get further; for everybody else there is no such page. */
const insideAudit = (auditId: string) =>
  sql`a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`;

/** An informant in the overview: by label, never by name. */
export interface CodedInformant {
  informantId: string;
  label: string;
  transcriptId: string | null;
  approved: boolean;
  passages: number;
  step: number | null;
  /** the actor has said that they may know the informant, and reads nothing of theirs */
  known: boolean;
}

export interface Overview {
  title: string;
  informants: CodedInformant[];
  codes: CountedCode[];
  uncoded: number;
}

/** All informants still in, with how far the coding has come, and the codebook with its counts. */
export async function findOverview(tx: Tx, auditId: string): Promise<Overview | undefined> {
  const { rows } = await sql<Overview>`
    select a.title, ${countedCodesJson(auditId)} as codes, ${uncoded(auditId)} as uncoded,
      coalesce((select jsonb_agg(jsonb_build_object('informantId', n.id, 'label', n.label, 'transcriptId', t.id,
          'approved', coalesce(t.state = 'approved', false), 'step', l.step,
          'passages', coalesce(d.passages, 0), 'known', n.id = any ((select service.known_informants())::uuid[]))
          order by length(n.label), n.label)
        from service.informant n left join service.transcript t on t.informant_id = n.id
        left join service.ladder_step l on l.informant_id = n.id
        left join service.coding_progress(${auditId}) d on d.informant_id = n.id
        where n.audit_id = a.id and n.withdrawn_on is null), '[]') as informants
    from service.audit a where ${insideAudit(auditId)}`.execute(tx);
  return rows[0];
}

/** The codebook alone. */
export interface Codebook {
  title: string;
  codes: CountedCode[];
  uncoded: number;
}

/** The codebook with its counts, or undefined for who is not inside the audit. */
export async function findCodebook(tx: Tx, auditId: string): Promise<Codebook | undefined> {
  const { rows } = await sql<Codebook>`
    select a.title, ${countedCodesJson(auditId)} as codes, ${uncoded(auditId)} as uncoded
    from service.audit a where ${insideAudit(auditId)}`.execute(tx);
  return rows[0];
}

/** Who speaks in a turn. */
export type Speaker = 'interviewer' | 'informant' | 'companion' | 'unknown';

/** A passage in its turn. */
export interface TurnPassage {
  id: string;
  start: number;
  end: number;
  codes: string[];
}

export interface CodedTurn {
  id: string;
  position: number;
  speaker: Speaker;
  words: string;
  passages: TurnPassage[];
  /** the commission question's code that the turn's question hangs under, when it is known */
  suggested: string | null;
}

export interface CodedTranscript {
  title: string;
  transcriptId: string;
  informantId: string;
  label: string;
  turnCount: number;
  turns: CodedTurn[];
  codes: Code[];
}

/**
 * One page of an approved transcript with what is coded in it; undefined where there is none to be coded, or the actor
 * has said that they may know the informant.
 */
export async function findTranscript(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  page: number,
): Promise<CodedTranscript | undefined> {
  const { rows } = await sql<CodedTranscript>`
    select a.title, t.id as "transcriptId", n.id as "informantId", n.label, ${codesJson(auditId)} as codes,
      (select count(*)::int from service.transcript_turn w where w.transcript_id = t.id) as "turnCount",
      coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'position', w.position, 'speaker', w.speaker,
          'words', w.words,
          'suggested', (select q.commission_question_id from service.turn_question u
            join service.guide_question q on q.id = u.guide_question_id
            where u.turn_id = w.id and q.commission_question_id is not null order by q.position limit 1),
          'passages', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'start', p.start_at, 'end', p.end_at,
              'codes', coalesce((select jsonb_agg(g.code_id) from service.coding g where g.passage_id = p.id), '[]'))
              order by p.start_at, p.end_at)
            from service.passage p where p.turn_id = w.id), '[]')) order by w.position)
        from (select w.* from service.transcript_turn w where w.transcript_id = t.id
          order by w.position limit ${TURNS_A_PAGE} offset ${(page - 1) * TURNS_A_PAGE}) w), '[]') as turns
    from service.audit a join service.transcript t on t.audit_id = a.id
    join service.informant n on n.id = t.informant_id
    where ${insideAudit(auditId)} and t.id = ${transcriptId} and t.state = 'approved' and n.withdrawn_on is null
      and n.id <> all ((select service.known_informants())::uuid[])`.execute(tx);
  return rows[0];
}

/** A passage with where it stands: enough to show it as a quotation and to find the way back. */
export interface PlacedPassage {
  id: string;
  words: string;
  speaker: Speaker;
  informantId: string;
  label: string;
  transcriptId: string;
  /** the turn's position in its transcript, and the page it is on */
  turn: number;
  page: number;
  codes: string[];
}

const placedFields = sql`'id', p.id, 'words', p.words, 'speaker', w.speaker, 'informantId', n.id, 'label', n.label,
  'transcriptId', p.transcript_id, 'turn', w.position,
  'page', (select (count(*) / ${sql.lit(TURNS_A_PAGE)})::int + 1 from service.transcript_turn b
    where b.transcript_id = p.transcript_id and b.position < w.position),
  'codes', coalesce((select jsonb_agg(g.code_id) from service.coding g where g.passage_id = p.id), '[]')`;

const placedFrom = sql`service.passage p join service.transcript_turn w on w.id = p.turn_id
  join service.informant n on n.id = p.informant_id`;

export interface PassagesOfCode {
  title: string;
  codes: Code[];
  total: number;
  passages: PlacedPassage[];
}

/**
 * One page of all passages under a code and what hangs below it, across informants; `null` for those without a code.
 */
export async function findPassagesOfCode(
  tx: Tx,
  auditId: string,
  codeIds: readonly string[] | null,
  page: number,
): Promise<PassagesOfCode | undefined> {
  const chosen =
    codeIds === null
      ? sql`not exists (select from service.coding g where g.passage_id = p.id)`
      : sql`p.id in (select g.passage_id from service.coding g where g.audit_id = ${auditId}
          and g.code_id = any (${codeIds}::uuid[]))`;
  const { rows } = await sql<PassagesOfCode>`
    select a.title, ${codesJson(auditId)} as codes,
      (select count(*)::int from service.passage p where p.audit_id = ${auditId} and ${chosen}) as total,
      coalesce((select jsonb_agg(f.one order by f.length, f.label, f.turn, f.start_at) from (
        select jsonb_build_object(${placedFields}) as one, length(n.label) as length, n.label, w.position as turn, p.start_at
        from ${placedFrom} where p.audit_id = ${auditId} and ${chosen}
        order by length(n.label), n.label, w.position, p.start_at
        limit ${PASSAGES_A_PAGE} offset ${(page - 1) * PASSAGES_A_PAGE}) f), '[]') as passages
    from service.audit a where ${insideAudit(auditId)}`.execute(tx);
  return rows[0];
}

export interface InformantCoding {
  title: string;
  informantId: string;
  label: string;
  transcriptId: string;
  codes: Code[];
  passages: PlacedPassage[];
  ladder: { step: 1 | 2 | 3 | 4 | 5; grounds: string; version: number } | null;
}

/**
 * Everything coded from one informant, and their step on the ladder; undefined where the actor has said that they may
 * know them.
 */
export async function findInformant(
  tx: Tx,
  auditId: string,
  informantId: string,
): Promise<InformantCoding | undefined> {
  const { rows } = await sql<InformantCoding>`
    select a.title, n.id as "informantId", n.label, t.id as "transcriptId", ${codesJson(auditId)} as codes,
      coalesce((select jsonb_agg(f.one order by f.turn, f.start_at) from (
        select jsonb_build_object(${placedFields}) as one, w.position as turn, p.start_at
        from ${placedFrom} where p.informant_id = ${informantId} and p.audit_id = ${auditId}) f), '[]') as passages,
      (select jsonb_build_object('step', l.step, 'grounds', l.grounds, 'version', l.version)
        from service.ladder_step l where l.informant_id = ${informantId}) as ladder
    from service.audit a join service.informant n on n.audit_id = a.id
    join service.transcript t on t.informant_id = n.id and t.state = 'approved'
    where ${insideAudit(auditId)} and n.id = ${informantId} and n.withdrawn_on is null
      and n.id <> all ((select service.known_informants())::uuid[])`.execute(tx);
  return rows[0];
}

export interface OnePassage extends PlacedPassage {
  title: string;
  tree: Code[];
  /** how many claims link to it */
  claims: number;
}

/** One passage with its codes. */
export async function findPassage(
  tx: Tx,
  auditId: string,
  passageId: string,
): Promise<OnePassage | undefined> {
  const { rows } = await sql<{ title: string; tree: Code[]; claims: number; one: PlacedPassage }>`
    select a.title, ${codesJson(auditId)} as tree, jsonb_build_object(${placedFields}) as one,
      (select count(*)::int from service.claim_passage l where l.audit_id = a.id and l.passage_id = p.id) as claims
    from service.audit a join ${placedFrom} on p.audit_id = a.id
    where ${insideAudit(auditId)} and p.id = ${passageId}`.execute(tx);
  const row = rows[0];
  return row && { ...row.one, title: row.title, tree: row.tree, claims: row.claims };
}

/** The codebook as commands need it: plain rows, kept or not. */
export async function listCodes(tx: Tx, auditId: string): Promise<Code[]> {
  const { rows } = await sql<{ codes: Code[] }>`
    select ${codesJson(auditId)} as codes from service.audit a where ${insideAudit(auditId)}`.execute(tx);
  return rows[0]?.codes ?? [];
}

export interface LadderPlaces {
  title: string;
  threshold: number;
  /** the step of everybody whose words can be read, null for who has none: what is counted, whoever counts */
  steps: (number | null)[];
  informants: {
    informantId: string;
    label: string;
    step: number | null;
    grounds: string | null;
    /** the actor has said that they may know them: where they stand is not shown */
    known: boolean;
  }[];
}

/** Everybody whose words can be read, with their place on the ladder if they have one. */
export async function findLadder(tx: Tx, auditId: string): Promise<LadderPlaces | undefined> {
  const { rows } = await sql<LadderPlaces>`
    select a.title, a.threshold,
      coalesce((select jsonb_agg(s.step) from service.ladder_steps(${auditId}) s), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('informantId', n.id, 'label', n.label,
        'step', l.step, 'grounds', l.grounds, 'known', n.id = any ((select service.known_informants())::uuid[]))
        order by length(n.label), n.label)
      from service.informant n join service.transcript t on t.informant_id = n.id and t.state = 'approved'
      left join service.ladder_step l on l.informant_id = n.id
      where n.audit_id = a.id and n.withdrawn_on is null), '[]') as informants
    from service.audit a where ${insideAudit(auditId)}`.execute(tx);
  return rows[0];
}
