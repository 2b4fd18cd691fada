import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  lacksOf,
  leadsTo,
  type MemberFacts,
  openDecisions,
  refusalOf,
  stateAfterDeclaring,
} from './rules.ts';
import type { MemberState } from './tables.ts';

const state = fc.constantFrom<MemberState>('asked', 'cleared', 'conflict', 'left');
const facts: fc.Arbitrary<MemberFacts> = fc.record({
  state,
  declared: fc.boolean(),
  hasTie: fc.constantFrom(true, false, null),
});
const decision = fc.constantFrom<Decision>('clear', 'conflict', 'ask-again', 'remove');

describe('clearing', () => {
  it('asks for a declaration, then for the system’s answer, and stops at a tie', () => {
    const asked = { state: 'asked', declared: false, hasTie: null } as const;
    expect(refusalOf('clear', asked)).toBe('audit-team.refusal.not-declared');
    expect(refusalOf('clear', { ...asked, declared: true })).toBe('audit-team.refusal.not-checked');
    expect(refusalOf('clear', { ...asked, declared: true, hasTie: true })).toBe('audit-team.refusal.has-tie');
    expect(refusalOf('clear', { ...asked, declared: true, hasTie: false })).toBeNull();
  });

  it('is never open to somebody with a known tie, whatever else is so', () => {
    fc.assert(fc.property(facts, (known) => refusalOf('clear', { ...known, hasTie: true }) !== null));
  });
});

describe('the ways between states', () => {
  it('lead to cleared only from asked, declared and checked', () => {
    fc.assert(
      fc.property(facts, decision, (known, taken) => {
        if (refusalOf(taken, known) !== null || leadsTo[taken] !== 'cleared') return true;
        return known.state === 'asked' && known.declared && known.hasTie === false;
      }),
    );
  });

  it('leave every state at least one thing to decide, and never lead to where one stands', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const open = openDecisions(known);
        return open.length > 0 && open.every(({ decision: one }) => leadsTo[one] !== known.state);
      }),
    );
  });

  it('make whoever declares anew wait for a new decision, and nobody work by declaring', () => {
    fc.assert(fc.property(state, (before) => [null, 'asked'].includes(stateAfterDeclaring(before))));
    expect(stateAfterDeclaring('cleared')).toBe('asked');
    expect(stateAfterDeclaring('conflict')).toBeNull();
  });
});

describe('what a team lacks', () => {
  it('is told from the cleared alone', () => {
    const both = { interviews: true, analyses: true };
    expect(lacksOf([{ state: 'asked', ...both }])).toHaveLength(2);
    expect(lacksOf([{ state: 'cleared', ...both }])).toEqual([]);
    expect(lacksOf([{ state: 'cleared', interviews: true, analyses: false }])).toEqual([
      'audit-team.lack.analysers',
    ]);
  });
});
