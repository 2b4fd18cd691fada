import { type Language, languages, projectTexts, type Text, type Texts } from './texts.ts';

export { type Language, languages } from './texts.ts';

export type TextParams = Record<string, string | number>;

/** Gives the text behind a key, with `{name}` filled in from `params`. The result is plain text, not HTML. */
export type Translate = (key: string, params?: TextParams) => string;

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The locale that Intl is asked for: Swedish as in Sweden, English with day before month. */
export function localeOf(language: Language): string {
  return locales[language];
}

function chooseForm(text: Text, count: string | number | undefined, rules: Intl.PluralRules): string {
  if (typeof text === 'string') return text;
  return rules.select(Number(count)) === 'one' ? text.one : text.other;
}

/**
 * Makes the function that pages speak through.
 * Where `strict` (the default in tests) a missing key or parameter throws; else the key, or `{name}`, is shown,
 * because a reader is better served by a page with one strange word than by no page.
 */
export function createTranslate(
  language: Language,
  options: { texts?: Texts; strict?: boolean } = {},
): Translate {
  const texts = options.texts ?? projectTexts(language);
  const strict = options.strict ?? process.env.NODE_ENV === 'test';
  const rules = new Intl.PluralRules(locales[language]);
  // Four digits stay together, so that a year is never written "2 026".
  const numbers = new Intl.NumberFormat(locales[language], { useGrouping: 'min2' });

  return (key, params = {}) => {
    const text = texts.get(key);
    if (text === undefined) {
      if (strict) throw new Error(`No text for ${key} in ${language}`);
      return key;
    }
    if (strict && typeof text !== 'string' && typeof params.count !== 'number') {
      throw new Error(`The text ${key} needs the number "count" to choose its form`);
    }
    return chooseForm(text, params.count, rules).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = params[name];
      if (value === undefined) {
        if (strict) throw new Error(`The text ${key} needs the parameter ${name}`);
        return placeholder;
      }
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value);
}

/**
 * Chooses the interface language: the `lang` cookie's value when it names one, else the best match of the
 * Accept-Language header, else Swedish.
 */
export function chooseLanguage(request: {
  cookie?: string | undefined;
  acceptLanguage?: string | undefined;
}): Language {
  if (request.cookie && isLanguage(request.cookie)) return request.cookie;
  let best: { language: Language; weight: number } | undefined;
  for (const part of (request.acceptLanguage ?? '').split(',')) {
    const [tag = '', ...attributes] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0] ?? '';
    if (!isLanguage(language)) continue;
    const quality = attributes.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    if (weight > 0 && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? 'sv';
}
