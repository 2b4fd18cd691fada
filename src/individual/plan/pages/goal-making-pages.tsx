import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  DateField,
  Details,
  errorFor,
  Form,
  LinkButton,
  Page,
  Paragraphs,
  Quote,
  Radios,
  Section,
  Select,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Suggestion } from '../../suggestions/contract.ts';
import { dateParts } from '../form.ts';
import type { Finding, QualityMark } from '../quality-marks.ts';
import type { Activity, Goal, Statement } from '../queries.ts';
import { mayBeDivided } from '../rules.ts';
import {
  AreaField,
  type MakingProps,
  PerspectiveField,
  StepPage,
  SuggestionsToTake,
  startedFrom,
} from './making-parts.tsx';
import { type About, planPath, type Typed } from './parts.tsx';
import { GoalView, goalTree } from './plan-content.tsx';

/** A goal that came with the decision or the order. */
export interface DecisionGoalChoice {
  id: string;
  words: string;
}

export type Check = { mark: QualityMark; finding: Finding }[];

interface GoalsStepProps extends MakingProps {
  goals: Goal[];
  activities: Activity[];
  /** what the participant has said they need or want, that no goal has yet been made of */
  said: Statement[];
  changeable: ReadonlySet<string>;
  checks: ReadonlyMap<string, Check>;
  fresh: string;
  /** where one goes on */
  on: string;
  /** goals that fit what the plan speaks of */
  suggestions: readonly Suggestion[];
}

/** The goals so far, each with a friendly check and help to make it smaller. */
export function GoalsStepPage(props: GoalsStepProps) {
  const { about, steps, goals, activities, said, changeable, checks, fresh, on, suggestions } = props;
  const { t } = useView();
  return (
    <StepPage about={about} steps={steps} step="mal">
      {goalTree(goals).map(({ goal, steps: small }) => (
        <div class="stack plan-row">
          <GoalView
            level={2}
            goal={goal}
            steps={small}
            activities={activities}
            about={about}
            beside={(one) =>
              one !== goal &&
              changeable.has(one.lineage) && (
                <a href={planPath(about, `/skriv/mal/${one.lineage}`)}>
                  {t('plan.making.change')}
                  <span class="visually-hidden"> {one.words}</span>
                </a>
              )
            }
          />
          <ButtonRow>
            {changeable.has(goal.lineage) && (
              <a href={planPath(about, `/skriv/mal/${goal.lineage}`)}>
                {t('plan.making.change')}
                <span class="visually-hidden"> {goal.words}</span>
              </a>
            )}
            {mayBeDivided(goal) && (
              <a href={planPath(about, `/skriv/mal/${goal.lineage}/dela-upp`)}>
                {t('plan.split.link')}
                <span class="visually-hidden"> {goal.words}</span>
              </a>
            )}
          </ButtonRow>
          <GoalCheck check={checks.get(goal.lineage) ?? []} />
        </div>
      ))}
      {said.length > 0 && (
        <Section heading={t('plan.goals.said')}>
          {said.map((statement) => (
            <div class="plan-row stack">
              <Quote>
                <Paragraphs text={statement.words} />
              </Quote>
              <a href={planPath(about, `/skriv/mal/${fresh}?av=${statement.lineage}`)}>
                {t('plan.goals.make-of')}
                <span class="visually-hidden"> {statement.words}</span>
              </a>
            </div>
          ))}
        </Section>
      )}
      <ButtonRow>
        <LinkButton href={on}>{t('plan.making.on')}</LinkButton>
        <LinkButton variant="secondary" href={planPath(about, `/skriv/mal/${fresh}`)}>
          {t('plan.goals.add')}
        </LinkButton>
      </ButtonRow>
      <SuggestionsToTake about={about} suggestions={suggestions} />
    </StepPage>
  );
}

/** The quality marks as a friendly check: what is there, what one could add, and what only people can say. */
export function GoalCheck({ check }: { check: Check }) {
  const { t } = useView();
  const told = check.filter(({ mark, finding }) => !(mark === 'written' && finding === 'good'));
  if (told.length === 0) return null;
  return (
    <Details summary={t('plan.check.title')}>
      <p class="soft">{t('plan.check.lead')}</p>
      <ul>
        {told.map(({ mark, finding }) => (
          <li>{t(`plan.check.${finding}.${mark}`)}</li>
        ))}
      </ul>
    </Details>
  );
}

interface GoalPageProps extends Typed {
  about: About;
  goal: Goal | undefined;
  lineage: string;
  /** words the goal is made of, where it grows from something said or from the decision */
  from?: {
    words: string;
    area: Statement['area'];
    perspective: Statement['perspective'];
    decisionGoal?: string;
    /** somebody else's words: to be changed so that they become one's own */
    suggested?: boolean;
  };
  /** goals that this one may be a step towards */
  parents: Goal[];
  decisionGoals: DecisionGoalChoice[];
  removable: boolean;
}

/** One goal: what, which kind, why, how one notices, and by when. Only the first two are asked for. */
export function GoalPage(props: GoalPageProps) {
  const { about, goal, lineage, from, parents, decisionGoals, removable, values, errors } = props;
  const { t } = useView();
  const path = planPath(about, `/skriv/mal/${lineage}`);
  const parent = values ? textOf(values, 'parent') : (goal?.parentLineage ?? '');
  const decisionGoal = values
    ? textOf(values, 'decisionGoal')
    : (goal?.decisionGoalId ?? from?.decisionGoal ?? '');
  const hasMore =
    values !== undefined ||
    parent !== '' ||
    decisionGoal !== '' ||
    (goal !== undefined && (goal.measure !== '' || goal.byWhen !== null || goal.area !== null)) ||
    (!from?.suggested && (from?.area ?? null) !== null);
  return (
    <Page
      title={t(goal ? 'plan.goal.change' : 'plan.goal.new')}
      {...(!goal && from?.suggested ? { lead: t('plan.suggestion.lead') } : {})}
      back={{ href: planPath(about, '/skriv/mal'), label: t('plan.part.goals') }}
      errors={errors ?? []}
      readAloud
    >
      <Form
        action={path}
        version={startedFrom(goal, values)}
        was={
          goal && {
            words: goal.words,
            meaning: goal.meaning,
            measure: goal.measure,
            kind: goal.kind,
            area: goal.area,
            perspective: goal.perspective,
            byWhen: goal.byWhen,
            parent: goal.parentLineage,
            decisionGoal: goal.decisionGoalId,
          }
        }
      >
        {parents.length === 0 && <input type="hidden" name="parent" value={parent} />}
        {decisionGoals.length === 0 && <input type="hidden" name="decisionGoal" value={decisionGoal} />}
        <TextArea
          name="words"
          label={t('plan.field.goal-words')}
          hint={t('plan.field.goal-words-hint')}
          value={values ? textOf(values, 'words') : (goal?.words ?? from?.words)}
          error={errorFor(errors, 'words')}
          rows={2}
          maxlength={2000}
          draftUrl={path}
        />
        <Radios
          name="kind"
          legend={t('plan.field.goal-kind')}
          options={(['training', 'supporting', 'compensating'] as const).map((kind) => ({
            value: kind,
            label: t(`plan.field.goal-kind.${kind}`),
            hint: t(`plan.field.goal-kind.${kind}-hint`),
          }))}
          value={values ? textOf(values, 'kind') : goal?.kind}
          error={errorFor(errors, 'kind')}
        />
        <PerspectiveField
          about={about}
          value={goal?.perspective ?? from?.perspective}
          values={values}
          errors={errors}
        />
        <TextArea
          name="meaning"
          label={t('plan.field.meaning')}
          value={values ? textOf(values, 'meaning') : goal?.meaning}
          error={errorFor(errors, 'meaning')}
          rows={2}
          maxlength={1000}
          draftUrl={path}
          optional
        />
        <Details summary={t('plan.goal.more')} open={hasMore}>
          <TextArea
            name="measure"
            label={t('plan.field.measure')}
            hint={t('plan.field.measure-hint')}
            value={values ? textOf(values, 'measure') : goal?.measure}
            error={errorFor(errors, 'measure')}
            rows={2}
            maxlength={1000}
            draftUrl={path}
            optional
          />
          <DateField
            name="byWhen"
            legend={t('plan.field.by-when')}
            value={values ? dateParts(values, 'byWhen') : (goal?.byWhen ?? undefined)}
            error={errorFor(errors, 'byWhen')}
            optional
          />
          <AreaField value={goal?.area ?? from?.area} values={values} />
          {parents.length > 0 && (
            <Select
              name="parent"
              label={t('plan.field.parent')}
              value={parent}
              options={[
                { value: '', label: t('plan.field.parent-none') },
                ...parents.map((one) => ({ value: one.lineage, label: one.words })),
              ]}
              optional
            />
          )}
          {decisionGoals.length > 0 && (
            <Select
              name="decisionGoal"
              label={t('plan.field.decision-goal')}
              value={decisionGoal}
              options={[
                { value: '', label: t('plan.field.decision-goal-none') },
                ...decisionGoals.map((one) => ({ value: one.id, label: one.words })),
              ]}
              optional
            />
          )}
        </Details>
        <Button>{t('plan.goal.save')}</Button>
      </Form>
      {goal && removable && (
        <Form action={`${path}/ta-bort`}>
          <Button variant="quiet">{t('plan.goal.take-away')}</Button>
        </Form>
      )}
    </Page>
  );
}
