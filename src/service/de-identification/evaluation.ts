import { type Annotation, readPassage } from './passages/read-passage.ts';
import { deidentify, type Mark } from './rules.ts';

export interface Figures {
  annotated: number;
  found: number;
  foundAsKind: number;
  marked: number;
  justified: number;
  missed: string[];
  needless: string[];
}

/** The annotated span without a genitive s at its end: what must be covered for nothing to leak. */
function core(text: string, { start, end, kind }: Annotation): { start: number; end: number } {
  const genitive =
    ['name', 'place', 'organisation'].includes(kind) &&
    end - start > 3 &&
    /[^s]s$/u.test(text.slice(start, end));
  return { start, end: genitive ? end - 1 : end };
}

function covered(text: string, from: number, to: number, marks: readonly Mark[]): boolean {
  for (let place = from; place < to; place += 1) {
    const counts = /[\p{L}\p{N}]/u.test(text[place]!);
    if (counts && !marks.some((mark) => mark.start <= place && place < mark.end)) return false;
  }
  return true;
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 25), start)}<${text.slice(start, end)}>${text.slice(end, end + 20)}`.replace(
    /\n/gu,
    '/',
  );
}

/**
 * Counts over passages in `readPassage`'s markup. An annotation is *found* when marks, of whatever kind, together cover every
 * letter and figure of its core (the span without a genitive s); half a surname left standing is a miss. It is *found as its
 * kind* when marks of the annotated kind do so alone. A mark is *justified* when it overlaps an annotation. Recall is found /
 * annotated, precision is justified / marked.
 */
export function evaluate(sources: readonly string[]): Figures {
  const sum: Figures = {
    annotated: 0,
    found: 0,
    foundAsKind: 0,
    marked: 0,
    justified: 0,
    missed: [],
    needless: [],
  };
  for (const source of sources) {
    const { text, annotations } = readPassage(source);
    const marks = deidentify(text);
    for (const annotation of annotations) {
      const { start, end } = core(text, annotation);
      sum.annotated += 1;
      if (covered(text, start, end, marks)) sum.found += 1;
      else sum.missed.push(`${annotation.kind}: ${around(text, annotation.start, annotation.end)}`);
      const alike = marks.filter((mark) => mark.kind === annotation.kind);
      if (covered(text, start, end, alike)) sum.foundAsKind += 1;
    }
    for (const mark of marks) {
      sum.marked += 1;
      if (annotations.some(({ start, end }) => start < mark.end && mark.start < end)) sum.justified += 1;
      else sum.needless.push(`${mark.kind}: ${around(text, mark.start, mark.end)}`);
    }
  }
  return sum;
}
