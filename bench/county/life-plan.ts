import type { Day } from '../../src/domain/day.ts';
import { type AddPart, ago, type Life } from './life.ts';
import { activities, goalWords, saying } from './life-words.ts';
import type { Random } from './random.ts';

/** Something of a plan that goes on through its versions. */
interface LivedGoal {
  lineage: string;
  area: string;
  words: string;
  kind: 'training' | 'supporting' | 'compensating';
  /** a step towards the first goal */
  isStep: boolean;
}

/** A plan's versions, as those who add to it need them. */
export interface Planned {
  goals: LivedGoal[];
  activities: { lineage: string; words: string }[];
  /** since when the plan that holds does; null where none does */
  settledOn: Day | null;
}

interface Version {
  id: string;
  number: number;
  state: 'replaced' | 'agreed' | 'established' | 'draft' | 'proposed';
  /** days ago that it was begun */
  since: number;
}

/** The versions, by where the plan stands. @param since days ago that the one that holds was begun. */
function versionsOf(random: Random, life: Life, since: number): Version[] {
  if (life.course === 'none') return [];
  const version = (number: number, state: Version['state'], begun: number): Version => ({
    id: random.uuid(),
    number,
    state,
    since: begun,
  });
  const held = [
    version(1, 'replaced', since + 330),
    version(2, random.chance(0.15) ? 'established' : 'agreed', since),
  ];
  return life.course === 'held' ? held : [...held, version(3, life.course, 6)];
}

/** What stands in every version. */
interface Text extends Pick<Planned, 'goals' | 'activities'> {
  statements: { lineage: string; kind: string; words: string }[];
  decisionGoal: string;
}

/** The plan: a version that was replaced, one that holds, and for some one that is being made or proposed. */
export const addPlan: AddPart<string[], Planned> = (county, random, life, decisionGoals) => {
  const goals = Array.from({ length: 4 }, (_, at): LivedGoal => {
    const kind = random.pick(['training', 'supporting', 'compensating'] as const);
    return { lineage: random.uuid(), ...goalWords(random), kind, isStep: at === 3 };
  });
  const text: Text = {
    goals,
    activities: random.some(activities, 4).map((words) => ({ lineage: random.uuid(), words })),
    statements: (['life', 'need', 'wish', 'idea', 'strength'] as const).map((kind) => ({
      lineage: random.uuid(),
      kind,
      words: saying(random, kind === 'life' ? 4 : 1),
    })),
    decisionGoal: decisionGoals[0]!,
  };
  // past its day for some, and soon for some
  const since = 30 + random.whole(360);
  const versions = versionsOf(random, life, since);
  for (const version of versions) {
    addVersion(county, random, life, version);
    addStatements(county, random, life, { version, text });
    addGoals(county, random, life, { version, text });
    addActivities(county, random, life, { version, text });
  }
  const held = versions.find(({ number }) => number === 2);
  if (held && random.chance(0.1)) {
    county.add('individual.social_answer', {
      plan_id: held.id,
      support_id: life.supportId,
      answered_on: ago(20),
    });
  }
  return { goals, activities: text.activities, settledOn: held ? settledOn(held) : null };
};

const settledOn = ({ state, since }: Version): Day | null =>
  state === 'draft' || state === 'proposed' ? null : ago(since - 5);

const addVersion: AddPart<Version> = (county, random, life, { id, number, state, since }) => {
  const settled = settledOn({ id, number, state, since });
  const withoutYes = state === 'established';
  county.add('individual.plan', {
    id,
    support_id: life.supportId,
    number,
    state,
    settled_as: settled ? (withoutYes ? 'established' : 'agreed') : null,
    rhythm_months: random.pick([3, 6, 12]),
    participation: withoutYes ? 'Vi pratade om planen två gånger.' : '',
    proposal: state === 'draft' ? 0 : 1,
    created_by: life.workers[0]!.personId,
    created_on: ago(since),
    proposed_on: state === 'draft' ? null : ago(since - 3),
    settled_on: settled,
    ended_on: state === 'replaced' ? ago(since - 330) : null,
  });
  if (!settled || withoutYes) return;
  county.add('individual.plan_answer', {
    id: random.uuid(),
    plan_id: id,
    proposal: 1,
    answer: 'yes',
    way: 'own-device',
    words: '',
    witness_id: null,
    given_on: settled,
    place: 1,
  });
};

const addStatements: AddPart<{ version: Version; text: Text }> = (
  county,
  random,
  life,
  { version, text },
) => {
  for (const [position, said] of text.statements.entries()) {
    const staff = position === 1;
    county.add('individual.plan_statement', {
      id: random.uuid(),
      plan_id: version.id,
      ...said,
      area: null,
      perspective: staff ? 'staff' : 'participant',
      written_by: (staff ? life.workers[0]! : life.participant).personId,
      written_on: ago(version.since),
      position,
    });
  }
};

const addGoals: AddPart<{ version: Version; text: Text }> = (county, random, life, { version, text }) => {
  for (const [position, goal] of text.goals.entries()) {
    const state = version.number > 1 && position === 1 && random.chance(0.3) ? 'paused' : 'active';
    county.add('individual.goal', {
      id: random.uuid(),
      plan_id: version.id,
      lineage: goal.lineage,
      parent_lineage: goal.isStep ? text.goals[0]!.lineage : null,
      kind: goal.kind,
      area: goal.area,
      perspective: 'participant',
      words: goal.words,
      measure: position === 0 ? 'När jag har gjort det tre veckor i rad' : '',
      meaning: position === 0 ? 'Det gör mig lugnare' : '',
      state,
      state_since: ago(version.since),
      look_again_on: state === 'paused' ? ago(random.whole(60) - 30) : null,
      decision_goal_id: position === 0 ? text.decisionGoal : null,
      written_by: life.participant.personId,
      position,
    });
  }
};

const addActivities: AddPart<{ version: Version; text: Text }> = (
  county,
  random,
  life,
  { version, text },
) => {
  for (const [position, one] of text.activities.entries()) {
    county.add('individual.activity', {
      id: random.uuid(),
      plan_id: version.id,
      ...one,
      goal_lineage: text.goals[position]!.lineage,
      who: random.pick(['self', 'together', 'staff']),
      how: 'En gång i veckan, helst på förmiddagen',
      written_by: life.workers[0]!.personId,
      position,
    });
  }
};
