import type { Turn } from './result.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d{1,3})?`;
const bracketed = new RegExp(String.raw`[\[#]\s*${time}\s*[\]#]`, 'g');
const leading = new RegExp(String.raw`^\s*(?:\(${time}\)|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)\s*`);
const bareBeforeLabel = /^\s*\d{1,2}:\d{2}\s+(?=[^:\n]{1,40}:)/;
const alone = new RegExp(String.raw`^\s*${time}\s*$`);
// "Anna Berg   0:03", as meeting programs write it above what she said.
const nameThenTime = new RegExp(String.raw`^\s*(\p{Lu}[\p{L}\p{M}' .-]{0,38}?)\s+${time}\s*$`, 'u');
const labelled = /^\s*([\p{L}][\p{L}\p{M}\p{Nd}' .-]{0,38}?)\s*:(?=\s|$)\s*/u;

// Words that are a speaker wherever they stand before a colon.
const roles =
  'i|ip|in|r|m|q|u|b|a|int|inf|resp|intervjuare|intervjuaren|intervjuledare|intervjuperson|informant|informanten|' +
  'respondent|respondenten|brukare|brukaren|revisor|brukarrevisor|moderator|talare|person|deltagare|tolk|tolken|' +
  'stödperson|medföljande|okänd|fråga|svar|interviewer|interviewee|participant|auditor|speaker|interpreter|' +
  'unknown|question|answer';
const role = new RegExp(`^(?:${roles})(?: ?\\d{1,3})?$`, 'iu');
const name = /^\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,2}(?: ?\d{1,3})?$/u;

/** The line without its time marks; empty when it was nothing else. A clock time within a sentence stays. */
export function withoutTimes(line: string): string {
  if (alone.test(line)) return '';
  return line.replace(bracketed, '').replace(leading, '').replace(bareBeforeLabel, '').trim();
}

/**
 * The labels that stand for speakers in these lines: a role ("I", "Intervjuare", "IP3") wherever it stands before a
 * colon, a name where it does so at least twice, so that "Exempel: …" in somebody's speech stays speech.
 */
export function speakerLabels(lines: Iterable<string>): Set<string> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const label = labelled.exec(line)?.[1];
    if (label) seen.set(label, (seen.get(label) ?? 0) + 1);
  }
  const found = [...seen].filter(([label, times]) => role.test(label) || (times >= 2 && name.test(label)));
  return new Set(found.map(([label]) => label));
}

/** A line's speaker, if it begins with one of the labels, and what was said. */
export function splitLabel(line: string, labels: ReadonlySet<string>): { speaker?: string; text: string } {
  const match = labelled.exec(line);
  const label = match?.[1];
  return match && label && labels.has(label)
    ? { speaker: label, text: line.slice(match[0].length).trim() }
    : { text: line };
}

/**
 * Turns from a plain text. With speakers: what follows a label, up to the next, is that person's. Without: each
 * paragraph (lines up to an empty one) is a turn of its own.
 */
export function turnsFromText(text: string): Turn[] {
  const raw = text.split('\n');
  const headed = raw.map((line) => nameThenTime.exec(line)?.[1]?.trim() ?? null);
  const lines = raw.map((line, at) => (headed[at] === null ? withoutTimes(line) : ''));
  const labels = speakerLabels(lines);
  const known = labels.size > 0 || headed.some((who) => who !== null);
  const turns: { speaker?: string; lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const who = headed[at];
    const said = who === null || who === undefined ? splitLabel(line, labels) : { speaker: who, text: '' };
    if (said.speaker !== undefined) {
      turns.push({ speaker: said.speaker, lines: said.text ? [said.text] : [] });
      open = true;
    } else if (said.text === '') {
      if (!known) open = false;
    } else {
      if (!open) turns.push({ lines: [] });
      turns.at(-1)!.lines.push(said.text);
      open = true;
    }
  }
  return turns
    .filter((turn) => turn.lines.length > 0)
    .map(({ lines: said, ...who }) => ({ ...who, text: said.join('\n') }));
}
