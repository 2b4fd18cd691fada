import { z } from 'zod';
import type { Day } from '../../domain/day.ts';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';
import { parseDateParts, readDateParts } from '../../ui/kit.ts';
import { type ConsentKind, LASTS, needsWords } from './rules.ts';

const dayFields = ['from', 'until', 'givenOn'] as const;

/** A day's three parts, as they were typed. */
export const partsOf = (values: Record<string, unknown>, name: (typeof dayFields)[number]) =>
  readDateParts((field) => values[field], name);

/** A consent as it is given: whom it is for and how long. `how` and `givenOn` are asked of a witness only. */
export const consentForm = (kind: ConsentKind, by: 'participant' | 'witness') =>
  z
    .looseObject({
      about: needsWords(kind) ? requiredText('consents.error.about', 1000) : optionalText(1000),
      toWhom: requiredText('consents.error.to-whom', 300),
      lasts: z.enum([...LASTS, 'day'], { error: 'consents.error.lasts' }),
      how:
        by === 'witness'
          ? z.enum(['spoken', 'paper'], { error: 'consents.error.how' })
          : z.literal('self').catch('self'),
    })
    .transform((form, context) => {
      const days: Partial<Record<(typeof dayFields)[number], Day>> = {};
      for (const name of dayFields) {
        const day = parseDateParts(partsOf(form, name));
        if (day === 'invalid')
          context.addIssue({ code: 'custom', path: [name], message: 'consents.error.day' });
        else if (day !== undefined) days[name] = day;
      }
      if (form.lasts === 'day' && days.until === undefined)
        context.addIssue({ code: 'custom', path: ['until'], message: 'consents.error.until' });
      const { about, toWhom, lasts, how } = form;
      return { about, toWhom, lasts, how, ...days };
    });

/** How a withdrawal was said, where a witness takes it down. */
export const withdrawForm = z.object({ how: z.enum(['self', 'spoken', 'paper']).catch('self') });

export type ConsentInput = z.output<ReturnType<typeof consentForm>>;
