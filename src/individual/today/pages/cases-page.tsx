import { formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, Page, Pagination, Table, Tag, useView } from '../../../ui/kit.ts';
import { supportPath } from '../../support/contract.ts';
import type { CaseRow } from '../overviews.ts';
import { standingTones } from './unit-page.tsx';

/** The care manager's supports: how the settled plan stands, and the questions that wait for an answer. */
export function CasesPage({ rows, page, pages }: { rows: readonly CaseRow[]; page: number; pages: number }) {
  const { t, lang } = useView();
  return (
    <Page title={t('today.cases.title')} lead={t('today.cases.lead')} width="wide">
      {rows.length === 0 ? (
        <EmptyState title={t('today.cases.none')} />
      ) : (
        <Table
          caption={t('today.cases.title')}
          hideCaption
          columns={(['who', 'unit', 'plan', 'questions'] as const).map((column) => ({
            label: t(`today.cases.column.${column}`),
          }))}
          rows={rows.map((row) => [
            <a href={supportPath(row.supportId)}>{row.participant}</a>,
            row.unit,
            <>
              <Tag tone={standingTones[row.standing]}>{t(`today.standing.${row.standing}`)}</Tag>
              {row.settledOn && (
                <div>
                  <a href={`${supportPath(row.supportId)}/plan`}>
                    {t('today.cases.settled', { day: formatDay(row.settledOn, lang, { weekday: false }) })}
                  </a>
                </div>
              )}
            </>,
            row.askedOn ? (
              <a href={`${supportPath(row.supportId)}/malen`}>
                {t('today.cases.questions', {
                  count: row.questions,
                  day: formatDay(row.askedOn, lang, { weekday: false }),
                })}
              </a>
            ) : (
              '–'
            ),
          ])}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `/mina-arenden?sida=${to}`} />
    </Page>
  );
}
