import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import { DEFAULT_SCALE } from '../../domain/quantity-words.ts';
import { isLargeEnough, type ShownCount, suppressRow } from '../../domain/small-groups.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type FactSource, readFacts } from '../audit-commission/contract.ts';
import { type Claims, chaptersOf, claimFacts } from '../claims/contract.ts';
import { ladderForReport } from '../coding/contract.ts';
import { informantCounts } from '../informants/contract.ts';
import { letterForPublic, partsOf } from '../information-letter/contract.ts';
import { listProposals } from '../proposals/contract.ts';
import { guideForReport } from '../question-guide/contract.ts';
import { claimProblems } from './claim-problems.ts';
import type { ClaimProblem } from './rules/problems.ts';
import type {
  MethodNumbers,
  PartKey,
  PartName,
  PartText,
  ReportClaim,
  ReportData,
  ReportLetter,
} from './rules/report.ts';
import { keyOf } from './rules/report.ts';
import './tables.ts';

/** The audit as the report's pages name it, for its inside; undefined for everybody else. */
export interface Inside {
  id: string;
  title: string;
  deliveredOn: Day | null;
}

/** The audit where the actor is inside it, or undefined. */
export async function findInside(tx: Tx, auditId: string): Promise<Inside | undefined> {
  const { rows } = await sql<Inside>`
    select a.id, a.title, a.delivered_on as "deliveredOn" from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** A part as it is kept. */
export interface PartRow extends PartText {
  part: PartName;
  questionId: string | null;
  version: number;
}

/** The parts that somebody has saved. */
export async function listParts(tx: Tx, auditId: string): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    select part, commission_question_id as "questionId", heading, body, version
    from service.report_part where audit_id = ${auditId} order by part, commission_question_id`.execute(tx);
  return rows;
}

/** A part as it is kept, or undefined where nobody has saved it. */
export async function findPart(tx: Tx, auditId: string, key: PartKey): Promise<PartRow | undefined> {
  return (await listParts(tx, auditId)).find((part) => keyOf(part) === keyOf(key));
}

const names = (part: 'audited-unit' | 'commissioner') => sql`array(
  select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
  where p.audit_id = a.id and p.part = ${part} order by o.name)`;

/** The commission's questions in their order, of an audit `a`. */
export const questions = sql`coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position, q.id)
  from service.commission_question q where q.audit_id = a.id), '[]')`;

// an informant's yes to a kind of consent, given and not taken back
const yes = (kind: string) => sql`exists (select from service.informant_consent c
  where c.informant_id = n.id and c.kind = ${kind} and c.given and c.withdrawn_on is null)`;

/** Whether a passage `p` may be quoted; who has said yes is asked once, and not for each passage. */
export const quotable = (auditId: string) => sql`p.transcript_id = any (array(
  select t.id from service.transcript t join service.informant n on n.id = t.informant_id
  where t.audit_id = ${auditId} and t.state = 'approved' and n.withdrawn_on is null
    and ${yes('taking-part')} and ${yes('quotes')}))`;

/**
 * The passages that a report may rest on: those the actor may read, and of whom they have said that they may know, the
 * quotes that others have chosen. A report is the same whoever puts it together.
 */
export const passagesToPrint = (auditId: string) => sql`(
  select r.id, r.informant_id, r.transcript_id, r.words from service.passage r where r.audit_id = ${auditId}
  union all select k.id, k.informant_id, k.transcript_id, k.words from service.printed_of_known(${auditId}) k)`;

interface Held {
  interviewers: number;
  analysts: number;
  team: number;
  from: Day | null;
  to: Day | null;
  shortest: number | null;
  longest: number | null;
  held: number;
  timed: number;
  recorded: number;
  passages: number;
  codes: number;
}

/** What a claim links to. */
interface Links {
  claimId: string;
  supporters: string[];
  passages: string[];
  quoted: string[];
}

type Rows = Inside &
  Pick<
    ReportData,
    'purpose' | 'background' | 'bureau' | 'commissioners' | 'units' | 'questions' | 'passages'
  > & {
    threshold: number;
    parts: PartRow[];
    links: Links[];
    /** somebody stands on the ladder */
    placed: boolean;
    held: Held;
  };

/** What the report has of its own, and what of the audit nobody else tells; for the inside. */
const ownRows: FactSource<Rows | null> = (auditId) => sql`(select to_jsonb(found) from (
  select a.id, a.title, a.delivered_on as "deliveredOn", a.purpose, a.background, a.threshold, o.name as bureau,
    ${names('commissioner')} as commissioners, ${names('audited-unit')} as units, ${questions} as questions,
    coalesce((select jsonb_agg(jsonb_build_object('part', r.part, 'questionId', r.commission_question_id,
        'heading', r.heading, 'body', r.body, 'version', r.version) order by r.part, r.commission_question_id)
      from service.report_part r where r.audit_id = a.id), '[]') as parts,
    -- in no order that tells who was interviewed first: by the passage's own random id
    coalesce((select jsonb_agg(c) from (
      select l.claim_id as "claimId",
        coalesce(jsonb_agg(distinct l.informant_id) filter (where l.stance = 'for'), '[]') as supporters,
        jsonb_agg(l.passage_id order by l.passage_id) as passages,
        coalesce(jsonb_agg(l.passage_id order by l.passage_id) filter (where l.quoted), '[]') as quoted
      from service.claim_links(${auditId}) l group by l.claim_id) c), '[]') as links,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'informantId', p.informant_id, 'quotable', may.quote,
        'words', case when may.quote then p.words else '' end) order by p.id)
      from ${passagesToPrint(auditId)} p cross join lateral (select ${quotable(auditId)} as quote) may), '[]') as passages,
    exists (select from service.coding_progress(${auditId}) d where d.placed) as placed,
    (select to_jsonb(h) from (${heldRow(auditId)}) h) as held
  from service.audit a join kernel.organisation o on o.id = a.bureau_id
  where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])) found)`;

const heldRow = (auditId: string) => sql<Held>`
  with held as (
    select i.* from service.interview i join service.informant n on n.id = i.informant_id
    where i.audit_id = ${auditId} and i.state in ('done', 'stopped') and n.withdrawn_on is null)
  select
    (select count(distinct w.person_id) from service.interviewer w where w.interview_id in (select h.id from held h)) as interviewers,
    (select count(*) from service.audit_member m where m.audit_id = ${auditId} and m.state = 'cleared' and m.analyses) as analysts,
    (select count(*) from service.audit_member m where m.audit_id = ${auditId} and m.state = 'cleared') as team,
    min(h.held_on) as "from", max(h.held_on) as "to", min(h.minutes) as shortest, max(h.minutes) as longest,
    count(*) as held, count(h.minutes) as timed, count(*) filter (where h.recorded) as recorded,
    (select coalesce(sum(d.passages), 0)::integer from service.coding_progress(${auditId}) d) as passages,
    (select count(*) from service.code_counts(${auditId})) as codes
  from held h`;

/** The claims as they are counted, with whose voices they are: an edition must know whom to leave out one day. */
function reportClaims(claims: Claims, rows: readonly Links[]): ReportClaim[] {
  const links = new Map(rows.map((row) => [row.claimId, row]));
  return chaptersOf(claims).flatMap(({ kind, questionId, claims }) =>
    claims.map(({ id, statement, word, counts, base }) => ({
      id,
      statement,
      quantityWord: word,
      chapter: kind,
      questionId,
      base: { name: base?.name ?? null, size: counts.base },
      supporting: counts.supporting,
      supporters: links.get(id)?.supporters ?? [],
      passages: links.get(id)?.passages ?? [],
      quoted: links.get(id)?.quoted ?? [],
    })),
  );
}

/** How many stand on each step, withheld where small; null where nobody has been placed. */
async function ladderCounts(tx: Tx, auditId: string, placed: boolean): Promise<ShownCount[] | null> {
  const ladder = placed ? await ladderForReport(tx, auditId) : undefined;
  return ladder ? [...ladder.steps] : null;
}

async function methodNumbers(
  tx: Tx,
  { id, threshold, held: row }: Rows,
  guideQuestions: number,
): Promise<MethodNumbers> {
  const counts = await informantCounts(tx, id);
  const [recorded, notes] = suppressRow([row.recorded, row.held - row.recorded], threshold).cells;
  const group = counts.ages;
  return {
    informants: counts.interviewed,
    interviewers: row.interviewers,
    analysts: row.analysts,
    team: row.team,
    guideQuestions,
    period: row.from && row.to ? { from: row.from, to: row.to } : null,
    // one interview's length is nobody's business: whole quarters, and only where enough were timed
    minutes:
      row.shortest !== null && row.longest !== null && isLargeEnough(row.timed, threshold)
        ? { from: Math.floor(row.shortest / 15) * 15, to: Math.ceil(row.longest / 15) * 15 }
        : null,
    ways: (['place', 'cafe', 'video', 'phone'] as const).map((way) => ({ way, count: counts.ways[way] })),
    genders: (['woman', 'man', 'other'] as const).map((gender) => ({
      gender,
      count: counts.genders[gender],
    })),
    ages: group.map(({ from, count }, at) => {
      const next = group[at + 1];
      return { from, to: next ? next.from - 1 : null, count };
    }),
    recorded: { recorded: recorded ?? null, notes: notes ?? null },
    passages: row.passages,
    codes: row.codes,
  };
}

async function findLetter(tx: Tx, auditId: string): Promise<ReportLetter | null> {
  const letter = await letterForPublic(tx, auditId);
  if (!letter) return null;
  return {
    title: letter.title,
    sections: letter.sections.map(({ heading, body }) => ({ heading, parts: partsOf(body) })),
  };
}

/** A report that is being written: what it is put together from, and what its pages ask beside that. */
export interface ReportReading {
  inside: Inside;
  parts: PartRow[];
  data: ReportData;
  claimProblems: ClaimProblem[];
}

/** All of it, each thing read once, for the audit's inside; undefined for everybody else. */
export async function readReport(tx: Tx, auditId: string): Promise<ReportReading | undefined> {
  const { rows, claims } = await readFacts(tx, auditId, { rows: ownRows, claims: claimFacts });
  if (!rows || !claims) return undefined;
  const { id, title, deliveredOn, parts, threshold: _, links, placed, held: __, ...rest } = rows;
  const guide = (await guideForReport(tx, auditId))?.content ?? null;
  const proposals = await listProposals(tx, auditId);
  const data: ReportData = {
    ...rest,
    title,
    scale: claims.scale ?? DEFAULT_SCALE,
    guide,
    parts: textsOf(parts),
    claims: reportClaims(claims, links),
    ladder: await ladderCounts(tx, auditId, placed),
    numbers: await methodNumbers(tx, rows, guide?.questions.length ?? 0),
    proposals: proposals.map(({ id, heading, body, grounds }) => ({
      id,
      heading,
      body,
      grounds: grounds.map((ground) => ground.id),
    })),
    letter: await findLetter(tx, auditId),
  };
  return { inside: { id, title, deliveredOn }, parts, data, claimProblems: claimProblems(claims) };
}

/** The parts' texts as a report has them, by their keys. */
export const textsOf = (parts: readonly Pick<PartRow, 'part' | 'questionId' | 'heading' | 'body'>[]) =>
  Object.fromEntries(parts.map((part) => [keyOf(part), { heading: part.heading, body: part.body }]));

/** Everything the report is put together from, for the audit's inside; undefined for everybody else. */
export async function findReportData(tx: Tx, auditId: string): Promise<ReportData | undefined> {
  return (await readReport(tx, auditId))?.data;
}
