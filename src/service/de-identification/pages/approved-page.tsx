import { formatDay } from '../../../kernel/i18n/dates.ts';
import { ButtonRow, LinkButton, Notice, Page, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import { reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  recording: { recorded: boolean; disposedOn: string | null } | undefined;
}

/** After the review: that it is done, by whom, and what is left to do with the recording. */
export function ApprovedPage({ auditId, transcript, recording }: Props) {
  const { t, lang } = useView();
  const list = `/granskningar/${auditId}/utskrifter`;
  return (
    <Page
      title={t('de-identification.approved.title', { label: transcript.label })}
      lead={t('de-identification.approved.lead', {
        day: formatDay(transcript.approvedOn!, lang),
        name: transcript.approvedBy ?? '–',
      })}
      back={{ href: list, label: t('transcripts.list.title') }}
      unlisted
    >
      {recording?.recorded &&
        (recording.disposedOn === null ? (
          <Notice kind="warning">
            <p>{t('de-identification.recording.left')}</p>
          </Notice>
        ) : (
          <p>{t('de-identification.recording.done', { day: formatDay(recording.disposedOn, lang) })}</p>
        ))}
      <ButtonRow>
        {recording?.recorded && recording.disposedOn === null && (
          <LinkButton href={`${reviewAddress(auditId, transcript.id)}/inspelning`}>
            {t('transcripts.recording.link')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={`${list}/${transcript.id}`}>
          {t('de-identification.approved.read')}
        </LinkButton>
        <LinkButton variant="secondary" href={list}>
          {t('de-identification.approved.next')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}
