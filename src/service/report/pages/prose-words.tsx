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
        { label: t('report.words.word') },
        { label: t('report.words.sentence') },
        { label: t('report.words.claim') },
      ]}
      rows={words.map((word) => [<Verdict word={word} />, word.sentence, <Behind word={word} />])}
    />
  );
}

function Behind({ word }: { word: ProseWord }) {
  const { t } = useView();
  if (word.claim) {
    return (
      <>
        {word.claim.statement}{' '}
        <span class="soft">
          {t('report.words.count', { count: word.claim.supporting, base: word.claim.base.size })}
        </span>
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
  return (
    <div class="report-verdict">
      <span>{word.word}</span>
      {word.check === null && <Tag tone="waiting">{t('report.words.unlinked')}</Tag>}
      {word.check?.ok === true && <Tag tone="done">{t('report.words.carried')}</Tag>}
      {word.check?.ok === false && <Tag tone="problem">{t('report.words.not-carried')}</Tag>}
    </div>
  );
}
