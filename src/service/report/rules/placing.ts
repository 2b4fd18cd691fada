import { readMarkup } from './markup.ts';
import { keyOf, type ReportData } from './report.ts';

/**
 * The codes that somebody has put in a place of their own. A claim told already in the summary still has its place in its
 * chapter; a quote stands once.
 */
export function placedIn(data: ReportData): Set<string> {
  const chapters = new Set(data.questions.map(({ id }) => keyOf({ part: 'chapter', questionId: id })));
  return new Set(
    Object.entries(data.parts).flatMap(([key, { body }]) => {
      const findings = chapters.has(key) || key === 'ladder' || key === 'insights';
      const prose = key === 'foreword' || key === 'summary' || key === 'introduction' || key === 'method';
      const printed = findings || prose || (key === 'proposals' && data.proposals.length > 0);
      if (!printed) return [];
      return readMarkup(body).flatMap((piece) =>
        piece.kind === 'quote' || (piece.kind === 'claim' && findings) ? [piece.code] : [],
      );
    }),
  );
}
