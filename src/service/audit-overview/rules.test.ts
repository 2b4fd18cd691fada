import { describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/access/roles.ts';
import { stepsFor } from './rules.ts';

const steps: { name: string; roles: Role[]; beforeCleared?: true }[] = [
  { name: 'commission', roles: ['auditor', 'commissioner'], beforeCleared: true },
  { name: 'team', roles: ['auditor'], beforeCleared: true },
  { name: 'coding', roles: ['auditor'] },
];
const names = (role: Role | undefined, inside: boolean) =>
  stepsFor(steps, { role, inside }).map((step) => step.name);

describe('the steps somebody is shown', () => {
  it('are those of their role', () => {
    expect(names('commissioner', false)).toEqual(['commission']);
    expect(names('auditor', true)).toEqual(['commission', 'team', 'coding']);
    expect(names('participant', false)).toEqual([]);
    expect(names(undefined, false)).toEqual([]);
  });

  it('end at the team for an auditor who has not been cleared', () => {
    expect(names('auditor', false)).toEqual(['commission', 'team']);
  });
});
