import type { MarkKind } from '../mark.ts';

/** A stretch of a passage that identifies somebody, in offsets of the passage without its markup. */
export interface Annotation {
  start: number;
  end: number;
  kind: MarkKind;
}

export interface Passage {
  text: string;
  annotations: Annotation[];
}

/**
 * Reads a test passage. What identifies somebody is written `{kind:words}`, everything else as it is. Annotated are: people's
 * and pets' names, nicknames and initials; han/hon and their forms; numbers, addresses and dates of birth; a person's exact
 * age and "-årsåldern"; places below the level of Sweden and countries abroad; named workplaces, schools, associations and
 * authorities; calendar dates, months, years, weeks, feasts and "i somras"; and as `other` diagnoses, medicines, gendered
 * nouns, kin, origin and language, rare occupations and rare events. Not annotated: weekdays, clock time, how long something
 * lasted, roles.
 */
export function readPassage(source: string): Passage {
  const annotations: Annotation[] = [];
  let text = '';
  let done = 0;
  for (const match of source.matchAll(/\{([a-z-]+):([^{}]+)\}/gu)) {
    text += source.slice(done, match.index);
    const start = text.length;
    text += match[2]!;
    annotations.push({ start, end: text.length, kind: match[1] as MarkKind });
    done = match.index + match[0].length;
  }
  return { text: text + source.slice(done), annotations };
}
