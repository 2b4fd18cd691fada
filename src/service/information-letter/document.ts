import {
  type Block,
  bullets,
  type DocumentModel,
  heading,
  paragraph,
  qr,
} from '../../kernel/documents/model.ts';
import type { Translate } from '../../kernel/i18n/translate.ts';
import { type LetterContent, partsOf } from './rules.ts';

/**
 * The letter as a document, for paper.
 *
 * @param link where to sign up, as it is printed and drawn as a QR code; undefined until there is one.
 * @param t speaks the letter's language.
 */
export function letterDocument(
  content: LetterContent,
  link: string | undefined,
  t: Translate,
): DocumentModel {
  const blocks = content.sections.flatMap((section): Block[] => [
    ...(section.heading === '' ? [] : [heading(2, section.heading)]),
    ...partsOf(section.body).flatMap((part): Block[] =>
      part.kind === 'bullets' ? [bullets(part.items)] : part.lines.map((line) => paragraph(line)),
    ),
    ...(section.name === 'sign-up' && link !== undefined ? [qr(link, t('information-letter.qr'))] : []),
  ]);
  return {
    title: content.title,
    language: content.language,
    author: content.bureau,
    layout: 'letter',
    footer: content.bureau,
    blocks,
  };
}
