import { Button, ButtonRow, type FieldError, Form, LinkButton, Page, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../queries.ts';

/** Asks once before a transcript that is not approved is taken away. */
export function RemovePage({
  auditId,
  transcript,
  errors,
}: {
  auditId: string;
  transcript: Transcript;
  errors?: FieldError[];
}) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter/${transcript.id}`;
  return (
    <Page
      title={t('transcripts.remove.title', { label: transcript.label })}
      lead={t('transcripts.remove.lead')}
      back={{ href: base }}
      errors={errors ?? []}
      unlisted
    >
      <Form action={`${base}/ta-bort`} version={transcript.version}>
        <ButtonRow>
          <Button variant="danger">{t('transcripts.remove.do')}</Button>
          <LinkButton variant="quiet" href={base}>
            {t('transcripts.remove.keep')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
