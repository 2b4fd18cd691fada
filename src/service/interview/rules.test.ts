import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsIn,
  type InterviewAction,
  type InterviewState,
  minutesSince,
  refusalToBegin,
  stateAfter,
} from './rules.ts';

const states: InterviewState[] = ['planned', 'under-way', 'paused', 'done', 'stopped'];
const actions: InterviewAction[] = ['begin', 'pause', 'go-on', 'stop', 'finish', 'take-up-again'];

describe('an interview', () => {
  it('can be stopped at any time while it goes on, also in a pause', () => {
    expect(stateAfter('under-way', 'stop')).toBe('stopped');
    expect(stateAfter('paused', 'stop')).toBe('stopped');
  });

  it('offers just the actions that lead somewhere, and never none', () => {
    for (const state of states) {
      expect(actionsIn(state).length).toBeGreaterThan(0);
      expect(new Set(actionsIn(state))).toEqual(
        new Set(actions.filter((action) => stateAfter(state, action))),
      );
    }
  });

  it('has always begun before it is paused, done or stopped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions)), (tries) => {
        let state: InterviewState = 'planned';
        let begun = false;
        for (const action of tries) {
          const next = stateAfter(state, action);
          if (!next) continue;
          begun ||= action === 'begin';
          state = next;
          expect(begun).toBe(true);
        }
      }),
    );
  });

  it('begins only with consent, a guide, and somebody who has not left', () => {
    const ready = { withdrawn: false, takesPart: true, guideVersion: 3 };
    expect(refusalToBegin(ready)).toBeUndefined();
    expect(refusalToBegin({ ...ready, withdrawn: true })).toBe('interview.error.withdrawn');
    expect(refusalToBegin({ ...ready, takesPart: false })).toBe('interview.error.no-consent');
    expect(refusalToBegin({ ...ready, guideVersion: null })).toBe('interview.error.no-guide');
  });

  it('counts whole minutes and never backwards', () => {
    const at = (text: string) => new Date(`2026-11-21T${text}Z`);
    expect(minutesSince(at('09:00:00'), at('09:25:59'))).toBe(25);
    expect(minutesSince(at('09:00:00'), at('08:59:00'))).toBe(0);
  });
});
