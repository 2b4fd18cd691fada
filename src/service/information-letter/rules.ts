/** How somebody can be interviewed. */
export const ways = ['place', 'cafe', 'video', 'phone'] as const;
export type Way = (typeof ways)[number];

/** The letter's sections in their order (source/000, appendix 2, for what such a letter tells). */
export const sectionNames = [
  'what',
  'we',
  'why',
  'who-may',
  'how',
  'bring',
  'gift',
  'answers',
  'secret',
  'voluntary',
  'more',
  'sign-up',
] as const;
export type SectionName = (typeof sectionNames)[number];

// What nobody may be left without knowing before they say yes (domain.md, "Audit").
const mustStand: readonly SectionName[] = [
  'what',
  'we',
  'who-may',
  'how',
  'answers',
  'secret',
  'voluntary',
  'sign-up',
];

/** Whether a section can be left out of the letter. */
export const mayBeLeftOut = (name: SectionName): boolean => !mustStand.includes(name);

/** Whether a word from an address is one of the sections. */
export const isSectionName = (name: string): name is SectionName =>
  (sectionNames as readonly string[]).includes(name);

/** A section as the letter shows it; the heading may be empty. */
export interface Section {
  name: SectionName;
  heading: string;
  body: string;
}

/** A letter as it is handed out and shown behind the short link; it needs nothing else to be read. */
export interface LetterContent {
  language: 'sv' | 'en';
  title: string;
  bureau: string;
  sections: Section[];
  eligibility: string;
  ways: Way[];
  gift: string;
  contact: { name: string; phone: string; email: string };
}

/** A piece of a section's text: lines of a paragraph, or a list. */
export type Part = { kind: 'paragraph'; lines: string[] } | { kind: 'bullets'; items: string[] };

const bullet = /^\s*[-•–*]\s+/;

/** A section's plain text in pieces: an empty line begins a new paragraph, lines that begin with a hyphen are a list. */
export function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let open = false;
  for (const line of body.split('\n')) {
    const text = line.replace(bullet, '').trim();
    const last = open ? parts.at(-1) : undefined;
    if (text === '') {
      open = false;
    } else if (bullet.test(line)) {
      if (last?.kind === 'bullets') last.items.push(text);
      else parts.push({ kind: 'bullets', items: [text] });
      open = true;
    } else {
      if (last?.kind === 'paragraph') last.lines.push(text);
      else parts.push({ kind: 'paragraph', lines: [text] });
      open = true;
    }
  }
  return parts;
}

/** A section that somebody has written in their own words, or left out. */
export interface OwnSection {
  name: string;
  heading: string;
  body: string;
  leftOut: boolean;
}

/** A section while the letter is being written. */
export interface DraftSection extends Section {
  /** written by somebody, and no longer following the commission */
  own: boolean;
  leftOut: boolean;
}

/** The sections as they stand: own words where there are any, else what the commission gives. */
export function mergeSections(made: readonly Section[], own: readonly OwnSection[]): DraftSection[] {
  const written = new Map(own.map((section) => [section.name, section]));
  return made.map((section) => {
    const mine = written.get(section.name);
    if (!mine) return { ...section, own: false, leftOut: false };
    return {
      name: section.name,
      heading: mine.heading,
      body: mine.body,
      own: true,
      leftOut: mine.leftOut && mayBeLeftOut(section.name),
    };
  });
}

/** The sections that the letter shows: those with something to say that nobody has left out. */
export function shownSections(sections: readonly DraftSection[]): Section[] {
  return sections
    .filter((section) => !section.leftOut && section.body.trim() !== '')
    .map(({ name, heading, body }) => ({ name, heading, body }));
}

/** Why a letter is not ready; each is a text key. */
export type LetterRefusal =
  | 'information-letter.refusal.changed'
  | 'information-letter.refusal.section-missing'
  | 'information-letter.refusal.eligibility'
  | 'information-letter.refusal.ways'
  | 'information-letter.refusal.contact'
  | 'information-letter.refusal.nothing-new';

/** What still stands in the way of handing the letter out. */
export function refusalsToReady(letter: LetterContent): LetterRefusal[] {
  const refusals: LetterRefusal[] = [];
  const shown = letter.sections.map((section) => section.name);
  if (!mustStand.every((name) => shown.includes(name)))
    refusals.push('information-letter.refusal.section-missing');
  if (letter.eligibility === '') refusals.push('information-letter.refusal.eligibility');
  if (letter.ways.length === 0) refusals.push('information-letter.refusal.ways');
  if (letter.contact.phone === '' && letter.contact.email === '')
    refusals.push('information-letter.refusal.contact');
  return refusals;
}
