import { isSocial, LIFE_AREAS, type LifeArea } from '../../../domain/life-areas.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Details, Table, useView } from '../../../ui/kit.ts';
import { LIFE_AREA_ICONS } from '../../suggestions/contract.ts';
import type { PictureGoal } from '../rules.ts';

/** As many as fit beside the longest name; more are told as a number, and the table has them all. */
const mostDots = 3;
const row = 46;
const width = 400;

// the social side stands first: it is what plans forget
const areas: readonly LifeArea[] = [
  ...LIFE_AREAS.filter(isSocial),
  ...LIFE_AREAS.filter((area) => !isSocial(area)),
];

const middle = (index: number) => index * row + row / 2;

function Dot({ state, place, y }: { state: PictureGoal['state']; place: number; y: number }) {
  const x = width - 12 - place * 23;
  return (
    <g class={`life-dot life-dot-${state}`}>
      <circle cx={x} cy={y} r="9" />
      {state === 'reached' && <path d={`M${x - 4} ${y}l3 3.5l5.5-6`} />}
    </g>
  );
}

/** The plan's goals over the parts of life, along one thread; a table behind it says the same in words. */
export function LifePicture({ goals }: { goals: readonly PictureGoal[] }) {
  const { t } = useView();
  const of = (area: LifeArea) => goals.filter((goal) => goal.area === area);
  return (
    <figure class="life">
      <figcaption>{t('social.picture')}</figcaption>
      <svg
        class="life-drawing"
        viewBox={`0 0 ${width} ${areas.length * row}`}
        aria-hidden="true"
        focusable="false"
      >
        <path class="life-thread" d={`M16 ${middle(0)}V${middle(areas.length - 1)}`} />
        {areas.map((area, index) => {
          const y = middle(index);
          const here = of(area);
          return (
            <>
              <circle class={here.length > 0 ? 'life-knot life-knot-on' : 'life-knot'} cx="16" cy={y} r="7" />
              <g class="life-icon" transform={`translate(32 ${y - 12})`}>
                <Icon name={LIFE_AREA_ICONS[area]} />
              </g>
              <text class="life-name" x="64" y={y + 7}>
                {t(`plan.area.${area}`)}
              </text>
              {here.length > mostDots ? (
                <text class="life-name" x={width} y={y + 7} text-anchor="end">
                  {String(here.length)}
                </text>
              ) : (
                here.map(({ state }, place) => <Dot state={state} place={place} y={y} />)
              )}
            </>
          );
        })}
      </svg>
      <ul class="life-key plain-list soft">
        {(['active', 'paused', 'reached'] as const)
          .filter((state) => goals.some((goal) => goal.state === state))
          .map((state) => (
            <li>
              <svg viewBox={`${width - 24} 0 24 24`} aria-hidden="true" focusable="false">
                <Dot state={state} place={0} y={12} />
              </svg>
              {t(`social.state.${state}`)}
            </li>
          ))}
      </ul>
      <Details summary={t('social.table')}>
        <Table
          caption={t('social.picture')}
          hideCaption
          columns={[{ label: t('social.column.area') }, { label: t('social.column.goals') }]}
          rows={areas.map((area) => {
            const here = of(area);
            return [
              t(`plan.area.${area}`),
              here.length === 0
                ? t('social.no-goal')
                : here.map(({ words, state }) => (
                    <p>{state === 'active' ? words : `${words} (${t(`social.state.${state}`)})`}</p>
                  )),
            ];
          })}
        />
      </Details>
    </figure>
  );
}
