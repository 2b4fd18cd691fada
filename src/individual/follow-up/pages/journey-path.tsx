import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Details, Table, useView } from '../../../ui/kit.ts';
import { linesOf, type Stop } from '../journey.ts';

const icons: Record<Stop['kind'], string> = {
  reached: 'flag',
  automatic: 'sprout',
  paused: 'circle-pause',
  ahead: 'footprints',
};

/** As many as one can take in; the table has them all. */
const mostStops = 12;
const row = 96;
const width = 320;
const textLeft = 96;
const perLine = 24;

/** The way sways gently from side to side as it goes down. */
const placeOf = (index: number) => ({ x: index % 2 === 0 ? 28 : 58, y: index * row + row / 2 });

/** The thread through the stops: a curve from each to the next. */
function curve(from: number, to: number): string {
  const parts: string[] = [];
  for (let index = from; index <= to; index += 1) {
    const { x, y } = placeOf(index);
    if (index === from) parts.push(`M${x} ${y}`);
    else {
      const before = placeOf(index - 1);
      parts.push(`C${before.x} ${before.y + row / 2} ${x} ${y - row / 2} ${x} ${y}`);
    }
  }
  return parts.join('');
}

/** The way that has been walked, stop by stop along the thread, with a table behind it. */
export function JourneyPath({ stops }: { stops: readonly Stop[] }) {
  const { t, lang } = useView();
  const shown = stops.slice(-mostStops);
  const what = (stop: Stop) =>
    stop.kind === 'ahead' && stop.keeps ? t('follow-up.stop.keeps') : t(`follow-up.stop.${stop.kind}`);
  const when = (stop: Stop) => {
    if (stop.kind === 'ahead')
      return t('follow-up.stop.since', { day: formatDay(stop.day, lang, { weekday: false, year: true }) });
    return stop.lookAgainOn
      ? t('follow-up.look-again', { day: formatDay(stop.lookAgainOn, lang, { weekday: false, year: true }) })
      : formatDay(stop.day, lang, { weekday: false, year: true });
  };
  const walked = shown.filter((stop) => stop.kind !== 'ahead').length;
  const last = shown.length - 1;
  return (
    <figure class="journey">
      <svg
        class="journey-drawing"
        viewBox={`0 0 ${width} ${shown.length * row}`}
        aria-hidden="true"
        focusable="false"
      >
        {walked > 0 && <path class="journey-thread" d={curve(0, walked - 1)} />}
        {walked <= last && (
          <path class="journey-thread journey-thread-ahead" d={curve(Math.max(0, walked - 1), last)} />
        )}
        {shown.map((stop, index) => {
          const { x, y } = placeOf(index);
          const lines = linesOf(stop.words, perLine, 2);
          return (
            <>
              <circle class={`journey-stop journey-stop-${stop.kind}`} cx={x} cy={y} r={24} />
              <g
                class={`journey-icon journey-icon-${stop.kind}`}
                transform={`translate(${x - 12} ${y - 12})`}
              >
                <Icon name={icons[stop.kind]} />
              </g>
              <text class="journey-what" x={textLeft} y={y - 14}>
                {what(stop)}
              </text>
              {lines.map((line, number) => (
                <text class="journey-words" x={textLeft} y={y + 9 + number * 22}>
                  {line}
                </text>
              ))}
            </>
          );
        })}
      </svg>
      <Details summary={t('follow-up.journey.table')}>
        <Table
          caption={t('follow-up.journey.table')}
          hideCaption
          columns={[
            { label: t('follow-up.journey.goal') },
            { label: t('follow-up.journey.what') },
            { label: t('follow-up.journey.when') },
          ]}
          rows={stops.map((stop) => [stop.words, what(stop), when(stop)])}
        />
      </Details>
    </figure>
  );
}
