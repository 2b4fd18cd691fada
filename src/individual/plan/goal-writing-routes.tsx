import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { z } from 'zod';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { autosave, command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import type { Suggestion } from '../suggestions/contract.ts';
import type { Support } from '../support/contract.ts';
import { saveActivity, takeAway } from './activity-commands.ts';
import { again, base, desk } from './desk.tsx';
import { activityForm, goalForm, splitForm } from './form.ts';
import { followTheirs } from './merging.ts';
import { ActivityPage } from './pages/activity-pages.tsx';
import { GoalPage } from './pages/goal-making-pages.tsx';
import { SplitPage } from './pages/split-page.tsx';
import { mayBeDivided, mayChange } from './rules.ts';
import { suggestionAsked } from './suggesting.ts';
import { type Desk, writersSupport } from './view.ts';
import { divideGoal, saveGoal, saveGoalDraft } from './writing-commands.ts';

function goalPage(open: Desk, lineage: string, c: AppContext, rest: Again = {}, suggestion?: Suggestion) {
  const { plan, writer, decisionGoals } = open;
  const goal = plan.goals.find((one) => one.lineage === lineage);
  if (goal && !mayChange(goal, writer, 'goal')) return undefined;
  const said = plan.statements.find((one) => one.lineage === c.req.query('av'));
  const decided = decisionGoals.find((one) => one.id === c.req.query('beslut'));
  const from =
    said ??
    (suggestion && { ...suggestion, perspective: 'participant' as const, suggested: true }) ??
    (decided && { words: '', area: null, perspective: 'participant' as const, decisionGoal: decided.id });
  return (
    <GoalPage
      {...open}
      goal={goal}
      lineage={lineage}
      {...(from ? { from } : {})}
      parents={plan.goals.filter((one) => one.lineage !== lineage && mayBeDivided(one))}
      removable
      {...withMessages(c, rest)}
    />
  );
}

function activityPage(open: Desk, lineage: string, c: AppContext, rest: Again = {}) {
  const activity = open.plan.activities.find((one) => one.lineage === lineage);
  if (activity && !mayChange(activity, open.writer, 'activity')) return undefined;
  return (
    <ActivityPage
      {...open}
      activity={activity}
      lineage={lineage}
      goals={open.plan.goals}
      goal={c.req.query('mal')}
      removable
      {...withMessages(c, rest)}
    />
  );
}

/** Paths of a goal, its steps and what is done, while the plan is made. */
export function goalWritingRoutes(app: Hono<AppEnv>): void {
  goals(app);
  activities(app);
}

function goals(app: Hono<AppEnv>): void {
  const path = `${base}/mal/:goal`;
  const list = (support: Support) => `/stod/${support.id}/plan/skriv/mal`;
  app.get(
    path,
    desk(async (open, tx, c) => goalPage(open, idParam(c, 'goal'), c, {}, await suggestionAsked(tx, c))),
  );
  app.post(
    path,
    autosave(async (tx, c, values) => {
      const text = Object.fromEntries(
        (['words', 'meaning', 'measure'] as const)
          .filter((name) => values[name] !== undefined)
          .map((name) => [
            name,
            textOf(values, name)
              .trim()
              .slice(0, name === 'words' ? 2000 : 1000),
          ]),
      );
      return saveGoalDraft(tx, await writersSupport(tx, c), idParam(c, 'goal'), versionOf(values), text);
    }),
    command({
      form: goalForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const saved = await saveGoal(tx, support, idParam(c, 'goal'), versionOf(values), input);
        if (saved.ok) return { to: list(support) };
        if ('errors' in saved) return { refused: saved.errors };
        const { version, words, meaning, measure, kind, area, perspective } = saved.stands;
        const { byWhen, parentLineage, decisionGoalId } = saved.stands;
        followTheirs(
          values,
          {
            words,
            meaning,
            measure,
            kind,
            area: area ?? '',
            perspective,
            byWhen: byWhen ?? '',
            parent: parentLineage ?? '',
            decisionGoal: decisionGoalId ?? '',
          },
          ['byWhen'],
        );
        return conflictOf(c, values, version, [
          { name: 'words', label: 'plan.field.goal-words', theirs: words },
          { name: 'meaning', label: 'plan.field.meaning', theirs: meaning },
          { name: 'measure', label: 'plan.field.measure', theirs: measure },
        ]);
      },
      again: again((open, c, rest) => goalPage(open, idParam(c, 'goal'), c, rest)),
    }),
  );
  app.post(
    `${path}/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const gone = await takeAway(tx, support, 'goal', idParam(c, 'goal'));
        return 'errors' in gone ? { refused: gone.errors } : { to: list(support) };
      },
      again: again((open, c, rest) => goalPage(open, idParam(c, 'goal'), c, rest)),
    }),
  );
  const split = (open: Desk, c: AppContext, rest: Again = {}) => {
    const goal = open.plan.goals.find((one) => one.lineage === idParam(c, 'goal'));
    return goal && mayBeDivided(goal) ? (
      <SplitPage {...open} goal={goal} {...withMessages(c, rest)} />
    ) : undefined;
  };
  app.get(
    `${path}/dela-upp`,
    desk((open, _tx, c) => split(open, c)),
  );
  app.post(
    `${path}/dela-upp`,
    command({
      form: splitForm,
      run: async (tx, steps, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const saved = await divideGoal(
          tx,
          support,
          idParam(c, 'goal'),
          steps.map((words) => ({ lineage: randomUUID(), words })),
        );
        return 'errors' in saved ? { refused: saved.errors } : { to: list(support) };
      },
      again: again(split),
    }),
  );
}

function activities(app: Hono<AppEnv>): void {
  const path = `${base}/gora/:activity`;
  const list = (support: Support) => `/stod/${support.id}/plan/skriv/gora`;
  app.get(
    path,
    desk((open, _tx, c) => activityPage(open, idParam(c, 'activity'), c)),
  );
  app.post(
    path,
    command({
      form: activityForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const saved = await saveActivity(tx, support, idParam(c, 'activity'), versionOf(values), input);
        if (saved.ok) return { to: list(support) };
        if ('errors' in saved) return { refused: saved.errors };
        const { version, words, whoWords, how, who, goalLineage } = saved.stands;
        followTheirs(values, { words, how, whoWords, who, goal: goalLineage ?? '' });
        return conflictOf(c, values, version, [
          { name: 'words', label: 'plan.field.activity-words', theirs: words },
          { name: 'how', label: 'plan.field.how', theirs: how },
          { name: 'whoWords', label: 'plan.field.who-words', theirs: whoWords },
        ]);
      },
      again: again((open, c, rest) => activityPage(open, idParam(c, 'activity'), c, rest)),
    }),
  );
  app.post(
    `${path}/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const gone = await takeAway(tx, support, 'activity', idParam(c, 'activity'));
        return 'errors' in gone ? { refused: gone.errors } : { to: list(support) };
      },
      again: again((open, c, rest) => activityPage(open, idParam(c, 'activity'), c, rest)),
    }),
  );
}
