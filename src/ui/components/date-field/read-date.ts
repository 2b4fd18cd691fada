import { type Day, isDay } from '../../../domain/day.ts';

/** The three parts of a date as they were typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
];

/** Takes a month as a number or as a word, whole or at least three letters of it. */
function monthNumber(text: string): number | undefined {
  const word = text.toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return undefined;
  const index = months.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? undefined : index + 1;
}

/** Names of the three fields that DateField sends for `name`. */
export function datePartNames(name: string): { day: string; month: string; year: string } {
  return { day: `${name}-dag`, month: `${name}-manad`, year: `${name}-ar` };
}

/** What was typed into a DateField, to be shown again as it stood. `get` reads one posted field. */
export function readDateParts(get: (field: string) => unknown, name: string): DateParts {
  const names = datePartNames(name);
  const text = (field: string) => {
    const value = get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { day: text(names.day), month: text(names.month), year: text(names.year) };
}

/**
 * The day that was typed: `undefined` when nothing was, `'invalid'` when it is no day.
 * A year of two digits means this century.
 */
export function parseDateParts({ day, month, year }: DateParts): Day | undefined | 'invalid' {
  if (!day && !month && !year) return undefined;
  const number = monthNumber(month);
  if (!/^\d{1,2}$/.test(day) || number === undefined || !/^(\d{2}|\d{4})$/.test(year)) return 'invalid';
  const text = `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : 'invalid';
}

/** A day as the three parts that DateField shows. */
export function datePartsOf(day: Day | undefined): DateParts {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
