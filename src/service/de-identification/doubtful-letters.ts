import { follows, hasRoleBefore, verbAfter } from './context.ts';
import type { Token } from './tokens.ts';

/** "Wikander och J", "T är bäst": a single capital where no plan, vitamin or flat is numbered by it. */
const lettered =
  /^(?:plan|vitamin|grupp|gruppen|typ|avdelning|avdelningen|del|punkt|bilaga|hepatit|alternativ|team|brukare|brukaren|informant|informanten|deltagare|person|intervjuperson|respondent|och|från|mellan)$/u;

/** Whether a single letter may stand for somebody: "det sa M till mig". */
export function isDoubtfulLetter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!/^\p{L}$/u.test(token.text) || token.label) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next !== undefined && /^[.:/'’-]\S?$/u.test(next.gap) && next.text.length < 3) return false;
  if (before !== undefined && !/\s["”»'(]?$/u.test(token.gap)) return false;
  const verb = verbAfter(tokens, index);
  if (token.casing === 'lower') {
    if (/^[aåäöeoixun]$/u.test(token.norm)) return false;
    const cued = before !== undefined && /^(?:med|hos|av|åt)$/u.test(before.norm) && follows(token);
    return (
      cued ||
      (verb && (token.starts || /^(?:att|när|om)$/u.test(before?.norm ?? ''))) ||
      hasRoleBefore(tokens, index)
    );
  }
  if (/^[IÅÖ]$/u.test(token.text) || next?.kind === 'number') return false;
  if (token.starts) return verb || (next !== undefined && follows(next) && !/^[AIÅÖ]$/u.test(token.text));
  return (
    before === undefined ||
    !lettered.test(before.norm) ||
    (before.norm === 'och' && !/^\p{L}$/u.test(tokens[index - 2]?.text ?? ''))
  );
}
