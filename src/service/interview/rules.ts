/** Where an interview is. */
export type InterviewState = 'planned' | 'under-way' | 'paused' | 'done' | 'stopped';

/** What can be done with an interview from where it is. */
export type InterviewAction = 'begin' | 'pause' | 'go-on' | 'stop' | 'finish' | 'take-up-again';

const moves: Record<InterviewState, Partial<Record<InterviewAction, InterviewState>>> = {
  planned: { begin: 'under-way' },
  'under-way': { pause: 'paused', stop: 'stopped', finish: 'done' },
  paused: { 'go-on': 'under-way', stop: 'stopped', finish: 'done' },
  // pressed by mistake, or the informant wanted to add something
  done: { 'take-up-again': 'under-way' },
  stopped: { 'take-up-again': 'under-way' },
};

/** Where an action leads, or undefined where it makes no sense. An interview can always be stopped (domain.md, "Audit"). */
export function stateAfter(state: InterviewState, action: InterviewAction): InterviewState | undefined {
  return moves[state][action];
}

/** The actions to offer, in the order they are shown. */
export function actionsIn(state: InterviewState): InterviewAction[] {
  const order: InterviewAction[] = ['begin', 'go-on', 'finish', 'pause', 'stop', 'take-up-again'];
  return order.filter((action) => moves[state][action] !== undefined);
}

/** Minutes that have gone since the interview began, whole; never negative, whatever the clocks say. */
export function minutesSince(startedAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - startedAt.getTime()) / 60_000));
}

/** Why an interview cannot begin; undefined when it can. Consent to taking part comes first (domain.md, "Audit"). */
export function refusalToBegin(informant: {
  withdrawn: boolean;
  takesPart: boolean;
  guideVersion: number | null;
}): 'interview.error.withdrawn' | 'interview.error.no-consent' | 'interview.error.no-guide' | undefined {
  if (informant.withdrawn) return 'interview.error.withdrawn';
  if (!informant.takesPart) return 'interview.error.no-consent';
  if (informant.guideVersion === null) return 'interview.error.no-guide';
  return undefined;
}
