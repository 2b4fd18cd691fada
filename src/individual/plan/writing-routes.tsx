import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { z } from 'zod';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { autosave, command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import { type Suggestion, socialSuggestions, suggestionsFor } from '../suggestions/contract.ts';
import type { Support } from '../support/contract.ts';
import { takeAway } from './activity-commands.ts';
import { saveFollowUp } from './commands.ts';
import { comparePlans, isUnchanged, livingPart } from './comparison.ts';
import { again, base, desk } from './desk.tsx';
import { followUpForm, statementForm } from './form.ts';
import { goalWritingRoutes } from './goal-writing-routes.tsx';
import { followTheirs } from './merging.ts';
import { ActivitiesStepPage } from './pages/activity-pages.tsx';
import { GoalsStepPage } from './pages/goal-making-pages.tsx';
import { DecisionStepPage, FollowUpStepPage, LookThroughPage, MakingPage } from './pages/making-pages.tsx';
import { SaidStepPage, StatementPage } from './pages/statement-pages.tsx';
import { currentPlan, type Statement } from './queries.ts';
import { leavesOutSocialSide, mayChange, mayPropose } from './rules.ts';
import { fittingSuggestions, suggestionAsked } from './suggesting.ts';
import { suggestionRoutes } from './suggestion-routes.tsx';
import type { StatementKind } from './tables.ts';
import { begunSteps, changeableOf, checksOf, type Desk, deskOf, onwards, writersSupport } from './view.ts';
import { saveStatement, saveStatementDraft, wantNow } from './writing-commands.ts';

type SaidStep = 'liv' | 'behov' | 'ideer';
const stepOfKind: Record<StatementKind, SaidStep> = {
  life: 'liv',
  need: 'behov',
  wish: 'behov',
  strength: 'behov',
  idea: 'ideer',
};
const kindOf = (text: string | undefined): StatementKind =>
  text !== undefined && Object.hasOwn(stepOfKind, text) ? (text as StatementKind) : 'wish';

function saidStep(
  open: Desk,
  step: SaidStep,
  c: AppContext,
  rest: Again = {},
  lineage?: string,
  suggestions: readonly Suggestion[] = [],
) {
  const said = open.plan.statements.filter((one) => stepOfKind[one.kind] === step);
  // how life should be is one text to go on writing; the others are many
  const own =
    step === 'liv' && lineage === undefined
      ? said.find((one) => mayChange(one, open.writer, 'statement'))
      : undefined;
  return (
    <SaidStepPage
      {...open}
      step={step}
      said={said}
      changeable={changeableOf(open)}
      lineage={lineage ?? own?.lineage ?? randomUUID()}
      own={own}
      suggestions={suggestions}
      {...withMessages(c, rest)}
    />
  );
}

function statementPage(open: Desk, lineage: string, c: AppContext, rest: Again = {}, from?: Suggestion) {
  const statement = open.plan.statements.find((one) => one.lineage === lineage);
  if (statement && !mayChange(statement, open.writer, 'statement')) return undefined;
  const kind = statement?.kind ?? kindOf(c.req.query('slag'));
  return (
    <StatementPage
      {...open}
      statement={statement}
      lineage={lineage}
      kind={kind}
      backTo={stepOfKind[kind]}
      from={from}
      {...withMessages(c, rest)}
    />
  );
}

/** Paths of making the plan, one question at a time. */
export function writingRoutes(app: Hono<AppEnv>): void {
  app.get(
    base,
    desk(async (open, tx) => {
      const before = await currentPlan(tx, open.support.id);
      return (
        <MakingPage
          {...open}
          begun={begunSteps(open.plan)}
          unchanged={
            before
              ? isUnchanged(comparePlans(livingPart(before), livingPart(open.plan)))
              : !mayPropose(open.plan)
          }
        />
      );
    }),
  );
  for (const step of ['liv', 'behov', 'ideer'] as const) {
    app.get(
      `${base}/${step}`,
      desk(async (open, tx, c) => {
        const suggestions =
          step === 'behov' ? fittingSuggestions(open.plan, await suggestionsFor(tx, c.get('t')), 'need') : [];
        return saidStep(open, step, c, {}, undefined, suggestions);
      }),
    );
  }
  app.get(
    `${base}/beslutet`,
    desk((open) => <DecisionStepPage {...open} fresh={randomUUID()} on={onwards(open, 'beslutet')} />),
  );
  app.get(
    `${base}/mal`,
    desk(async (open, tx, c) => (
      <GoalsStepPage
        {...open}
        suggestions={fittingSuggestions(open.plan, await suggestionsFor(tx, c.get('t')), 'goal')}
        goals={open.plan.goals}
        activities={open.plan.activities}
        said={open.plan.statements.filter(
          (one) =>
            one.perspective === 'participant' &&
            (one.kind === 'need' || one.kind === 'wish' || one.wantedOn !== null) &&
            !open.plan.goals.some((goal) => goal.words === one.words),
        )}
        changeable={changeableOf(open)}
        checks={checksOf(open.plan, c.get('now'))}
        fresh={randomUUID()}
        on={onwards(open, 'mal')}
      />
    )),
  );
  app.get(
    `${base}/gora`,
    desk((open) => (
      <ActivitiesStepPage
        {...open}
        activities={open.plan.activities}
        goals={open.plan.goals}
        changeable={changeableOf(open)}
        fresh={randomUUID()}
        on={onwards(open, 'gora')}
      />
    )),
  );
  app.get(
    `${base}/uppfoljning`,
    desk((open) => <FollowUpStepPage {...open} />),
  );
  app.get(
    `${base}/titta-igenom`,
    desk(async (open, tx, c) => {
      const asks = !open.plan.onlySchedule && leavesOutSocialSide(open.plan.goals);
      return (
        <LookThroughPage
          {...open}
          checks={checksOf(open.plan, c.get('now'))}
          social={asks ? await socialSuggestions(tx, c.get('t')) : undefined}
        />
      );
    }),
  );
  statements(app);
  suggestionRoutes(app);
  goalWritingRoutes(app);

  app.post(
    `${base}/uppfoljning`,
    command({
      form: followUpForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const saved = await saveFollowUp(tx, support, versionOf(values), input);
        if (saved.ok) return { to: `/stod/${support.id}/plan/skriv/titta-igenom` };
        if ('errors' in saved) return { refused: saved.errors };
        const { rhythmMonths, followUpWords } = saved.stands;
        followTheirs(values, { rhythm: rhythmMonths?.toString() ?? '', followUpWords });
        return conflictOf(c, values, saved.stands.version, [
          { name: 'followUpWords', label: 'plan.field.follow-up-words', theirs: followUpWords },
        ]);
      },
      again: again((open, c, rest) => <FollowUpStepPage {...open} {...withMessages(c, rest)} />),
    }),
  );
}

function overtaken(
  c: AppContext,
  values: FormValues,
  stands: { version: number; words: string } & Partial<Pick<Statement, 'kind' | 'area' | 'perspective'>>,
) {
  const { kind, area, perspective } = stands;
  if (kind && perspective) followTheirs(values, { kind, area: area ?? '', perspective });
  return conflictOf(c, values, stands.version, [
    { name: 'words', label: 'plan.field.words', theirs: stands.words },
  ]);
}

function statements(app: Hono<AppEnv>): void {
  const path = `${base}/sagt/:said`;
  const stepPath = (support: Support, kind: StatementKind) =>
    `/stod/${support.id}/plan/skriv/${stepOfKind[kind]}`;
  app.get(
    path,
    desk(async (open, tx, c) => statementPage(open, idParam(c, 'said'), c, {}, await suggestionAsked(tx, c))),
  );
  app.post(
    path,
    autosave(async (tx, c, values) =>
      saveStatementDraft(
        tx,
        await writersSupport(tx, c),
        idParam(c, 'said'),
        versionOf(values),
        kindOf(c.req.query('slag')),
        textOf(values, 'words').trim(),
      ),
    ),
    command({
      form: statementForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const lineage = idParam(c, 'said');
        const on = async () => {
          const open = await deskOf(tx, support);
          return input.next === 'mer' || !open
            ? stepPath(support, input.kind)
            : onwards(open, stepOfKind[input.kind]);
        };
        if (input.words === '') {
          // the field was emptied: what stood there goes
          const version = versionOf(values);
          const gone = version ? await takeAway(tx, support, 'statement', lineage, version) : undefined;
          if (!gone || gone.ok) return { to: await on() };
          return 'errors' in gone ? { refused: gone.errors } : overtaken(c, values, gone.stands);
        }
        const saved = await saveStatement(tx, support, lineage, versionOf(values), input);
        if (saved.ok) return { to: await on() };
        return 'errors' in saved ? { refused: saved.errors } : overtaken(c, values, saved.stands);
      },
      again: again((open, c, rest) => {
        const lineage = idParam(c, 'said');
        const known = open.plan.statements.some((one) => one.lineage === lineage);
        const step = stepOfKind[kindOf(textOf(rest.values, 'kind'))];
        return known ? statementPage(open, lineage, c, rest) : saidStep(open, step, c, rest, lineage);
      }),
    }),
  );
  app.post(
    `${path}/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const lineage = idParam(c, 'said');
        const open = await deskOf(tx, support);
        const kind = open?.plan.statements.find((one) => one.lineage === lineage)?.kind ?? 'wish';
        const gone = await takeAway(tx, support, 'statement', lineage);
        return 'errors' in gone ? { refused: gone.errors } : { to: stepPath(support, kind) };
      },
      again: again((open, c, rest) => saidStep(open, 'behov', c, rest)),
    }),
  );
  app.post(
    `${path}/vill-nu`,
    command({
      form: z.object({ want: z.enum(['ja', 'nej'], { error: 'plan.error.choice' }) }),
      run: async (tx, input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const lineage = idParam(c, 'said');
        const saved = await wantNow(tx, support, lineage, input.want === 'ja');
        if ('errors' in saved) return { refused: saved.errors };
        return {
          to:
            input.want === 'ja'
              ? `/stod/${support.id}/plan/skriv/mal/${randomUUID()}?av=${lineage}`
              : stepPath(support, 'idea'),
        };
      },
      again: again((open, c, rest) => saidStep(open, 'ideer', c, rest)),
    }),
  );
}
