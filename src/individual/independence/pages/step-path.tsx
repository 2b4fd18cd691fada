import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Details, Table, useView } from '../../../ui/kit.ts';

export interface StepPathProps {
  /** What the picture shows; stands as its caption. */
  caption: string;
  /** When a heading just above says the same. */
  hideCaption?: boolean;
  /** The five levels' words, and symbols where there are, the lowest first. */
  levels: readonly { label: string; icon?: string }[];
  /** The first one first. */
  points: readonly { day: string; level: number; words?: string }[];
}

/** As many as fit on a phone with air between; the table has them all. */
const mostPoints = 8;
const row = 50;
const pathLeft = 236;
const width = 420;

const levelY = (level: number) => (5 - level) * row + row / 2;

/** The participant's own way between five levels over time, walked from left to right, with a table behind it. */
export function StepPath({ caption, hideCaption, levels, points }: StepPathProps) {
  const { t, lang } = useView();
  const shown = points.slice(-mostPoints);
  const gap = shown.length > 1 ? Math.min(40, (width - pathLeft - 30) / (shown.length - 1)) : 0;
  const places = shown.map(({ level }, index) => ({ x: pathLeft + 15 + index * gap, y: levelY(level) }));
  const last = places.at(-1);
  return (
    <figure class="step-path">
      <figcaption class={hideCaption ? 'visually-hidden' : undefined}>{caption}</figcaption>
      <svg class="step-path-drawing" viewBox={`0 0 ${width} ${5 * row}`} aria-hidden="true" focusable="false">
        {levels.map(({ label, icon }, index) => {
          const y = levelY(index + 1);
          return (
            <>
              <line class="step-path-level" x1={pathLeft - 5} x2={width} y1={y} y2={y} />
              {icon && (
                <g class="step-path-icon" transform={`translate(0 ${y - 12})`}>
                  <Icon name={icon} />
                </g>
              )}
              <text class="step-path-word" x={icon ? 34 : 0} y={y + 8}>
                {label}
              </text>
            </>
          );
        })}
        <polyline class="step-path-thread" points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }) => (
          <circle class="step-path-point" cx={x} cy={y} r={x === last?.x ? 11 : 7} />
        ))}
      </svg>
      <Details summary={t('independence.path.table')}>
        <Table
          caption={caption}
          hideCaption
          columns={[{ label: t('independence.path.day') }, { label: t('independence.path.how') }]}
          rows={points
            .toReversed()
            .map(({ day, level, words }) => [
              formatDay(day, lang, { year: true }),
              words ? `${levels[level - 1]?.label}. ${words}` : levels[level - 1]?.label,
            ])}
        />
      </Details>
    </figure>
  );
}
