import { z } from 'zod';
import type { Standing } from '../../domain/untouched.ts';
import { list, requiredText } from '../../kernel/requests/form.ts';
import type { OwnItem } from './queries.ts';
import { ABOUT_KINDS, ASK_MONTHS, AUDIENCES, type Share } from './rules.ts';

const kind = z.enum(ABOUT_KINDS, { error: 'about-me.error.kind' });
const words = requiredText('about-me.error.words', 1000);

/** How a share is written in a form: the support and the audience. */
export const shareValue = ({ supportId, audience }: Share): string => `${supportId}:${audience}`;

/** An item's choices as its form holds them. */
export const standingOf = (item: Pick<OwnItem, 'kind' | 'shares' | 'askMonths'>): Standing => ({
  kind: item.kind,
  reach: item.shares.length > 0 ? 'chosen' : 'self',
  who: item.shares.map(shareValue),
  ask: String(item.askMonths),
});

const share = z.string({ error: 'about-me.error.who' }).transform((value, context): Share => {
  const [supportId = '', name] = value.split(':');
  const audience = AUDIENCES.find((one) => one === name);
  if (audience && z.uuid().safeParse(supportId).success) return { supportId, audience };
  context.addIssue({ code: 'custom', message: 'about-me.error.who' });
  return z.NEVER;
});

/** One item, and who reads it. Nothing is chosen beforehand: neither to show it nor to keep it. */
export const itemForm = z
  .object({
    kind,
    words,
    reach: z.enum(['self', 'chosen'], { error: 'about-me.error.reach' }),
    who: list(share),
    ask: z
      .enum(ASK_MONTHS.map(String) as ['3', '6', '12'])
      .catch('12')
      .transform(Number),
  })
  .superRefine((form, context) => {
    if (form.reach === 'chosen' && form.who.length === 0)
      context.addIssue({ code: 'custom', path: ['who'], message: 'about-me.error.who' });
  })
  .transform(({ kind, words, reach, who, ask }) => ({
    kind,
    words,
    askMonths: ask,
    // ticks that stayed behind "only I" open nothing
    shares: reach === 'self' ? [] : who,
  }));

export const suggestionForm = z.object({ kind, words });
export const moveForm = z.object({ vart: z.enum(['upp', 'ner'], { error: 'about-me.error.not-now' }) });

/**
 * What a reader says they have read: items in the edition that stood on the page. Anything else is left out and never
 * refused: a refusal would show the page again, and that reading would stand in no log.
 */
export const confirmForm = z.object({
  read: list(z.unknown()).transform((read) =>
    read
      .map((one) => /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,6})$/.exec(String(one)))
      .flatMap((found) => (found ? [{ id: found[1]!, edition: Number(found[2]) }] : [])),
  ),
});

/** A press: a form without fields of its own. */
export const pressed = z.looseObject({});

export type ItemInput = z.output<typeof itemForm>;
export type SuggestionInput = z.output<typeof suggestionForm>;
