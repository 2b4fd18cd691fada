import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Button, type FieldError, Form, LinkButton, Page, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import { reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  recording: { disposedOn: string | null };
  errors?: FieldError[];
}

/** The recording lies outside the system: whoever has deleted it says so here, and the day is kept. */
export function RecordingPage({ auditId, transcript, recording, errors }: Props) {
  const { t, lang } = useView();
  return (
    <Page
      title={t('de-identification.recording.title', { label: transcript.label })}
      lead={
        recording.disposedOn === null
          ? t('de-identification.recording.lead')
          : t('de-identification.recording.done', { day: formatDay(recording.disposedOn, lang) })
      }
      back={{ href: `/granskningar/${auditId}/utskrifter/${transcript.id}` }}
      errors={errors ?? []}
    >
      {recording.disposedOn === null ? (
        <Form action={`${reviewAddress(auditId, transcript.id)}/inspelning`}>
          <Button>{t('de-identification.recording.deleted')}</Button>
        </Form>
      ) : (
        <LinkButton variant="secondary" href={`/granskningar/${auditId}/utskrifter`}>
          {t('de-identification.approved.next')}
        </LinkButton>
      )}
    </Page>
  );
}
