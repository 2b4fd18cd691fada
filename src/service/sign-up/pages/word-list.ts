import { type Language, localeOf } from '../../../kernel/i18n/translate.ts';

/** Names in a row as one says them: "A, B och C". */
export function wordList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
}
