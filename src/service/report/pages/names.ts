import type { Translate } from '../../../kernel/i18n/translate.ts';
import type { PartKey } from '../rules/report.ts';

/** What a part is called on the report's own pages; a chapter by its commission question. */
export function partName(
  t: Translate,
  key: PartKey,
  questions: readonly { id: string; text: string }[],
): string {
  if (key.part !== 'chapter') return t(`report.part.${key.part}`);
  const at = questions.findIndex(({ id }) => id === key.questionId);
  return t('report.part.chapter', { number: at + 1, question: questions[at]?.text ?? '' });
}
