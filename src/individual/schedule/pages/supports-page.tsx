import { EmptyState, LinkList, Page, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { weekPath } from '../contract.ts';

/** Which support's week, for who has several; or that there is none. */
export function SupportsPage({ supports }: { supports: Support[] }) {
  const { t } = useView();
  return (
    <Page title={t('schedule.navigation')} readAloud>
      {supports.length === 0 ? (
        <EmptyState title={t('schedule.no-support')} />
      ) : (
        <LinkList items={supports.map((support) => ({ href: weekPath(support.id), title: support.unit }))} />
      )}
    </Page>
  );
}
