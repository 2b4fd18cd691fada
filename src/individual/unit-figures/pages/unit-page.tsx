import { PLAN_PHASES } from '../../../domain/participation-ladder.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  Details,
  EmptyState,
  Form,
  Ladder,
  Page,
  Section,
  Select,
  SummaryList,
  Table,
  useView,
} from '../../../ui/kit.ts';
import { unitFiguresPath } from '../contract.ts';
import type { ReleasedFigure, UnitWithFigures } from '../released.ts';
import { DESCENTS, DIRECTIONS } from '../rules.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** How many stand where on the participation ladder, phase by phase. */
function Ladders({ unit, figures }: { unit: string; figures: ReleasedFigure[] }) {
  const { t, lang } = useView();
  const found = PLAN_PHASES.flatMap((phase) =>
    figures.filter(({ measure }) => measure === `ladder-${phase}`).map((figure) => ({ phase, ...figure })),
  );
  if (found.length === 0) return null;
  return (
    <Section heading={t('unit-figures.ladder.heading')} level={3}>
      <p>{t('unit-figures.ladder.lead')}</p>
      <Table
        caption={t('unit-figures.ladder.table', { unit })}
        hideCaption
        columns={[
          { label: t('unit-figures.ladder.phase') },
          ...steps.map((step) => ({ label: `${step}. ${t(`ui.ladder.step.${step}`)}`, numeric: true })),
          { label: t('unit-figures.total'), numeric: true },
          { label: t('unit-figures.day') },
        ]}
        rows={found.map(({ phase, cells, total, day }) => [
          t(`ladder.phase.${phase}`),
          ...cells.map((cell) => (cell === null ? t('ui.ladder.withheld') : String(cell))),
          String(total),
          formatDay(day, lang, { year: true }),
        ])}
      />
      <Details summary={t('unit-figures.ladder.pictures')}>
        {found.map(({ phase, cells }) => (
          <Ladder caption={t(`ladder.phase.${phase}`)} counts={cells} />
        ))}
      </Details>
    </Section>
  );
}

interface CountsProps {
  figure: ReleasedFigure | undefined;
  of: 'independence' | 'tapering';
  cells: readonly string[];
}

/** A measure of three counts, as a list: easier to read on a phone than a table of one line. */
function Counts({ figure, of, cells }: CountsProps) {
  const { t, lang } = useView();
  if (!figure) return null;
  return (
    <Section heading={t(`unit-figures.${of}.heading`)} level={3}>
      <p>{t(`unit-figures.${of}.lead`)}</p>
      <SummaryList
        rows={[
          ...cells.map((cell, index) => {
            const count = figure.cells[index] ?? null;
            return {
              key: t(`unit-figures.${of}.${cell}`),
              value: count === null ? t('ui.ladder.withheld') : String(count),
            };
          }),
          { key: t('unit-figures.total'), value: String(figure.total) },
          { key: t('unit-figures.day'), value: formatDay(figure.day, lang, { year: true }) },
        ]}
      />
    </Section>
  );
}

export interface UnitPageProps {
  /** those that the reader looks after and there are figures of, by name */
  units: readonly UnitWithFigures[];
  /** the last figures let out for one of them */
  figures: ReleasedFigure[];
}

/** How it goes for many, for who looks after one or several units, a unit at a time. Small groups are withheld. */
export function UnitPage({ units, figures }: UnitPageProps) {
  const { t } = useView();
  const of = (which: string) => figures.find(({ measure }) => measure === which);
  return (
    <Page title={t('unit-figures.title')} lead={t('unit-figures.lead')} width="wide">
      {units.length > 1 && (
        <div class="no-print">
          <Form method="get" action={unitFiguresPath} inline>
            <Select
              name="enhet"
              label={t('unit-figures.unit')}
              value={figures[0]?.unitId ?? ''}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button variant="secondary">{t('unit-figures.show')}</Button>
          </Form>
        </div>
      )}
      {figures[0] ? (
        <Section heading={figures[0].unit}>
          <Ladders unit={figures[0].unit} figures={figures} />
          <Counts figure={of('independence')} of="independence" cells={DIRECTIONS} />
          <Counts figure={of('tapering')} of="tapering" cells={DESCENTS} />
        </Section>
      ) : (
        <EmptyState title={t('unit-figures.none')}>{t('unit-figures.none-text')}</EmptyState>
      )}
      <Section heading={t('unit-figures.how')}>
        <p>{t('unit-figures.how-text')}</p>
      </Section>
    </Page>
  );
}
