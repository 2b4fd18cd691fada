import { idOf, organisations } from '../people.ts';
import { audit, claim, finalEdition, informant, manager, proposal, proposals, type Rows } from './ids.ts';

/** The report and what became of its proposals. */
export const outcomeRows: Rows = [
  ['service.report_part', { id: idOf('part'), audit_id: audit, part: 'foreword', body: 'Förord' }],
  [
    'service.report_edition',
    {
      id: idOf('edition draft 1'),
      audit_id: audit,
      kind: 'draft',
      edition: 1,
      document: {},
      made_on: '2026-12-01',
    },
    {
      id: idOf('edition draft 2'),
      audit_id: audit,
      kind: 'draft',
      edition: 2,
      document: {},
      made_on: '2026-12-10',
      shared_on: '2026-12-10',
      remarks_by: '2027-02-20',
    },
    { id: finalEdition, audit_id: audit, kind: 'final', edition: 1, document: {}, made_on: '2027-01-25' },
  ],
  ['service.report_source', { edition_id: finalEdition, at: [0], kind: 'quote', informants: [informant] }],
  [
    'service.factual_remark',
    {
      id: idOf('remark'),
      audit_id: audit,
      organisation_id: organisations.unit,
      person_id: manager,
      draft_words: 'Tio',
      remark: 'Det var elva',
      made_on: '2026-12-12',
    },
  ],
  ['service.revisit', { audit_id: audit, held_on: '2027-01-30', words: 'Vi kom tillbaka' }],
  [
    'service.proposal',
    ...proposals.map((state, at) => ({
      id: idOf(`proposal ${state}`),
      audit_id: audit,
      number: at + 1,
      heading: `Förslag ${at + 1}`,
    })),
  ],
  ['service.proposal_ground', { proposal_id: proposal, claim_id: claim }],
  [
    'service.proposal_answer',
    {
      id: idOf('answer'),
      proposal_id: proposal,
      organisation_id: organisations.unit,
      person_id: manager,
      answer: 'yes',
      why: 'Det behövs',
      answered_on: '2027-01-28',
    },
  ],
  [
    'service.proposal_step',
    {
      id: idOf('step'),
      proposal_id: proposal,
      state: 'received',
      on_day: '2027-01-26',
      at: '2027-01-26T08:00:00Z',
    },
  ],
];
