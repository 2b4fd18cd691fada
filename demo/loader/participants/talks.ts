import { PLAN_PHASES, type StepNumber } from '../../../src/domain/participation-ladder.ts';
import {
  answerQuestion,
  beginFollowUp,
  decideGoal,
  openFollowUp,
  saveMeeting,
  saveNote,
  sayOfGoal,
  showAnswers,
} from '../../../src/individual/follow-up/contract.ts';
import type { Question } from '../../../src/individual/follow-up/rules.ts';
import { layAside } from '../../../src/individual/independence/commands.ts';
import {
  addYardstick,
  findIndependence,
  rate,
  sayWhatItMeans,
  share,
} from '../../../src/individual/independence/contract.ts';
import { chooseShown, rateStep } from '../../../src/individual/ladder/contract.ts';
import { currentPlan } from '../../../src/individual/plan/contract.ts';
import { declineSocialSide } from '../../../src/individual/social/contract.ts';
import type { FollowUp } from '../../story/participants/types.ts';
import { went } from '../stage.ts';
import { type Cast, contactOf, type Scene } from './scenes.ts';

/** Following up: beforehand by the participant, then together, and what it changed. */
export function followUpScenes(cast: Cast): Scene[] {
  const { life, ids } = cast;
  return [
    ...(life.followUps ?? []).flatMap((followUp) => meetingScenes(cast, followUp)),
    ...(life.goalWords ?? []).map(
      ({ on, goal, words, automatic = false, shown = true }): Scene => ({
        on,
        by: 'self',
        what: `says of ${goal}`,
        work: async (tx, support) =>
          went(await sayOfGoal(tx, support, ids.get(`goal ${goal}`)!, 0, { words, automatic, shown }), goal),
      }),
    ),
  ];
}

function meetingScenes({ life, ids }: Cast, followUp: FollowUp): Scene[] {
  const { on, closed, agreed, notes = {}, goals = [], answers = {} } = followUp;
  const met = closed ?? on;
  const contact = contactOf(life);
  const scenes: Scene[] = [
    {
      on,
      by: followUp.by ?? contact,
      what: 'begins to follow up',
      work: async (tx, support) => went(await beginFollowUp(tx, support), 'begin'),
    },
    ...Object.entries(answers).map(
      ([question, answer]): Scene => ({
        on,
        by: 'self',
        what: `answers ${question}`,
        work: async (tx, support) => {
          const input = { mark: answer.mark, words: answer.words };
          went(await answerQuestion(tx, support, question as Question, 0, input), question);
        },
      }),
    ),
  ];
  if (followUp.shown) {
    scenes.push({
      on,
      by: 'self',
      what: 'shows the answers',
      work: async (tx, support) => {
        const open = (await openFollowUp(tx, support.id))!;
        went(await showAnswers(tx, support, open.id, true), 'show');
      },
    });
  }
  for (const [question, words] of Object.entries(notes)) {
    scenes.push({
      on: met,
      by: contact,
      what: `notes ${question}`,
      work: async (tx, support) =>
        went(await saveNote(tx, support, question as Question, 0, words), question),
    });
  }
  for (const { goal, outcome, why = '', months } of goals) {
    scenes.push({
      on: met,
      by: contact,
      what: `${goal}: ${outcome}`,
      work: async (tx, support) => {
        const input =
          outcome === 'paused'
            ? { outcome, why, lookAgain: { months: months ?? 1 } }
            : { outcome, why: '', lookAgain: null };
        went(await decideGoal(tx, support, ids.get(`goal ${goal}`)!, 0, input), goal);
      },
    });
  }
  if (agreed || closed) {
    scenes.push({
      on: met,
      by: contact,
      what: 'agrees what comes next',
      work: async (tx, support) => {
        const open = (await openFollowUp(tx, support.id))!;
        const input = { agreedNext: agreed ?? '', close: closed !== undefined };
        went(await saveMeeting(tx, support, open.version, input), 'agree');
      },
    });
  }
  return scenes;
}

/** What the participant says of the work itself and of themselves: the ladder, independence, the social side. */
export function ratingScenes({ life }: Cast): Scene[] {
  const scenes: Scene[] = (life.ladder ?? []).flatMap(({ on, own = [], staff = [], shown }) => [
    ...steps(own).map(
      (one): Scene => ({
        on,
        by: 'self',
        what: 'ladder',
        work: (tx, support) => rateStep(tx, support, { ...one, side: 'participant' }),
      }),
    ),
    ...(shown === undefined
      ? []
      : [
          {
            on,
            by: 'self',
            what: 'ladder shown',
            work: (tx, support) => chooseShown(tx, support, shown),
          } as Scene,
        ]),
    ...steps(staff).map(
      (one): Scene => ({
        on,
        by: contactOf(life),
        what: 'ladder beside',
        work: (tx, support) => rateStep(tx, support, { ...one, side: 'staff' }),
      }),
    ),
  ]);
  if (life.socialSideIsFine) {
    scenes.push({
      on: life.socialSideIsFine,
      by: 'self',
      what: 'it is fine as it is',
      work: async (tx, support) => {
        const plan = (await currentPlan(tx, support.id))!;
        await declineSocialSide(tx, support, plan.id);
      },
    });
  }
  return [...scenes, ...independenceScenes(life.independence)];
}

const steps = (rated: readonly number[]) =>
  rated.flatMap((step, index) =>
    step === 0 ? [] : [{ phase: PLAN_PHASES[index]!, step: step as StepNumber }],
  );

function independenceScenes(own: Cast['life']['independence']): Scene[] {
  if (!own) return [];
  const self = (on: string, what: string, work: Scene['work']): Scene => ({ on, by: 'self', what, work });
  const scenes = own.said.map(({ on, words }) =>
    self(on, words, async (tx, support) => {
      const number = (await findIndependence(tx, support.id))?.wordings[0]?.number ?? 0;
      went(await sayWhatItMeans(tx, support, number, words), words);
    }),
  );
  for (const { on, words, ratings = [], laidAside } of own.yardsticks ?? []) {
    let id = '';
    scenes.push(
      self(on, words, async (tx, support) => {
        id = went(await addYardstick(tx, support, words), words).value;
      }),
      ...ratings.map(([day, grade, said = '']) =>
        self(day, words, async (tx, support) => {
          if (!(await rate(tx, support, id, { grade, words: said }))) throw new Error('no such yardstick');
        }),
      ),
    );
    if (laidAside) scenes.push(self(laidAside, words, (tx, support) => layAside(tx, support, id)));
  }
  const { shared } = own;
  if (shared) scenes.push(self(shared, 'shares', (tx, support) => share(tx, support, 'workers')));
  return scenes;
}
