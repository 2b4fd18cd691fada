import {
  Button,
  ButtonRow,
  Checkbox,
  Details,
  type FieldError,
  Form,
  LinkButton,
  Page,
  SummaryList,
  useView,
} from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import type { ReviewMark } from '../queries.ts';
import { LastPress, MissedForm, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  marks: ReviewMark[];
  pressed: PressedBefore | undefined;
  recording: { recorded: boolean; disposedOn: string | null; notes: number } | undefined;
  errors?: FieldError[];
}

/** When every mark is decided: what will change, and the press that makes it so. */
export function ApprovePage({ auditId, transcript, marks, pressed, recording, errors }: Props) {
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const replaced = marks.filter((mark) => mark.replacement !== null).length;
  return (
    <Page
      title={t('de-identification.title', { label: transcript.label })}
      lead={t(marks.length === 0 ? 'de-identification.approve.nothing' : 'de-identification.approve.lead')}
      back={{ href: `/granskningar/${auditId}/utskrifter`, label: t('transcripts.list.title') }}
      errors={errors ?? []}
      scripts={['de-identification-keys']}
      unlisted
    >
      <section
        class="review stack"
        id="plats"
        tabindex={-1}
        data-review={t('de-identification.approve.lead')}
      >
        <LastPress base={base} pressed={pressed} />
        <SummaryList
          rows={[
            {
              key: t('de-identification.approve.replaced'),
              value: t('de-identification.places', { count: replaced }),
            },
            {
              key: t('de-identification.approve.kept'),
              value: t('de-identification.places', { count: marks.length - replaced }),
            },
          ]}
        />
        <p>{t('de-identification.approve.read')}</p>
        <ButtonRow>
          <LinkButton variant="secondary" href={`${base}/text`}>
            {t('de-identification.whole.link')}
          </LinkButton>
          {marks.length > 0 && (
            <LinkButton variant="secondary" href={`${base}/alla`}>
              {t('de-identification.all.link')}
            </LinkButton>
          )}
        </ButtonRow>
      </section>
      <Details summary={t('de-identification.missed.title')} id="missat">
        <MissedForm action={`${base}/missat`} />
      </Details>
      <Form action={`${base}/godkann`} version={transcript.version} label={t('de-identification.approve.do')}>
        <ul>
          {(['words', 'again', 'for-good'] as const).map((key) => (
            <li>{t(`de-identification.approve.${key}`)}</li>
          ))}
          {(recording?.notes ?? 0) > 0 && <li>{t('de-identification.approve.notes')}</li>}
        </ul>
        {recording?.recorded && recording.disposedOn === null && (
          <Checkbox
            name="recording"
            label={t('de-identification.recording.deleted')}
            hint={t('de-identification.recording.deleted-hint')}
          />
        )}
        <Button>{t('de-identification.approve.do')}</Button>
      </Form>
    </Page>
  );
}
