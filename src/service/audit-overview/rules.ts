import { AUDIT_STAGES, type AuditStage } from '../../domain/audit-stages.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { AuditStep, StepState, StepStatus } from '../audit-commission/contract.ts';

/**
 * The steps to show somebody: those of their role, and for an auditor who is asked but not cleared only what comes
 * before that.
 */
export function stepsFor<Step extends { roles: readonly Role[]; beforeCleared?: true }>(
  steps: readonly Step[],
  asker: { role: Role | undefined; inside: boolean },
): Step[] {
  const { role, inside } = asker;
  if (role === undefined) return [];
  return steps.filter(
    (step) => step.roles.includes(role) && (role !== 'auditor' || inside || step.beforeCleared === true),
  );
}

/** Where a step is shown to stand: `none` had nothing in it, `dropped` never came about. */
export type ShownStatus = StepStatus | 'none' | 'dropped';

/** A step's state as the overview shows it. */
export interface ShownState extends Omit<StepState, 'status'> {
  status: ShownStatus;
}

type Place = Pick<AuditStep, 'stage' | 'openUntil' | 'mayBeNone'>;
type Where = { stage: AuditStage; deliveredOn: string | null };

const before = (one: AuditStage, other: AuditStage) =>
  AUDIT_STAGES.indexOf(one) < AUDIT_STAGES.indexOf(other);

/**
 * A step's state in the light of how far the audit has come. What belongs to a stage that has passed is not still to be
 * done: it is done, or there was none of it, or, where the audit was closed early, it never came about. What waits for
 * somebody else goes on waiting.
 */
export function settled(
  { stage, openUntil = stage, mayBeNone }: Place,
  state: StepState,
  audit: Where,
): ShownState {
  if (state.status === 'done') return state;
  if (audit.stage === 'closed' && audit.deliveredOn === null) return { status: 'dropped' };
  if (state.status === 'not-yet' && mayBeNone && before(stage, audit.stage)) return { status: 'none' };
  return state.status === 'waiting' || !before(openUntil, audit.stage) ? state : { status: 'done' };
}

type Candidate = Pick<Place, 'stage'> & { href?: string; state: ShownState };

const isLeft = ({ href, state: { status, goesOn } }: Candidate) =>
  href !== undefined && (status === 'to-do' || (status === 'under-way' && !goesOn));

/**
 * The one step to take next: the first with something left in it that the present stage has come to. Somebody who cannot
 * move the audit on gets what can be done ahead of time, when all else is done; the coordinator moves it on instead.
 * After delivery it is what is waited for. Undefined where there is nothing to do.
 */
export function nextStep<Step extends Candidate>(
  steps: readonly Step[],
  audit: { stage: AuditStage; coordinates: boolean },
): Step | undefined {
  if (audit.stage === 'closed') return undefined;
  const left = steps.filter(isLeft);
  const reached = left.find((step) => !before(audit.stage, step.stage));
  if (reached) return reached;
  if (audit.stage === 'delivered' || audit.stage === 'answered') {
    const awaited = steps.find((step) => step.stage === 'reporting' && step.state.status === 'waiting');
    if (awaited?.href !== undefined) return awaited;
  }
  return audit.coordinates ? undefined : left[0];
}
