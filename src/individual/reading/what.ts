import { projectTexts } from '../../kernel/i18n/texts.ts';
import type { Language, Translate } from '../../kernel/i18n/translate.ts';

/**
 * What was read, in plain words. A line of the log can be older than the words for it: then it is said that something
 * was read, rather than nothing.
 */
export function whatWasRead(t: Translate, lang: Language, what: readonly string[]): string {
  const words = what.map((one) =>
    t(projectTexts(lang).has(`reading.what.${one}`) ? `reading.what.${one}` : 'reading.what.other'),
  );
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format([...new Set(words)]);
}
