import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUDIT_STAGES,
  type AuditFacts,
  type AuditStage,
  disposalDates,
  mayMove,
  mayPublish,
  nextStages,
  revisitWindow,
} from './audit-stages.ts';

const ready: AuditFacts = {
  today: '2026-03-02',
  commissionQuestions: 4,
  planSignedByCommissioner: true,
  planSignedByBureau: true,
  publicationDay: '2026-03-16',
  interviewers: 4,
  auditorsNotCleared: 0,
  guideQuestions: 12,
  letterApproved: true,
  informationModeChosen: true,
  signUpsLeftOpen: false,
  interviewsHeld: 15,
  interviewsStillBooked: 0,
  transcriptsNotApproved: 0,
  marksNotReviewed: 0,
  claimsFlagged: 0,
  reportHasBeenShownForFactualErrors: true,
  factualErrorsNotDecided: 0,
  deliveredOn: '2025-06-02',
  proposalsNotAnswered: 0,
  revisitHeldOn: '2026-02-02',
  disposalsOverdue: 0,
  endedEarlyBecause: null,
};

const codes = (from: AuditStage, to: AuditStage, facts: Partial<AuditFacts>) => {
  const verdict = mayMove(from, to, { ...ready, ...facts });
  return verdict.ok ? [] : verdict.refusals.map((refusal) => refusal.code);
};

describe('audit stages', () => {
  it('lead from commission to closed when everything is in order', () => {
    for (const [i, stage] of AUDIT_STAGES.entries()) {
      const next = AUDIT_STAGES[i + 1];
      if (next) expect(mayMove(stage, next, ready)).toEqual({ ok: true });
    }
    expect(nextStages('closed')).toEqual([]);
  });

  it('never skip a stage, whatever the facts', () => {
    const stage = fc.constantFrom(...AUDIT_STAGES);
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        fc.pre(!nextStages(from).includes(to));
        expect(mayMove(from, to, { ...ready, endedEarlyBecause: 'x' })).toEqual({
          ok: false,
          refusals: [{ code: 'not-a-step', from, to }],
        });
      }),
    );
    expect(nextStages('sign-up-open')).not.toContain('planning');
  });

  it('open no sign-up before plan, guide and letter are done', () => {
    const refused = mayMove('planning', 'sign-up-open', {
      ...ready,
      planSignedByBureau: false,
      publicationDay: null,
      auditorsNotCleared: 2,
      guideQuestions: 0,
      letterApproved: false,
      informationModeChosen: false,
    });
    expect(refused).toEqual({
      ok: false,
      refusals: [
        { code: 'plan-not-signed', by: ['bureau'] },
        { code: 'publication-day-missing' },
        { code: 'auditors-not-cleared', count: 2 },
        { code: 'guide-empty' },
        { code: 'letter-not-approved' },
        { code: 'information-mode-missing' },
      ],
    });
    expect(codes('planning', 'sign-up-open', { letterApproved: false })).toEqual(['letter-not-approved']);
  });

  it.each<[AuditStage, AuditStage, Partial<AuditFacts>, string[]]>([
    ['commission', 'planning', { commissionQuestions: 0 }, ['commission-questions-missing']],
    ['sign-up-open', 'interviewing', { interviewers: 0 }, ['interviewers-missing']],
    ['interviewing', 'analysing', { signUpsLeftOpen: true }, ['sign-up-still-open']],
    ['interviewing', 'analysing', { interviewsHeld: 0 }, ['no-interviews']],
    ['interviewing', 'analysing', { interviewsStillBooked: 1 }, ['interviews-still-booked']],
    ['reporting', 'analysing', { interviewsHeld: 0 }, []],
    ['analysing', 'reporting', { transcriptsNotApproved: 1 }, ['transcripts-not-approved']],
    ['analysing', 'reporting', { marksNotReviewed: 3 }, ['marks-not-reviewed']],
    ['reporting', 'delivered', { claimsFlagged: 1 }, ['claims-flagged']],
    ['reporting', 'delivered', { reportHasBeenShownForFactualErrors: false }, ['factual-errors-not-asked']],
    ['reporting', 'delivered', { factualErrorsNotDecided: 2 }, ['factual-errors-not-decided']],
    ['delivered', 'answered', { proposalsNotAnswered: 1 }, ['proposals-not-answered']],
    ['delivered', 'revisited', { proposalsNotAnswered: 1 }, []],
    ['answered', 'revisited', { revisitHeldOn: null }, ['revisit-not-held']],
    ['answered', 'revisited', { revisitHeldOn: '2025-12-01' }, ['revisit-too-early']],
    ['answered', 'revisited', { revisitHeldOn: '2027-12-01' }, []],
    ['revisited', 'closed', { disposalsOverdue: 1 }, ['disposals-overdue']],
    ['interviewing', 'closed', {}, ['reason-missing']],
    ['interviewing', 'closed', { endedEarlyBecause: ' ' }, ['reason-missing']],
    ['interviewing', 'closed', { endedEarlyBecause: 'too few signed up' }, []],
  ])('from %s to %s with %j: %j', (from, to, facts, expected) => {
    expect(codes(from, to, facts)).toEqual(expected);
  });

  it('publish on the day of the plan, whatever it says, and not before', () => {
    const facts = { publicationDay: '2026-03-16', deliveredOn: '2026-03-01' };
    expect(mayPublish({ ...facts, today: '2026-03-15' })).toEqual({
      ok: false,
      refusals: [{ code: 'before-publication-day', day: '2026-03-16' }],
    });
    expect(mayPublish({ ...facts, today: '2026-03-16' })).toEqual({ ok: true });
    expect(mayPublish({ ...facts, deliveredOn: null, today: '2026-04-01' })).toMatchObject({ ok: false });
    expect(mayPublish({ ...facts, publicationDay: null, today: '2026-04-01' })).toMatchObject({ ok: false });
  });
});

describe('revisit and disposal', () => {
  it('opens the revisit six months after delivery and closes it after twelve', () => {
    expect(revisitWindow('2026-08-31')).toEqual({ opens: '2027-02-28', closes: '2027-08-31' });
  });

  const events = {
    transcriptApprovedOn: '2026-01-10',
    giftSentOn: '2026-01-05',
    reportSentOn: '2026-03-05',
    reportDeliveredOn: '2026-03-01',
  };

  it('destroys each kind of material when its purpose has ended', () => {
    expect(disposalDates(events)).toEqual({
      recordings: '2026-01-10',
      contactDetails: '2026-03-05',
      transcripts: '2027-03-01',
    });
    expect(disposalDates(events, 6).transcripts).toBe('2026-09-01');
  });

  it('waits for both gift and report, but not for what was declined', () => {
    expect(disposalDates({ ...events, giftSentOn: null }).contactDetails).toBeNull();
    expect(disposalDates({ ...events, reportSentOn: null }).contactDetails).toBeNull();
    expect(disposalDates({ ...events, reportSentOn: 'declined' }).contactDetails).toBe('2026-01-05');
    expect(disposalDates({ ...events, giftSentOn: 'declined' }).contactDetails).toBe('2026-03-05');
    const neither = { ...events, giftSentOn: 'declined', reportSentOn: 'declined' };
    expect(disposalDates(neither).contactDetails).toBe('2026-03-01');
    expect(disposalDates({ ...neither, reportDeliveredOn: null })).toEqual({
      recordings: '2026-01-10',
      contactDetails: null,
      transcripts: null,
    });
  });
});
