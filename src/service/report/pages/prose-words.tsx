import { Table, Tag, useView } from '../../../ui/kit.ts';
import { codeOf, marker } from '../rules/markup.ts';
import type { ProseWord } from '../rules/prose.ts';

/** Quantity words in running text beside the claims that carry them, or do not. */
export function ProseWords({ words }: { words: readonly ProseWord[] }) {
  const { t } = useView();
  return (
    <Table
      caption={t('report.words')}
      hideCaption
      columns={[
        { label: t('report.words.sentence'), rowHeader: true },
        { label: t('report.words.claim') },
        { label: t('report.words.verdict') },
      ]}
      rows={words.map((word) => [word.sentence, <Behind word={word} />, <Verdict word={word} />])}
    />
  );
}

function Behind({ word }: { word: ProseWord }) {
  const { t } = useView();
  if (word.claim) {
    const supporting = new Set(word.claim.supporters).size;
    return (
      <>
        {word.claim.statement}{' '}
        <span class="soft">{t('report.words.count', { count: supporting, base: word.claim.base.size })}</span>
      </>
    );
  }
  if (word.candidates.length === 0) return <span class="soft">{t('report.words.nothing-like')}</span>;
  return (
    <>
      <span class="soft">{t('report.words.maybe')}</span>
      <ul>
        {word.candidates.map((claim) => (
          <li>
            {claim.statement} <code>{marker('claim', codeOf(claim.id))}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Verdict({ word }: { word: ProseWord }) {
  const { t } = useView();
  const name = `”${word.word}”`;
  if (word.check === null) return <Tag tone="waiting">{t('report.words.unlinked', { word: name })}</Tag>;
  return word.check.ok ? (
    <Tag tone="done">{t('report.words.carried', { word: name })}</Tag>
  ) : (
    <Tag tone="problem">{t('report.words.not-carried', { word: name })}</Tag>
  );
}
