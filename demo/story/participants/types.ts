import type { LifeArea } from '../../../src/domain/life-areas.ts';
import type { AboutKind, Audience } from '../../../src/individual/about-me/contract.ts';
import type { ConsentKind } from '../../../src/individual/consents/contract.ts';
import type { Outcome } from '../../../src/individual/follow-up/rules.ts';
import type {
  ActivityDoer,
  GoalKind,
  GoalState,
  Perspective,
  PlanAnswer,
  StatementKind,
} from '../../../src/individual/plan/tables.ts';
import type { PromiseStep } from '../../../src/individual/promises/contract.ts';
import type { Part } from '../../../src/individual/schedule/rules.ts';
import type { Support, SupportKind } from '../../../src/individual/support/contract.ts';
import type { TaperStep } from '../../../src/individual/tapering/rules.ts';
import type { Day, Slug } from '../types.ts';

/** Whoever does something: the participant themselves, or somebody of the staff by slug. */
export type By = 'self' | Slug;

/** What the audit of 2021 found among those with a plan (source/000): each stands in at least one life. */
export type Situation =
  | 'only-schedule'
  | 'updated-too-often'
  | 'formality'
  | 'afraid-to-say'
  | 'step-by-step'
  | 'forgot-the-plan';

/** Something said in the plan. In the participant's own words and written by them, unless it says otherwise. */
export interface Said {
  kind: StatementKind;
  words: string;
  area?: LifeArea;
  /** left out: the participant */
  whose?: Perspective;
  /** who wrote it down; left out: the participant, or the contact worker for what others say */
  by?: By;
  /** for an idea: the day the participant said "I want this now" */
  wanted?: Day;
}

export interface Goal {
  /** what the story calls it; lives on through the versions */
  id: string;
  kind: GoalKind;
  area: LifeArea;
  words: string;
  meaning?: string;
  measure?: string;
  byWhen?: Day;
  /** the goal that this is a step towards */
  under?: string;
  /** the decision goal that it builds on, by its place from 1 */
  fromDecision?: number;
  /** left out: the participant, also where somebody else holds the pen */
  whose?: Perspective;
  by?: By;
}

export interface Activity {
  words: string;
  who: ActivityDoer;
  whoWords?: string;
  how?: string;
  goal?: string;
}

/** One version of a plan. The next one begins with all of this, and says only what is new or changed. */
export interface PlanVersion {
  begun: Day;
  /** who holds the device; left out: the contact worker */
  by?: By;
  onlySchedule?: boolean;
  says?: Said[];
  goals?: Goal[];
  does?: Activity[];
  rhythm?: number;
  followUp?: string;
  /** left out: it is still being made */
  proposed?: Day;
  answers?: {
    on: Day;
    answer: PlanAnswer;
    words?: string;
    /** left out: on their own device; spoken and on paper, the contact worker takes it down */
    way?: 'shared-device' | 'spoken' | 'paper';
  }[];
  /** taken back to be changed, and what was then said or changed before it was proposed again */
  again?: { on: Day; says?: Said[]; proposed: Day };
  established?: { on: Day; participation: string };
  ended?: Day;
}

export interface Visits {
  by?: Slug;
  /** days from today of the first one */
  first: number;
  /** `HH:MM` */
  from: string;
  to: string;
  repeats?: 'once' | 'weekly' | 'every-other-week';
  weeks?: number;
  way?: Support['way'];
  about?: string;
  /** nobody has been chosen yet */
  open?: boolean;
  /** by who calls it off, days from today of the visit */
  calledOff?: { by: By; day: number }[];
  /** what whoever came wrote after a visit, days from today of it */
  wrote?: { day: number; body: string };
}

export interface WeekItem {
  words: string;
  /** 1 Monday to 7 Sunday */
  days: number[];
  part?: Part;
  /** `HH:MM`, for `clock` */
  at?: string;
  with?: string;
  repeats?: 'once' | 'weekly' | 'every-other-week' | 'monthly';
  by?: By;
  onlyMe?: boolean;
  tells?: boolean;
  /** the words of the plan's activity that it grew from */
  from?: string;
  /** what was said on the last days it fell on, the latest last: x done, o not today, anything else nothing */
  ticks?: string;
}

export interface RecordNote {
  on: Day;
  by?: By;
  kind?: 'observation' | 'assessment';
  body: string;
  /** `HH:MM` */
  time?: string;
  mentions?: boolean;
  /** what another on the staff lets the participant see of it; `hold` are words held back */
  review?: { on: Day; by: Slug; outcome: 'whole' | 'parts' | 'not'; hold?: string };
  held?: Day;
  corrected?: { on: Day; body: string; why: string };
  answer?: { on: Day; words: string };
}

export interface FollowUp {
  on: Day;
  by?: By;
  answers?: Partial<
    Record<
      'planned' | 'closer' | 'keeping' | 'our-way' | 'everyone' | 'changed' | 'talk-about',
      { mark?: 'good' | 'so-so' | 'not-good' | 'much' | 'little' | 'nothing' | 'unknown'; words?: string }
    >
  >;
  shown?: boolean;
  notes?: Partial<Record<'planned' | 'closer' | 'keeping' | 'our-way' | 'everyone' | 'changed', string>>;
  goals?: { goal: string; outcome: Outcome; why?: string; months?: number }[];
  agreed?: string;
  closed?: Day;
}

/** Somebody with support, and how it has gone: days are the story's, those of visits and weeks count from today. */
export interface Life {
  slug: Slug;
  /** for somebody's second support: whose it is */
  who?: Slug;
  name: string;
  about: string;
  persona?: boolean;
  situation?: Situation;
  unit: Slug;
  from: Day;
  to?: Day;
  kind?: SupportKind;
  way?: Support['way'];
  purpose?: string;
  careManager?: Slug;
  contact?: Slug;
  /** others who come, and those who came before */
  workers?: { worker: Slug; from?: Day; to?: Day }[];
  /** whom the manager asked about, and whom the participant wants: one who comes, somebody else, or no matter whom */
  contactWish?: { asked: Day; said?: { on: Day; choice: 'any' | 'other' | Slug } };
  decisionGoals?: {
    on: Day;
    words: string;
    source?: 'decision' | 'order';
    asked?: { on: Day; words: string };
    answered?: { on: Day; outcome: 'stays' | 'changed' | 'taken-away'; words: string; newWords?: string };
  }[];
  plans?: PlanVersion[];
  goalStates?: { on: Day; goal: string; state: GoalState; why?: string; months?: number; by?: By }[];
  goalWords?: { on: Day; goal: string; words: string; automatic?: boolean; shown?: boolean }[];
  followUps?: FollowUp[];
  promises?: {
    on: Day;
    by?: By;
    words: string;
    who?: string;
    steps?: { on: Day; by?: By; step: PromiseStep }[];
  }[];
  record?: RecordNote[];
  aboutMe?: { on: Day; kind: AboutKind; words: string; to?: Audience[]; ask?: 3 | 6 | 12 }[];
  aboutSuggested?: { on: Day; by?: Slug; kind: AboutKind; words: string; answer?: 'taken' | 'declined' }[];
  aboutRead?: { on: Day; by?: Slug }[];
  consents?: {
    on: Day;
    what: ConsentKind;
    toWhom: string;
    months: 3 | 6 | 12;
    about?: string;
    from?: Day;
    /** left out: the participant themselves */
    how?: 'spoken' | 'paper';
    withdrawn?: { on: Day; how?: 'spoken' | 'paper' };
  }[];
  /** steps 1–5 in the order making, carrying out, following up, updating; 0 leaves a phase out */
  ladder?: { on: Day; own?: number[]; staff?: number[]; shown?: boolean }[];
  independence?: {
    said: { on: Day; words: string }[];
    yardsticks?: {
      on: Day;
      words: string;
      ratings?: [on: Day, grade: number, words?: string][];
      laidAside?: Day;
    }[];
    shared?: Day;
  };
  socialSideIsFine?: Day;
  week?: { on: Day; items: WeekItem[]; filled?: boolean; shown?: boolean; seen?: boolean };
  tapers?: {
    on: Day;
    kind: 'reminder' | 'support';
    words: string;
    from?: TaperStep;
    by?: By;
    steps?: [on: Day, step: TaperStep, by?: By][];
    hidden?: boolean;
    ended?: Day;
  }[];
  visits?: Visits[];
  /** pages that were read by somebody, and what the participant asked about it */
  read?: {
    on: Day;
    by: Slug;
    what: string;
    asked?: {
      on: Day;
      words?: string;
      shown?: Day;
      answered?: { on: Day; words: string; show?: boolean };
    };
  }[];
}

/** What a unit keeps for those who have its support. */
export interface UnitOffers {
  unit: Slug;
  contacts: { name: string; about: string; phone?: string; email?: string; hours?: string }[];
  places: {
    area: 'relations' | 'occupation' | 'community-life';
    name: string;
    about: string;
    when: string;
    where: string;
    cost: string;
    way?: string;
  }[];
}

/** What many have chosen in the same words, and what whoever looks after suggestions has done with it. */
export interface ChosenByMany {
  area: LifeArea;
  /** the words as they stand in the plans */
  goal: string;
  /** in somebody's own words; left out where it is set aside, or waits */
  reworded?: string;
  setAside?: boolean;
}
