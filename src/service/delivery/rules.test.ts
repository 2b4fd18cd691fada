import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryFacts, mayRemark, nextDeliveryStep } from './rules.ts';

const facts: DeliveryFacts = {
  stage: 'reporting',
  sharedOn: '2026-11-01',
  remarksBy: '2026-11-15',
  remarksUndecided: 0,
  today: '2026-11-10',
};

describe('the next step of delivery', () => {
  it('is to show the draft, wait the days out, decide, and deliver', () => {
    expect(nextDeliveryStep({ ...facts, sharedOn: null })).toBe('share');
    expect(nextDeliveryStep(facts)).toBe('wait-for-remarks');
    expect(nextDeliveryStep({ ...facts, remarksUndecided: 2 })).toBe('decide');
    expect(nextDeliveryStep({ ...facts, today: '2026-11-15' })).toBe('wait-for-remarks');
    expect(nextDeliveryStep({ ...facts, today: '2026-11-16' })).toBe('deliver');
    expect(nextDeliveryStep({ ...facts, stage: 'delivered' })).toBe('answers');
    expect(nextDeliveryStep({ ...facts, stage: 'answered' })).toBe('revisit');
  });

  it('is never to deliver over an undecided remark, and never held up by a unit that says nothing', () => {
    const day = fc.constantFrom('2026-11-10', '2026-11-15', '2026-11-16', '2027-01-01');
    fc.assert(
      fc.property(day, fc.nat(3), (today, remarksUndecided) => {
        const step = nextDeliveryStep({ ...facts, today, remarksUndecided });
        if (remarksUndecided > 0) expect(step).toBe('decide');
        else expect(step).toBe(today > '2026-11-15' ? 'deliver' : 'wait-for-remarks');
      }),
    );
  });

  it('lets the unit speak to the end of the last day, and not after delivery', () => {
    expect(mayRemark(facts)).toBe(true);
    expect(mayRemark({ ...facts, today: '2026-11-15' })).toBe(true);
    expect(mayRemark({ ...facts, today: '2026-11-16' })).toBe(false);
    expect(mayRemark({ ...facts, stage: 'delivered' })).toBe(false);
    expect(mayRemark({ ...facts, sharedOn: null })).toBe(false);
  });
});
