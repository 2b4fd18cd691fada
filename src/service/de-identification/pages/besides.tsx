import type { Child } from 'hono/jsx';
import { Button, ButtonRow, Details, Form, LinkButton, useView } from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import { MissedForm, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  /** where in the whole text to go, after the address of it */
  inText?: string;
  /** links of the page's own, before those that all have */
  children?: Child;
}

/** What can be done beside deciding, at the foot of every page of the review. */
export function Besides({ auditId, transcript, inText = '', children }: Props) {
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  return (
    <>
      <ButtonRow>
        {children}
        <LinkButton variant="secondary" href={`${base}/alla`}>
          {t('de-identification.all.link')}
        </LinkButton>
        <LinkButton variant="secondary" href={`${base}/text${inText}`}>
          {t('de-identification.whole.link')}
        </LinkButton>
      </ButtonRow>
      <Details summary={t('de-identification.missed.title')} id="missat">
        <MissedForm action={`${base}/missat`} />
      </Details>
      <Details summary={t('de-identification.stop.title')}>
        <p>{t('de-identification.stop.means')}</p>
        <Form
          action={`${base}/avbryt`}
          version={transcript.version}
          label={t('de-identification.stop.title')}
        >
          <Button variant="danger">{t('de-identification.stop.do')}</Button>
        </Form>
      </Details>
    </>
  );
}
