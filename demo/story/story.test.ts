import { describe, expect, it } from 'vitest';
import { check } from '../../src/domain/quantity-words.ts';
import { county } from './county.ts';
import { finishedAudit } from './finished-audit.ts';
import { otherAudits } from './other-audits.ts';
import { identifierOf, informantOf, quantityWordsIn, strings, unique } from './story-text.ts';
import type { Audit } from './types.ts';

const audits: Audit[] = [finishedAudit, ...otherAudits];
const people = new Map(county.people.map((person) => [person.slug, person]));
const organisations = new Set(county.organisations.map((organisation) => organisation.slug));

describe('the county', () => {
  it('has unique slugs, known organisations and known participants', () => {
    expect(unique(county.people.map((person) => person.slug))).toBe(true);
    expect(unique(county.organisations.map((organisation) => organisation.slug))).toBe(true);
    for (const { parent } of county.organisations) if (parent) expect(organisations).toContain(parent);
    for (const person of county.people) {
      expect(person.hats.length, person.slug).toBeGreaterThan(0);
      for (const hat of person.hats) {
        expect(organisations, `${person.slug}: ${hat.organisation}`).toContain(hat.organisation);
        for (const participant of hat.participants ?? [])
          expect(people.get(participant)?.hats.map((each) => each.role)).toContain('participant');
      }
    }
  });

  it('has a persona for every role of the audit and one with two hats', () => {
    const personas = county.people.filter((person) => person.persona);
    const roles = new Set(personas.flatMap((person) => person.hats.map((hat) => hat.role)));
    for (const role of [
      'commissioner',
      'auditCoordinator',
      'auditor',
      'unitManager',
      'careManager',
      'supportWorker',
      'participant',
      'closePerson',
      'administrator',
    ])
      expect(roles).toContain(role);
    expect(
      personas.some((person) => {
        const held = person.hats.map((hat) => hat.role);
        return held.includes('participant') && held.includes('auditor');
      }),
    ).toBe(true);
    expect(
      personas.filter((person) => person.hats.some((hat) => hat.organisation === 'andra-stolen')),
    ).toHaveLength(2);
  });
});

describe.each(audits.map((audit) => [audit.slug, audit] as const))('audit %s', (_slug, audit) => {
  const questionIds = audit.commission.questions.map((question) => question.id);
  const guideIds = (audit.guide?.questions ?? []).map((question) => question.id);
  const passages = audit.interviews.flatMap((interview) => interview.passages);
  const interviewIds = audit.interviews.map((interview) => interview.id);

  it('names people and organisations that exist', () => {
    expect(organisations).toContain(audit.bureau);
    for (const unit of audit.auditedUnits) expect(organisations).toContain(unit);
    for (const commissioner of audit.commissioners) {
      expect(organisations).toContain(commissioner.organisation);
      expect(people.get(commissioner.person)?.hats.map((hat) => hat.organisation)).toContain(
        commissioner.organisation,
      );
    }
    const named = [
      audit.coordinator,
      ...audit.team.map((member) => member.person),
      ...audit.commission.dialogue.map((note) => note.by),
      ...audit.commission.signOffs.map((note) => note.by),
      ...audit.bookings.flatMap((booking) => booking.interviewers),
      ...audit.interviews.flatMap((interview) => interview.interviewers),
      ...(audit.delivery?.remarks.flatMap((remark) => [remark.by, remark.decidedBy]) ?? []),
      ...(audit.delivery?.answers.map((answer) => answer.by) ?? []),
    ];
    for (const slug of named) expect(people.has(slug), slug).toBe(true);
  });

  it('lets nobody with a conflict, and nobody outside the team, interview', () => {
    const interviewers = new Set(
      audit.team
        .filter(({ stoodBack, tasks }) => !stoodBack && tasks.includes('interviews'))
        .map(({ person }) => person),
    );
    for (const member of audit.team) {
      if (member.declaration.conflict && audit.stage !== 'planning') expect(member.stoodBack).toBeDefined();
      const hats = people.get(member.person)?.hats ?? [];
      const close = hats.some(
        (hat) =>
          audit.auditedUnits.includes(hat.organisation) &&
          (!hat.to || hat.to > `${Number(county.today.slice(0, 4)) - 2}${county.today.slice(4)}`),
      );
      if (close)
        expect(
          member.declaration.conflict || member.stoodBack !== undefined || audit.stage === 'planning',
        ).toBe(true);
    }
    for (const { interviewers: used } of [...audit.bookings, ...audit.interviews])
      for (const person of used) expect(interviewers, person).toContain(person);
  });

  it('has unique ids and hangs every guide question under a commission question', () => {
    for (const ids of [
      questionIds,
      guideIds,
      interviewIds,
      passages.map((passage) => passage.id),
      audit.signUps.map((signUp) => signUp.id),
      audit.bookings.map((booking) => booking.id),
      (audit.codebook ?? []).flatMap((theme) => theme.codes.map((code) => code.id)),
      (audit.claims ?? []).map((claim) => claim.id),
    ])
      expect(unique(ids)).toBe(true);
    for (const question of audit.guide?.questions ?? []) {
      expect(questionIds).toContain(question.commissionQuestion);
      expect(Object.values(question.followUps).length).toBeGreaterThan(0);
    }
    if (audit.guide)
      for (const id of questionIds)
        expect(audit.guide.questions.some((question) => question.commissionQuestion === id)).toBe(true);
  });

  it('uses phone numbers of the range kept for fiction', () => {
    expect(strings(audit).length).toBeGreaterThan(10);
    for (const text of strings(audit))
      for (const match of text.matchAll(/\b0(?:[\d -]){7,12}\d\b/gu)) {
        const digits = match[0].replace(/\D/gu, '');
        if (digits.length < 9) continue;
        expect(Number(digits), match[0]).toBeGreaterThanOrEqual(701740605);
        expect(Number(digits), match[0]).toBeLessThanOrEqual(701740699);
      }
  });
});

const interviewed = audits.filter((audit) => audit.interviews.length > 0);
describe.each(interviewed.map((audit) => [audit.slug, audit] as const))(
  'interviewed in %s',
  (_slug, audit) => {
    const questionIds = audit.commission.questions.map((question) => question.id);
    const guideIds = (audit.guide?.questions ?? []).map((question) => question.id);
    const codes = new Set((audit.codebook ?? []).flatMap((theme) => theme.codes.map((code) => code.id)));
    const passageIds = new Set(
      audit.interviews.flatMap((interview) => interview.passages.map((passage) => passage.id)),
    );
    const claims = new Map((audit.claims ?? []).map((claim) => [claim.id, claim]));
    const interviewIds = audit.interviews.map((interview) => interview.id);

    it('quotes transcripts exactly, under codes and questions that exist', () => {
      for (const interview of audit.interviews) {
        for (const passage of interview.passages) {
          expect(informantOf(passage.id)).toBe(interview.id);
          expect(interview.transcript.includes(passage.quote), passage.id).toBe(true);
          expect(passage.quote.includes('\n'), passage.id).toBe(false);
          expect(passage.codes.length, passage.id).toBeGreaterThan(0);
          for (const code of passage.codes) expect(codes, `${passage.id}: ${code}`).toContain(code);
          expect(guideIds, passage.id).toContain(passage.questionRef);
        }
        for (const mark of interview.identifying)
          expect(interview.transcript.includes(mark.text), `${interview.id}: ${mark.text}`).toBe(true);
        for (const id of interview.ladder?.passages ?? []) expect(passageIds).toContain(id);
        for (const line of interview.transcript.trim().split(/\n+/u)) {
          const label = /^(\p{L}+): /u.exec(line)?.[1];
          expect(Object.keys(interview.speakers), `${interview.id}: ${line.slice(0, 30)}`).toContain(label);
        }
      }
    });

    it('words its claims by what the passages carry', () => {
      for (const claim of claims.values()) {
        expect(questionIds).toContain(claim.commissionQuestion);
        for (const id of [...claim.supporters, ...claim.contradicters]) expect(passageIds, id).toContain(id);
        const base = claim.base.kind === 'all' ? interviewIds : claim.base.informants;
        const supporting = new Set(claim.supporters.map(informantOf));
        const against = new Set(claim.contradicters.map(informantOf));
        for (const informant of supporting) {
          expect(base, claim.id).toContain(informant);
          expect(against.has(informant), `${claim.id}: ${informant}`).toBe(false);
        }
        expect(check(identifierOf(claim.quantityWord), supporting.size, base.length).ok, claim.id).toBe(true);
        expect(claim.statement.toLowerCase()).toContain(claim.quantityWord);
        for (const word of quantityWordsIn(claim.statement))
          expect(word, claim.id).toBe(identifierOf(claim.quantityWord));
      }
    });
  },
);

const booked = audits.filter((audit) => audit.bookings.length > 0);
describe.each(booked.map((audit) => [audit.slug, audit] as const))('booked in %s', (_slug, audit) => {
  it('books signed-up people only, and each booking fits its wish', () => {
    expect(audit.letter).toBeDefined();
    const signUps = new Map(audit.signUps.map((signUp) => [signUp.id, signUp]));
    const held = audit.bookings.flatMap((booking) => booking.interview ?? []);
    expect(held).toEqual(audit.interviews.map((interview) => interview.id));
    for (const booking of audit.bookings) {
      expect(signUps.get(booking.signUp)?.mode).toBe(booking.mode);
      expect(['booked', 'interviewed']).toContain(signUps.get(booking.signUp)?.outcome);
    }
  });
});

describe('the other audits', () => {
  it('stand at several stages, with a joint one and a small one', () => {
    expect(new Set(audits.map((audit) => audit.stage)).size).toBeGreaterThanOrEqual(6);
    expect(otherAudits.some((audit) => audit.commissioners.length > 1)).toBe(true);
    expect(otherAudits.some((audit) => audit.commission.scope.peopleConcerned < 15)).toBe(true);
    expect(otherAudits.some((audit) => audit.team.some((member) => member.declaration.conflict))).toBe(true);
    expect(new Set(audits.map((audit) => audit.bureau)).size).toBe(2);
  });

  it('has one half coded with six interviews, and one open for sign-up', () => {
    const analysing = otherAudits.find((audit) => audit.stage === 'analysing');
    expect(analysing?.interviews).toHaveLength(6);
    expect(new Set(analysing?.interviews.map((interview) => interview.coding)).size).toBeGreaterThan(1);
    const open = otherAudits.find((audit) => audit.stage === 'sign-up-open');
    expect(open?.signUps.length).toBeGreaterThanOrEqual(5);
    expect(open?.signUps.every((signUp) => signUp.outcome === 'open')).toBe(true);
  });
});
