import { createHash } from 'node:crypto';
import { type Actor, visitor } from '../../kernel/database/actor.ts';

/** An id that is the same in every run: made of a word. */
export function idOf(word: string): string {
  const hex = createHash('sha256').update(`access matrix ${word}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const organisations = {
  municipality: idOf('municipality'),
  unit: idOf('unit'),
  otherUnit: idOf('other unit'),
  bureau: idOf('bureau'),
  rivalBureau: idOf('rival bureau'),
};

type Organisation = keyof typeof organisations;

interface Part {
  /** as the table's heading has it */
  heading: string;
  role: string;
  at: Organisation;
  /** who it is, for a second hat of somebody above */
  also?: string;
}

const parts = {
  coordinator: { heading: 'Coordinator', role: 'audit-coordinator', at: 'bureau' },
  auditor: { heading: 'Auditor in the team', role: 'auditor', at: 'bureau' },
  askedAuditor: { heading: 'Auditor asked, not cleared', role: 'auditor', at: 'bureau' },
  otherAuditor: { heading: 'Other auditor of the bureau', role: 'auditor', at: 'bureau' },
  rival: { heading: 'Other bureau', role: 'audit-coordinator', at: 'rivalBureau' },
  commissioner: { heading: 'Commissioner', role: 'commissioner', at: 'municipality' },
  unitManager: { heading: 'Unit manager', role: 'unit-manager', at: 'unit' },
  otherManager: { heading: 'Other manager', role: 'unit-manager', at: 'otherUnit' },
  worker: { heading: 'Support worker', role: 'support-worker', at: 'unit' },
  careManager: { heading: 'Care manager', role: 'care-manager', at: 'municipality' },
  participant: { heading: 'Participant', role: 'participant', at: 'unit' },
  administrator: { heading: 'Administrator', role: 'administrator', at: 'municipality' },
  substitute: { heading: 'Substitute', role: 'substitute', at: 'unit' },
  colleague: { heading: 'Colleague without relation', role: 'support-worker', at: 'unit' },
  formerWorker: { heading: 'Former worker', role: 'support-worker', at: 'unit' },
  otherCareManager: { heading: 'Other care manager', role: 'care-manager', at: 'municipality' },
  otherParticipant: { heading: 'Other participant', role: 'participant', at: 'unit' },
  closePerson: { heading: 'Close person', role: 'close-person', at: 'unit' },
  guardian: { heading: 'Guardian', role: 'guardian', at: 'municipality' },
  influenceCoordinator: {
    heading: 'Influence coordinator',
    role: 'influence-coordinator',
    at: 'municipality',
  },
  administratorAsManager: {
    heading: 'Administrator as manager',
    role: 'unit-manager',
    at: 'unit',
    also: 'administrator',
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** Everybody with an account, in the order of the columns. */
export const cast = (Object.keys(parts) as PartName[]).map((name) => {
  const part: Part = parts[name];
  return {
    name,
    ...part,
    personId: idOf(`person ${part.also ?? name}`),
    roleHoldingId: idOf(`hat ${name}`),
    organisationId: organisations[part.at],
  };
});

/** The id of somebody in the cast. */
export const personOf = (name: PartName): string => cast.find((one) => one.name === name)!.personId;

/** The columns of a wing's tables, in their order; the others are compared with them. */
const columns: Readonly<Record<'audit' | 'support', readonly PartName[]>> = {
  audit: [
    'coordinator',
    'auditor',
    'askedAuditor',
    'otherAuditor',
    'rival',
    'commissioner',
    'unitManager',
    'otherManager',
    'worker',
    'careManager',
    'participant',
    'administrator',
  ],
  support: [
    'participant',
    'worker',
    'substitute',
    'colleague',
    'unitManager',
    'otherManager',
    'careManager',
    'otherCareManager',
    'closePerson',
    'otherParticipant',
    'influenceCoordinator',
    'commissioner',
    'administrator',
    'administratorAsManager',
  ],
};

/** Who tries: the cast and the signed-out visitor. Jobs come from the database itself (`jobNames`). */
export interface Contender {
  heading: string;
  actor: Actor;
  /** what a row made in their own name carries */
  personId?: string;
  organisationId?: string;
}

export const contenders: readonly Contender[] = [
  ...cast.map(({ heading, personId, roleHoldingId, organisationId }) => ({
    heading,
    personId,
    organisationId,
    actor: { kind: 'person' as const, personId, roleHoldingId },
  })),
  { heading: 'Visitor', actor: visitor },
];

/** The headings of the people whom one story is about, the signed-out visitor last. */
export const columnsOf = (story: keyof typeof columns): string[] => [
  ...columns[story].map((name) => parts[name].heading),
  'Visitor',
];
