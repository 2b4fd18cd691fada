import { z } from 'zod';
import { optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';

/** "Why?" needs no more words than that. */
export const askForm = z.object({ words: optionalText(2000) });

export const answerForm = z.object({ answer: requiredText('reading.error.answer', 4000), show: ticked });

/** A press without fields of its own. */
export const showForm = z.looseObject({});
