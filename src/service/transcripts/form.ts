import { z } from 'zod';
import type { FormValues } from '../../kernel/requests/context.ts';
import { id, list, requiredText, textOf } from '../../kernel/requests/form.ts';
import { SPEAKERS, type Speaker } from './rules.ts';

/** Where the words come from; the text and the file are read beside it, outside the transaction. */
export const addForm = z.looseObject({ informant: id('transcripts.error.not-there') });

export const notesForm = z.object({ informant: id('transcripts.error.not-there') });

const speaker = z.enum(SPEAKERS, { error: 'transcripts.error.speaker' });

export const turnForm = z.object({
  words: requiredText('transcripts.error.no-words', 20_000),
  speaker,
});

/** Names of the fields of the page that says who speaks: labels may hold anything, so they go by number. */
export const speakerField = (index: number) => `talare-${index}`;

export const speakersForm = z.looseObject({
  unlabelled: z.enum(['informant', 'alternate', 'alternate-informant', 'later']).optional(),
});

/** What was chosen for each label, in the order the labels stand on the page. */
export function speakersChosen(values: FormValues, labels: readonly string[]): Map<string, Speaker> {
  return new Map(
    labels.flatMap((label, index) => {
      const chosen = speaker.safeParse(textOf(values, speakerField(index)));
      return chosen.success ? [[label, chosen.data] as const] : [];
    }),
  );
}

/** Names of the fields of a turn on the page that links turns to questions: what is chosen, and what stood there. */
export const linkField = (turnId: string) => `fraga-${turnId}`;
export const stoodField = (turnId: string) => `stod-${turnId}`;

const questionOrNone = z.union([z.literal('').transform(() => null), id('transcripts.error.question')]);
const place = z
  .string()
  .trim()
  .regex(/^\d{0,5}$/, 'transcripts.error.places')
  .transform((text) => (text === '' ? null : Number(text)))
  .default(null);

/** Many at once: ticked turns, or all from one number to another. */
export const linkForm = z
  .looseObject({
    how: z.enum(['each', 'ticked', 'span', 'recognise'], { error: 'transcripts.error.question' }),
    turns: list(id('transcripts.error.not-there')),
    question: questionOrNone.default(null),
    from: place,
    to: place,
  })
  .superRefine((form, context) => {
    if (form.how === 'ticked' && form.turns.length === 0) {
      context.addIssue({ code: 'custom', path: ['turns'], message: 'transcripts.error.none-ticked' });
    }
    if (form.how === 'span' && (form.from === null || form.to === null || form.from > form.to)) {
      context.addIssue({ code: 'custom', path: ['from'], message: 'transcripts.error.places' });
    }
  });

/** The turns whose choice differs from what stood on the page: only these are touched. */
export function linksChanged(
  values: FormValues,
  turnIds: readonly string[],
): { turnId: string; questionId: string | null }[] | undefined {
  const changed: { turnId: string; questionId: string | null }[] = [];
  for (const turnId of turnIds) {
    if (!(linkField(turnId) in values)) continue;
    const chosen = textOf(values, linkField(turnId));
    if (chosen === textOf(values, stoodField(turnId))) continue;
    const parsed = questionOrNone.safeParse(chosen);
    if (!parsed.success) return undefined;
    changed.push({ turnId, questionId: parsed.data });
  }
  return changed;
}
