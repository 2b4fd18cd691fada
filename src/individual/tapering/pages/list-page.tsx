import { EmptyState, LinkButton, LinkList, Notice, Page, useView } from '../../../ui/kit.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import { taperPath } from '../contract.ts';
import type { Taper } from '../queries.ts';

interface Props {
  support: Support;
  tapers: Taper[];
  /** one was just begun that only the participant sees from now on */
  kept: boolean;
}

/** What comes more and more seldom, and how often just now. */
export function ListPage({ support, tapers, kept }: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={t('tapering.title')}
      lead={own ? t('tapering.lead.own') : t('tapering.lead.staff', { who: support.participant })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
    >
      {kept && (
        <Notice kind="success" fresh>
          {t('tapering.new.kept', { who: support.participant })}
        </Notice>
      )}
      {tapers.length === 0 ? (
        <EmptyState title={t('tapering.none')} />
      ) : (
        <LinkList
          items={tapers.map((taper) => ({
            href: taperPath(support.id, taper.id),
            title: taper.words,
            detail: t(`tapering.step.${taper.step}`),
          }))}
        />
      )}
      <LinkButton
        href={`${taperPath(support.id)}/nytt`}
        variant={tapers.length === 0 ? 'primary' : 'secondary'}
      >
        {t('tapering.new')}
      </LinkButton>
    </Page>
  );
}
