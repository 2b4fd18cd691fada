import type { CountyWriter } from './copy.ts';
import { type AddPart, ago, type Life } from './life.ts';
import type { Planned } from './life-plan.ts';
import { saying } from './life-words.ts';
import type { Random } from './random.ts';

const questions = ['planned', 'closer', 'our-way', 'everyone', 'changed'] as const;

/** Two follow-ups that are closed, and for every fourth one that goes on; returns that one, or null. */
export const addFollowUps: AddPart<Planned & { open: boolean }, string | null> = (
  county,
  random,
  life,
  { goals, open, settledOn },
) => {
  const { supportId } = life;
  if (settledOn === null) return null;
  addFollowUp(county, random, life, goals, { begun: 330, closed: 325 });
  addFollowUp(county, random, life, goals, { begun: 160, closed: 150 });
  county.add('individual.goal_milestone', {
    id: random.uuid(),
    support_id: supportId,
    goal_lineage: goals[0]!.lineage,
    words: 'Det går av sig självt nu',
    automatic_on: ago(60),
    shown: random.chance(0.5),
    written_on: ago(60),
  });
  return open ? addFollowUp(county, random, life, goals, { begun: 5, closed: null }) : null;
};

/** @param begun days ago. @param closed days ago; null while it goes on. */
function addFollowUp(
  county: CountyWriter,
  random: Random,
  { supportId, workers }: Life,
  goals: Planned['goals'],
  { begun, closed }: { begun: number; closed: number | null },
): string {
  const worker = workers[0]!;
  const id = random.uuid();
  county.add('individual.follow_up', {
    id,
    support_id: supportId,
    begun_by: worker.personId,
    begun_as: 'staff',
    begun_on: ago(begun),
    agreed_next: closed === null ? '' : saying(random, 2),
    closed_by: closed === null ? null : worker.personId,
    closed_on: closed === null ? null : ago(closed),
  });
  for (const question of closed === null ? questions.slice(0, 2) : questions) {
    county.add('individual.follow_up_answer', {
      id: random.uuid(),
      follow_up_id: id,
      support_id: supportId,
      question,
      mark: question === 'changed' ? 'little' : 'good',
      words: random.chance(0.5) ? saying(random, 1) : '',
      answered_on: ago(begun - 1),
      shown: closed !== null,
    });
  }
  for (const question of questions.slice(0, closed === null ? 0 : 2)) {
    county.add('individual.follow_up_note', {
      id: random.uuid(),
      follow_up_id: id,
      support_id: supportId,
      question,
      words: saying(random, 1),
      written_by: worker.personId,
      written_on: ago(begun - 2),
    });
  }
  for (const goal of closed === null ? [] : goals.slice(0, 3)) {
    county.add('individual.goal_outcome', {
      id: random.uuid(),
      follow_up_id: id,
      support_id: supportId,
      goal_lineage: goal.lineage,
      goal_words: goal.words,
      goal_kind: goal.kind,
      outcome: 'on-the-way',
      decided_by: worker.personId,
      decided_on: ago(closed!),
    });
  }
  return id;
}
