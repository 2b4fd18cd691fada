import { keyOf, type PartKey, type PartName, type PartText, type ReportData } from './report.ts';
import { starterFor } from './starters.ts';

// Written by a person before anybody can say that the report has a summary; all other parts have a text to begin with.
const needsOwnWords: readonly PartName[] = ['summary', 'easy-read'];

/** A part's text as the report prints it: what has been written, else the text to begin with. */
export function partText(data: ReportData, key: PartKey): PartText {
  const written = data.parts[keyOf(key)];
  const starter = needsOwnWords.includes(key.part) ? { heading: '', body: '' } : starterFor(key, data);
  return {
    heading: written?.heading || starter.heading,
    // a foreword that somebody has emptied stays empty; one that nobody has opened is the one to begin with
    body: written?.body ?? starter.body,
  };
}
