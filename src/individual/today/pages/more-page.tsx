import { LinkList, Page, Section, useView } from '../../../ui/kit.ts';
import { rightsPath } from '../../rights/contract.ts';
import { suggestionsPath } from '../../suggestions/contract.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import { archivePath } from '../../takeout/contract.ts';
import { MORE } from '../rules.ts';
import { Things } from './things.tsx';

/** The participant's other pages, in plain words, under what one would look for. */
export function MorePage({ going, ended }: { going: readonly Support[]; ended: readonly Support[] }) {
  const { t } = useView();
  return (
    <Page title={t('today.more.title')} readAloud>
      {going.map((support) => (
        <>
          <Part name="visits" support={support} of={going} />
          <Part name="going" support={support} of={going} />
          <Part name="deciding" support={support} of={going} />
        </>
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
            { href: archivePath, title: t('today.more.archive'), detail: t('today.more.archive-detail') },
          ]}
        />
      </Section>
      <Section heading={t('today.more.ideas')}>
        <LinkList
          items={[
            {
              href: suggestionsPath,
              title: t('today.more.suggestions'),
              detail: t('today.more.suggestions-detail'),
            },
            { href: '/guide/deltagare', title: t('today.more.guide'), detail: t('today.more.guide-detail') },
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

/** One part of a support's pages; with the unit's name where somebody has several supports. */
function Part({ name, support, of }: { name: keyof typeof MORE; support: Support; of: readonly Support[] }) {
  const { t } = useView();
  const heading = t(`today.more.part.${name}`);
  return (
    <Section heading={of.length > 1 ? `${heading}: ${support.unit}` : heading}>
      <Things supportId={support.id} things={MORE[name]} own />
    </Section>
  );
}
