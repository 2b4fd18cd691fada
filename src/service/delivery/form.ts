import { z } from 'zod';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';

/** A day's three parts, as they were typed. */
export const dayParts = (values: Record<string, unknown>, name: string): DateParts =>
  readDateParts((field) => values[field], name);

const dayIn = (name: string, missing: string) =>
  z.looseObject({}).transform((values, context) => {
    const day = parseDateParts(dayParts(values, name));
    if (day === undefined || day === 'invalid') {
      context.addIssue({ code: 'custom', path: [name], message: missing });
      return z.NEVER;
    }
    return { day };
  });

export const shareForm = dayIn('remarksBy', 'delivery.error.remarks-by');

export const remarkForm = z.object({
  draftWords: requiredText('delivery.error.draft-words', 3000),
  remark: requiredText('delivery.error.remark', 3000),
});

export const decisionForm = z.object({
  decision: z.enum(['accepted', 'not-accepted'], { error: 'delivery.error.decision' }),
  reasons: requiredText('delivery.error.reasons', 3000),
  finalWords: optionalText(3000),
});

export const revisitForm = z.intersection(
  z.object({ words: requiredText('delivery.error.revisit-words', 10_000) }),
  dayIn('heldOn', 'delivery.error.held-on'),
);

export type RemarkInput = z.output<typeof remarkForm>;
export type DecisionInput = z.output<typeof decisionForm>;
