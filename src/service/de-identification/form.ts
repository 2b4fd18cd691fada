import { z } from 'zod';
import { id, list, requiredText, ticked } from '../../kernel/requests/form.ts';
import { markKinds } from './mark.ts';

/** What can be done with one mark, or with it and all alike. */
export const markActions = ['confirm', 'dismiss', 'change', 'reopen'] as const;
export type MarkAction = (typeof markActions)[number];

/** One press: an action, for one mark or for all alike (`confirm-alike`), and what to put there when it is changed. */
export const markForm = z
  .looseObject({
    action: z
      .string({ error: 'de-identification.error.action' })
      .regex(/^(?:confirm|dismiss|change|reopen)(?:-alike)?$/, 'de-identification.error.action'),
    replacement: z.string().trim().max(200, 'form.too-long?max=200').default(''),
    alike: ticked,
  })
  .transform(({ action, replacement, alike }) => ({
    action: action.replace('-alike', '') as MarkAction,
    alike: alike || action.endsWith('-alike'),
    replacement: replacement.replace(/\s+/g, ' '),
  }))
  .refine(({ action, replacement }) => action !== 'change' || replacement !== '', {
    path: ['replacement'],
    message: 'de-identification.error.replacement',
  });

/** A group in the list of all places, by one of its marks. */
export const groupForm = z.object({
  mark: id('de-identification.error.not-there'),
  action: z.enum(['confirm', 'dismiss', 'reopen'], { error: 'de-identification.error.action' }),
});

const ids = list(id('de-identification.error.not-there'));

/** A page of doubtful marks: which stood on it, and which of them, or with all alike, identify somebody. */
export const maybeForm = z.looseObject({
  shown: ids,
  ticked: ids,
  groups: ids,
  // the page's own button, not Enter on a box half way down the list
  done: z.literal('ja', { error: 'de-identification.error.list-end' }),
});

/** What the rules did not see: a word or phrase, its kind, and what to put there. */
export const missedForm = z.looseObject({
  phrase: requiredText('de-identification.error.phrase', 200),
  kind: z.enum(markKinds, { error: 'de-identification.error.kind' }),
  instead: z.string().trim().max(200, 'form.too-long?max=200').default(''),
});

export const undoForm = z.looseObject({ press: id('de-identification.error.not-there') });

export const approveForm = z.looseObject({ recording: ticked });
