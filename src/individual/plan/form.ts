import { z } from 'zod';
import { addMonths, type Day } from '../../domain/day.ts';
import { LIFE_AREAS } from '../../domain/life-areas.ts';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';
import type { GoalState } from './tables.ts';

const perspectives = ['participant', 'staff', 'kin', 'guardian'] as const;
const area = z
  .union([z.literal(''), z.enum(LIFE_AREAS)], { error: 'plan.error.choice' })
  .default('')
  .transform((value) => (value === '' ? null : value));
const perspective = z.enum(perspectives, { error: 'plan.error.choice' }).default('participant');
const statementKind = z.enum(['life', 'need', 'wish', 'idea', 'strength'], {
  error: 'plan.error.kind',
});

/** Which button was pressed: save and stay here, or save and go to the next question. */
const next = z.enum(['mer', 'vidare'], { error: 'plan.error.choice' }).default('vidare');

/** Something said. Nothing typed and "go on" goes on: every question may be left out. */
export const statementForm = z
  .object({
    kind: statementKind,
    words: optionalText(4000),
    area,
    perspective,
    next,
  })
  .superRefine((form, context) => {
    if (form.words === '' && form.next === 'mer') {
      context.addIssue({ code: 'custom', path: ['words'], message: 'plan.error.words' });
    }
  });

/** A lineage in a select that may be left at none. */
const lineage = z
  .union([z.literal(''), z.uuid({ error: 'plan.error.choice' })], { error: 'plan.error.choice' })
  .default('')
  .transform((value) => (value === '' ? null : value));

/** A date's three parts as they were typed. */
export const dateParts = (values: Record<string, unknown>, name: string): DateParts =>
  readDateParts((field) => values[field], name);

export const goalForm = z
  .looseObject({
    words: requiredText('plan.error.goal-words', 2000),
    kind: z.enum(['supporting', 'training', 'compensating'], { error: 'plan.error.goal-kind' }),
    area,
    perspective,
    meaning: optionalText(1000),
    measure: optionalText(1000),
    parent: lineage,
    decisionGoal: lineage,
  })
  .transform((form, context) => {
    const byWhen = parseDateParts(dateParts(form, 'byWhen'));
    if (byWhen === 'invalid') {
      context.addIssue({ code: 'custom', path: ['byWhen'], message: 'plan.error.day' });
      return z.NEVER;
    }
    return {
      words: form.words,
      kind: form.kind,
      area: form.area,
      perspective: form.perspective,
      meaning: form.meaning,
      measure: form.measure,
      parent: form.parent,
      decisionGoal: form.decisionGoal,
      byWhen: byWhen ?? null,
    };
  });

/** Small steps towards a goal, the first one first; those left empty are left out. */
export const splitForm = z
  .object({
    step1: optionalText(2000),
    step2: optionalText(2000),
    step3: optionalText(2000),
    step4: optionalText(2000),
  })
  .transform((form, context) => {
    const steps = [form.step1, form.step2, form.step3, form.step4].filter((step) => step !== '');
    if (steps.length === 0) {
      context.addIssue({ code: 'custom', path: ['step1'], message: 'plan.error.step' });
      return z.NEVER;
    }
    return steps;
  });

export const activityForm = z
  .object({
    words: requiredText('plan.error.activity-words', 500),
    who: z.enum(['self', 'together', 'staff', 'somebody-else'], { error: 'plan.error.who' }),
    whoWords: optionalText(200),
    how: optionalText(1000),
    goal: lineage,
  })
  // a name belongs to somebody else: the participant and the staff are known
  .transform((form) => ({ ...form, whoWords: form.who === 'somebody-else' ? form.whoWords : '' }));

export const followUpForm = z.object({
  rhythm: z
    .enum(['', '1', '2', '3', '6', '12'], { error: 'plan.error.rhythm' })
    .default('')
    .transform((value) => (value === '' ? null : Number(value))),
  followUpWords: optionalText(1000),
});

const answer = z.enum(['yes', 'no', 'cannot-say-yet'], { error: 'plan.error.answer' });
const proposal = z.coerce.number({ error: 'plan.error.changed-since' }).int().catch(-1);

/** The participant's own answer. Words are never demanded. */
export const answerForm = z.object({
  answer,
  way: z.enum(['own-device', 'shared-device'], { error: 'plan.error.way' }).default('own-device'),
  words: optionalText(4000),
  proposal,
});

/** An answer given aloud or on paper, taken down by whoever was there. */
export const takenDownForm = z.object({
  answer,
  way: z.enum(['spoken', 'paper'], { error: 'plan.error.way' }),
  words: optionalText(4000),
  proposal,
});

export const establishForm = z.object({
  participation: requiredText('plan.error.participation', 4000),
});

/** The draft that somebody was asked whether they want to let go. */
export const dropForm = z.looseObject({ draft: z.uuid({ error: 'plan.error.not-now' }) });

export const onlyScheduleForm = z.object({ only: z.enum(['ja', 'nej'], { error: 'plan.error.choice' }) });

/** When something paused is looked at again: on a day, or some months from now. */
export type LookAgain = { day: Day } | { months: number };

/** The day that it comes to. */
export const lookAgainDay = (at: LookAgain | null, today: Day): Day | null =>
  at && ('day' in at ? at.day : addMonths(today, at.months));

/** What becomes of a goal, and for a pause when one looks at it again. */
export interface GoalStateInput {
  state: GoalState;
  why: string;
  lookAgain: LookAgain | null;
}

/** What a form that may pause a goal holds of the pause (`PauseFields`). */
export const pauseFields = {
  why: optionalText(1000),
  when: z.enum(['1', '3', '6', 'dag'], { error: 'plan.error.when' }).optional(),
};

/** When a goal that is paused is looked at again, or undefined where that has been found wrong. */
export function lookAgainOf(
  form: { when?: '1' | '3' | '6' | 'dag' | undefined } & Record<string, unknown>,
  context: z.RefinementCtx,
): LookAgain | undefined {
  if (form.when === undefined) {
    context.addIssue({ code: 'custom', path: ['when'], message: 'plan.error.when' });
    return undefined;
  }
  if (form.when !== 'dag') return { months: Number(form.when) };
  const day = parseDateParts(dateParts(form, 'lookAgainOn'));
  if (day !== undefined && day !== 'invalid') return { day };
  context.addIssue({ code: 'custom', path: ['lookAgainOn'], message: 'plan.error.day' });
  return undefined;
}

/** What becomes of a goal; a pause says when to look again, and why only if somebody wants to. */
export const goalStateForm = z
  .looseObject({
    state: z.enum(['active', 'paused', 'reached', 'ended'], { error: 'plan.error.choice' }),
    ...pauseFields,
  })
  .transform((form, context): GoalStateInput => {
    if (form.state !== 'paused') return { state: form.state, why: '', lookAgain: null };
    const lookAgain = lookAgainOf(form, context);
    return lookAgain ? { state: form.state, why: form.why, lookAgain } : z.NEVER;
  });

export type StatementInput = z.output<typeof statementForm>;
export type GoalInput = z.output<typeof goalForm>;
export type ActivityInput = z.output<typeof activityForm>;
export type FollowUpInput = z.output<typeof followUpForm>;
export type AnswerInput = z.output<typeof answerForm>;
export type TakenDownInput = z.output<typeof takenDownForm>;
