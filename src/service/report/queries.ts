import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import { isLargeEnough, type ShownCount, suppressRow } from '../../domain/small-groups.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { claimsForReport, scaleOf } from '../claims/contract.ts';
import { ladderForReport } from '../coding/contract.ts';
import { informantCounts } from '../informants/contract.ts';
import { letterForPublic, partsOf } from '../information-letter/contract.ts';
import { listProposals } from '../proposals/contract.ts';
import { guideForReport } from '../question-guide/contract.ts';
import type {
  MethodNumbers,
  PartKey,
  PartName,
  PartText,
  ReportClaim,
  ReportData,
  ReportLetter,
  ReportPassage,
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

type Facts = Pick<
  ReportData,
  'title' | 'purpose' | 'background' | 'bureau' | 'commissioners' | 'units' | 'questions'
> & {
  threshold: number;
};

const names = (part: 'audited-unit' | 'commissioner') => sql`array(
  select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
  where p.audit_id = a.id and p.part = ${part} order by o.name)`;

async function findFacts(tx: Tx, auditId: string): Promise<Facts | undefined> {
  const { rows } = await sql<Facts>`
    select a.title, a.purpose, a.background, a.threshold, o.name as bureau,
      ${names('commissioner')} as commissioners, ${names('audited-unit')} as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position, q.id)
        from service.commission_question q where q.audit_id = a.id), '[]') as questions
    from service.audit a join kernel.organisation o on o.id = a.bureau_id
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`.execute(tx);
  return rows[0];
}

// An informant's yes to a kind of consent, given and not taken back.
const yes = (kind: string) => sql`exists (select from service.informant_consent c
  where c.informant_id = n.id and c.kind = ${kind} and c.given and c.withdrawn_on is null)`;

/** The passages that claims rest on, or that stand in a part; words only where they may be quoted. */
async function listPassages(tx: Tx, auditId: string): Promise<ReportPassage[]> {
  const { rows } = await sql<ReportPassage>`
    select p.id, p.informant_id as "informantId", may.quote as quotable, case when may.quote then p.words else '' end as words
    from service.passage p
    join service.transcript t on t.id = p.transcript_id
    join service.informant n on n.id = p.informant_id
    cross join lateral (select t.state = 'approved' and n.withdrawn_on is null and ${yes('taking-part')}
      and ${yes('quotes')} as quote) may
    where p.audit_id = ${auditId} order by p.id`.execute(tx);
  return rows;
}

interface Links {
  claimId: string;
  supporters: string[];
  passages: string[];
  quoted: string[];
}

/** The claims as they are counted, with whose voices they are: an edition must know whom to leave out one day. */
async function listClaims(tx: Tx, auditId: string): Promise<ReportClaim[]> {
  const chapters = (await claimsForReport(tx, auditId)) ?? [];
  // in no order that tells who was interviewed first: by the passage's own random id
  const { rows } = await sql<Links>`
    select l.claim_id as "claimId",
      coalesce(array_agg(distinct p.informant_id) filter (where l.stance = 'for'), '{}') as supporters,
      array_agg(p.id order by p.id) as passages,
      coalesce(array_agg(p.id order by p.id) filter (where l.quoted), '{}') as quoted
    from service.claim_passage l join service.passage p on p.id = l.passage_id
    where l.audit_id = ${auditId} group by l.claim_id`.execute(tx);
  const links = new Map(rows.map((row) => [row.claimId, row]));
  return chapters.flatMap(({ kind, questionId, claims }) =>
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
async function ladderCounts(tx: Tx, auditId: string): Promise<ShownCount[] | null> {
  const { rows } = await sql<{ placed: boolean }>`
    select exists (select from service.ladder_step where audit_id = ${auditId}) as placed`.execute(tx);
  const ladder = rows[0]!.placed ? await ladderForReport(tx, auditId) : undefined;
  return ladder ? [...ladder.steps] : null;
}

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

async function methodNumbers(
  tx: Tx,
  auditId: string,
  threshold: number,
  guideQuestions: number,
): Promise<MethodNumbers> {
  const counts = await informantCounts(tx, auditId);
  const { rows } = await sql<Held>`
    with held as (
      select i.* from service.interview i join service.informant n on n.id = i.informant_id
      where i.audit_id = ${auditId} and i.state in ('done', 'stopped') and n.withdrawn_on is null)
    select
      (select count(distinct w.person_id) from service.interviewer w where w.interview_id in (select h.id from held h)) as interviewers,
      (select count(*) from service.audit_member m where m.audit_id = ${auditId} and m.state = 'cleared' and m.analyses) as analysts,
      (select count(*) from service.audit_member m where m.audit_id = ${auditId} and m.state = 'cleared') as team,
      min(h.held_on) as "from", max(h.held_on) as "to", min(h.minutes) as shortest, max(h.minutes) as longest,
      count(*) as held, count(h.minutes) as timed, count(*) filter (where h.recorded) as recorded,
      (select count(*) from service.passage p where p.audit_id = ${auditId}) as passages,
      (select count(distinct g.code_id) from service.coding g where g.audit_id = ${auditId}) as codes
    from held h`.execute(tx);
  const row = rows[0]!;
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

/** Everything the report is put together from, for the audit's inside; undefined for everybody else. */
export async function findReportData(tx: Tx, auditId: string): Promise<ReportData | undefined> {
  const facts = await findFacts(tx, auditId);
  if (!facts) return undefined;
  const { threshold, ...rest } = facts;
  const guide = (await guideForReport(tx, auditId))?.content ?? null;
  const proposals = await listProposals(tx, auditId);
  const parts = await listParts(tx, auditId);
  return {
    ...rest,
    scale: (await scaleOf(tx, auditId)).scale,
    guide,
    parts: Object.fromEntries(parts.map((part) => [keyOf(part), { heading: part.heading, body: part.body }])),
    claims: await listClaims(tx, auditId),
    passages: await listPassages(tx, auditId),
    ladder: await ladderCounts(tx, auditId),
    numbers: await methodNumbers(tx, auditId, threshold, guide?.questions.length ?? 0),
    proposals: proposals.map(({ id, heading, body, grounds }) => ({
      id,
      heading,
      body,
      grounds: grounds.map((ground) => ground.id),
    })),
    letter: await findLetter(tx, auditId),
  };
}
