import { randomUUID } from 'node:crypto';
import {
  addDecisionGoal,
  answerQuestion,
  askAboutGoal,
  listDecisionGoals,
} from '../../../src/individual/decision-goals/contract.ts';
import { chooseOnlySchedule } from '../../../src/individual/plan/commands.ts';
import {
  answerPlan,
  beginPlan,
  currentPlan,
  endPlan,
  establishPlan,
  planInTheMaking,
  proposePlan,
  saveActivity,
  saveFollowUp,
  saveGoal,
  saveStatement,
  setGoalState,
  takeBackPlan,
  wantNow,
} from '../../../src/individual/plan/contract.ts';
import type { Tx } from '../../../src/kernel/database/database.ts';
import type { Activity, By, Goal, PlanVersion, Said } from '../../story/participants/types.ts';
import { went } from '../stage.ts';
import { type Cast, contactOf, type Scene } from './scenes.ts';

/** The id or lineage of something in the story, made the first time it is spoken of. */
function idOf(cast: Cast, name: string): string {
  const known = cast.ids.get(name) ?? randomUUID();
  cast.ids.set(name, known);
  return known;
}

/** Goals that came with the decision, the participant's questions about them, and the answers. */
export function decisionScenes(cast: Cast): Scene[] {
  const { life } = cast;
  const enters: By = life.careManager ?? contactOf(life);
  return (life.decisionGoals ?? []).flatMap((goal, index): Scene[] => {
    const name = `decision ${index + 1}`;
    const { asked, answered } = goal;
    const scenes: Scene[] = [
      {
        on: goal.on,
        by: enters,
        what: name,
        work: async (tx, support) => {
          const input = { words: goal.words, source: goal.source ?? 'decision' };
          cast.ids.set(name, went(await addDecisionGoal(tx, support, input), name).value);
        },
      },
    ];
    if (asked) {
      scenes.push({
        on: asked.on,
        by: 'self',
        what: `${name} asked about`,
        work: async (tx, support) =>
          went(await askAboutGoal(tx, support, idOf(cast, name), asked.words), name),
      });
    }
    if (answered) {
      scenes.push({
        on: answered.on,
        by: enters,
        what: `${name} answered`,
        work: async (tx, support) => {
          const { outcome, words: answer, newWords = '' } = answered;
          went(await answerQuestion(tx, support, idOf(cast, name), { outcome, answer, newWords }), name);
          if (outcome !== 'changed') return;
          // what comes after builds on the new words
          const next = (await listDecisionGoals(tx, support.id)).find((one) => one.words === newWords);
          cast.ids.set(name, next!.id);
        },
      });
    }
    return scenes;
  });
}

/** Every version of a life's plan, from the first words to what became of its goals. */
export function planScenes(cast: Cast): Scene[] {
  const { life } = cast;
  return [
    ...(life.plans ?? []).flatMap((version) => versionScenes(cast, version)),
    ...(life.goalStates ?? []).map(
      ({ on, goal, state, why = '', months, by }): Scene => ({
        on,
        by: by ?? contactOf(life),
        what: `${goal} becomes ${state}`,
        work: async (tx, support) => {
          const lookAgain = state === 'paused' ? { months: months ?? 1 } : null;
          went(await setGoalState(tx, support, idOf(cast, `goal ${goal}`), { state, why, lookAgain }), goal);
        },
      }),
    ),
  ];
}

function versionScenes(cast: Cast, version: PlanVersion): Scene[] {
  const { life } = cast;
  const by = version.by ?? contactOf(life);
  const { answers = [], again, established, proposed, ended } = version;
  const scene = (on: string, who: By, what: string, work: Scene['work']): Scene => ({
    on,
    by: who,
    what,
    work,
  });
  const propose = (on: string) =>
    scene(on, by, 'propose', async (tx, support) => went(await proposePlan(tx, support), 'propose'));
  return [
    scene(version.begun, by, 'begin', async (tx, support) => {
      went(await beginPlan(tx, support), 'begin');
      if (version.onlySchedule) went(await chooseOnlySchedule(tx, support, true), 'only a schedule');
    }),
    ...(version.says ?? []).flatMap((said) => saidScenes(cast, version.begun, said)),
    ...(version.goals ?? []).map((goal) => goalScene(cast, version.begun, goal.by ?? by, goal)),
    ...(version.does ?? []).map((activity) => activityScene(cast, version.begun, by, activity)),
    ...(version.rhythm || version.followUp
      ? [
          scene(version.begun, by, 'rhythm', async (tx, support) => {
            const { version: stands } = (await planInTheMaking(tx, support.id))!;
            const input = { rhythm: version.rhythm ?? null, followUpWords: version.followUp ?? '' };
            went(await saveFollowUp(tx, support, stands, input), 'rhythm');
          }),
        ]
      : []),
    ...(proposed ? [propose(proposed)] : []),
    ...answers.map(({ on, answer, words = '', way }) => {
      const takenDown = way === 'spoken' || way === 'paper';
      return scene(on, takenDown ? contactOf(life) : 'self', `answers ${answer}`, async (tx, support) => {
        const { proposal } = (await waiting(tx, support.id))!;
        const input = takenDown
          ? { answer, words, proposal, way }
          : { answer, words, proposal, way: way ?? ('own-device' as const) };
        went(await answerPlan(tx, support, input), answer);
      });
    }),
    ...(again
      ? [
          scene(again.on, by, 'take back', async (tx, support) =>
            went(await takeBackPlan(tx, support), 'back'),
          ),
          ...(again.says ?? []).flatMap((said) => saidScenes(cast, again.on, said)),
          propose(again.proposed),
        ]
      : []),
    ...(established
      ? [
          scene(established.on, contactOf(life), 'establish', async (tx, support) => {
            const stands = (await planInTheMaking(tx, support.id))!;
            went(await establishPlan(tx, support, stands.version, established.participation), 'establish');
          }),
        ]
      : []),
    ...(ended
      ? [scene(ended, 'self', 'end', async (tx, support) => went(await endPlan(tx, support), 'end'))]
      : []),
  ];
}

/** The plan that waits for an answer: what is proposed, else what was established without a yes. */
const waiting = async (tx: Tx, supportId: string) =>
  (await planInTheMaking(tx, supportId)) ?? (await currentPlan(tx, supportId));

function saidScenes(cast: Cast, on: string, said: Said): Scene[] {
  const { kind, words, area = null, whose = 'participant', wanted } = said;
  const name = `said ${words}`;
  const by = said.by ?? (whose === 'participant' ? 'self' : contactOf(cast.life));
  const scenes: Scene[] = [
    {
      on,
      by,
      what: words,
      work: async (tx, support) => {
        const input = { kind, words, area, perspective: whose };
        went(await saveStatement(tx, support, idOf(cast, name), undefined, input), words);
      },
    },
  ];
  if (wanted) {
    scenes.push({
      on: wanted,
      by: 'self',
      what: `wants now: ${words}`,
      work: async (tx, support) => went(await wantNow(tx, support, idOf(cast, name), true), words),
    });
  }
  return scenes;
}

function goalScene(cast: Cast, on: string, by: By, goal: Goal): Scene {
  const lineage = idOf(cast, `goal ${goal.id}`);
  return {
    on,
    by,
    what: goal.words,
    work: async (tx, support) => {
      const draft = await planInTheMaking(tx, support.id);
      const stands = draft?.goals.find((one) => one.lineage === lineage);
      const saved = await saveGoal(tx, support, lineage, stands?.version, {
        words: goal.words,
        kind: goal.kind,
        area: goal.area,
        perspective: goal.whose ?? 'participant',
        meaning: goal.meaning ?? '',
        measure: goal.measure ?? '',
        byWhen: goal.byWhen ? cast.stage.day(goal.byWhen) : null,
        parent: goal.under ? idOf(cast, `goal ${goal.under}`) : null,
        decisionGoal: goal.fromDecision ? idOf(cast, `decision ${goal.fromDecision}`) : null,
      });
      went(saved, goal.words);
    },
  };
}

const activityScene = (cast: Cast, on: string, by: By, activity: Activity): Scene => ({
  on,
  by,
  what: activity.words,
  work: async (tx, support) => {
    const saved = await saveActivity(tx, support, idOf(cast, `activity ${activity.words}`), undefined, {
      words: activity.words,
      who: activity.who,
      whoWords: activity.whoWords ?? '',
      how: activity.how ?? '',
      goal: activity.goal ? idOf(cast, `goal ${activity.goal}`) : null,
    });
    went(saved, activity.words);
  },
});
