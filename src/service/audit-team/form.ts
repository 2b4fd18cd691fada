import { z } from 'zod';
import { id, list, optionalText } from '../../kernel/requests/form.ts';

const tasks = list(z.enum(['interviews', 'analyses'])).transform((chosen) => ({
  interviews: chosen.includes('interviews'),
  analyses: chosen.includes('analyses'),
}));

/** Somebody asked into the team, and for what. */
export const askForm = z.object({ person: id('audit-team.error.person'), tasks });

/** What a member is to do. */
export const tasksForm = z.object({ tasks });

/** What the coordinator decides about a member. */
export const decisionForm = z.object({
  decision: z.enum(['clear', 'conflict', 'ask-again', 'remove'], { error: 'audit-team.error.decision' }),
});

/** A member's own declaration: nothing to declare, or something in their own words. */
export const declarationForm = z
  .object({
    ties: z.enum(['none', 'some'], { error: 'audit-team.error.ties' }),
    words: optionalText(2000),
  })
  .refine((form) => form.ties === 'none' || form.words !== '', {
    path: ['words'],
    error: 'audit-team.error.words',
  })
  .transform((form) => ({ none: form.ties === 'none', words: form.ties === 'none' ? '' : form.words }));

/** What the bureau has set: how many months a tie counts after it has ended. */
export const settingsForm = z.object({
  tieMonths: z
    .string({ error: 'audit-team.error.months' })
    .trim()
    .regex(/^\d{1,3}$/, 'audit-team.error.months')
    .transform(Number)
    .refine((months) => months <= 120, 'audit-team.error.months'),
});

export type AskInput = z.output<typeof askForm>;
export type Tasks = AskInput['tasks'];
export type DeclarationInput = z.output<typeof declarationForm>;
