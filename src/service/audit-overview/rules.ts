import type { Role } from '../../kernel/access/roles.ts';

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
