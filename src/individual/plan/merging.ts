import type { Day } from '../../domain/day.ts';
import { wasField } from '../../domain/untouched.ts';
import { followTheirs as followFields } from '../../kernel/requests/conflict.ts';
import type { FormValues } from '../../kernel/requests/context.ts';
import { textOf } from '../../kernel/requests/form.ts';
import { datePartsOf, parseDateParts, readDateParts } from '../../ui/kit.ts';

/**
 * What this form left as it was when it was shown follows the other save ({@link followFields}); a day too,
 * however it was written.
 *
 * @param values the form's fields, changed in place: the merge page carries them on.
 * @param theirs what stands now, by field; a day as `YYYY-MM-DD` or ''.
 * @param days names of those that are days.
 */
export function followTheirs(
  values: FormValues,
  theirs: Readonly<Record<string, string>>,
  days: readonly string[] = [],
): void {
  const rest = Object.entries(theirs).filter(([name]) => !days.includes(name));
  followFields(values, Object.fromEntries(rest));
  for (const name of days) {
    const was = values[wasField(name)];
    const stands = theirs[name] ?? '';
    if (was !== undefined && dayIn(values, name) === textOf(values, wasField(name)))
      setDay(values, name, stands);
    values[wasField(name)] = stands;
  }
}

function dayIn(values: FormValues, name: string): string {
  return parseDateParts(readDateParts((field) => values[field], name)) ?? '';
}

function setDay(values: FormValues, name: string, stands: Day | ''): void {
  const { day, month, year } = datePartsOf(stands === '' ? undefined : stands);
  values[`${name}-ar`] = year;
  values[`${name}-manad`] = month;
  values[`${name}-dag`] = day;
}
