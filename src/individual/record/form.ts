import { z } from 'zod';
import { list, optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, parseTime, readDateParts } from '../../ui/kit.ts';

/** The day's three parts, as they were typed. */
export const happenedParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'happened');

const body = requiredText('record.error.body', 10_000).transform((text) => text.normalize('NFC'));

/** A note by somebody who comes. The day may be left out: then it is today. */
export const noteForm = z
  .looseObject({
    kind: z.enum(['observation', 'assessment'], { error: 'record.error.kind' }),
    body,
    time: optionalText(20),
    mentions: ticked,
  })
  .transform((form, context) => {
    const day = parseDateParts(happenedParts(form));
    if (day === 'invalid') {
      context.addIssue({ code: 'custom', path: ['happened'], message: 'record.error.day' });
    }
    const time = parseTime(form.time);
    if (time === 'invalid') {
      context.addIssue({ code: 'custom', path: ['time'], message: 'record.error.time' });
    }
    if (day === 'invalid' || time === 'invalid') return z.NEVER;
    return {
      kind: form.kind,
      body: form.body,
      mentions: form.mentions,
      day: day ?? null,
      time: time ?? null,
    };
  });

/** The participant's own note: words, and nothing else that is asked. */
export const ownNoteForm = z.looseObject({ body });

export const correctionForm = z.looseObject({ body, why: optionalText(500), mentions: ticked });

export const answerForm = z.looseObject({ words: requiredText('record.error.words', 5000) });

export const reviewForm = z.looseObject({
  text: z.uuid({ error: 'record.error.outcome' }),
  outcome: z.enum(['whole', 'parts', 'not'], { error: 'record.error.outcome' }),
  sentences: list(z.coerce.number().int().min(0).max(10_000)),
  words: optionalText(1000),
});

export type NoteInput = z.output<typeof noteForm>;
export type CorrectionInput = z.output<typeof correctionForm>;
export type ReviewInput = z.output<typeof reviewForm>;
