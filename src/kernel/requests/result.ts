import type { FieldError } from './context.ts';

/** A command that has done what it was asked. */
export interface Done<T = null> {
  ok: true;
  value: T;
}

/** A command that does not do it, with why at the fields: a value, since a refusal is no fault. */
export interface Refused {
  ok: false;
  errors: FieldError[];
}

/** A command that somebody else's save came before: what stands now, for the merge page. */
export interface Overtaken<T> {
  ok: false;
  stands: T;
}

/** What a command comes to when nobody can come before. */
export type Result<T = null> = Done<T> | Refused;

/** Done, with nothing more to say. */
export const done: Done = { ok: true, value: null };

/**
 * Refused for one reason.
 *
 * @param text text key of what to do about it.
 * @param field where it belongs; left out for what concerns the whole form.
 */
export const refuse = (text: string, field = ''): Refused => ({ ok: false, errors: [{ field, text }] });

/** Refused since somebody else came first, on a page that shows how it stands now: the next press is made knowing that. */
export const overtaken = (text: string, field = ''): Refused => ({
  ok: false,
  errors: [{ field, text, overtaken: true }],
});
