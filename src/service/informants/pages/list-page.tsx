import { EmptyState, LinkList, Page, Tag, useView } from '../../../ui/kit.ts';
import type { Informant } from '../queries.ts';
import { stands } from '../rules.ts';

/** Those who are interviewed, by label: who has been asked, and who has left. */
export function ListPage({
  audit,
  informants,
}: {
  audit: { id: string; title: string };
  informants: Informant[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('informants.title')}
      lead={audit.title}
      back={{ href: `/granskningar/${audit.id}` }}
      width="wide"
    >
      <p>{t('informants.about')}</p>
      {informants.length === 0 ? (
        <EmptyState title={t('informants.none')}>{t('informants.none-text')}</EmptyState>
      ) : (
        <LinkList
          label={t('informants.title')}
          items={informants.map((informant) => ({
            href: `/granskningar/${audit.id}/deltagare/${informant.id}`,
            title: informant.label,
            detail: t(`informants.way.${informant.way}`),
            aside: <Standing informant={informant} />,
          }))}
        />
      )}
    </Page>
  );
}

/** In a word: gone, not asked yet, said no, or takes part. */
export function Standing({ informant }: { informant: Informant }) {
  const { t } = useView();
  if (informant.withdrawnOn) return <Tag tone="plain">{t('informants.standing.withdrawn')}</Tag>;
  if (stands(informant.consents, 'taking-part')) return <Tag tone="done">{t('informants.standing.yes')}</Tag>;
  return informant.consents.length > 0 ? (
    <Tag tone="problem">{t('informants.standing.no')}</Tag>
  ) : (
    <Tag tone="waiting">{t('informants.standing.not-asked')}</Tag>
  );
}
