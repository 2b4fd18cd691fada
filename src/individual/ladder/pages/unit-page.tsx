import type { PlanPhase } from '../../../domain/participation-ladder.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Details, EmptyState, Ladder, Page, Section, Table, useView } from '../../../ui/kit.ts';
import type { ReleasedLadder } from '../released.ts';

interface Props {
  released: ReleasedLadder[];
  phases: readonly PlanPhase[];
}

const steps = [1, 2, 3, 4, 5] as const;

/** How many stand where, for who looks after one or several units. Figures only, small groups withheld. */
export function UnitPage({ released, phases }: Props) {
  const { t, lang } = useView();
  const units = Map.groupBy(released, (row) => row.unitId);
  return (
    <Page title={t('ladder.unit.title')} lead={t('ladder.unit.lead')} width="wide">
      {units.size === 0 && (
        <EmptyState title={t('ladder.unit.none')}>{t('ladder.unit.none-text')}</EmptyState>
      )}
      {[...units.values()].map((rows) => {
        const found = phases.flatMap((phase) => rows.filter((row) => row.phase === phase));
        return (
          <Section heading={rows[0]!.unit}>
            <Table
              caption={t('ladder.unit.table', { unit: rows[0]!.unit })}
              hideCaption
              columns={[
                { label: t('ladder.unit.phase') },
                ...steps.map((step) => ({ label: `${step}. ${t(`ui.ladder.step.${step}`)}`, numeric: true })),
                { label: t('ladder.unit.total'), numeric: true },
                { label: t('ladder.unit.day') },
              ]}
              rows={found.map(({ phase, cells, total, day }) => [
                t(`ladder.phase.${phase}`),
                ...cells.map((cell) => (cell === null ? t('ui.ladder.withheld') : String(cell))),
                String(total),
                formatDay(day, lang, { year: true }),
              ])}
            />
            <Details summary={t('ladder.unit.pictures')}>
              {found.map(({ phase, cells }) => (
                <Ladder caption={t(`ladder.phase.${phase}`)} counts={cells} />
              ))}
            </Details>
          </Section>
        );
      })}
      <Section heading={t('ladder.unit.how')}>
        <p>{t('ladder.unit.how-text')}</p>
      </Section>
    </Page>
  );
}
