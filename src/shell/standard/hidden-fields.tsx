import type { FormValues } from '../../kernel/requests/context.ts';
import { keyField } from '../../kernel/requests/form.ts';
import { Lines } from './lines.tsx';

/** The texts of a form, one pair for each time a field was sent; files cannot be carried and are left out. */
export function textPairs(form: FormValues): { name: string; value: string }[] {
  return Object.entries(form).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (typeof one === 'string' ? [{ name, value: one }] : [])),
  );
}

/** The names of the files a form held, so that one can be told to choose them again. */
export function fileNames(form: FormValues): string[] {
  return Object.values(form)
    .flat()
    .flatMap((one) => (typeof one === 'string' || one.size === 0 ? [] : [one.name]));
}

/** Carries the fields of a form on through another page, unseen and unchanged. The idempotency key is not carried. */
export function HiddenFields({ form, without = [] }: { form: FormValues; without?: readonly string[] }) {
  return (
    <>
      {textPairs(form)
        .filter(({ name }) => name !== keyField && !without.includes(name))
        .map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

const machineValue = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{0,24})$/i;

/** What a person wrote in a form, without ids, ticks and the form's own fields: to be read and copied. */
export function writtenTexts(form: FormValues): string[] {
  return textPairs(form)
    .filter(({ name, value }) => !name.startsWith('_') && value.trim() !== '' && !machineValue.test(value))
    .map(({ value }) => value);
}

/** Texts as they were written, line ends and all. */
export function Written({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <blockquote class="written">
          <Lines text={text} />
        </blockquote>
      ))}
    </>
  );
}
