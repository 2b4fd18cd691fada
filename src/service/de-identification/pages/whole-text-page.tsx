import type { FormValues } from '../../../kernel/requests/context.ts';
import { type FieldError, Page, Pagination, Section, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import type { ReviewMark, ReviewTurn } from '../queries.ts';
import { LastPress, MarkedTurn, MissedForm, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  turns: ReviewTurn[];
  marks: ReviewMark[];
  pressed: PressedBefore | undefined;
  page: number;
  pages: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** The whole text with every mark in its place, to read through for what nobody has seen yet. */
export function WholeTextPage(props: Props) {
  const { auditId, transcript, turns, marks, pressed, page, pages, values, errors } = props;
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const byTurn = Map.groupBy(marks, (mark) => mark.turnId);
  return (
    <Page
      title={t('de-identification.whole.title', { label: transcript.label })}
      lead={t('de-identification.whole.lead')}
      back={{ href: base }}
      errors={errors ?? []}
      scripts={['de-identification-keys']}
      unlisted
    >
      <LastPress base={base} pressed={pressed} />
      <p>
        <a href="#missat">{t('de-identification.missed.title')}</a>
      </p>
      <ol class="turns plain-list" start={turns[0]?.position ?? 1}>
        {turns.map((turn) => (
          <MarkedTurn turn={turn} marks={byTurn.get(turn.id) ?? []} base={base} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} href={(to) => `${base}/text?sida=${to}`} />
      <Section heading={t('de-identification.missed.title')} id="missat">
        <MissedForm action={`${base}/missat?sida=${page}`} values={values} errors={errors} />
      </Section>
    </Page>
  );
}
