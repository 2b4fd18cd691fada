/**
 * The few resources of HL7 FHIR R4 (4.0.1) that a plan is told in, and the house's own words in them. The resources are
 * checked against the official schema in rules.test.ts.
 */

const own = 'urn:medskapa:fhir';

/** Code systems: two of the house's own, and HL7's for how a goal goes. */
export const SYSTEMS = {
  lifeArea: `${own}:CodeSystem:life-area`,
  goalKind: `${own}:CodeSystem:goal-kind`,
  achievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
} as const;

/** What the house adds where R4 has no place for it. */
export const EXTENSIONS = {
  /** whose word it is: participant, staff, kin, guardian */
  perspective: `${own}:StructureDefinition:perspective`,
  /** what is said: life, need, wish, idea, strength; of a note: meaning, follow-up, participation, answer */
  kind: `${own}:StructureDefinition:kind`,
  lifeArea: `${own}:StructureDefinition:life-area`,
  /** the goal that this is a step towards */
  stepTowards: `${own}:StructureDefinition:step-towards`,
  /** when a paused goal is looked at again */
  lookAgain: `${own}:StructureDefinition:look-again`,
  /** agreed, with the participant's yes; established, without */
  settledAs: `${own}:StructureDefinition:settled-as`,
  /** who does it: self, together, staff, somebody-else */
  doer: `${own}:StructureDefinition:doer`,
  /** months between follow-ups */
  rhythm: `${own}:StructureDefinition:rhythm-months`,
} as const;

export type Extension = { url: string } & (
  | { valueCode: string }
  | { valueDate: string }
  | { valueInteger: number }
  | { valueReference: Reference }
);
export type Reference = { reference: string; display?: string } | { display: string };
export interface Coding {
  system: string;
  code: string;
  display: string;
}
export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}
export interface Annotation {
  extension?: Extension[];
  authorReference?: Reference;
  authorString?: string;
  text: string;
}

export interface Patient {
  resourceType: 'Patient';
  id: string;
  name: { text: string }[];
}

export type LifecycleStatus = 'proposed' | 'active' | 'on-hold' | 'completed' | 'cancelled';
export interface Goal {
  resourceType: 'Goal';
  id: string;
  extension: Extension[];
  lifecycleStatus: LifecycleStatus;
  achievementStatus?: CodeableConcept;
  category: CodeableConcept[];
  description: CodeableConcept;
  subject: Reference;
  statusDate: string;
  statusReason?: string;
  expressedBy: Reference;
  addresses?: Reference[];
  target?: { measure?: CodeableConcept; dueDate?: string }[];
  note?: Annotation[];
}

export interface CarePlanActivity {
  detail: {
    extension: Extension[];
    status: 'not-started' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled';
    goal?: Reference[];
    performer: Reference[];
    scheduledString?: string;
    description: string;
  };
}
export interface CarePlan {
  resourceType: 'CarePlan';
  id: string;
  language: string;
  extension?: Extension[];
  status: 'draft' | 'active' | 'completed';
  intent: 'proposal' | 'plan';
  category: CodeableConcept[];
  title: string;
  subject: Reference;
  period?: { start: string; end?: string };
  created: string;
  addresses?: Reference[];
  goal?: Reference[];
  activity?: CarePlanActivity[];
  note?: Annotation[];
}

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry: { fullUrl: string; resource: Patient | CarePlan | Goal }[];
}
