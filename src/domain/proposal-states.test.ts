import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actOnProposal,
  DEFAULT_PROPOSAL_SETTINGS,
  type GivenAnswer,
  isAnswerLate,
  type Proposal,
  type ProposalAction,
  type ProposalActor,
  proposalDeadlines,
  proposalDue,
  receiveProposal,
} from './proposal-states.ts';

const received = receiveProposal('2026-04-01');
const yes: GivenAnswer = { answer: 'yes', reasons: 'It helps.', who: 'The unit manager', by: '2026-06-30' };
const no: GivenAnswer = { answer: 'no', reasons: 'It costs more than we have.', who: null, by: null };

const step = (
  proposal: Proposal,
  action: ProposalAction,
  actor: ProposalActor = 'service',
  today = '2026-04-10',
) => {
  const verdict = actOnProposal(proposal, action, actor, today);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.proposal;
};
const refusal = (
  proposal: Proposal,
  action: ProposalAction,
  actor: ProposalActor = 'service',
  today = '2026-04-10',
) => {
  const verdict = actOnProposal(proposal, action, actor, today);
  return verdict.ok ? null : verdict.refusal;
};

describe('proposals', () => {
  it('go from received to confirmed', () => {
    const answered = step(step(received, { kind: 'acknowledge' }), { kind: 'answer', given: yes });
    const done = step(step(answered, { kind: 'start' }), { kind: 'finish' }, 'service', '2026-06-01');
    expect(done).toMatchObject({ state: 'done', acknowledgedOn: '2026-04-10', doneOn: '2026-06-01' });
    expect(step(done, { kind: 'confirm' }, 'raisers').state).toBe('confirmed');
    const disputed = step(done, { kind: 'dispute', why: 'Nothing has changed.' }, 'raisers');
    expect(step(disputed, { kind: 'start' })).toMatchObject({ state: 'under-way', doneOn: null });
  });

  it('leave it to those who raised them to say whether it happened', () => {
    const done = step(step(step(received, { kind: 'answer', given: yes }), { kind: 'start' }), {
      kind: 'finish',
    });
    expect(refusal(done, { kind: 'confirm' })).toEqual({ code: 'not-yours', whose: 'raisers' });
    expect(refusal(done, { kind: 'dispute', why: ' ' }, 'raisers')).toEqual({ code: 'reasons-missing' });
    expect(refusal(received, { kind: 'acknowledge' }, 'raisers')).toEqual({
      code: 'not-yours',
      whose: 'service',
    });
  });

  it('want reasons for every answer, and who and when for a promise', () => {
    const answer = (given: GivenAnswer) => refusal(received, { kind: 'answer', given })?.code;
    for (const given of [yes, no, { ...yes, answer: 'partly' as const }]) {
      expect(answer(given)).toBeUndefined();
      expect(answer({ ...given, reasons: '  ' })).toBe('reasons-missing');
    }
    expect(answer({ ...yes, who: '' })).toBe('who-missing');
    expect(answer({ ...yes, answer: 'partly', by: null })).toBe('when-missing');
    expect(answer({ ...yes, by: '2026-04-09' })).toBe('when-has-passed');
    expect(answer({ ...no, by: '2026-05-01' })).toBe('promise-in-a-no');
  });

  it('do not start on a no, and owe nothing after it', () => {
    const answered = step(received, { kind: 'answer', given: no });
    expect(refusal(answered, { kind: 'start' })).toEqual({ code: 'answered-no' });
    expect(proposalDue(answered, '2027-01-01')).toBeNull();
  });

  it('have their deadlines in working days and in days', () => {
    expect(proposalDeadlines('2026-04-01')).toEqual({ acknowledgeBy: '2026-04-10', answerBy: '2026-05-01' });
    const own = { ...DEFAULT_PROPOSAL_SETTINGS, acknowledgeWithinWorkingDays: 2, answerWithinDays: 14 };
    expect(proposalDeadlines('2026-04-01', own)).toEqual({
      acknowledgeBy: '2026-04-07',
      answerBy: '2026-04-15',
    });
  });

  it('show what is owed next and how late it is', () => {
    expect(proposalDue(received, '2026-04-02')).toMatchObject({ what: 'acknowledge', state: 'due-later' });
    expect(proposalDue(received, '2026-04-03')).toMatchObject({
      what: 'acknowledge',
      state: 'soon',
      daysLate: 0,
    });
    expect(proposalDue(received, '2026-04-12')).toMatchObject({ state: 'overdue', daysLate: 2 });
    const acknowledged = step(received, { kind: 'acknowledge' });
    expect(proposalDue(acknowledged, '2026-05-02')).toMatchObject({ what: 'answer', daysLate: 1 });
    expect(isAnswerLate(acknowledged, '2026-05-01')).toBe(false);
    expect(isAnswerLate(acknowledged, '2026-05-02')).toBe(true);
    const answered = step(acknowledged, { kind: 'answer', given: yes }, 'service', '2026-05-01');
    expect(isAnswerLate(answered, '2026-12-01')).toBe(false);
    expect(proposalDue(answered, '2026-07-01')).toMatchObject({ what: 'do', state: 'overdue' });
  });

  it('keep their promises whatever is tried in whatever order', () => {
    const actions = fc.constantFrom<ProposalAction>(
      { kind: 'acknowledge' },
      { kind: 'answer', given: yes },
      { kind: 'answer', given: no },
      { kind: 'answer', given: { ...yes, reasons: '' } },
      { kind: 'start' },
      { kind: 'finish' },
      { kind: 'confirm' },
      { kind: 'dispute', why: 'No.' },
    );
    const tries = fc.array(fc.tuple(actions, fc.constantFrom<ProposalActor>('service', 'raisers')), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(tries, (attempts) => {
        let proposal = received;
        for (const [action, actor] of attempts) {
          const verdict = actOnProposal(proposal, action, actor, '2026-04-10');
          if (verdict.ok) proposal = verdict.proposal;
        }
        const settled = !['received', 'acknowledged'].includes(proposal.state);
        expect(proposal.answeredOn !== null && proposal.given !== null).toBe(settled);
        if (settled) expect(proposal.given?.reasons).not.toBe('');
        if (proposal.given?.answer === 'no') expect(proposal.state).toBe('answered');
        expect(proposal.doneOn !== null).toBe(['done', 'confirmed', 'disputed'].includes(proposal.state));
      }),
    );
  });
});
