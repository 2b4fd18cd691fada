import type { Role } from '../../kernel/access/roles.ts';

// what an auditor has to do with before conflicts of interest are cleared
const beforeCleared = ['commission', 'team'];

/**
 * The steps to show somebody: those of their role, and for an auditor who is asked but not cleared only what comes
 * before that.
 */
export function stepsFor<Step extends { name: string; roles: readonly Role[] }>(
  steps: readonly Step[],
  asker: { role: Role | undefined; inside: boolean },
): Step[] {
  const { role, inside } = asker;
  if (role === undefined) return [];
  return steps.filter(
    (step) =>
      step.roles.includes(role) &&
      (role !== 'auditor' || inside || beforeCleared.some((name) => step.name.startsWith(name))),
  );
}
