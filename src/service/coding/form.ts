import { z } from 'zod';
import { id, list, optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';
import { LOOKS } from './codebook.ts';

const chosenSpan = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,7}-\d{1,7}$/, 'coding.error.span')
  .transform((text) => {
    const [turnId, from, to] = text.split(/[:-](?=\d+(?:-\d+)?$)/) as [string, string, string];
    return { turnId, start: Number(from), end: Number(to) };
  })
  .refine((span) => span.start < span.end, 'coding.error.span')
  .refine((span) => z.uuid().safeParse(span.turnId).success, 'coding.error.span');

/** The value of a ticked sentence or a marked span: which turn, from and to in UTF-16 code units. */
export const spanValue = (turnId: string, span: { start: number; end: number }) =>
  `${turnId}:${span.start}-${span.end}`;

/** A whole turn sorted under a code in one press, as `turn:code`. */
const wholeTurn = z
  .string()
  .regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/, 'coding.error.span')
  .transform((text) => ({ turnId: text.slice(0, 36), codeId: text.slice(37) }))
  .refine((whole) => [whole.turnId, whole.codeId].every((one) => z.uuid().safeParse(one).success), {
    error: 'coding.error.span',
  });

/** What is coded: ticked sentences and marked spans, or one whole turn; with which codes, a new one among them. */
export const markForm = z
  .object({
    sentences: list(chosenSpan),
    spans: list(chosenSpan),
    codes: list(id('coding.error.codes')),
    newCode: optionalText(120),
    whole: wholeTurn.optional(),
  })
  .transform((form, context) => {
    if (form.whole) return { ...form, codes: [form.whole.codeId] };
    if (form.sentences.length + form.spans.length === 0) {
      context.addIssue({ code: 'custom', path: ['sentences'], message: 'coding.error.nothing-chosen' });
    }
    if (form.codes.length === 0 && form.newCode === '') {
      context.addIssue({ code: 'custom', path: ['codes'], message: 'coding.error.codes' });
    }
    return form;
  });

/** The codes of a passage: those ticked now, and those that were ticked when the page was read. */
export const passageForm = z.object({
  codes: list(id('coding.error.codes')),
  before: list(id('coding.error.codes')),
  newCode: optionalText(120),
});

const parent = z.union([z.literal(''), id('coding.error.parent')]).default('');

/** A new code or theme. */
export const newCodeForm = z.object({
  name: requiredText('coding.error.name', 120),
  kind: z.enum(['code', 'theme'], { error: 'coding.error.kind' }).default('code'),
  parent,
});

/** A code as it is renamed, moved in the tree, given another look or a memo. */
export const codeForm = z.object({
  name: requiredText('coding.error.name', 120),
  memo: optionalText(5000),
  kind: z.enum(['code', 'theme'], { error: 'coding.error.kind' }),
  parent,
  look: z.coerce
    .number({ error: 'coding.error.look' })
    .int('coding.error.look')
    .min(0, 'coding.error.look')
    .max(LOOKS - 1, 'coding.error.look'),
});

/** One step up or down among siblings: `up:<code>` or `down:<code>`. */
export const moveForm = z.object({
  move: z
    .string({ error: 'coding.error.move' })
    .regex(/^(?:up|down):[0-9a-f-]{36}$/, 'coding.error.move')
    .transform((text) => ({
      step: text.startsWith('up') ? (-1 as const) : (1 as const),
      id: text.slice(text.indexOf(':') + 1),
    }))
    .refine((move) => z.uuid().safeParse(move.id).success, 'coding.error.move'),
});

export const mergeForm = z.object({ into: id('coding.error.merge-nothing') });

/** Taking something away asks for a tick first, as it cannot be undone. */
export const removeForm = z.object({ sure: ticked.refine((sure) => sure, 'coding.error.sure') });

/** A place on the participation ladder with what it rests on. */
export const ladderForm = z.object({
  step: z.coerce.number({ error: 'coding.error.step' }).pipe(
    z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
      error: 'coding.error.step',
    }),
  ),
  grounds: requiredText('coding.error.grounds', 5000),
});

export type MarkInput = z.output<typeof markForm>;
export type PassageInput = z.output<typeof passageForm>;
export type NewCodeInput = z.output<typeof newCodeForm>;
export type CodeInput = z.output<typeof codeForm>;
export type LadderInput = z.output<typeof ladderForm>;
