import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIT_STAGES, type AuditStage } from '../../domain/audit-stages.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { StepStatus } from '../audit-commission/contract.ts';
import { nextStep, settled, stepsFor } from './rules.ts';

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

const statuses: StepStatus[] = ['not-yet', 'to-do', 'under-way', 'waiting', 'done'];
const at = (stage: AuditStage, deliveredOn: string | null = null) => ({ stage, deliveredOn });

describe('a step in the light of how far the audit has come', () => {
  it('is what it is while its stage lasts, and done when the stage has passed', () => {
    const guide = { stage: 'planning', openUntil: 'interviewing' } as const;
    expect(settled(guide, { status: 'under-way' }, at('interviewing')).status).toBe('under-way');
    expect(settled(guide, { status: 'under-way' }, at('analysing')).status).toBe('done');
    // transcripts that have been destroyed were written once
    expect(settled({ stage: 'analysing' }, { status: 'to-do' }, at('answered', '2026-01-01')).status).toBe(
      'done',
    );
  });

  it('is none where there need not be any', () => {
    const own = { stage: 'interviewing', mayBeNone: true } as const;
    expect(settled(own, { status: 'not-yet' }, at('interviewing')).status).toBe('not-yet');
    expect(settled(own, { status: 'not-yet' }, at('reporting')).status).toBe('none');
    expect(settled(own, { status: 'not-yet' }, at('closed', '2026-01-01')).status).toBe('none');
  });

  it('never came about where the audit was closed early', () => {
    expect(settled({ stage: 'reporting' }, { status: 'not-yet' }, at('closed')).status).toBe('dropped');
    expect(settled({ stage: 'planning' }, { status: 'done' }, at('closed')).status).toBe('done');
  });

  it('is never still to be done or to come in an audit whose stages have all passed it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AUDIT_STAGES.slice(0, -1)),
        fc.constantFrom(...statuses),
        fc.boolean(),
        fc.option(fc.constant('2026-01-01')),
        (stage, status, none, deliveredOn) => {
          const place = { stage, ...(none ? { mayBeNone: true as const } : {}) };
          const shown = settled(place, { status }, at('closed', deliveredOn)).status;
          expect(['done', 'waiting', 'none', 'dropped']).toContain(shown);
          expect(shown === 'waiting').toBe(status === 'waiting' && deliveredOn !== null);
        },
      ),
    );
  });
});

describe('the next step', () => {
  const step = (name: string, stage: AuditStage, status: StepStatus, rest: { goesOn?: true } = {}) => ({
    name,
    stage,
    href: `/${name}`,
    state: { status, ...rest },
  });
  const next = (steps: ReturnType<typeof step>[], stage: AuditStage, coordinates = true) =>
    nextStep(steps, { stage, coordinates })?.name;

  it('is the first in order with something left, of those the stage has come to', () => {
    const steps = [
      step('guide', 'planning', 'done'),
      step('sign-up', 'sign-up-open', 'under-way', { goesOn: true }),
      step('interviews', 'interviewing', 'under-way'),
      step('coding', 'analysing', 'to-do'),
    ];
    expect(next(steps, 'interviewing')).toBe('interviews');
    expect(next(steps, 'sign-up-open')).toBeUndefined();
    expect(next(steps, 'sign-up-open', false)).toBe('interviews');
    expect(next(steps, 'closed')).toBeUndefined();
  });

  it('is nothing that cannot be opened', () => {
    const { href: _, ...shut } = step('guide', 'planning', 'to-do');
    expect(nextStep([shut], { stage: 'planning', coordinates: false })).toBeUndefined();
  });

  it('after delivery is what is waited for', () => {
    const steps = [step('proposals', 'reporting', 'waiting'), step('disposal', 'delivered', 'waiting')];
    expect(next(steps, 'delivered')).toBe('proposals');
    expect(next(steps, 'reporting')).toBeUndefined();
    expect(next(steps.slice(1), 'answered')).toBeUndefined();
  });
});
