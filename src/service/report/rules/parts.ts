import { keyOf, type PartKey, type PartText, type ReportData } from './report.ts';
import { starterOf } from './starters.ts';

/** A part's text as the report prints it: what has been written, else the text to begin with. */
export function partText(
  data: Pick<ReportData, 'title' | 'background' | 'parts'>,
  { part, questionId }: PartKey,
): PartText {
  const written = data.parts[keyOf({ part, questionId })];
  // written by a person before anybody can say that the report has a summary; all other parts have a text to begin with
  const own = part === 'summary' || part === 'easy-read';
  const starter = own ? { heading: '', body: '' } : starterOf(part, data);
  return {
    heading: written?.heading || starter.heading,
    // a foreword that somebody has emptied stays empty; one that nobody has opened is the one to begin with
    body: written?.body ?? starter.body,
  };
}
