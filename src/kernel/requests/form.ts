import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Translate } from '../i18n/translate.ts';
import type { AppContext, FieldError, FormValues } from './context.ts';

/** The fields every command form carries beside its own: the idempotency key and the version it started from. */
export const keyField = '_nyckel';
export const versionField = '_version';

/**
 * Reads a form as it was sent. Line ends become `\n` and NUL characters, which no text column can hold, are left out;
 * nothing else is touched.
 */
export async function readForm(c: AppContext): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true });
  const clean = (value: string | File) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : value;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(clean) : clean(value),
    ]),
  );
}

/** The text of a field that may have been sent once, many times or not at all. */
export function textOf(values: FormValues | undefined, name: string): string {
  const value = values?.[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** All the texts of a field that may be sent many times: ticked boxes. */
export function textsOf(values: FormValues | undefined, name: string): string[] {
  const value = values?.[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (item) => typeof item === 'string',
  );
}

/** The version a form started from, or undefined when it carries none. */
export function versionOf(values: FormValues): number | undefined {
  const text = textOf(values, versionField);
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What binds an idempotency key to what was sent: path and fields, the key itself left out. */
export function requestHash(path: string, values: FormValues): Buffer {
  const hash = createHash('sha256').update(path);
  for (const name of Object.keys(values)
    .filter((name) => name !== keyField)
    .sort()) {
    for (const value of [values[name]].flat()) {
      hash.update(`\n${name}=`);
      hash.update(typeof value === 'string' ? value : `${value!.name}:${value!.size}`);
    }
  }
  return hash.digest();
}

/** Zod's findings as errors at their fields; a message is a text key, `some.key` or `some.key?max=200`. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.');
    // one message a field: the first is what to mend first
    if (seen.has(field)) return [];
    seen.add(field);
    const [text, query] = issue.message.split('?');
    return [
      { field, text: text!, ...(query ? { params: Object.fromEntries(new URLSearchParams(query)) } : {}) },
    ];
  });
}

/**
 * A text field that must be filled in.
 *
 * @param missing text key when it is empty or only blanks.
 * @param max most characters (UTF-16 units), else `form.too-long`.
 */
export const requiredText = (missing: string, max = 2000) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, `form.too-long?max=${max}`);

/** A text field that may be left empty; empty becomes ''. */
export const optionalText = (max = 2000) =>
  z.string().trim().max(max, `form.too-long?max=${max}`).default('');

/** Ticked boxes or repeated fields: once, many times or not at all becomes a list. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(item));

/** A box that is ticked or not. */
export const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

/** An id in a field; anything else is taken as a choice not made. */
export const id = (missing: string) => z.uuid({ error: missing });

/** Errors in the reader's language, as the error summary and the fields show them. */
export function messages(t: Translate, errors: FieldError[]): { field?: string; message: string }[] {
  return errors.map(({ field, text, params }) => ({ ...(field ? { field } : {}), message: t(text, params) }));
}

/** A form that is shown again: what was typed, and what is wrong with it. Neither, when it is shown for the first time. */
export interface Again {
  values?: FormValues;
  errors?: FieldError[];
}

/** The same as a page takes it: the errors in the reader's language. */
export const withMessages = (c: AppContext, { values, errors }: Again) => ({
  ...(values ? { values } : {}),
  ...(errors ? { errors: messages(c.get('t'), errors) } : {}),
});
