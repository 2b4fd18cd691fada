import { type AddPart, ago, momentAgo } from './life.ts';
import { promised } from './life-words.ts';
import { prose } from './words.ts';

/** Visits once a week: those that were made, and those that are planned. */
const WEEKS_BACK = 20;
const WEEKS_AHEAD = 4;

/** The support itself, who carries it out, and the visits; returns the one of today. */
export const addSupport: AddPart<void, string> = (county, random, life) => {
  const { supportId, participant, unit, workers, careManager } = life;
  county.add('individual.support', {
    id: supportId,
    participant_id: participant.personId,
    unit_id: unit.id,
    kind: 'housing-support',
    valid_from: '2024-01-01',
    care_manager_id: careManager.personId,
    purpose: 'Få vardagen att fungera',
  });
  for (const [at, worker] of workers.entries()) {
    county.add('individual.assignment', {
      id: random.uuid(),
      support_id: supportId,
      worker_id: worker.personId,
      valid_from: '2024-01-01',
      part: at === 0 ? 'contact-worker' : 'worker',
    });
  }
  const visit = (day: string, state: string) => {
    const id = random.uuid();
    const hour = 8 + random.whole(8);
    county.add('individual.visit', {
      id,
      support_id: supportId,
      worker_id: random.pick(workers).personId,
      day,
      starts_at: `${String(hour).padStart(2, '0')}:00`,
      ends_at: `${String(hour + 1).padStart(2, '0')}:00`,
      way: random.pick(['home', 'home', 'home', 'out', 'phone']),
      about: random.chance(0.3) ? random.pick(promised) : '',
      state,
    });
    return id;
  };
  for (let week = WEEKS_BACK; week >= 1; week -= 1) {
    visit(ago(week * 7 - random.whole(5)), random.chance(0.1) ? 'cancelled-by-participant' : 'done');
  }
  for (let week = 1; week <= WEEKS_AHEAD; week += 1) visit(ago(-week * 7 + random.whole(5)), 'planned');
  return random.chance(0.3) ? visit(ago(0), 'planned') : '';
};

/** Goals from the decision, with a question about some of them; returns the goals. */
export const addDecision: AddPart<void, string[]> = (county, random, life) => {
  const { supportId, participant, careManager } = life;
  return ['Klara sitt hem', 'Ha sysselsättning'].map((words) => {
    const id = random.uuid();
    county.add('individual.decision_goal', {
      id,
      support_id: supportId,
      source: 'decision',
      words,
      entered_by: careManager.personId,
      entered_on: ago(400),
    });
    if (random.chance(0.15)) {
      const answered = random.chance(0.7);
      county.add('individual.goal_question', {
        id: random.uuid(),
        decision_goal_id: id,
        support_id: supportId,
        words: 'Vad menas med det?',
        asked_by: participant.personId,
        asked_on: ago(40),
        outcome: answered ? 'stays' : null,
        answer: answered ? 'Att du ska kunna bo kvar där du bor.' : null,
        answered_by: answered ? careManager.personId : null,
        answered_on: answered ? ago(10 + random.whole(25)) : null,
      });
    }
    return id;
  });
};

/** What was promised: most of it done long ago, some of it open. */
export const addPromises: AddPart = (county, random, life) => {
  const { supportId, participant } = life;
  const worker = life.workers[0]!;
  for (let at = 0; at < 5; at += 1) {
    const id = random.uuid();
    const since = 12 + at * 20;
    county.add('individual.promise', {
      id,
      support_id: supportId,
      words: random.pick(promised),
      written_by: worker.personId,
      written_as: 'support-worker',
      written_at: momentAgo(since),
    });
    const steps =
      at === 0 ? [] : at === 1 && random.chance(0.5) ? (['done'] as const) : (['done', 'kept'] as const);
    for (const [index, step] of steps.entries()) {
      const who = step === 'kept' ? participant : worker;
      county.add('individual.promise_step', {
        id: random.uuid(),
        promise_id: id,
        support_id: supportId,
        place: index + 1,
        step,
        written_by: who.personId,
        written_as: step === 'kept' ? 'participant' : 'support-worker',
        written_at: momentAgo(since - 7 - index),
      });
    }
  }
};

/** One consent that holds for long, and one that some have to be asked about anew. */
export const addConsents: AddPart = (county, random, life) => {
  for (const what of ['care-contact', 'kin-contact']) {
    county.add('individual.consent', {
      id: random.uuid(),
      support_id: life.supportId,
      what,
      about: prose(random, 1),
      to_whom: what === 'care-contact' ? 'Vårdcentralen' : 'Min syster',
      valid_from: ago(300),
      valid_to: random.chance(0.1) ? ago(-20) : ago(-200),
      given_on: ago(300),
      how: 'self',
      witness_id: null,
    });
  }
};
