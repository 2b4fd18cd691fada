/** A piece of a text: words, or a number or address that can be pressed. */
export interface ReachPart {
  text: string;
  /** `tel:`, `sms:` or `mailto:` */
  href?: string;
  /** a telephone number, which is hard to dial when it is broken over two lines */
  number?: true;
}

// Swedish numbers begin with 0, foreign ones with +: a day or a year does not
const number = String.raw`(?<![\d-])(?:\+\d|0)(?:[\d \u00a0-]|\(0\)){4,}\d(?!\d)`;
const address = String.raw`[^\s@<>()?&,;:]+@[^\s@<>()?&,;:]+\.\p{L}{2,}`;
const textMessage = String.raw`(?<!\p{L})sms(?::a)?(?!\p{L})`;
const found = new RegExp(`(${number})|(${address})|(${textMessage})`, 'giu');

const dialled = (written: string) => written.replace(/\(0\)|[^\d+]/g, '');

/**
 * Telephone numbers and addresses in a text that somebody has written freely, to be pressed on a telephone. The word
 * "sms" leads to a message where the text has one number and no other. Put together the parts are the text.
 */
export function reachParts(text: string): ReachPart[] {
  const parts: ReachPart[] = [];
  const matches = [...text.matchAll(found)].filter(([, number]) => !number || dialled(number).length >= 7);
  const numbers = matches.flatMap(([, number]) => (number ? [dialled(number)] : []));
  let from = 0;
  for (const match of matches) {
    const [whole, number, address] = match;
    if (!number && !address && numbers.length !== 1) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    if (number) parts.push({ text: whole, href: `tel:${dialled(number)}`, number: true });
    else if (address) parts.push({ text: whole, href: `mailto:${whole}` });
    else parts.push({ text: whole, href: `sms:${numbers[0]}` });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
