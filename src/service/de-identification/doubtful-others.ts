import { follows } from './context.ts';
import type { Candidate } from './mark.ts';
import { cueBefore } from './numbers.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './words.ts';

const origins =
  /^(?:flykting|flyktingen|asylsökande|papperslös|nyanländ|ensamkommande|adopterad|invandrare|kvotflykting|same|samisk|romsk|resande|kurd|kurdisk|kristen|muslim|jude|judisk|buddhist|hindu)$/u;
const occupations =
  /^\p{L}*(?:läkare|lärare|sköterska|ingenjör|tekniker|förare|arbetare|snickare|målare|bagare|slaktare|svetsare|murare|fiskare|kock|frisör|jurist|advokat|ekonom|journalist|musiker|konstnär|skådespelare|bonde|präst|diakon|polis|soldat|officer|sjöman|elektriker|mekaniker|rörmokare|brandman|pilot|vaktmästare|städare|städerska|kassörska|sömmerska|servitris|servitör|apotekare|farmaceut|psykolog|arkitekt|forskare|programmerare|bibliotekarie|optiker|urmakare|skomakare)$/u;
const working =
  /^(?:jobbar|jobbade|jobbat|jobba|arbetar|arbetade|arbetat|arbeta|utbildad|utbildade|pluggade|pluggar|studerade|anställd)$/u;

/** What somebody is or was by trade, and where they come from, as far as it is told of a person; all doubtful. */
export function findDoubtfulOthers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    const { index, norm, start, end } = token;
    if (token.kind !== 'word' || token.label) continue;
    if (origins.test(norm))
      found.push({ start, end, kind: 'other', suggestion: '[ursprung]', doubtful: true });
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
