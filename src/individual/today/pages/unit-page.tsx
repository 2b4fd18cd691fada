import type { Child } from 'hono/jsx';
import type { Day } from '../../../domain/day.ts';
import type { DueState } from '../../../domain/deadlines.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  Page,
  Pagination,
  Select,
  Table,
  Tag,
  type TagTone,
  useView,
} from '../../../ui/kit.ts';
import { followUpPath } from '../../follow-up/contract.ts';
import { recordPath } from '../../record/contract.ts';
import {
  endedSupportsPath,
  newSupportPath,
  settingsPath,
  supportPath,
  unitVisitsPath,
} from '../../support/contract.ts';
import type { UnitOverview } from '../overviews.ts';
import { type PlanStanding, UNIT_FILTERS, type UnitFilter, type UnitRow } from '../rules.ts';

export const standingTones: Record<PlanStanding, TagTone> = {
  none: 'problem',
  making: 'going',
  proposed: 'waiting',
  agreed: 'done',
  established: 'plain',
  due: 'waiting',
  overdue: 'problem',
};

export interface UnitPageProps extends Omit<UnitOverview, 'rows'> {
  rows: readonly UnitRow[];
  filter: UnitFilter | undefined;
  page: number;
  pages: number;
  /** all on one page, to print */
  whole: boolean;
  /** anybody at the unit at all */
  any: boolean;
}

/** What is owed to whom at the unit: names, dates and states. */
export function UnitPage(props: UnitPageProps) {
  const { unit, rows, readingQuestions, filter, page, pages, whole, any } = props;
  const { t, lang } = useView();
  const query = filter ? `visa=${filter}&` : '';
  return (
    <Page title={t('today.unit.title')} lead={unit} width="wide">
      {readingQuestions && (
        <Notice>
          <a href="/fragor-om-lasning">
            {t('today.unit.readings', {
              count: readingQuestions.count,
              day: formatDay(readingQuestions.since, lang, { weekday: false, year: false }),
            })}
          </a>
        </Notice>
      )}
      <div class="no-print">
        <ButtonRow>
          <LinkButton variant={any ? 'secondary' : 'primary'} href={newSupportPath}>
            {t('today.unit.new')}
          </LinkButton>
          {any && (
            <LinkButton variant="quiet" href={unitVisitsPath}>
              {t('today.unit.visits')}
            </LinkButton>
          )}
        </ButtonRow>
      </div>
      {any && (
        <div class="no-print">
          <Form method="get" action="/enheten" inline>
            <Select
              name="visa"
              label={t('today.unit.filter')}
              value={filter ?? ''}
              options={[
                { value: '', label: t('today.unit.all') },
                ...Object.keys(UNIT_FILTERS).map((value) => ({
                  value,
                  label: t(`today.unit.filter.${value}`),
                })),
              ]}
            />
            <Button variant="secondary">{t('today.unit.show')}</Button>
          </Form>
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t(any ? 'today.unit.none-like-that' : 'today.unit.nobody')} />
      ) : (
        <Table
          caption={t('today.unit.caption')}
          hideCaption
          columns={(['who', 'plan', 'follow-up', 'record', 'other'] as const).map((column) => ({
            label: t(`today.unit.column.${column}`),
          }))}
          rows={rows.map((row) => cellsOf(row))}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `/enheten?${query}sida=${to}`} />
      {pages > 1 && !whole && (
        <p class="no-print">
          <a href={`/enheten?${query}sida=alla`}>{t('today.unit.whole')}</a>
        </p>
      )}
      <p class="no-print">
        <a href={endedSupportsPath}>{t('today.unit.ended')}</a>
      </p>
    </Page>
  );
}

function cellsOf(row: UnitRow): Child[] {
  const base = supportPath(row.supportId);
  return [
    <a href={base}>{row.participant}</a>,
    <PlanCell row={row} />,
    row.followUp ? (
      <Due day={row.followUp.due} state={row.followUp.state} href={followUpPath({ id: row.supportId })} />
    ) : (
      '–'
    ),
    <Written row={row} href={recordPath(row.supportId)} />,
    row.lacksContact || row.wishesContact || row.unreviewed > 0 ? <Other row={row} /> : '–',
  ];
}

function PlanCell({ row }: { row: UnitRow }) {
  const { t, lang } = useView();
  const { standing, revise } = row.plan;
  return (
    <>
      <Tag tone={standingTones[standing]}>{t(`today.standing.${standing}`)}</Tag>
      {revise && (standing === 'due' || standing === 'overdue') && (
        <div class="soft">{t('today.unit.revise', { day: formatDay(revise, lang, { weekday: false }) })}</div>
      )}
      {row.making && revise && <div class="soft">{t(`today.unit.making.${row.making}`)}</div>}
    </>
  );
}

function Due({ day, state, href }: { day: Day; state: DueState; href: string }) {
  const { t, lang } = useView();
  return (
    <>
      <a href={href}>{formatDay(day, lang, { weekday: false })}</a>
      {state === 'overdue' && (
        <div>
          <Tag tone="problem">{t('today.unit.overdue')}</Tag>
        </div>
      )}
    </>
  );
}

function Written({ row, href }: { row: UnitRow; href: string }) {
  const { t, lang } = useView();
  const { last, state } = row.record;
  return (
    <>
      <a href={href}>{last ? formatDay(last, lang, { weekday: false }) : t('today.unit.nothing-written')}</a>
      {state === 'overdue' && (
        <div>
          <Tag tone="problem">{t('today.unit.over-a-month')}</Tag>
        </div>
      )}
    </>
  );
}

function Other({ row }: { row: UnitRow }) {
  const { t } = useView();
  return (
    <>
      {row.lacksContact && (
        <div>
          <Tag tone="problem">{t('today.unit.no-contact')}</Tag>{' '}
          <a href={settingsPath(row.supportId)}>{t('today.unit.set-contact')}</a>
        </div>
      )}
      {row.wishesContact && (
        <div>
          <a href={settingsPath(row.supportId)}>{t('today.unit.wishes-contact')}</a>
        </div>
      )}
      {row.unreviewed > 0 && (
        <div>
          <a href={recordPath(row.supportId)}>{t('today.unit.unreviewed', { count: row.unreviewed })}</a>
        </div>
      )}
    </>
  );
}
