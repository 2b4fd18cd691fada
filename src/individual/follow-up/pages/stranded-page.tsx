import { type FieldError, LinkButton, Page, TextArea, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { followUpPath } from './parts.tsx';

/** The follow-up was closed while one wrote: nothing can be added to it, and nothing that was typed is lost. */
export function StrandedPage({
  support,
  words,
  errors,
}: {
  support: Support;
  words: string;
  errors?: FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('follow-up.stranded.title')}
      back={{ href: followUpPath(support) }}
      errors={errors ?? []}
      readAloud={support.relation === 'own'}
    >
      <p>{t('follow-up.stranded.lead')}</p>
      {words !== '' && <TextArea name="kept" label={t('follow-up.stranded.words')} value={words} />}
      <LinkButton href={followUpPath(support)}>{t('follow-up.to-overview')}</LinkButton>
    </Page>
  );
}
