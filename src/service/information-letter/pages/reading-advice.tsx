import { Details, Tag, type TagTone, useView } from '../../../ui/kit.ts';
import { readabilityOf } from '../readability.ts';

const tones: Record<'easy' | 'fair' | 'hard', TagTone> = { easy: 'done', fair: 'plain', hard: 'waiting' };

/** How easy a text is to read, with the long sentences and words one may want to look at. Advice, never a hindrance. */
export function ReadingAdvice({ text, names }: { text: string; names: readonly string[] }) {
  const { t } = useView();
  const { lix, level, longSentences, longWords } = readabilityOf(text, names);
  if (lix === null || level === null) return null;
  return (
    <>
      <p>
        <Tag tone={tones[level]}>{t(`information-letter.reading.${level}`)}</Tag>{' '}
        <span class="soft">{t('information-letter.reading.lix', { lix })}</span>
      </p>
      {(longSentences.length > 0 || longWords.length > 0) && (
        <Details summary={t('information-letter.reading.look')}>
          {longSentences.length > 0 && (
            <>
              <p>{t('information-letter.reading.sentences')}</p>
              <ul>
                {longSentences.map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {longWords.length > 0 && (
            <p>{t('information-letter.reading.words', { words: longWords.join(', ') })}</p>
          )}
        </Details>
      )}
    </>
  );
}
