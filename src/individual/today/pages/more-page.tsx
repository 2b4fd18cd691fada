import { LinkList, Page, Section, useView } from '../../../ui/kit.ts';
import { rightsPath } from '../../rights/contract.ts';
import { suggestionsPath } from '../../suggestions/contract.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import { archivePath } from '../../takeout/contract.ts';
import { MORE } from '../rules.ts';
import { Things } from './things.tsx';

/** The participant's other pages, in plain words. */
export function MorePage({ going, ended }: { going: readonly Support[]; ended: readonly Support[] }) {
  const { t } = useView();
  return (
    <Page title={t('today.more.title')} lead={t('today.more.lead')} readAloud>
      {going.length === 1 && <Things supportId={going[0]!.id} things={MORE} own />}
      {going.length > 1 &&
        going.map((support) => (
          <Section heading={support.unit}>
            <Things supportId={support.id} things={MORE} own label={support.unit} />
          </Section>
        ))}
      <Section heading={t('today.more.you')}>
        <LinkList
          items={[
            {
              href: '/vem-har-last',
              title: t('today.more.readings'),
              detail: t('today.more.readings-detail'),
            },
            { href: rightsPath, title: t('today.more.rights'), detail: t('today.more.rights-detail') },
            {
              href: suggestionsPath,
              title: t('today.more.suggestions'),
              detail: t('today.more.suggestions-detail'),
            },
            { href: archivePath, title: t('today.more.archive'), detail: t('today.more.archive-detail') },
            { href: '/rapporter', title: t('today.more.reports'), detail: t('today.more.reports-detail') },
          ]}
        />
      </Section>
      {ended.length > 0 && (
        <Section heading={t('today.more.ended')}>
          <LinkList
            items={ended.map((support) => ({
              href: supportPath(support.id),
              title: support.unit,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
