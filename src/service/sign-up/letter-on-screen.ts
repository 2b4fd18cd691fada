import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { LetterContent } from '../information-letter/contract.ts';

/**
 * The letter for who reads it behind the short link: the square to photograph is on the paper, so where the letter's own
 * made words speak of it they point to the button instead. Words that somebody has written themselves stay.
 *
 * @param button the words on the button, in the reader's language.
 */
export function letterOnScreen(letter: LetterContent, button: string): LetterContent {
  const t = createTranslate(letter.language);
  const press = t('sign-up.letter.press', { button });
  return {
    ...letter,
    sections: letter.sections.map((section) => ({
      ...section,
      body: section.body.replace(t('information-letter.text.link'), () => press),
    })),
  };
}
