import {
  QUANTITY_WORDS,
  type QuantityWord,
  SWEDISH_QUANTITY_WORDS,
} from '../../src/domain/quantity-words.ts';
import { findQuantityWords } from '../../src/domain/quantity-words-in-prose.ts';
import type { Audit, ReportBlock } from './types.ts';

/** The domain's identifier of a Swedish quantity word. Throws when there is none. */
export function identifierOf(word: string): QuantityWord {
  const found = QUANTITY_WORDS.find((each) => SWEDISH_QUANTITY_WORDS[each].includes(word));
  if (!found) throw new Error(`no such quantity word: ${word}`);
  return found;
}

/** The bureau's own counts of people in running prose; quotes are left out by the domain's reader. */
export function quantityWordsIn(text: string): QuantityWord[] {
  return findQuantityWords(text).flatMap((found) => (found.aboutPeople ? [found.canonical] : []));
}

/** The interview that a passage id belongs to: `i03` of `i03-p4`. */
export function informantOf(passage: string): string {
  return passage.split('-')[0] ?? '';
}

/** Everything of a report that stands between its headings: chapters, ladder steps, insights. */
export function reportBlocks(audit: Audit): ReportBlock[] {
  const report = audit.report;
  if (!report) return [];
  return [
    ...report.chapters.flatMap((chapter) => chapter.blocks),
    ...report.ladder.steps.flatMap((step) => step.blocks),
    ...report.insights.flatMap((insight) => insight.blocks),
  ];
}

/** Every string in a value, however deep. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

export function unique(ids: string[]): boolean {
  return new Set(ids).size === ids.length;
}
