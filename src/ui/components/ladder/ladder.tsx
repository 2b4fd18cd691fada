import type { StepNumber } from '../../../domain/participation-ladder.ts';
import { useView } from '../../layout/view.tsx';
import { Details } from '../details/details.tsx';
import { Table } from '../table/table.tsx';
import { StairCase } from './staircase.tsx';

const steps: readonly StepNumber[] = [1, 2, 3, 4, 5];

/** Somebody's place on the ladder. */
export interface LadderMark {
  step: StepNumber;
  label: string;
  /** The participant's own view, drawn in marigold. */
  own?: boolean;
}

export interface LadderProps {
  /** What the picture shows; stands as its caption. */
  caption: string;
  /** How many stand on each step, from step 1 to step 5. `null` is withheld, because so few would be shown. */
  counts?: readonly (number | null)[];
  marks?: readonly LadderMark[];
  /** Opens the table behind the picture, e.g. in a report. */
  open?: boolean;
}

/** The participation ladder, as a staircase to stand on, with a table behind it that says the same in words. */
export function Ladder({ caption, counts, marks = [], open }: LadderProps) {
  const { t } = useView();
  const names = steps.map((step) => t(`ui.ladder.step.${step}`));
  const meanings = steps.map((step) => t(`ui.ladder.meaning.${step}`));
  const countText = (step: StepNumber) => {
    const count = counts?.[step - 1];
    return count === null || count === undefined ? t('ui.ladder.withheld') : String(count);
  };
  const columns = [{ label: t('ui.ladder.column.step') }, { label: t('ui.ladder.column.meaning') }];
  const rows = steps.map((step, index) => {
    const row = [`${step}. ${names[index]}`, meanings[index]];
    if (counts) row.push(countText(step));
    if (marks.length > 0) {
      const here = marks.filter((mark) => mark.step === step).map((mark) => mark.label);
      row.push(here.join(', ') || '–');
    }
    return row;
  });
  return (
    <figure class="ladder">
      <figcaption>{caption}</figcaption>
      <StairCase
        names={names}
        counts={counts?.map((count) => (count === null ? '–' : String(count)))}
        marks={marks}
      />
      {marks.length > 0 && (
        <ul class="ladder-key plain-list">
          {marks.map((mark) => (
            <li class={mark.own ? 'is-own' : undefined}>
              <span class="ladder-key-shape" />
              <span>
                {t('ui.ladder.stands', {
                  who: mark.label,
                  step: mark.step,
                  name: names[mark.step - 1] ?? '',
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Details summary={t('ui.ladder.table')} open={open ?? false}>
        <Table
          caption={caption}
          hideCaption
          columns={[
            ...columns,
            ...(counts ? [{ label: t('ui.ladder.column.count'), numeric: true }] : []),
            ...(marks.length > 0 ? [{ label: t('ui.ladder.column.who') }] : []),
          ]}
          rows={rows}
        />
      </Details>
    </figure>
  );
}
