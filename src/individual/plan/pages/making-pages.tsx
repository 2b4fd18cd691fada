import { callName } from '../../../domain/call-name.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  errorFor,
  Form,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Radios,
  Section,
  TaskList,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Suggestion } from '../../suggestions/contract.ts';
import type { WholePlan } from '../queries.ts';
import type { Step } from '../rules.ts';
import { type Check, type DecisionGoalChoice, GoalCheck } from './goal-making-pages.tsx';
import { type MakingProps, StepPage, SuggestionsToTake, startedFrom } from './making-parts.tsx';
import { type About, planPath, type Typed } from './parts.tsx';
import { PlanContent } from './plan-content.tsx';

/** All the questions, which have something under them, and the choice of a plan with only a weekly schedule. */
export function MakingPage({
  about,
  steps,
  plan,
  begun,
  unchanged,
  errors,
}: MakingProps & {
  plan: WholePlan;
  begun: ReadonlySet<Step>;
  /** nothing has been changed: the draft may be let go */
  unchanged: boolean;
  errors?: Typed['errors'];
}) {
  const { t } = useView();
  const next = steps.find((step) => !begun.has(step));
  return (
    <Page
      title={t('plan.making.title')}
      lead={t('plan.making.lead')}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      errors={errors ?? []}
      readAloud
    >
      <TaskList
        tasks={[
          ...steps.map((step) => ({
            title: t(`plan.step.${step}.question`),
            href: planPath(about, `/skriv/${step}`),
            status: begun.has(step)
              ? { label: t('plan.making.begun'), tone: 'done' as const }
              : { label: t('plan.making.empty'), tone: 'plain' as const },
            current: step === next,
          })),
        ]}
      />
      <ButtonRow>
        <LinkButton href={planPath(about, `/skriv/${next ?? 'titta-igenom'}`)}>
          {t(
            next === undefined ? 'plan.look.title' : begun.size > 0 ? 'plan.main.go-on' : 'plan.making.start',
          )}
        </LinkButton>
        {next !== undefined && begun.size > 0 && (
          <LinkButton variant="secondary" href={planPath(about, '/skriv/titta-igenom')}>
            {t('plan.look.title')}
          </LinkButton>
        )}
      </ButtonRow>
      <Form action={planPath(about, '/bara-schema')}>
        <p>{t(plan.onlySchedule ? 'plan.only-schedule.is' : 'plan.only-schedule.lead')}</p>
        <Button variant="secondary" name="only" value={plan.onlySchedule ? 'nej' : 'ja'}>
          {t(plan.onlySchedule ? 'plan.only-schedule.no' : 'plan.only-schedule.yes')}
        </Button>
      </Form>
      {unchanged && (
        <Form action={planPath(about, '/lat-vara')}>
          <Button variant="quiet">{t('plan.making.let-be')}</Button>
        </Form>
      )}
      {about.mine && !unchanged && (
        <LinkButton variant="quiet" href={planPath(about, '/slang')}>
          {t('plan.drop.link')}
        </LinkButton>
      )}
    </Page>
  );
}

/** Goals that came with the decision: each may be questioned, or made one's own. */
export function DecisionStepPage({
  about,
  steps,
  decisionGoals,
  fresh,
  on,
}: MakingProps & { decisionGoals: DecisionGoalChoice[]; fresh: string; on: string }) {
  const { t } = useView();
  return (
    <StepPage about={about} steps={steps} step="beslutet">
      {decisionGoals.map((goal) => (
        <div class="stack plan-row">
          <Paragraphs text={goal.words} />
          <ButtonRow>
            <a href={planPath(about, `/skriv/mal/${fresh}?beslut=${goal.id}`)}>
              {t('plan.decision.make-own')}
              <span class="visually-hidden"> {goal.words}</span>
            </a>
            {about.mine && (
              <a href={`/stod/${about.supportId}/malen/${goal.id}/fraga`}>
                {t('plan.decision.question')}
                <span class="visually-hidden"> {goal.words}</span>
              </a>
            )}
          </ButtonRow>
        </div>
      ))}
      <LinkButton href={on}>{t('plan.making.on')}</LinkButton>
    </StepPage>
  );
}

const rhythms = ['1', '2', '3', '6', '12'] as const;

/** How often the plan is looked at again: the participant's choice, at least once a year. */
export function FollowUpStepPage({
  about,
  steps,
  plan,
  values,
  errors,
}: MakingProps & Typed & { plan: WholePlan }) {
  const { t } = useView();
  return (
    <StepPage about={about} steps={steps} step="uppfoljning" errors={errors}>
      <Form
        action={planPath(about, '/skriv/uppfoljning')}
        version={startedFrom(plan, values)}
        was={{ rhythm: plan.rhythmMonths?.toString() ?? null, followUpWords: plan.followUpWords }}
      >
        <Radios
          name="rhythm"
          legend={t('plan.field.rhythm')}
          options={rhythms.map((months) => ({ value: months, label: t(`plan.field.rhythm.${months}`) }))}
          value={values ? textOf(values, 'rhythm') : String(plan.rhythmMonths ?? '')}
          error={errorFor(errors, 'rhythm')}
          optional
        />
        <TextArea
          name="followUpWords"
          label={t('plan.field.follow-up-words')}
          hint={t('plan.field.follow-up-words-hint')}
          value={values ? textOf(values, 'followUpWords') : plan.followUpWords}
          error={errorFor(errors, 'followUpWords')}
          rows={3}
          maxlength={1000}
          optional
        />
        <Button>{t('plan.making.on')}</Button>
      </Form>
    </StepPage>
  );
}

/** The whole draft, with the friendly check, before it is laid before the participant. */
export function LookThroughPage({
  about,
  plan,
  checks,
  social,
  errors,
}: {
  about: About;
  plan: WholePlan;
  checks: ReadonlyMap<string, Check>;
  /** given when the goals leave out people, work and life outside: a few goals of that side */
  social: readonly Suggestion[] | undefined;
  errors?: Typed['errors'];
}) {
  const { t } = useView();
  const checked = plan.goals.filter((goal) => goal.parentLineage === null && goal.state === 'active');
  return (
    <Page
      title={t('plan.look.title')}
      lead={t('plan.look.lead')}
      back={{ href: planPath(about, '/skriv'), label: t('plan.making.all-questions') }}
      errors={errors ?? []}
      readAloud
    >
      <PlanContent plan={plan} about={about} due={null} />
      {social && (
        <Notice title={t('plan.social.title')}>
          <p>{t('plan.social.text')}</p>
          <p>
            <a href={planPath(about, '/skriv/ideer')}>{t('plan.social.link')}</a>
          </p>
          <SuggestionsToTake about={about} suggestions={social} />
        </Notice>
      )}
      {checked.length > 0 && (
        <Section heading={t('plan.look.check')}>
          {checked.map((goal) => (
            <>
              <h3>{goal.words}</h3>
              <GoalCheck check={checks.get(goal.lineage) ?? []} />
            </>
          ))}
        </Section>
      )}
      <Form action={planPath(about, '/foresla')}>
        <p>
          {about.mine
            ? t('plan.propose.text.own')
            : t('plan.propose.text.other', { name: callName(about.name) })}
        </p>
        <Button>
          {about.mine ? t('plan.propose.own') : t('plan.propose.other', { name: callName(about.name) })}
        </Button>
      </Form>
    </Page>
  );
}
