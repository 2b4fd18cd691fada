import type { Day } from '../../domain/day.ts';
import type { FormValues } from '../../kernel/requests/context.ts';
import { textOf } from '../../kernel/requests/form.ts';
import { parseDateParts, readDateParts } from '../../ui/kit.ts';

/** The field that says what a choice was when its form was shown. */
export const wasField = (name: string): string => `was-${name}`;

/**
 * Two have changed the same thing. Texts are laid side by side on the merge page; a choice that this form left as it was
 * when it was shown follows the other save, so that nobody's choice is undone by somebody who never touched it. A choice
 * that both have made is the last one's.
 *
 * @param values the form's fields, changed in place: the merge page carries them on.
 * @param theirs the choices that stand now, by field; a day as `YYYY-MM-DD` or ''.
 * @param days names of those that are days.
 */
export function followTheirs(
  values: FormValues,
  theirs: Readonly<Record<string, string>>,
  days: readonly string[] = [],
): void {
  for (const [name, stands] of Object.entries(theirs)) {
    const was = values[wasField(name)];
    const mine = days.includes(name) ? dayIn(values, name) : textOf(values, name);
    if (was !== undefined && mine === textOf(values, wasField(name))) {
      if (days.includes(name)) setDay(values, name, stands);
      else values[name] = stands;
    }
    values[wasField(name)] = stands;
  }
}

function dayIn(values: FormValues, name: string): string {
  return parseDateParts(readDateParts((field) => values[field], name)) ?? '';
}

function setDay(values: FormValues, name: string, day: Day): void {
  const [year = '', month = '', date = ''] = day.split('-');
  values[`${name}-ar`] = year;
  values[`${name}-manad`] = month;
  values[`${name}-dag`] = date;
}
