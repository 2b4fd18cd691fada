import { z } from 'zod';
import { id, list, optionalText } from '../../kernel/requests/form.ts';
import { parseDateParts, parseTime, readDateParts } from '../../ui/kit.ts';

/** The day's three parts, as they were typed. */
export const dayParts = (values: Record<string, unknown>) => readDateParts((field) => values[field], 'day');

/** A meeting, as the coordinator has agreed on it with the informant. */
export const bookingForm = z
  .object({
    informant: id('booking.error.informant'),
    time: z.string().default(''),
    minutes: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, 'booking.error.minutes')
      .transform(Number)
      .refine((minutes) => minutes >= 15 && minutes <= 300, 'booking.error.minutes'),
    way: z.enum(['place', 'cafe', 'video', 'phone'], 'booking.error.way'),
    place: optionalText(300),
    interviewers: list(id('booking.error.one-or-two')),
    asked: z.literal('ja').optional(),
  })
  .loose()
  .transform((form, context) => {
    const day = parseDateParts(dayParts(form));
    const startsAt = parseTime(form.time);
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, continue: true });
    if (day === undefined || day === 'invalid') wrong('day', 'booking.error.day');
    if (startsAt === undefined || startsAt === 'invalid') wrong('time', 'booking.error.time');
    if (!day || day === 'invalid' || !startsAt || startsAt === 'invalid') return z.NEVER;
    const { informant, minutes, way, place, interviewers, asked } = form;
    return { informant, day, startsAt, minutes, way, place, interviewers, asked: asked === 'ja' };
  });

export type BookingInput = z.output<typeof bookingForm>;

export const answerForm = z.object({ answer: z.enum(['does-not-know', 'knows'], 'booking.error.answer') });
