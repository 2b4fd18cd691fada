/** A day, `YYYY-MM-DD`, as lived in the story; a loader may move all days by the same number. */
export type Day = string;

/** A day and a clock time, `YYYY-MM-DDTHH:MM`, Swedish local time. */
export type Moment = string;

export type Slug = string;

export type OrganisationKind = 'county' | 'municipality' | 'region' | 'unit' | 'bureau' | 'association';

export interface Organisation {
  slug: Slug;
  name: string;
  kind: OrganisationKind;
  /** The organisation this one is part of. */
  parent?: Slug;
  about: string;
}

/** Role identifiers follow the glossary of the domain; a commissioner signs commissions for an organisation. */
export type RoleName =
  | 'participant'
  | 'closePerson'
  | 'supportWorker'
  | 'substitute'
  | 'unitManager'
  | 'careManager'
  | 'commissioner'
  | 'auditor'
  | 'auditCoordinator'
  | 'councilMember'
  | 'influenceCoordinator'
  | 'associationContact'
  | 'administrator';

export interface Hat {
  role: RoleName;
  organisation: Slug;
  from: Day;
  to?: Day;
  /** For a support worker, close person or care manager: the participants the relation is about. */
  participants?: Slug[];
}

export interface Person {
  slug: Slug;
  name: string;
  hats: Hat[];
  about: string;
  /** Shown on the demo page and possible to sign in as. */
  persona: boolean;
}

export interface County {
  name: string;
  /** The day on which the story stands still. */
  today: Day;
  organisations: Organisation[];
  people: Person[];
}

/** Stages of an audit, in order (domain.md, "Audit"). */
export type Stage =
  | 'commission'
  | 'planning'
  | 'sign-up-open'
  | 'interviewing'
  | 'analysing'
  | 'reporting'
  | 'delivered'
  | 'answered'
  | 'revisited'
  | 'closed';

export interface CommissionQuestion {
  id: string;
  text: string;
}

export interface PlanStep {
  what: string;
  who: string;
  from: Day;
  to: Day;
}

export interface DialogueNote {
  by: Slug;
  on: Day;
  text: string;
}

export interface Commission {
  purpose: string;
  background: string;
  questions: CommissionQuestion[];
  scope: {
    /** How many people the audit could ask at all; few make the warning show. */
    peopleConcerned: number;
    interviewsPlanned: number;
    /** Who can take part, in the letter's words. */
    eligibility: string;
    /** The same as a question, for the sign-up page; where there is a letter. */
    asks?: string;
    limits: string;
  };
  plan: PlanStep[];
  whoInforms: string;
  howResultsReturn: string;
  /** The report is published this day whatever it says. */
  publishOn: Day;
  cost: { sek: number; covers: string };
  dialogue: DialogueNote[];
  signOffs: DialogueNote[];
}

export interface TeamMember {
  person: Slug;
  tasks: Array<'coordinates' | 'interviews' | 'analyses' | 'guide'>;
  declaration: {
    on: Day;
    conflict: boolean;
    text: string;
  };
  /** Set when the person had to leave the team. */
  stoodBack?: { on: Day; why: string };
}

export interface GuideQuestion {
  id: string;
  commissionQuestion: string;
  text: string;
  followUps: { yes?: string; no?: string; how?: string };
}

export interface Guide {
  version: number;
  agreedOn: Day;
  opening: string;
  questions: GuideQuestion[];
  closing: string;
}

export interface Letter {
  title: string;
  /** Paragraphs under headings; `{shortLink}` is filled in by the system. */
  sections: Array<{ heading?: string; paragraphs: string[]; list?: string[] }>;
  contact: { name: string; phone: string; email: string };
}

export type InterviewMode = 'place' | 'cafe' | 'video' | 'phone';
export type SignUpChannel = 'web' | 'phone' | 'text' | 'paper';
export type CompanionKind = 'closePerson' | 'friend' | 'supportWorker' | 'interpreter';

export interface SignUp {
  id: string;
  channel: SignUpChannel;
  on: Day;
  mode: InterviewMode;
  when: string;
  /** How the person wants to be asked and what makes it easier. */
  wishes: string;
  companion?: { kind: CompanionKind; note: string };
  /** In the person's own word. */
  eligibility: string;
  /** Sealed to the bureau's key by the loader; never stored in clear. */
  contact: { name: string; phone?: string; email?: string; how: string };
  outcome: 'open' | 'booked' | 'interviewed' | 'withdrawn' | 'declined';
}

export interface Booking {
  id: string;
  signUp: string;
  interviewers: Slug[];
  at: Moment;
  mode: InterviewMode;
  where: string;
  note?: string;
  /** The interview that came of it. */
  interview?: string;
}

export type LadderStep = 1 | 2 | 3 | 4 | 5;

export interface Passage {
  id: string;
  /** Exact substring of the raw transcript. */
  quote: string;
  codes: string[];
  questionRef: string;
}

export type IdentifyingKind =
  | 'name'
  | 'personal-number'
  | 'phone'
  | 'email'
  | 'address'
  | 'date-of-birth'
  | 'age'
  | 'place'
  | 'organisation'
  | 'date'
  | 'other';

/** A piece of raw text that must not survive de-identification; pronouns are not listed. */
export interface Identifying {
  text: string;
  kind: IdentifyingKind;
  /** What the reviewer puts in its place, where the usual one would read badly. */
  replacement?: string;
}

export interface Interview {
  id: string;
  /** One line for the bureau's own list. */
  label: string;
  informant: { gender: 'woman' | 'man'; age: number };
  on: Day;
  minutes: number;
  mode: InterviewMode;
  where: string;
  interviewers: Slug[];
  companion?: CompanionKind;
  consent: { form: 'oral' | 'written'; recording: boolean; quotes: boolean };
  /** Notes stand in for a transcript where recording was refused. */
  kind: 'transcript' | 'notes' | 'chat';
  speakers: Record<string, 'interviewer' | 'informant' | 'companion'>;
  transcript: string;
  passages: Passage[];
  identifying: Identifying[];
  ladder?: { step: LadderStep; grounds: string; passages: string[] };
  /** How far the de-identification has come; approved when left out. */
  review?: 'not-begun' | 'under-way';
  /** Whether the team has coded the whole text. */
  coding: 'done' | 'begun' | 'not-begun';
}

export interface Code {
  id: string;
  name: string;
  memo: string;
}

export interface Theme {
  id: string;
  name: string;
  memo: string;
  codes: Code[];
}

/** Quantity words as they stand in the report; `SWEDISH_QUANTITY_WORDS` of the domain maps them. */
export type QuantityWord =
  | 'samtliga'
  | 'nästan alla'
  | 'majoriteten'
  | 'de flesta'
  | 'många'
  | 'flera'
  | 'några'
  | 'en del'
  | 'ett par'
  | 'en';

export interface Claim {
  id: string;
  statement: string;
  quantityWord: QuantityWord;
  /** All informants of the audit, or a subset named in the statement, listed by interview id. */
  base: { kind: 'all' } | { kind: 'subset'; name: string; informants: string[] };
  /** Passages that carry the claim; an informant counts once however many passages. */
  supporters: string[];
  contradicters: string[];
  commissionQuestion: string;
}

export type ReportBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'claim'; claim: string }
  | { kind: 'quote'; passage: string };

export interface ReportChapter {
  commissionQuestion: string;
  title: string;
  blocks: ReportBlock[];
}

/** A paragraph that repeats findings, with the claims whose quantity words it uses. */
export interface ResultParagraph {
  text: string;
  claims: string[];
}

export interface ReportProposal {
  id: string;
  title: string;
  text: string;
  /** What it rests on. */
  claims: string[];
  passages: string[];
}

export interface Report {
  title: string;
  subtitle: string;
  foreword: string[];
  summary: ResultParagraph[];
  easyRead: ResultParagraph[];
  /** What is audited, before the commission itself, which the system prints from its own rows. */
  background: string[];
  /** Prose with the placeholders of `src/service/report/rules/numbers.ts`, such as `{intervjuade}`. */
  method: string[];
  chapters: ReportChapter[];
  ladder: {
    title: string;
    intro: string[];
    steps: Array<{ step: LadderStep; title: string; blocks: ReportBlock[] }>;
    outroTitle: string;
    outro: string[];
  };
  insights: Array<{ title: string; blocks: ReportBlock[] }>;
  proposalsIntro: string[];
  proposals: ReportProposal[];
}

export interface FactualRemark {
  id: string;
  by: Slug;
  on: Day;
  /** What stood in the draft. */
  draftText: string;
  remark: string;
  decision: 'accepted' | 'not-accepted';
  decidedBy: Slug;
  decidedOn: Day;
  reasons: string;
  /** What stands in the report. */
  finalText: string;
}

export interface ProposalAnswer {
  proposal: string;
  by: Slug;
  on: Day;
  answer: 'yes' | 'partly' | 'no';
  why: string;
  whoActs: string;
  when: Day;
  whenText: string;
}

/** A step after the answers: the unit's own, or a word from those who raised the proposal. */
export interface ProposalStep {
  proposal: string;
  by: Slug;
  on: Day;
  action: 'start' | 'finish' | 'confirm' | 'dispute';
  words: string;
}

export interface Delivery {
  draftSentOn: Day;
  /** The last day on which the unit can point out factual errors. */
  remarksBy: Day;
  remarks: FactualRemark[];
  deliveredOn: Day;
  presentedTo: string;
  informantsTold: string;
  /** Sign-ups of those who have not been sent the report yet. */
  notYetTold?: string[];
  acknowledged: Array<{ proposal: string; by: Slug; on: Day }>;
  answers: ProposalAnswer[];
  /** What has happened with the proposals since they were answered. */
  since: ProposalStep[];
  answeredOn?: Day;
  publishedOn?: Day;
  revisit: { dueFrom: Day; dueTo: Day; note: string };
}

export interface Audit {
  slug: Slug;
  title: string;
  /** One line on where the audit stands, for the coordinator. */
  about: string;
  stage: Stage;
  bureau: Slug;
  coordinator: Slug;
  commissioners: Array<{ organisation: Slug; person: Slug }>;
  auditedUnits: Slug[];
  commission: Commission;
  team: TeamMember[];
  guide?: Guide;
  letter?: Letter;
  /** What the coordinator has told the commissioner about the number of sign-ups. */
  enough?: 'enough' | 'not-yet-enough';
  signUps: SignUp[];
  bookings: Booking[];
  interviews: Interview[];
  codebook?: Theme[];
  claims?: Claim[];
  report?: Report;
  delivery?: Delivery;
}
