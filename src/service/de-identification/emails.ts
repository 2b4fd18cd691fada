import type { Candidate } from './mark.ts';
import type { Token } from './tokens.ts';

const localPart = /[\p{L}\p{M}\p{N}._%+-]/u;
const longest = 80;

function written(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longest && localPart.test(text[start - 1]!)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < longest && localPart.test(text[end]!)) end += 1;
    while (end > at && /[.\-+%]/u.test(text[end - 1]!)) end -= 1;
    const loose = end - at < 3 || start === at ? spaced(text, at) : undefined;
    if (loose !== undefined) found.push(loose);
    if (end - at < 3 || loose !== undefined) continue;
    const handle = start === at;
    found.push({
      start,
      end,
      kind: handle ? 'other' : 'email',
      suggestion: handle ? '[användarnamn]' : '[e-post]',
    });
  }
  return found;
}

/** "anna.b @ gmail.com": with blanks around the sign only when a domain with a dot follows. */
function spaced(text: string, at: number): Candidate | undefined {
  const before = /[\p{L}\p{M}\p{N}._%+-]{1,60} ?$/u.exec(text.slice(Math.max(0, at - 62), at));
  const after = /^ ?[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,30}){1,3}/u.exec(text.slice(at + 1, at + 140));
  if (before === null || after === null) return undefined;
  return {
    start: at - before[0].length,
    end: at + 1 + after[0].length,
    kind: 'email',
    suggestion: '[e-post]',
  };
}

const joint = /^(?:punkt|dot|understreck|bindestreck|streck|minus)$/u;
const spokenAt =
  /^(?:snabel-?a|snabbel-?a|snabb?elat|snabb?la|snabel|snabela|alfakrull|kanelbulle|krullalfa|at-tecken|at)$/u;

/** "anna punkt b snabel-a gmail punkt com", "anna(at)gmail.com". */
function spoken(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!spokenAt.test(token.norm)) continue;
    const next = tokens[token.index + 1];
    const split = /^(?:snabel|snabbel)$/u.test(token.norm) && next?.norm === 'a';
    const bracketed =
      token.norm === 'at' && /[([]\s?$/u.test(token.gap) && /^\s?[)\]]/u.test(next?.gap ?? '');
    const domain =
      /^(?:punkt|dot)$/u.test(tokens[token.index + 2]?.norm ?? '') && tokens[token.index + 3] !== undefined;
    if (token.norm === 'at' && !bracketed && !domain) continue;
    found.push(aroundAt(text, tokens, token.index, split ? token.index + 1 : token.index));
  }
  for (const token of tokens) {
    if (token.norm === 'snabel' && tokens[token.index + 1]?.norm === 'a') {
      found.push(aroundAt(text, tokens, token.index, token.index + 1));
    }
  }
  return found;
}

function tied(gap: string): boolean {
  return /^(?:[._-]|\s[._-]\s|)$/u.test(gap);
}

function aroundAt(text: string, tokens: readonly Token[], at: number, afterAt: number): Candidate {
  let first = Math.max(0, at - 1);
  while (first > 0 && at - first < 12) {
    const token = tokens[first]!;
    const before = tokens[first - 1]!;
    if (/[\n\r]/u.test(token.gap)) break;
    if (tied(token.gap) || joint.test(before.norm) || joint.test(token.norm) || token.kind === 'number')
      first -= 1;
    else break;
  }
  let last = Math.min(tokens.length - 1, afterAt + 1);
  while (last + 1 < tokens.length && last - at < 10) {
    const token = tokens[last]!;
    const next = tokens[last + 1]!;
    if (/[\n\r]/u.test(next.gap)) break;
    if (tied(next.gap) || joint.test(next.norm) || joint.test(token.norm)) last += 1;
    else break;
  }
  let end = tokens[last]!.end;
  if (text[end] === ')' && tokens[last]!.index === afterAt) end += 1;
  return { start: tokens[first]!.start, end, kind: 'email', suggestion: '[e-post]' };
}

function links(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"”)]{2,200}/giu)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'other',
      suggestion: '[webbadress]',
    });
  }
  return found;
}

function plates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-HJ-PR-UW-Z]{3} ?\d\d[\dA-Z](?![\p{L}\p{N}])/gu)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'other',
      suggestion: '[registreringsnummer]',
    });
  }
  return found;
}

const countedWord =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|vecka|kap|lgh|port|rum|plan|hus|tel|sms|nummer|covid|sida|del|fråga|bilaga|år|vt|ht|cirka|typ|abc)/u;

/** "kalle87", "krullis_92": letters and figures in one, as in user names. */
function userNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@._-])\p{Ll}{3,20}_?\d{2,6}(?![\p{L}\p{N}@])/gu)) {
    if (countedWord.test(match[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'other',
      suggestion: '[användarnamn]',
      doubtful: true,
    });
  }
  return found;
}

/** E-mail addresses written or spoken, user names, web addresses, and number plates. */
export function findEmailsAndLinks(text: string, tokens: readonly Token[]): Candidate[] {
  return [...written(text), ...spoken(text, tokens), ...links(text), ...plates(text), ...userNames(text)];
}
