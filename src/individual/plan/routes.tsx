import type { Hono } from 'hono';
import { z } from 'zod';
import { callName } from '../../domain/call-name.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { autosave, command, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { standingDecisionGoals } from '../decision-goals/contract.ts';
import { aboutSupport, findSupports, type Support, supportOf, supportPath } from '../support/contract.ts';
import {
  answerPlan,
  beginPlan,
  chooseOnlySchedule,
  denyYes,
  dropDraft,
  dropUnchangedDraft,
  endPlan,
  establishPlan,
  proposePlan,
  saveParticipation,
  takeBackPlan,
} from './commands.ts';
import { desk } from './desk.tsx';
import { answerForm, dropForm, establishForm, onlyScheduleForm, takenDownForm } from './form.ts';
import { goalRoutes } from './goal-routes.tsx';
import { AnswerPage, DropPage, EndPage, EstablishPage, TakeDownPage } from './pages/answer-pages.tsx';
import { ChoosePage, PlanPage, type PlanPageProps } from './pages/plan-page.tsx';
import { answersOf, currentPlan, listPlans, nextLook, planInTheMaking } from './queries.ts';
import { readingRoutes } from './reading-routes.tsx';
import { answeredThemselves, mainAction, mayWrite, waitsForAnswer } from './rules.ts';
import { aboutOf, writersSupport } from './view.ts';
import { writingRoutes } from './writing-routes.tsx';
import './tables.ts';

const base = '/stod/:support/plan';
const anything = z.looseObject({});
const justDone: Record<string, PlanPageProps['just']> = {
  overens: 'agreed',
  svarat: 'answered',
  faststalld: 'established',
  foreslagen: 'proposed',
  avslutad: 'ended',
  slangd: 'dropped',
  'inte-ja': 'not-yes',
};

async function planPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  const current = await currentPlan(tx, support.id);
  const making = await planInTheMaking(tx, support.id);
  const answers = making || current ? await answersOf(tx, (making ?? current)!.id) : [];
  const answer = answers.filter((one) => one.proposal === making?.proposal).at(-1)?.answer ?? null;
  const writes = mayWrite(support, dayAt(c.get('now')));
  return (
    <PlanPage
      about={aboutOf(support)}
      current={current}
      making={making}
      answers={answers}
      due={current ? await nextLook(tx, current) : null}
      main={mainAction(
        {
          making: making
            ? { state: making.state, answer, themselves: answeredThemselves(answers, making) }
            : null,
          holds: current ?? null,
        },
        support.relation,
        writes,
      )}
      writes={writes}
      mayEstablish={writes && support.relation === 'assigned' && making !== undefined}
      versions={(await listPlans(tx, support.id)).length}
      just={justDone[c.req.query('nu') ?? '']}
      malen={(await standingDecisionGoals(tx, support.id)).length > 0 || support.relation === 'decided'}
      {...withMessages(c, rest)}
    />
  );
}

/** The participant's page to answer on; undefined where nothing waits for an answer. */
async function answerPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  const versions = [await planInTheMaking(tx, support.id), await currentPlan(tx, support.id)];
  const plan = versions.find((one) => one && waitsForAnswer(one.state));
  if (!plan) return undefined;
  const props = { about: aboutOf(support), plan, ...withMessages(c, rest) };
  if (support.relation === 'own') return <AnswerPage {...props} />;
  return support.relation === 'assigned' ? <TakeDownPage {...props} /> : undefined;
}

async function establishPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  const plan = await planInTheMaking(tx, support.id);
  if (!plan || support.relation !== 'assigned') return undefined;
  return <EstablishPage about={aboutOf(support)} plan={plan} {...withMessages(c, rest)} />;
}

const outcome = (result: Result, to: string): Outcome => (result.ok ? { to } : { refused: result.errors });

/** A command of one press: what is refused is shown on the plan's own page. */
const press = (
  path: string,
  run: (tx: Tx, support: Support, c: AppContext) => Promise<Result>,
  to: (support: Support) => string,
) =>
  [
    `${base}${path}`,
    command({
      form: anything,
      run: async (tx, _input, c) => {
        const support = await writersSupport(tx, c);
        return outcome(await run(tx, support, c), to(support));
      },
      again: async (tx, c, values, errors) =>
        planPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  ] as const;

/** Paths of the plan: as it stands, making it, answering it, its versions, its goals, and on paper. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/min-plan',
    read(async (tx, c) => {
      if (c.get('session')?.hat?.role !== 'participant') return undefined;
      const today = dayAt(c.get('now'));
      const all = await findSupports(tx);
      const going = all.filter((support) => support.to === null || support.to >= today);
      if (going.length === 1) return c.redirect(`${supportPath(going[0]!.id)}/plan`, 303);
      return <ChoosePage supports={going.length > 0 ? going : all} />;
    }),
  );

  app.get(
    base,
    aboutSupport('plan', async (tx, support, c) =>
      support.relation === 'visiting' ? undefined : planPage(tx, c, support),
    ),
  );

  const plan = (support: Support) => `${supportPath(support.id)}/plan`;
  app.post(...press('/borja', beginPlan, (support) => `${plan(support)}/skriv`));
  app.post(...press('/lat-vara', dropUnchangedDraft, plan));
  app.post(...press('/ta-tillbaka', takeBackPlan, (support) => `${plan(support)}/skriv`));
  app.post(
    ...press('/foresla', proposePlan, (support) =>
      support.relation === 'own' ? `${plan(support)}/svar` : `${plan(support)}?nu=foreslagen`,
    ),
  );
  app.post(
    `${base}/bara-schema`,
    command({
      form: onlyScheduleForm,
      run: async (tx, input, c) => {
        const support = await writersSupport(tx, c);
        return outcome(await chooseOnlySchedule(tx, support, input.only === 'ja'), `${plan(support)}/skriv`);
      },
      again: async (tx, c, values, errors) =>
        planPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/svar`,
    aboutSupport('plan', (tx, support, c) =>
      support.relation === 'own' ? answerPage(tx, c, support) : Promise.resolve(undefined),
    ),
  );
  app.get(
    `${base}/svar/anteckna`,
    aboutSupport('plan', (tx, support, c) =>
      support.relation === 'assigned' ? answerPage(tx, c, support) : Promise.resolve(undefined),
    ),
  );
  for (const [path, form, relation] of [
    ['/svar', answerForm, 'own'],
    ['/svar/anteckna', takenDownForm, 'assigned'],
  ] as const) {
    app.post(
      `${base}${path}`,
      command({
        form: form as typeof answerForm | typeof takenDownForm,
        run: async (tx, input, c) => {
          const support = await supportOf(tx, c);
          if (support.relation !== relation) throw new NoSuchPage();
          const to = input.answer === 'yes' ? 'overens' : 'svarat';
          return outcome(await answerPlan(tx, support, input), `${plan(support)}?nu=${to}`);
        },
        // taken back meanwhile: there is nothing to answer any more, and the plan's page says how it stands
        again: async (tx, c, values, errors) => {
          const support = await supportOf(tx, c);
          if (support.relation !== relation) return undefined;
          return (
            (await answerPage(tx, c, support, { values, errors })) ??
            planPage(tx, c, support, { values, errors })
          );
        },
      }),
    );
  }

  app.post(
    ...press(
      '/sa-inte-ja',
      (tx, support, c) => {
        if (support.relation !== 'own') throw new NoSuchPage();
        const name = callName(support.participant);
        return denyYes(tx, support, c.get('t')('plan.not-yes.participation', { name }));
      },
      (support) => `${plan(support)}?nu=inte-ja`,
    ),
  );

  app.get(
    `${base}/faststall`,
    aboutSupport('plan', (tx, support, c) => establishPage(tx, c, support)),
  );
  app.post(
    `${base}/faststall`,
    autosave(async (tx, c, values) =>
      saveParticipation(
        tx,
        await writersSupport(tx, c),
        versionOf(values),
        textOf(values, 'participation').trim().slice(0, 4000),
      ),
    ),
    command({
      form: establishForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const result = await establishPlan(tx, support, versionOf(values), input.participation);
        if (result.ok || !('stands' in result)) {
          return outcome(result, `${plan(support)}?nu=faststalld`);
        }
        return conflictOf(c, values, result.stands.version, [
          {
            name: 'participation',
            label: 'plan.field.participation',
            theirs: result.stands.participation,
          },
        ]);
      },
      again: async (tx, c, values, errors) =>
        establishPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/avsluta`,
    aboutSupport('plan', async (tx, support, c) =>
      mayWrite(support, dayAt(c.get('now'))) && (await currentPlan(tx, support.id)) ? (
        <EndPage about={aboutOf(support)} />
      ) : undefined,
    ),
  );
  app.post(...press('/avsluta', endPlan, (support) => `${plan(support)}?nu=avslutad`));

  app.get(
    `${base}/slang`,
    desk(async ({ about, plan: draft, support }, tx) =>
      support.relation === 'own' ? (
        <DropPage about={about} draft={draft} current={(await currentPlan(tx, support.id)) !== undefined} />
      ) : undefined,
    ),
  );
  app.post(
    `${base}/slang`,
    command({
      form: dropForm,
      run: async (tx, { draft }, c) => {
        const support = await writersSupport(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        return outcome(await dropDraft(tx, support, draft), `${plan(support)}?nu=slangd`);
      },
      again: async (tx, c, values, errors) =>
        planPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  writingRoutes(app);
  goalRoutes(app);
  readingRoutes(app);
}
