import { Button, type FieldError, Form, LinkButton, Page, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import { reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  errors?: FieldError[];
}

/** Before the review: what will happen, and that nothing is exchanged without somebody's yes. */
export function BeginPage({ auditId, transcript, errors }: Props) {
  const { t } = useView();
  return (
    <Page
      title={t('de-identification.begin.title', { label: transcript.label })}
      lead={t('de-identification.begin.lead')}
      back={{ href: `/granskningar/${auditId}/utskrifter/${transcript.id}` }}
      errors={errors ?? []}
      unlisted
    >
      <ul>
        {(['look', 'decide', 'maybe', 'nothing', 'words'] as const).map((key) => (
          <li>{t(`de-identification.begin.${key}`)}</li>
        ))}
      </ul>
      <Form action={`${reviewAddress(auditId, transcript.id)}/borja`} version={transcript.version}>
        <Button>{t('de-identification.begin.do')}</Button>
      </Form>
      <LinkButton variant="quiet" href={`/granskningar/${auditId}/utskrifter/${transcript.id}`}>
        {t('de-identification.begin.read-first')}
      </LinkButton>
    </Page>
  );
}
