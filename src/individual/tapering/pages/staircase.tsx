import { useView } from '../../../ui/kit.ts';
import { TAPER_STEPS, type TaperStep } from '../rules.ts';

const left = 8;
const top = 34;
const drop = 46;
const tread = 48;
const width = 420;

const stepLeft = (index: number) => left + index * tread;
const stepTop = (index: number) => top + index * drop;

/** The thread, down the stairs from the first step through the last one asked for. */
function thread(steps: number): string {
  let path = `M${left} ${top}`;
  for (let index = 0; index < steps; index += 1) {
    path += `V${stepTop(index)}H${index === TAPER_STEPS.length - 1 ? width - 6 : stepLeft(index + 1)}`;
  }
  return path;
}

/** The stairs from each day to none, with a mark where one stands. The words beside it say the same. */
export function Staircase({ step, own }: { step: TaperStep; own: boolean }) {
  const { t } = useView();
  const here = TAPER_STEPS.indexOf(step);
  return (
    <svg class="taper-stairs" viewBox={`0 0 ${width} ${stepTop(4) + 8}`} aria-hidden="true" focusable="false">
      <path class="taper-ahead" d={thread(TAPER_STEPS.length)} />
      <path class="taper-walked" d={thread(here + 1)} />
      {TAPER_STEPS.map((one, index) => (
        <text class="taper-name" x={stepLeft(index) + 38} y={stepTop(index) - 9}>
          {t(`tapering.step.${one}`)}
        </text>
      ))}
      <circle
        class={own ? 'taper-own' : 'taper-here'}
        cx={stepLeft(here) + 18}
        cy={stepTop(here) - 15}
        r="12"
      />
    </svg>
  );
}
