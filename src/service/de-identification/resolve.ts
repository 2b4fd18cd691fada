import type { Candidate, Mark } from './mark.ts';
import { particles } from './name-lexicon.ts';
import { normalise } from './tokens.ts';

/** Spans already taken, kept so that asking and taking cost no more than the span's own length. */
class Taken {
  readonly #units: Uint8Array;

  constructor(length: number) {
    this.#units = new Uint8Array(length);
  }

  overlaps(start: number, end: number): boolean {
    for (let place = start; place < end; place += 1) if (this.#units[place] === 1) return true;
    return false;
  }

  take(start: number, end: number): void {
    this.#units.fill(1, start, end);
  }
}

const bracketed = /\[[^[\]\n]{1,40}\]/gu;

/** Suggestions left in a text by an earlier round ("[ort]"), which are not to be marked again. */
function placeholders(text: string, suggestions: ReadonlySet<string>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(bracketed)) {
    const inside = match[0];
    if (suggestions.has(inside) || /^\[\d{1,3}–\d{1,3} år\]$/u.test(inside)) {
      found.push({ start: match.index, end: match.index + inside.length });
    }
  }
  return found;
}

const ownSuggestions: ReadonlySet<string> = new Set(
  'telefonnummer personnummer e-post adress ort kommun arbetsplats organisation myndighet datum födelsedatum ålder nummer användarnamn webbadress registreringsnummer diagnos läkemedel händelse ursprung yrke kön livshändelse'
    .split(' ')
    .map((word) => `[${word}]`)
    .concat('[tro eller läggning]'),
);

/** Settles overlaps: earlier candidates win. The result is sorted and free of overlap; neighbouring parts of one name are joined. */
export function resolve(text: string, candidates: readonly Candidate[]): Mark[] {
  const taken = new Taken(text.length);
  for (const { start, end } of placeholders(text, ownSuggestions)) taken.take(start, end);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.end <= candidate.start || taken.overlaps(candidate.start, candidate.end)) continue;
    taken.take(candidate.start, candidate.end);
    kept.push(candidate);
  }
  kept.sort((a, b) => a.start - b.start);
  return joinNames(text, kept).map((candidate) => ({
    ...candidate,
    text: text.slice(candidate.start, candidate.end),
  }));
}

function isParticle(between: string): boolean {
  const words = between.trim().split(/\s+/u);
  return (
    words.length <= 2 &&
    /^\s.*\s$/u.test(between) &&
    !/\n/u.test(between) &&
    words.every(
      (word) =>
        particles.has(normalise(word)) &&
        !/^(?:i|y|e|de|den|du|do|mac|o|san|zu|ter|ten|la|le)$/u.test(normalise(word)),
    )
  );
}

function joinNames(text: string, sorted: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of sorted) {
    const before = joined.at(-1);
    // "midsommarafton" and "2021", found apart.
    if (
      before?.kind === 'date' &&
      candidate.kind === 'date' &&
      text.slice(before.end, candidate.start) === ' '
    ) {
      before.end = candidate.end;
      if (candidate.doubtful === undefined) delete before.doubtful;
      continue;
    }
    if (before?.kind === 'name' && candidate.kind === 'name' && before.doubtful === candidate.doubtful) {
      const between = text.slice(before.end, candidate.start);
      const genitive = /[^s]s$/u.test(text.slice(before.start, before.end)) && /\s/u.test(between);
      const capital =
        /^\p{Lu}/u.test(text.slice(before.start, candidate.start)) &&
        /^\p{Lu}/u.test(text.slice(candidate.start));
      if (
        between.length < 14 &&
        (/^(?:[ \u00a0]|-|\. ?)$/u.test(between) || isParticle(between)) &&
        (!genitive || capital)
      ) {
        before.end = candidate.end;
        continue;
      }
    }
    joined.push({ ...candidate });
  }
  return joined;
}
