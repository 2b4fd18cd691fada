import { idOf, organisations, personOf } from '../people.ts';
import {
  audit,
  auditor,
  bureau,
  bytes,
  coordinator,
  guideQuestion,
  link,
  member,
  publishOn,
  question,
  type Rows,
} from './ids.ts';

/** The audit itself, its parties, its team, its guide and letter, and how people sign up. */
export const auditRows: Rows = [
  [
    'service.audit',
    {
      id: audit,
      bureau_id: bureau,
      title: 'Boendestödet',
      stage: 'reporting',
      population: 80,
      asked_by: personOf('commissioner'),
      created_on: '2026-03-01',
    },
  ],
  [
    'service.audit_party',
    { audit_id: audit, organisation_id: organisations.municipality, part: 'commissioner' },
    { audit_id: audit, organisation_id: organisations.unit, part: 'audited-unit' },
  ],
  [
    'service.commission_question',
    { id: question, audit_id: audit, position: 1, text: 'Hur fungerar planen?' },
  ],
  [
    'service.commission_message',
    {
      id: idOf('message'),
      audit_id: audit,
      person_id: coordinator,
      organisation_id: bureau,
      body: 'Välkomna',
      at: '2026-03-01T08:00:00Z',
    },
  ],
  ['service.commission_plan', { audit_id: audit, publish_on: publishOn }],
  [
    'service.plan_signature',
    {
      audit_id: audit,
      plan_version: 1,
      organisation_id: bureau,
      person_id: coordinator,
      signed_on: '2026-03-02',
    },
  ],
  [
    'service.audit_member',
    {
      id: member,
      audit_id: audit,
      person_id: auditor,
      interviews: true,
      analyses: true,
      state: 'cleared',
      asked_on: '2026-03-05',
    },
    {
      id: idOf('asked member'),
      audit_id: audit,
      person_id: personOf('askedAuditor'),
      state: 'asked',
      asked_on: '2026-03-05',
    },
  ],
  [
    'service.conflict_declaration',
    { member_id: member, none: true, declared_on: '2026-03-06' },
    { member_id: idOf('asked member'), none: true, declared_on: '2026-03-06' },
  ],
  [
    'service.tie_check',
    {
      member_id: member,
      number: 1,
      asked_on: '2026-03-06',
      since: '2024-03-06',
      units: [organisations.unit],
      has_tie: false,
    },
  ],
  ['service.bureau_settings', { bureau_id: bureau }],
  [
    'service.bureau_key',
    {
      id: idOf('bureau key'),
      bureau_id: bureau,
      recipient: `age1${'q'.repeat(58)}`,
      sealed_identity: bytes(200),
      made_on: '2026-02-01',
    },
  ],
  ['service.bureau_scale', { bureau_id: bureau, scale: {} }],
  ['service.guide', { audit_id: audit }],
  [
    'service.guide_question',
    {
      id: guideQuestion,
      audit_id: audit,
      commission_question_id: question,
      position: 1,
      text: 'Berätta om planen',
    },
  ],
  ['service.guide_version', { audit_id: audit, version: 1, content: {}, saved_on: '2026-04-01' }],
  ['service.information_letter', { audit_id: audit }],
  ['service.letter_section', { audit_id: audit, name: 'about', body: 'Om granskningen' }],
  [
    'service.letter_version',
    { audit_id: audit, version: 1, content: { title: 'Brevet' }, ready_on: '2026-04-02' },
  ],
  ['service.sign_up_link', { audit_id: audit, code: link }],
  ['service.sign_up_gate', { audit_id: audit, state: 'open' }],
  ['service.sign_up_signal', { audit_id: audit, enough: true, said_on: '2026-05-01' }],
];
