import { formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, LinkButton, LinkList, Page, Tag, useView } from '../../../ui/kit.ts';
import type { AuditRow } from '../queries.ts';
import { stageTone } from './stage-tone.ts';

/** The audits somebody has to do with; for most people the first page of the day. */
export function ListPage({ audits, mayOpen }: { audits: AuditRow[]; mayOpen: boolean }) {
  const { t, lang } = useView();
  return (
    <Page title={t('audit-commission.list.title')}>
      {audits.length === 0 ? (
        <EmptyState title={t('audit-commission.list.none')}>
          {t('audit-commission.list.none-text')}
        </EmptyState>
      ) : (
        <LinkList
          label={t('audit-commission.list.title')}
          items={audits.map((audit) => ({
            href: `/granskningar/${audit.id}`,
            title: audit.title,
            detail: `${audit.units.join(', ')} · ${t('audit-commission.list.since', { day: formatDay(audit.created_on, lang) })}`,
            aside: <Tag tone={stageTone(audit.stage)}>{t(`audit.stage.${audit.stage}`)}</Tag>,
          }))}
        />
      )}
      {mayOpen && <LinkButton href="/granskningar/ny">{t('audit-commission.open.title')}</LinkButton>}
    </Page>
  );
}
