import { formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, LinkList, Page, useView } from '../../../ui/kit.ts';
import { settingsPath } from '../contract.ts';
import type { Support } from '../queries.ts';

/** Supports at the unit that have ended, the latest first: each can be taken up again. */
export function EndedPage({ supports }: { supports: readonly Support[] }) {
  const { t, lang } = useView();
  return (
    <Page title={t('support.ended.title')} back={{ href: '/enheten' }}>
      {supports.length === 0 ? (
        <EmptyState title={t('support.ended.none')} />
      ) : (
        <LinkList
          items={supports.map((support) => ({
            href: settingsPath(support.id),
            title: support.participant,
            detail: t('support.until', {
              day: support.to ? formatDay(support.to, lang, { weekday: false }) : '',
            }),
          }))}
        />
      )}
    </Page>
  );
}
