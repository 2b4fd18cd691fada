import { codeOf, markersIn, unknownPlaceholders } from './markup.ts';
import { placeholderNames } from './numbers.ts';
import { partText } from './parts.ts';
import { checkProse, type ProseWord, tellsFindings, typedQuotes } from './prose.ts';
import { keyOf, type PartKey, type ReportData } from './report.ts';

/** Something to mend before the report is delivered. */
export interface Problem {
  /** text key */
  text: string;
  params?: Record<string, string | number>;
  /** the part to mend it in, or the claim; neither for what is mended elsewhere */
  part?: PartKey;
  claimId?: string;
  /** could point somebody out: not even a draft is shown to anybody before it is mended */
  exposes?: boolean;
}

/** A claim that has something wrong with it, as the claims themselves say. */
export interface ClaimProblem {
  claimId: string;
  statement: string;
  /** text key of what is wrong */
  text: string;
  exposes: boolean;
}

/** Every part of a report that has a page of its own, in the order they stand. */
export function partKeys(data: Pick<ReportData, 'questions'>): PartKey[] {
  const one = (part: Exclude<PartKey['part'], 'chapter'>): PartKey => ({ part, questionId: null });
  return [
    one('title'),
    one('foreword'),
    one('summary'),
    one('easy-read'),
    one('introduction'),
    one('method'),
    ...data.questions.map(({ id }): PartKey => ({ part: 'chapter', questionId: id })),
    one('ladder'),
    one('insights'),
    one('proposals'),
  ];
}

/** As much of a report as tells what stops it. */
export interface ReportGround extends Pick<ReportData, 'title' | 'background' | 'questions' | 'parts'> {
  numbers: Pick<ReportData['numbers'], 'informants'>;
  /** null while no version of it has been saved */
  guide: object | null;
  claims: readonly Pick<ReportData['claims'][number], 'id' | 'questionId'>[];
  passages: readonly Pick<ReportData['passages'][number], 'id' | 'quotable'>[];
}

/** All that stops the report from being delivered. */
export function problemsOf(data: ReportGround, claims: readonly ClaimProblem[]): Problem[] {
  const { numbers, questions, guide, parts } = data;
  const missing: Problem[] = [
    ...(questions.length === 0 ? [{ text: 'report.problem.no-questions' }] : []),
    ...(numbers.informants === 0 ? [{ text: 'report.problem.no-interviews' }] : []),
    ...(guide === null ? [{ text: 'report.problem.no-guide' }] : []),
    ...(['summary', 'easy-read'] as const).flatMap((part): Problem[] =>
      parts[part]?.body.trim()
        ? []
        : [{ text: `report.problem.missing.${part}`, part: { part, questionId: null } }],
    ),
    ...questions.flatMap(({ id, text }): Problem[] => {
      const key: PartKey = { part: 'chapter', questionId: id };
      const empty = !data.claims.some((claim) => claim.questionId === id) && !parts[keyOf(key)]?.body.trim();
      return empty ? [{ text: 'report.problem.empty-chapter', params: { question: text }, part: key }] : [];
    }),
  ];
  return [
    ...claims.map(({ claimId, statement, text, exposes }) => ({
      text,
      params: { statement },
      claimId,
      exposes,
    })),
    ...missing,
    ...partKeys(data).flatMap((part) => problemsIn(part, data)),
  ];
}

/** What is wrong in one part's text: it names something that is not there, or may not be quoted. */
function problemsIn(part: PartKey, data: ReportGround): Problem[] {
  const { body } = partText(data, part);
  const claims = new Set(data.claims.map(({ id }) => codeOf(id)));
  const quotes = new Set(data.passages.filter(({ quotable }) => quotable).map(({ id }) => codeOf(id)));
  const lost = markersIn(body).filter(({ kind, code }) => !(kind === 'claim' ? claims : quotes).has(code));
  return [
    ...lost.map(({ kind, code }) => ({ text: `report.problem.lost.${kind}`, params: { code }, part })),
    ...unknownPlaceholders(body, placeholderNames).map((name) => ({
      text: 'report.problem.placeholder',
      params: { name },
      part,
    })),
  ];
}

/** What a part's writer may want to look at. It stops nothing. */
export interface Advice {
  part: PartKey;
  /** quantity words that rest on no claim, or that the claim's voices do not carry */
  words: ProseWord[];
  /** somebody's words typed in by hand */
  typed: string[];
}

/** Whether a word in running text is one to look at. */
const isDoubtful = (word: ProseWord): boolean => word.linked === 'none' || word.check?.ok === false;

/** What to look at in the parts that somebody has written. */
export function adviceOn(data: ReportData): Advice[] {
  return partKeys(data).flatMap((part) => {
    const body = data.parts[keyOf(part)]?.body ?? '';
    const words = tellsFindings(part.part)
      ? checkProse(body, data.claims, data.scale).filter(isDoubtful)
      : [];
    const typed = typedQuotes(body);
    return words.length + typed.length === 0 ? [] : [{ part, words, typed }];
  });
}
