import { Quote, useView } from '../../../ui/kit.ts';
import type { Code, PlacedPassage } from '../queries.ts';
import { CodeName } from './code-name.tsx';

interface Props {
  auditId: string;
  passages: readonly PlacedPassage[];
  codes: readonly Code[];
  /** leaves out whose words they are, where the page is about one person */
  ofOne?: boolean;
}

/** Passages as quotations, each with its codes and the way to where it was said. */
export function Passages({ auditId, passages, codes, ofOne }: Props) {
  return (
    <ul class="passages plain-list">
      {passages.map((passage) => (
        <li>
          <Passage auditId={auditId} passage={passage} codes={codes} ofOne={ofOne ?? false} />
        </li>
      ))}
    </ul>
  );
}

/** The words: in the participant's voice when they are the participant's own, else plainly with who said them. */
export function PassageWords({ passage, who }: { passage: PlacedPassage; who?: string | undefined }) {
  const { t } = useView();
  if (passage.speaker === 'informant' || passage.speaker === 'unknown') {
    return who === undefined ? <Quote>{passage.words}</Quote> : <Quote who={who}>{passage.words}</Quote>;
  }
  return (
    <p>
      <span class="soft">{t(`coding.speaker.${passage.speaker}`)}: </span>
      {passage.words}
    </p>
  );
}

function Passage({ auditId, passage, codes, ofOne }: Omit<Props, 'passages'> & { passage: PlacedPassage }) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const own = codes.filter((code) => passage.codes.includes(code.id));
  return (
    <div class="passage">
      <PassageWords passage={passage} who={ofOne ? undefined : passage.label} />
      <p class="passage-facts">
        {own.length === 0 && <span class="soft">{t('coding.without-code')}</span>}
        {own.map((code) => (
          <CodeName code={code} />
        ))}
        <a href={`${base}/utskrifter/${passage.transcriptId}?sida=${passage.page}#tur-${passage.turn}`}>
          {t('coding.passage.where', { turn: passage.turn })}
        </a>
        <a href={`${base}/stallen/${passage.id}`}>
          {t('coding.passage.change')}
          <span class="visually-hidden">
            {' '}
            {passage.label}, {passage.turn}
          </span>
        </a>
      </p>
    </div>
  );
}
