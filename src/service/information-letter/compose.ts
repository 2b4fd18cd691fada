import { formatDay } from '../../kernel/i18n/dates.ts';
import { localeOf, type Translate } from '../../kernel/i18n/translate.ts';
import {
  type DraftSection,
  type LetterContent,
  mergeSections,
  type OwnSection,
  type Section,
  type SectionName,
  sectionNames,
  shownSections,
  type Way,
} from './rules.ts';

/** Everything a letter is made from: the commission, and what the bureau has added. */
export interface LetterSource {
  bureau: string;
  units: string[];
  commissioners: string[];
  purpose: string;
  /** `YYYY-MM-DD`, or null while nobody has said */
  publishOn: string | null;
  language: 'sv' | 'en';
  title: string;
  eligibility: string;
  ways: Way[];
  place: string;
  period: string;
  gift: string;
  contact: { name: string; phone: string; email: string };
}

/**
 * The letter's sections in easy words, made from the commission. A section with nothing to say has an empty body.
 *
 * @param t speaks the letter's language, which need not be the reader's.
 */
export function makeSections(source: LetterSource, t: Translate): Section[] {
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(localeOf(source.language), { type: 'conjunction' }).format(names);
  const bureau = source.bureau;
  const units = list(source.units);
  const { phone, email, name } = source.contact;
  const joined = (texts: (string | false)[], by: string) => texts.filter((text) => text !== false).join(by);
  const sentences = (...texts: (string | false)[]) => joined(texts, ' ');
  const paragraphs = (...texts: (string | false)[]) => joined(texts, '\n\n');
  const lines = (...texts: (string | false)[]) => joined(texts, '\n');

  const bodies: Record<SectionName, string> = {
    what: paragraphs(
      sentences(t('information-letter.text.hello'), t('information-letter.text.why-you', { units })),
      sentences(
        source.commissioners.length === 0
          ? t('information-letter.text.asked-nobody', { bureau })
          : t('information-letter.text.asked-by', { bureau, commissioners: list(source.commissioners) }),
        t('information-letter.text.audit'),
      ),
    ),
    we: sentences(
      t('information-letter.text.we', { bureau, units }),
      t('information-letter.text.experience'),
    ),
    why: paragraphs(
      t('information-letter.text.good-and-bad'),
      source.purpose !== '' && t('information-letter.text.purpose', { purpose: source.purpose }),
    ),
    'who-may': sentences(
      source.eligibility || t('information-letter.text.anybody', { units }),
      t('information-letter.text.no-right-answers'),
    ),
    how: paragraphs(
      t('information-letter.text.choose-how'),
      lines(
        ...source.ways.map((way) =>
          way === 'place' && source.place !== ''
            ? `- ${t('information-letter.text.way.at', { place: source.place })}`
            : `- ${t(`information-letter.text.way.${way}`)}`,
        ),
      ),
      sentences(
        t('information-letter.text.how-long'),
        source.period !== '' && t('information-letter.text.period', { period: source.period }),
        t('information-letter.text.choose-when'),
      ),
    ),
    bring: sentences(t('information-letter.text.bring'), t('information-letter.text.bring-staff', { units })),
    gift: source.gift === '' ? '' : t('information-letter.text.gift', { gift: source.gift }),
    answers: paragraphs(
      sentences(t('information-letter.text.record'), t('information-letter.text.names-away')),
      t('information-letter.text.report'),
      source.publishOn === null
        ? t('information-letter.text.you-get-it')
        : t('information-letter.text.published', {
            day: formatDay(source.publishOn, source.language, { weekday: false }),
          }),
    ),
    secret: sentences(
      t('information-letter.text.to-us', { units }),
      source.commissioners.length > 0 &&
        t('information-letter.text.nor-they', { commissioners: list(source.commissioners) }),
    ),
    voluntary: paragraphs(
      t('information-letter.text.stop'),
      sentences(t('information-letter.text.regret'), t('information-letter.text.support-same')),
    ),
    more: '',
    'sign-up': paragraphs(
      t('information-letter.text.link'),
      t('information-letter.text.ask'),
      lines(
        `- ${name === '' ? bureau : `${name}, ${bureau}`}`,
        phone !== '' && `- ${t('information-letter.text.phone', { phone })}`,
        email !== '' && `- ${t('information-letter.text.email', { email })}`,
      ),
    ),
  };
  return sectionNames.map((one) => ({
    name: one,
    heading: t(`information-letter.section.${one}`),
    body: bodies[one],
  }));
}

/** The letter as it stands: each section as written or as made, and the whole as it would be handed out. */
export function composeLetter(
  source: LetterSource,
  own: readonly OwnSection[],
  t: Translate,
): { sections: DraftSection[]; content: LetterContent } {
  const sections = mergeSections(makeSections(source, t), own);
  const units = new Intl.ListFormat(localeOf(source.language)).format(source.units);
  return {
    sections,
    content: {
      language: source.language,
      title: source.title || t('information-letter.text.title', { units }),
      bureau: source.bureau,
      sections: shownSections(sections),
      eligibility: source.eligibility,
      ways: source.ways,
      gift: source.gift,
      contact: source.contact,
    },
  };
}
