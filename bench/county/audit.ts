import { makeCode, randomBytesFor } from '../../src/domain/short-code.ts';
import { createTranslate } from '../../src/kernel/i18n/translate.ts';
import { composeLetter } from '../../src/service/information-letter/compose.ts';
import type { GuideContent } from '../../src/service/question-guide/contract.ts';
import type { CountyWriter } from './copy.ts';
import type { Bureau, Holder, Unit } from './people.ts';
import type { Random } from './random.ts';
import { commissionQuestions, prose } from './words.ts';

/** How far an audit has come: one in three of each. */
export const courses = ['published', 'under-way', 'delivered'] as const;
export type Course = (typeof courses)[number];

/** An audit as those who add to it need it. */
export interface Audit {
  id: string;
  course: Course;
  title: string;
  unit: Unit;
  bureau: Bureau;
  team: Holder[];
  questions: { id: string; text: string }[];
  guideQuestions: string[];
  linkCode: string;
}

const dates: Record<Course, { stage: string; delivered: string | null; publish: string }> = {
  published: { stage: 'answered', delivered: '2026-04-15', publish: '2026-06-01' },
  'under-way': { stage: 'analysing', delivered: null, publish: '2027-05-01' },
  delivered: { stage: 'delivered', delivered: '2026-11-02', publish: '2027-02-01' },
};

const ways = ['place', 'cafe', 'video', 'phone'] as const;

/** The audit itself: commission, plan, team, guide, letter and short link. */
export function addAudit(
  county: CountyWriter,
  random: Random,
  { course, unit, bureau }: Pick<Audit, 'course' | 'unit' | 'bureau'>,
): Audit {
  const id = random.uuid();
  const { stage, delivered, publish } = dates[course];
  const { commissioner } = unit.municipality;
  const title = `Granskning av ${unit.name}`;
  const purpose = 'Att få veta hur stödet fungerar för dem som har det';
  county.add('service.audit', {
    id,
    bureau_id: bureau.id,
    title,
    stage,
    purpose,
    background: prose(random, 4),
    population: 50,
    created_on: '2025-09-01',
    delivered_on: delivered,
  });
  county.add('service.audit_party', {
    audit_id: id,
    organisation_id: unit.municipality.id,
    part: 'commissioner',
  });
  county.add('service.audit_party', { audit_id: id, organisation_id: unit.id, part: 'audited-unit' });
  county.add('service.commission_plan', {
    audit_id: id,
    scope: prose(random, 2),
    time_plan: prose(random, 3),
    who_informs: prose(random, 1),
    given_back: prose(random, 2),
    publish_on: publish,
    cost: 'Enligt avtal',
  });
  for (const [who, organisation] of [
    [bureau.coordinator, bureau.id],
    [commissioner, unit.municipality.id],
  ] as const) {
    county.add('service.plan_signature', {
      audit_id: id,
      plan_version: 1,
      organisation_id: organisation,
      person_id: who.personId,
      signed_on: '2025-09-20',
    });
    for (let at = 0; at < 3; at += 1) {
      county.add('service.commission_message', {
        id: random.uuid(),
        audit_id: id,
        person_id: who.personId,
        organisation_id: organisation,
        body: prose(random, 2),
        at: `2025-09-${10 + at}T09:00:00Z`,
      });
    }
  }
  const team = random.some(bureau.auditors, 4);
  for (const { personId } of team) addMember(county, random, id, unit.id, personId);
  const questions = commissionQuestions.map((text) => ({ id: random.uuid(), text }));
  for (const [at, question] of questions.entries()) {
    county.add('service.commission_question', { ...question, audit_id: id, position: at + 1 });
  }
  return {
    id,
    course,
    title,
    unit,
    bureau,
    team,
    questions,
    guideQuestions: addGuide(county, random, id, questions),
    linkCode: addLetter(county, random, id, { unit, bureau, purpose, publish }),
  };
}

function addMember(county: CountyWriter, random: Random, audit: string, unit: string, person: string): void {
  const member = random.uuid();
  county.add('service.audit_member', {
    id: member,
    audit_id: audit,
    person_id: person,
    interviews: true,
    analyses: true,
    state: 'cleared',
    asked_on: '2025-09-25',
  });
  county.add('service.conflict_declaration', { member_id: member, none: true, declared_on: '2025-09-26' });
  county.add('service.tie_check', {
    member_id: member,
    number: 1,
    asked_on: '2025-09-27',
    since: '2023-09-27',
    units: [unit],
    has_tie: false,
  });
}

function addGuide(
  county: CountyWriter,
  random: Random,
  audit: string,
  questions: Audit['questions'],
): string[] {
  const asked: GuideContent['questions'] = questions.flatMap(({ id, text }) =>
    [1, 2].map((number) => ({
      id: random.uuid(),
      text: `Kan du berätta mer, ${number}: ${text.toLowerCase()}`,
      followUpYes: 'Hur märks det?',
      followUpNo: 'Hur skulle du vilja att det var?',
      followUpHow: 'Berätta om en gång när det var så.',
      commissionQuestionId: id,
      commissionQuestion: text,
    })),
  );
  const content: GuideContent = { opening: prose(random, 2), closing: prose(random, 1), questions: asked };
  county.add('service.guide', {
    audit_id: audit,
    opening: content.opening,
    closing: content.closing,
    edits: 14,
    saved_version: 1,
    saved_edits: 14,
  });
  for (const [at, question] of asked.entries()) {
    county.add('service.guide_question', {
      id: question.id,
      audit_id: audit,
      commission_question_id: question.commissionQuestionId,
      position: at + 1,
      text: question.text,
      follow_up_yes: question.followUpYes,
      follow_up_no: question.followUpNo,
      follow_up_how: question.followUpHow,
    });
  }
  county.add('service.guide_version', {
    audit_id: audit,
    version: 1,
    content: JSON.stringify(content),
    saved_on: '2025-10-10',
  });
  return asked.map(({ id }) => id);
}

function addLetter(
  county: CountyWriter,
  random: Random,
  audit: string,
  about: { unit: Unit; bureau: Bureau; purpose: string; publish: string },
): string {
  const facts = {
    eligibility: 'Du som har haft stöd i minst ett år kan vara med.',
    place: 'Biblioteket',
    gift: 'Ett presentkort',
    contact: { name: 'Sam', phone: '070-000 00 00', email: 'sam@brukarrevisionen.example' },
  };
  const { content } = composeLetter(
    {
      bureau: about.bureau.name,
      units: [about.unit.name],
      commissioners: [`${about.unit.municipality.name} kommun`],
      purpose: about.purpose,
      publishOn: about.publish,
      language: 'sv',
      title: '',
      ways: [...ways],
      period: '',
      ...facts,
    },
    [],
    createTranslate('sv'),
  );
  county.add('service.information_letter', {
    audit_id: audit,
    eligibility: facts.eligibility,
    place: facts.place,
    gift: facts.gift,
    contact_name: facts.contact.name,
    phone: facts.contact.phone,
    email: facts.contact.email,
  });
  county.add('service.letter_version', {
    audit_id: audit,
    version: 1,
    content: JSON.stringify(content),
    ready_on: '2025-10-15',
  });
  const code = makeCode('link', random.bytes(randomBytesFor('link')));
  county.add('service.sign_up_link', { audit_id: audit, code });
  county.add('service.sign_up_gate', { audit_id: audit, state: 'open' });
  county.add('service.sign_up_signal', { audit_id: audit, enough: true, said_on: '2025-11-20' });
  return code;
}
