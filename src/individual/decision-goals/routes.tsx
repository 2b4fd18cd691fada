import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { addDecisionGoal, answerQuestion, askAboutGoal, entersGoals, seeAnswers } from './commands.ts';
import { answerForm, goalForm, questionForm } from './form.ts';
import { AnswerPage, AskPage, GoalsPage, WaitingPage } from './pages/goals-pages.tsx';
import { hasCareManager, listDecisionGoals, listWaitingQuestions } from './queries.ts';

const base = '/stod/:support/malen';

const propsOf = (support: Support, c: AppContext, rest: Again) => ({
  supportId: support.id,
  name: support.participant,
  mine: support.relation === 'own',
  ...withMessages(c, rest),
});

async function goalsPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  if (support.relation === 'visiting') return undefined;
  const answers = await hasCareManager(tx, support.id);
  return (
    <GoalsPage
      {...propsOf(support, c, rest)}
      goals={await listDecisionGoals(tx, support.id)}
      mayAsk={support.relation === 'own' && answers}
      nobodyAnswers={!answers}
      mayAdd={entersGoals(support)}
      mayAnswer={support.relation === 'decided'}
      asked={c.req.query('nu') === 'fragat'}
      answered={c.req.query('nu') === 'svarat'}
    />
  );
}

const goalOf = async (tx: Tx, c: AppContext, support: Support) =>
  (await listDecisionGoals(tx, support.id)).find((goal) => goal.id === idParam(c, 'goal'));

async function askPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  const goal = await goalOf(tx, c, support);
  if (support.relation !== 'own' || !goal) return undefined;
  return <AskPage {...propsOf(support, c, rest)} goal={goal} />;
}

async function answerPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  const goal = await goalOf(tx, c, support);
  // answered meanwhile: what was typed is shown beside the question it was meant for
  const question = goal?.questions.find((one) => one.outcome === null) ?? goal?.questions.at(-1);
  if (support.relation !== 'decided' || !goal || !question) return undefined;
  if (question.outcome !== null && !rest.values) return undefined;
  return <AnswerPage {...propsOf(support, c, rest)} goal={goal} question={question} />;
}

const outcome = (result: Result<unknown>, to: string): Outcome =>
  result.ok ? { to } : { refused: result.errors };

/** Paths of the goals from the decision: the list, a question, its answer, and what waits for the care manager. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    base,
    aboutSupport('decision-goals', async (tx, support, c) => {
      await seeAnswers(tx, support);
      return goalsPage(tx, c, support);
    }),
  );
  app.post(
    base,
    command({
      form: goalForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        if (!entersGoals(support)) throw new NoSuchPage();
        return outcome(await addDecisionGoal(tx, support, input), `/stod/${support.id}/malen`);
      },
      again: async (tx, c, values, errors) => {
        const support = await supportOf(tx, c);
        return entersGoals(support) ? goalsPage(tx, c, support, { values, errors }) : undefined;
      },
    }),
  );
  app.get(
    `${base}/:goal/fraga`,
    aboutSupport('decision-goals', (tx, support, c) => askPage(tx, c, support)),
  );
  app.post(
    `${base}/:goal/fraga`,
    command({
      form: questionForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        const asked = await askAboutGoal(tx, support, idParam(c, 'goal'), input.words);
        return outcome(asked, `/stod/${support.id}/malen?nu=fragat`);
      },
      again: async (tx, c, values, errors) => askPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
  app.get(
    `${base}/:goal/svara`,
    aboutSupport('decision-goals', (tx, support, c) => answerPage(tx, c, support)),
  );
  app.post(
    `${base}/:goal/svara`,
    command({
      form: answerForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        if (support.relation !== 'decided') throw new NoSuchPage();
        const answered = await answerQuestion(tx, support, idParam(c, 'goal'), input);
        return outcome(answered, `/stod/${support.id}/malen?nu=svarat`);
      },
      again: async (tx, c, values, errors) => answerPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
  app.get(
    '/fragor-om-mal',
    read(async (tx, c) =>
      c.get('session')?.hat?.role === 'care-manager' ? (
        <WaitingPage questions={await listWaitingQuestions(tx)} />
      ) : undefined,
    ),
  );
}
