/** The five steps of the participation ladder, lowest first. Source: domain.md "Participation ladder", source/000 chapter 3. */
export const LADDER_STEPS = [
  'information',
  'consultation',
  'dialogue',
  'cooperation',
  'co-decision',
] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** The phases of a plan that are rated each by themselves. Source: domain.md "Participation ladder". */
export const PLAN_PHASES = ['making', 'carrying-out', 'following-up', 'updating'] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

export type StepNumber = 1 | 2 | 3 | 4 | 5;

/** The step's place on the ladder, 1 (information) to 5 (co-decision). */
export function stepNumber(step: LadderStep): StepNumber {
  return (LADDER_STEPS.indexOf(step) + 1) as StepNumber;
}

/** The step at a place on the ladder; null for anything but a whole number 1–5. */
export function stepAt(number: number): LadderStep | null {
  return LADDER_STEPS[number - 1] ?? null;
}

export function isLadderStep(value: unknown): value is LadderStep {
  return LADDER_STEPS.some((step) => step === value);
}

/**
 * Steps between a participant's rating and another's, e.g. staff's: positive when the other sees more
 * participation than the participant does. Both are shown the gap (domain.md "Participation ladder").
 */
export function ratingGap(participant: LadderStep, other: LadderStep): number {
  return stepNumber(other) - stepNumber(participant);
}

/** Counts for a group of informants. Counts of people: go through small-groups.ts before they are shown as figures. */
export interface LadderSummary {
  /** Informants in the group, placed or not. */
  readonly base: number;
  /** Informants whose interview does not tell which step. */
  readonly unplaced: number;
  /** Informants placed exactly at the step. */
  readonly at: Readonly<Record<LadderStep, number>>;
  /** Informants at the step or higher: the report's chapter speaks of who reaches a step. */
  readonly reaching: Readonly<Record<LadderStep, number>>;
  /** The middle step among the placed (the lower of two middles); null when nobody is placed. */
  readonly middle: LadderStep | null;
}

/**
 * Sums up a group: one entry per informant, null where the interview does not tell.
 * A map, so that nobody can be counted twice. Source: source/000 chapter 3.
 */
export function summariseLadder(steps: ReadonlyMap<string, LadderStep | null>): LadderSummary {
  const at = emptyCounts();
  let placed = 0;
  for (const step of steps.values()) {
    if (step === null) continue;
    at[step] += 1;
    placed += 1;
  }
  const reaching = emptyCounts();
  let above = 0;
  for (const step of LADDER_STEPS.toReversed()) {
    above += at[step];
    reaching[step] = above;
  }
  let below = 0;
  const middle = LADDER_STEPS.find((step) => {
    below += at[step];
    return placed > 0 && below * 2 >= placed;
  });
  return { base: steps.size, unplaced: steps.size - placed, at, reaching, middle: middle ?? null };
}

export interface PhaseRating {
  readonly informantId: string;
  readonly phase: PlanPhase;
  readonly step: LadderStep | null;
}

/** One summary per phase, over the informants that have an entry for that phase. A later entry replaces an earlier one. */
export function summariseByPhase(
  ratings: readonly PhaseRating[],
): Readonly<Record<PlanPhase, LadderSummary>> {
  const of = (phase: PlanPhase) =>
    summariseLadder(new Map(ratings.filter((r) => r.phase === phase).map((r) => [r.informantId, r.step])));
  return {
    making: of('making'),
    'carrying-out': of('carrying-out'),
    'following-up': of('following-up'),
    updating: of('updating'),
  };
}

function emptyCounts(): Record<LadderStep, number> {
  return { information: 0, consultation: 0, dialogue: 0, cooperation: 0, 'co-decision': 0 };
}
