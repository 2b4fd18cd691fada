import type { LadderMark } from './ladder.tsx';

const left = 6;
const right = 414;
const ground = 286;
const rise = 46;
const tread = 50;

/** Where a step begins; the last one reaches to the edge, so that its long name has room. */
function stepLeft(step: number): number {
  return left + 14 + (step - 1) * tread;
}

function stepTop(step: number): number {
  return ground - step * rise;
}

/** One unbroken line, from the ground to the top. */
function threadPath(): string {
  let path = `M${left} ${ground}H${stepLeft(1)}`;
  for (let step = 1; step <= 5; step++) {
    path += `V${stepTop(step)}H${step === 5 ? right : stepLeft(step + 1)}`;
  }
  return path;
}

/** Those on the same step stand side by side around its middle, clear of the riser to the next one. */
function Mark({ mark, place, beside }: { mark: LadderMark; place: number; beside: number }) {
  const x = stepLeft(mark.step) + tread / 2 + place * 24 - (beside - 1) * 12;
  const y = stepTop(mark.step) - 15;
  return mark.own ? (
    <circle class="ladder-own" cx={x} cy={y} r="11" />
  ) : (
    <rect class="ladder-other" x={x - 10} y={y - 10} width="20" height="20" rx="2" />
  );
}

export interface StairCaseProps {
  names: readonly string[];
  counts: readonly string[] | undefined;
  marks: readonly LadderMark[];
}

/** The drawing of the ladder. Hidden from screen readers: the words around it say the same, better. */
export function StairCase({ names, counts, marks }: StairCaseProps) {
  return (
    <svg class="ladder-drawing" viewBox="0 0 420 300" aria-hidden="true" focusable="false">
      <path class="ladder-thread" d={threadPath()} />
      {names.map((name, index) => (
        <text class="ladder-name" x={stepLeft(index + 1) + 9} y={stepTop(index + 1) + 30}>
          {name}
        </text>
      ))}
      {counts?.map((count, index) => (
        <text
          class="ladder-count"
          x={stepLeft(index + 1) + tread / 2}
          y={stepTop(index + 1) - 10}
          text-anchor="middle"
        >
          {count}
        </text>
      ))}
      {marks.map((mark, index) => (
        <Mark
          mark={mark}
          place={marks.slice(0, index).filter((earlier) => earlier.step === mark.step).length}
          beside={marks.filter((other) => other.step === mark.step).length}
        />
      ))}
    </svg>
  );
}
