import type { Day } from '../../../domain/day.ts';
import type { QuantityScale, QuantityWord } from '../../../domain/quantity-words.ts';
import type { ShownCount } from '../../../domain/small-groups.ts';

/** The texts that people write in a report, in the order they stand there; the rest comes from the audit itself. */
export const partNames = [
  'title',
  'foreword',
  'summary',
  'easy-read',
  'introduction',
  'method',
  'chapter',
  'ladder',
  'insights',
  'proposals',
] as const;
export type PartName = (typeof partNames)[number];

/** A draft is shown to the unit for factual errors; a final edition is delivered. */
export type EditionKind = 'draft' | 'final';

/** A part's text. `heading` is the report's title for the part `title`, whose body is the line under it. */
export interface PartText {
  heading: string;
  body: string;
}

/** A part's place: a chapter hangs on its commission question. */
export interface PartKey {
  part: PartName;
  questionId: string | null;
}

/** A part's key as one string: `method`, `chapter:<question>`. */
export const keyOf = ({ part, questionId }: PartKey): string =>
  part === 'chapter' ? `chapter:${questionId ?? ''}` : part;

/** Words that somebody has said. `words` is empty where they may not be quoted, so that they can never be printed. */
export interface ReportPassage {
  id: string;
  informantId: string;
  words: string;
  quotable: boolean;
}

/** A finding with what stands behind it. */
export interface ReportClaim {
  id: string;
  statement: string;
  quantityWord: QuantityWord | null;
  chapter: 'question' | 'ladder' | 'insights';
  questionId: string | null;
  /** whom the word is measured against; no name: everybody */
  base: { name: string | null; size: number };
  /** how many voices of the base stand behind it */
  supporting: number;
  /** whose voices they are */
  supporters: string[];
  /** every passage it links to, for or against */
  passages: string[];
  /** passages that the analysts have chosen to print under it */
  quoted: string[];
}

export interface ReportProposal {
  id: string;
  heading: string;
  body: string;
  /** ids of the claims it rests on */
  grounds: string[];
}

export interface ReportGuide {
  opening: string;
  closing: string;
  questions: {
    text: string;
    followUpYes: string;
    followUpNo: string;
    followUpHow: string;
    commissionQuestion: string | null;
  }[];
}

export interface ReportLetter {
  title: string;
  sections: {
    heading: string;
    parts: ({ kind: 'paragraph'; lines: string[] } | { kind: 'bullets'; items: string[] })[];
  }[];
}

/** What the method chapter tells in numbers; null is withheld, or not known (domain.md, "Small groups"). */
export interface MethodNumbers {
  informants: number;
  interviewers: number;
  analysts: number;
  team: number;
  guideQuestions: number;
  /** first and last day of the interviews; only their months are told */
  period: { from: Day; to: Day } | null;
  /** shortest and longest, in minutes, rounded outwards */
  minutes: { from: number; to: number } | null;
  ways: { way: Way; count: ShownCount }[];
  genders: { gender: 'woman' | 'man' | 'other'; count: ShownCount }[];
  ages: { from: number; to: number | null; count: ShownCount }[];
  recorded: { recorded: ShownCount; notes: ShownCount };
  passages: number;
  codes: number;
}
export type Way = 'place' | 'cafe' | 'video' | 'phone';

/** Everything a report is put together from, as plain values. */
export interface ReportData {
  title: string;
  purpose: string;
  background: string;
  bureau: string;
  commissioners: string[];
  units: string[];
  questions: { id: string; text: string }[];
  /** by `keyOf` */
  parts: Record<string, PartText>;
  claims: ReportClaim[];
  passages: ReportPassage[];
  /** informants on each step, lowest first, withheld where small; null where nobody has been placed */
  ladder: ShownCount[] | null;
  numbers: MethodNumbers;
  scale: QuantityScale;
  proposals: ReportProposal[];
  guide: ReportGuide | null;
  letter: ReportLetter | null;
}

/** Where a piece of a document stands, and whose voices it rests on. */
export interface Source {
  /** block, block within it, item of a list */
  at: number[];
  kind: 'quote' | 'claim';
  informants: string[];
  /** which finding it is; the database looks up its voices anew when the edition is made */
  claim?: string;
}
