import { follows } from './context.ts';
import { eventWords, kinWords } from './lexicon/family-and-events.ts';
import type { Candidate } from './mark.ts';
import { cueBefore } from './numbers.ts';
import type { Token } from './tokens.ts';
import { entries, isFunctionWord } from './words.ts';

const origins =
  /^(?:flykting|flyktingen|asylsökande|papperslös|nyanländ|ensamkommande|adopterad|invandrare|kvotflykting|same|samisk|romsk|resande|kurd|kurdisk|kristen|muslim|jude|judisk|buddhist|hindu)$/u;
const occupations =
  /^\p{L}*(?:läkare|lärare|sköterska|ingenjör|tekniker|förare|arbetare|snickare|målare|bagare|slaktare|svetsare|murare|fiskare|kock|frisör|jurist|advokat|ekonom|journalist|musiker|konstnär|skådespelare|bonde|präst|diakon|polis|soldat|officer|sjöman|elektriker|mekaniker|rörmokare|brandman|pilot|vaktmästare|städare|städerska|kassörska|sömmerska|servitris|servitör|apotekare|farmaceut|psykolog|arkitekt|forskare|programmerare|bibliotekarie|optiker|urmakare|skomakare)$/u;
const working =
  /^(?:jobbar|jobbade|jobbat|jobba|arbetar|arbetade|arbetat|arbeta|utbildad|utbildade|pluggade|pluggar|studerade|anställd)$/u;

const kin = new Set(entries(kinWords));
const events = new Set(entries(eventWords));

/** A word for kin, as listed or with an ending: "kusinen", "kusinens", "barnbarnen". */
function isKin(norm: string): boolean {
  const ending = /(?:arnas?|ernas?|nas?|e[nt]s?|ar|er|ns?|s)$/u.exec(norm);
  return kin.has(norm) || (ending !== null && kin.has(norm.slice(0, ending.index)));
}

/** "far min", "mor hennes": the older order of the words. */
function isParentBeforeOwner(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    /^(?:far|mor|bror|syster)$/u.test(tokens[index]!.norm) &&
    next !== undefined &&
    follows(next) &&
    /^(?:min|din|sin|hans|hennes|vår|deras)$/u.test(next.norm)
  );
}

/** What somebody is or was by trade, and where they come from, as far as it is told of a person; all doubtful. */
export function findDoubtfulOthers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    const { index, norm, start, end } = token;
    if (token.kind !== 'word' || token.label) continue;
    if (origins.test(norm))
      found.push({ start, end, kind: 'other', suggestion: '[ursprung]', doubtful: true });
    if (isKin(norm) || isParentBeforeOwner(tokens, index))
      found.push({ start, end, kind: 'other', suggestion: '[anhörig]', doubtful: true });
    if (events.has(norm)) found.push({ start, end, kind: 'other', suggestion: '[händelse]', doubtful: true });
    const before = tokens[index - 1];
    if (before === undefined || !follows(token) || token.starts || isFunctionWord(norm)) continue;
    const as =
      /^(?:som|till)$/u.test(before.norm) && cueBefore(tokens, index - 1, 2, working) && norm.length > 3;
    const being =
      occupations.test(norm) &&
      cueBefore(tokens, index, 3, /^(?:jag|ja|hon|han|hen|var|är|va|e|som|till|utbildad|en)$/u);
    if ((as && !/^(?:vanligt|mest|bäst|bara|idag)$/u.test(norm)) || being)
      found.push({ start, end, kind: 'other', suggestion: '[yrke]', doubtful: true });
  }
  return found;
}
