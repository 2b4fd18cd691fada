import { cast, idOf, organisations, personOf } from './people.ts';

/** A table's name and the rows that stand in it. */
export type Rows = readonly (readonly [table: string, ...rows: Record<string, unknown>[]])[];

/** Bytes as PostgreSQL reads them in JSON. */
const bytes = (length: number, fill = 'ab') => `\\x${fill.repeat(length)}`;

const audit = idOf('audit');
const informant = idOf('informant');
const question = idOf('commission question');
const guideQuestion = idOf('guide question');
const interview = idOf('interview');
const [raw, reviewing, approved] = ['raw', 'reviewing', 'approved'].map((state) => idOf(`transcript ${state}`)) as [
  string,
  string,
  string,
];
const passage = idOf('passage');
const code = idOf('code');
const claim = idOf('claim');
const base = idOf('claim base');
const proposals = ['received', 'acknowledged', 'done', 'draft'] as const;
const proposal = idOf('proposal received');
const finalEdition = idOf('edition final');
const member = idOf('member');
const booking = idOf('booking');
const bureau = organisations.bureau;
const coordinator = personOf('coordinator');
const auditor = personOf('auditor');
const manager = personOf('unitManager');

/** The link's code and the receipt of the one who signed up, for the calls of {@link calls}. */
const link = 'ABCDEFGHJK23';
const receipt = bytes(32, 'cd');
const sealed = bytes(4296);

export const publishOn = '2027-03-01';

/**
 * The kernel's rows: accounts and what goes with them, as an installation has them in use.
 */
const kernelRows: Rows = [
  ['kernel.installation', { only_row: true, demo: false, created_at: '2026-01-01T00:00:00Z' }],
  [
    'kernel.organisation',
    ...Object.entries(organisations).map(([name, id]) => ({
      id,
      kind: name.endsWith('ureau') ? 'audit-bureau' : name === 'municipality' ? name : 'unit',
      name,
      parent_id: /unit/i.test(name) ? organisations.municipality : null,
      created_on: '2026-01-01',
    })),
  ],
  ['kernel.person', ...cast.map(({ personId, name }) => ({ id: personId, name, created_on: '2026-01-01' }))],
  [
    'kernel.role_holding',
    ...cast.map((one) => ({
      id: one.roleHoldingId,
      person_id: one.personId,
      role: one.role,
      organisation_id: one.organisationId,
      valid_from: '2026-01-01',
    })),
  ],
  ['kernel.identity', ...cast.map(({ name, personId }, at) => ({ id: idOf(`identity ${name}`), person_id: personId, subject: bytes(32, `${10 + at}`), created_on: '2026-01-01' }))],
  ['kernel.passkey', ...cast.map(({ name, personId }) => ({ id: idOf(`passkey ${name}`), person_id: personId, credential_id: name, public_key: bytes(8), counter: 1, transports: [], label: 'En telefon', created_on: '2026-01-01' }))],
  ['kernel.invitation', { id: idOf('invitation'), person_id: personOf('worker'), token_hash: bytes(32), expires_at: '2027-12-31T00:00:00Z' }],
  ['kernel.session', ...cast.map(({ name, personId, roleHoldingId }, at) => ({ id: idOf(`session ${name}`), token_hash: bytes(32, `${10 + at}`), person_id: personId, role_holding_id: roleHoldingId, device: 'En telefon', created_at: '2027-01-31T08:00:00Z', last_seen_at: '2027-01-31T08:00:00Z', expires_at: '2027-12-31T00:00:00Z' }))],
  ['kernel.rate_limit', { bucket: bytes(32), window_start: '2027-01-31T08:00:00Z', attempts: 1 }],
  ['kernel.idempotency', ...cast.map(({ name, personId }) => ({ key: idOf(`key ${name}`), person_id: personId, request_hash: bytes(32), location: '/', created_on: '2027-01-31' }))],
  ['kernel.draft', ...cast.map(({ personId }) => ({ person_id: personId, form: '/', body: 'Ett utkast', updated_at: '2027-01-31T08:00:00Z' }))],
  ['kernel.parked_form', { id: idOf('parked form'), sealed: bytes(8), created_on: '2027-01-31' }],
  ['kernel.trail_head', { stream: audit, sequence: 1, hash: bytes(32) }],
  ['kernel.trail_entry', { stream: audit, sequence: 1, at: '2026-03-01T08:00:00Z', kind: 'change', event: 'audit-opened', actor_kind: 'person', person_id: coordinator, previous: '\\x', hash: bytes(32) }],
  ['kernel.disposal', { id: idOf('disposal'), stream: audit, kind: 'transcript', subject_id: audit, disposed_on: '2027-01-20', reason: 'Ett skäl', certificate: {}, erased: [] }],
  ['kernel.demo_persona', { slug: 'samordnaren', person_id: coordinator, role_holding_id: idOf('hat coordinator'), words: 'Samordnar' }],
  ['kernel.set_up_token', { token_hash: bytes(32), expires_at: '2027-12-31T00:00:00Z' }],
  ['kernel.spent_challenge', { hash: bytes(32), expires_at: '2027-12-31T00:00:00Z' }],
  ['individual.support', { id: idOf('support'), participant_id: personOf('participant'), unit_id: organisations.unit, kind: 'housing-support', valid_from: '2026-01-01' }],
  ['individual.assignment', { id: idOf('assignment'), support_id: idOf('support'), worker_id: personOf('worker'), valid_from: '2026-01-01' }],
];

const informants = ['', ' raw', ' reviewing'].map((which) => idOf(`informant${which}`));

/**
 * One audit with something in every table, in the stage of reporting. Much of it would not be there yet, or no longer, in
 * real use; the rules must hold for it all the same.
 */
const auditRows: Rows = [
  ['service.audit', { id: audit, bureau_id: bureau, title: 'Boendestödet', stage: 'reporting', population: 80, asked_by: personOf('commissioner'), created_on: '2026-03-01' }],
  ['service.audit_party', { audit_id: audit, organisation_id: organisations.municipality, part: 'commissioner' }, { audit_id: audit, organisation_id: organisations.unit, part: 'audited-unit' }],
  ['service.commission_question', { id: question, audit_id: audit, position: 1, text: 'Hur fungerar planen?' }],
  ['service.commission_message', { id: idOf('message'), audit_id: audit, person_id: coordinator, organisation_id: bureau, body: 'Välkomna', at: '2026-03-01T08:00:00Z' }],
  ['service.commission_plan', { audit_id: audit, publish_on: publishOn }],
  ['service.plan_signature', { audit_id: audit, plan_version: 1, organisation_id: bureau, person_id: coordinator, signed_on: '2026-03-02' }],
  [
    'service.audit_member',
    { id: member, audit_id: audit, person_id: auditor, interviews: true, analyses: true, state: 'cleared', asked_on: '2026-03-05' },
    { id: idOf('asked member'), audit_id: audit, person_id: personOf('askedAuditor'), state: 'asked', asked_on: '2026-03-05' },
  ],
  ['service.conflict_declaration', { member_id: member, none: true, declared_on: '2026-03-06' }],
  ['service.tie_check', { member_id: member, number: 1, asked_on: '2026-03-06', since: '2024-03-06', units: [organisations.unit], has_tie: false }],
  ['service.bureau_settings', { bureau_id: bureau }],
  ['service.bureau_key', { id: idOf('bureau key'), bureau_id: bureau, recipient: `age1${'q'.repeat(58)}`, sealed_identity: bytes(200), made_on: '2026-02-01' }],
  ['service.bureau_scale', { bureau_id: bureau, scale: {} }],
  ['service.guide', { audit_id: audit }],
  ['service.guide_question', { id: guideQuestion, audit_id: audit, commission_question_id: question, position: 1, text: 'Berätta om planen' }],
  ['service.guide_version', { audit_id: audit, version: 1, content: {}, saved_on: '2026-04-01' }],
  ['service.information_letter', { audit_id: audit }],
  ['service.letter_section', { audit_id: audit, name: 'about', body: 'Om granskningen' }],
  ['service.letter_version', { audit_id: audit, version: 1, content: { title: 'Brevet' }, ready_on: '2026-04-02' }],
  ['service.sign_up_link', { audit_id: audit, code: link }],
  ['service.sign_up_gate', { audit_id: audit, state: 'open' }],
  ['service.sign_up_signal', { audit_id: audit, enough: true, said_on: '2026-05-01' }],
  ['service.informant', ...informants.map((id, at) => ({ id, audit_id: audit, label: `Intervju ${at}`, way: 'place' }))],
  ['service.informant_background', { informant_id: informant, gender: 'woman', age: 40 }],
  ['service.informant_consent', { informant_id: informant, kind: 'taking-part', given: true, way: 'oral', recorded_by: auditor, recorded_on: '2026-05-10' }, { informant_id: informant, kind: 'quotes', given: true, way: 'oral', recorded_by: auditor, recorded_on: '2026-05-10', withdrawn_on: '2027-01-26' }],
  ['service.sign_up', { id: idOf('sign-up'), audit_id: audit, signed_on: '2026-05-01', sealed, receipt_hash: receipt, state: 'contacted', informant_id: informant }],
  ['service.booking', { id: booking, audit_id: audit, informant_id: informant, day: '2027-01-10', starts_at: '10:00', way: 'place', state: 'booked' }, { id: idOf('cancelled booking'), audit_id: audit, informant_id: informant, day: '2027-01-09', starts_at: '10:00', way: 'place', state: 'cancelled' }],
  ['service.booking_place', { booking_id: booking, place: 'Biblioteket' }],
  ['service.booking_interviewer', { booking_id: booking, person_id: auditor, answer: 'does-not-know' }],
  ['service.interview', { id: interview, audit_id: audit, informant_id: informant, guide_version: 1, state: 'done', held_on: '2026-05-10', minutes: 60, recorded: true }],
  ['service.interviewer', { interview_id: interview, person_id: auditor }],
  ['service.interview_note', { id: idOf('note'), interview_id: interview, guide_question_id: guideQuestion, body: 'En anteckning' }],
  [
    'service.transcript',
    { id: approved, audit_id: audit, informant_id: informant, state: 'approved', source: 'notes', added_on: '2026-05-11', approved_on: '2026-05-12', approved_by: auditor },
    { id: raw, audit_id: audit, informant_id: informants[1], state: 'raw', source: 'pasted', added_on: '2026-05-11' },
    { id: reviewing, audit_id: audit, informant_id: informants[2], state: 'reviewing', source: 'pasted', added_on: '2026-05-11' },
  ],
  ['service.transcript_turn', ...[approved, raw, reviewing].map((transcript) => ({ id: idOf(`turn ${transcript}`), transcript_id: transcript, position: 1, speaker: 'informant', words: 'Planen är bra' }))],
  ['service.turn_question', { turn_id: idOf(`turn ${approved}`), guide_question_id: guideQuestion, how: 'by-hand' }],
  ['service.identifying_mark', { id: idOf('mark'), transcript_id: reviewing, turn_id: idOf(`turn ${reviewing}`), start_at: 0, end_at: 6, kind: 'other', found: 'Planen', form: 'planen', suggestion: 'XXX' }],
  ['service.code', { id: code, audit_id: audit, commission_question_id: question, name: 'Planen' }],
  ['service.passage', { id: passage, audit_id: audit, transcript_id: approved, informant_id: informant, turn_id: idOf(`turn ${approved}`), start_at: 0, end_at: 6, words: 'Planen', marked_by: auditor, marked_on: '2026-05-13' }],
  ['service.coding', { audit_id: audit, passage_id: passage, code_id: code, coded_by: auditor }],
  ['service.ladder_step', { informant_id: informant, audit_id: audit, step: 3, grounds: 'Får resonera' }],
  ['service.claim_base', { id: base, audit_id: audit, name: 'De som bor själva' }],
  ['service.claim_base_member', { audit_id: audit, base_id: base, informant_id: informant }],
  ['service.claim', { id: claim, audit_id: audit, commission_question_id: question, statement: 'Planen är bra', quantity_word: 'one', base_id: base }],
  ['service.claim_passage', { audit_id: audit, claim_id: claim, passage_id: passage, stance: 'for', quoted: true }],
  ['service.report_part', { id: idOf('part'), audit_id: audit, part: 'foreword', body: 'Förord' }],
  [
    'service.report_edition',
    { id: idOf('edition draft 1'), audit_id: audit, kind: 'draft', edition: 1, document: {}, made_on: '2026-12-01' },
    { id: idOf('edition draft 2'), audit_id: audit, kind: 'draft', edition: 2, document: {}, made_on: '2026-12-10', shared_on: '2026-12-10', remarks_by: '2027-02-20' },
    { id: finalEdition, audit_id: audit, kind: 'final', edition: 1, document: {}, made_on: '2027-01-25' },
  ],
  ['service.report_source', { edition_id: finalEdition, at: [0], kind: 'quote', informants: [informant] }],
  ['service.factual_remark', { id: idOf('remark'), audit_id: audit, organisation_id: organisations.unit, person_id: manager, draft_words: 'Tio', remark: 'Det var elva', made_on: '2026-12-12' }],
  ['service.revisit', { audit_id: audit, held_on: '2027-01-30', words: 'Vi kom tillbaka' }],
  ['service.proposal', ...proposals.map((state, at) => ({ id: idOf(`proposal ${state}`), audit_id: audit, number: at + 1, heading: `Förslag ${at + 1}` }))],
  ['service.proposal_ground', { proposal_id: proposal, claim_id: claim }],
  ['service.proposal_answer', { id: idOf('answer'), proposal_id: proposal, organisation_id: organisations.unit, person_id: manager, answer: 'yes', why: 'Det behövs', answered_on: '2027-01-28' }],
  ['service.proposal_step', { id: idOf('step'), proposal_id: proposal, state: 'received', on_day: '2027-01-26', at: '2027-01-26T08:00:00Z' }],
];

/** Every row, in an order that references allow. Tables that migrate itself fills are not here. */
export const rows: Rows = [...kernelRows, ...auditRows];

/** What happens to the audit on the day of delivery. One proposal is held back, to see that it stays unseen. */
export const delivery: readonly string[] = [
  `update service.audit set stage = 'delivered', delivered_on = '2027-02-10' where id = '${audit}'`,
  ...proposals
    .filter((state) => state !== 'draft')
    .map((state) => `update service.proposal set state = '${state}', received_on = '2027-02-10' where id = '${idOf(`proposal ${state}`)}'`),
];

/** A moment in the life of the audit, at which everything is tried. */
export interface Moment {
  heading: string;
  at: Date;
  /** what happens first, as the database's owner */
  first: readonly string[];
}

export const moments: readonly Moment[] = [
  { heading: 'before delivery', at: new Date('2027-02-01T09:00:00Z'), first: [] },
  { heading: 'delivered', at: new Date('2027-02-11T09:00:00Z'), first: delivery },
  { heading: 'published', at: new Date(`${publishOn}T09:00:00Z`), first: [] },
];

/**
 * How each function with arguments is called, by its name: for the audit of the scene. A function that the app's role may
 * run and that is not here makes the measurement stop.
 */
export const calls: Readonly<Record<string, { statement: string; does: string }>> = {
  'kernel.open_session': { statement: `select * from kernel.open_session('${bytes(32, '10')}', '2027-01-31T08:30:00Z', '1 hour')`, does: 'opens a session for who holds its token' },
  'kernel.trail_append': { statement: `select kernel.trail_append('change', '${audit}', 'tried', null, null)`, does: 'adds a link to the trail, in the actor’s own name' },
  'kernel.enqueue': { statement: `select kernel.enqueue('tried', '{}', null, null)`, does: 'puts a job in the queue' },
  'kernel.first_run': { statement: 'select * from kernel.first_run()', does: 'says how far the first run has come' },
  'service.member_has_tie': { statement: `select service.member_has_tie('${member}')`, does: 'says yes or no to a tie, and writes down that it was asked' },
  'service.passage_stands': { statement: `select from (select service.passage_stands('${audit}', '${approved}', '${informant}', '${idOf(`turn ${approved}`)}', 0, 6, 'Planen') as yes) t where yes`, does: 'says whether a passage is what it says' },
  'service.readable_informants': { statement: `select from (select service.readable_informants('${audit}') as found) t where found <> '{}'`, does: 'ids of informants with an approved transcript' },
  'service.dispose_raw': { statement: `select * from service.dispose_raw('${approved}', true)`, does: 'destroys the notes behind an approved transcript' },
  'service.withdraw_informant': { statement: `select * from service.withdraw_informant('${informant}')`, does: 'withdraws for an informant: all they said goes' },
  'service.letter_behind': { statement: `select from service.letter_behind('${link}') l where l is not null`, does: 'the ready letter, for who holds the short link' },
  'service.report_gaps': { statement: `select from service.report_gaps('${finalEdition}') g where g <> '[]'`, does: 'places in an edition that may no longer be shown' },
  'service.sign_up_page': { statement: `select * from service.sign_up_page('${link}')`, does: 'the sign-up page, for who holds the short link' },
  'service.leave_sign_up': { statement: `select service.leave_sign_up('${link}', '${sealed}', '${bytes(32, 'ef')}')`, does: 'leaves a sign-up behind the short link' },
  'service.follow_receipt': { statement: `select from service.follow_receipt('${receipt}') f where f is not null`, does: 'how it stands, for who holds the receipt' },
  'service.withdraw_by_receipt': { statement: `select service.withdraw_by_receipt('${receipt}')`, does: 'takes a sign-up back, for who holds the receipt' },
};
