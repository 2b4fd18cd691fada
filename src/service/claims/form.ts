import { z } from 'zod';
import { QUANTITY_WORDS, type QuantityWord } from '../../domain/quantity-words.ts';
import { findQuantityWords } from '../../domain/quantity-words-in-prose.ts';
import type { FormValues } from '../../kernel/requests/context.ts';
import { id, list, requiredText, textOf, ticked } from '../../kernel/requests/form.ts';
import type { Stance } from './tables.ts';

/** The first word in a statement that counts people, or null. */
export function wordIn(statement: string): QuantityWord | null {
  return findQuantityWords(statement).find((found) => found.aboutPeople)?.canonical ?? null;
}

const fields = {
  statement: requiredText('claims.error.statement', 2000),
  chapter: z.union([z.literal('ladder'), z.literal('insights'), id('claims.error.chapter')], {
    error: 'claims.error.chapter',
  }),
  // 'from-text' takes the word that the statement itself says
  word: z
    .enum(['from-text', 'without', ...QUANTITY_WORDS], { error: 'claims.error.word' })
    .default('from-text'),
  base: z.union([z.literal(''), id('claims.error.base')]).default(''),
};

const resolved = (word: 'from-text' | 'without' | QuantityWord, statement: string): QuantityWord | null => {
  if (word === 'from-text') return wordIn(statement);
  return word === 'without' ? null : word;
};

/** A claim as it is changed: statement, chapter, word and whom it is about. */
export const claimForm = z
  .object(fields)
  .transform((form) => ({ ...form, word: resolved(form.word, form.statement) }));

/** A new claim; with a code, everything coded with it is linked as speaking for the claim. */
export const newClaimForm = z
  .object({ ...fields, code: z.union([z.literal(''), id('claims.error.code')]).default('') })
  .transform((form) => ({ ...form, word: resolved(form.word, form.statement) }));

/** One step up or down within the chapter: `up:<claim>` or `down:<claim>`. */
export const moveForm = z.object({
  move: z
    .string({ error: 'claims.error.move' })
    .regex(/^(?:up|down):[0-9a-f-]{36}$/, 'claims.error.move')
    .transform((text) => ({
      step: text.startsWith('up') ? (-1 as const) : (1 as const),
      id: text.slice(text.indexOf(':') + 1),
    }))
    .refine((move) => z.uuid().safeParse(move.id).success, 'claims.error.move'),
});

/** The quotes ticked now, and those that were ticked when the page was read. */
export const quotesForm = z.object({
  quoted: list(id('claims.error.passage')),
  before: list(id('claims.error.passage')),
});

/** Something that cannot be undone, or that somebody answers for, asks for a tick. */
export const sureForm = z.object({ sure: ticked.refine((sure) => sure, 'claims.error.sure') });
export const reviewForm = z.object({
  reviewed: ticked.refine((reviewed) => reviewed, 'claims.error.reviewed'),
});

/** A named part of the informants. */
export const baseForm = z.object({
  name: requiredText('claims.error.base-name', 200),
  members: list(id('claims.error.members')).refine((members) => members.length > 0, 'claims.error.members'),
});

const whole = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, 'claims.error.number')
  .transform(Number);

/** A bureau's own scale; shares in whole per cent, counts in people. */
export const scaleForm = z.object({
  almostAllFromPercent: whole,
  majorityAbovePercent: whole,
  manyAbovePercent: whole,
  severalFrom: whole,
  someFrom: whole,
  someUpToPercent: whole,
});

/** The name of the field that says how a passage stands to the claim. */
export const stanceField = (passageId: string) => `stance-${passageId}`;

/** What was chosen for each passage on the page, beside what stood there when it was read; unchanged ones left out. */
export function stancesOf(values: FormValues): { passageId: string; stance: Stance | null }[] {
  return Object.keys(values).flatMap((name) => {
    const passageId = /^stance-([0-9a-f-]{36})$/.exec(name)?.[1];
    if (!passageId || !z.uuid().safeParse(passageId).success) return [];
    const [now, before] = [textOf(values, name), textOf(values, `before-${passageId}`)];
    if (now === before || !['for', 'against', 'none'].includes(now)) return [];
    return [{ passageId, stance: now === 'none' ? null : (now as Stance) }];
  });
}

export type ClaimInput = z.output<typeof claimForm>;
export type NewClaimInput = z.output<typeof newClaimForm>;
export type BaseInput = z.output<typeof baseForm>;
