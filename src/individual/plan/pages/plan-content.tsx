import type { Child } from 'hono/jsx';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Paragraphs, Quote, Section, useView } from '../../../ui/kit.ts';
import type { Activity, Goal, Statement, WholePlan } from '../queries.ts';
import { type About, AreaLabel, GoalStateTag, Said, useDoer, useVoice, useWhose } from './parts.tsx';

/** Things that are done, one a line: what, who, when and how. */
export function Activities({ activities, about }: { activities: Activity[]; about: About }) {
  const doer = useDoer(about);
  return (
    <ul class="plan-activities">
      {activities.map((activity) => (
        <li>
          {activity.words}
          <span class="soft">
            {' '}
            – {doer(activity)}
            {activity.how && `. ${activity.how}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Goals that stand on their own, and the steps that lead to each. A step whose goal is gone stands on its own. */
export function goalTree(goals: Goal[]): { goal: Goal; steps: Goal[] }[] {
  const known = new Set(goals.map((goal) => goal.lineage));
  const isStep = (goal: Goal) => goal.parentLineage !== null && known.has(goal.parentLineage);
  return goals
    .filter((goal) => !isStep(goal))
    .map((goal) => ({
      goal,
      steps: goals.filter((step) => isStep(step) && step.parentLineage === goal.lineage),
    }));
}

/** A goal with why, how one notices, its steps and what is done for it. */
export function GoalView({
  goal,
  steps,
  activities,
  about,
  beside,
  level = 3,
}: {
  goal: Goal;
  steps: Goal[];
  activities: Activity[];
  about: About;
  /** what one can do about a goal or a step */
  beside?: ((goal: Goal) => Child) | undefined;
  /** 2 where the goals stand straight under the page's own heading */
  level?: 2 | 3;
}) {
  const { t, lang } = useView();
  const whose = useWhose(about)(goal);
  const heading = level === 2 ? <h2 class="plan-goal-words">{goal.words}</h2> : <h3>{goal.words}</h3>;
  const own = beside?.(goal);
  const done = activities.filter((activity) => activity.goalLineage === goal.lineage);
  return (
    <article class="plan-goal stack">
      {goal.perspective === 'participant' ? (
        <Quote who={whose}>{heading}</Quote>
      ) : (
        <>
          {heading}
          <p class="soft">{whose}</p>
        </>
      )}
      <p>
        <GoalStateTag state={goal.state} /> <span class="soft">{t(`plan.goal-kind.${goal.kind}`)}</span>
        {goal.area && (
          <>
            {' '}
            <AreaLabel area={goal.area} />
          </>
        )}
      </p>
      {goal.state === 'paused' && (
        <p>
          {goal.pausedWhy && `${goal.pausedWhy} `}
          {goal.lookAgainOn && t('plan.goal.look-again', { day: formatDay(goal.lookAgainOn, lang) })}
        </p>
      )}
      {goal.meaning && <p>{t('plan.goal.why', { words: goal.meaning })}</p>}
      {goal.measure && <p>{t('plan.goal.notice', { words: goal.measure })}</p>}
      {goal.byWhen && <p>{t('plan.goal.by', { day: formatDay(goal.byWhen, lang) })}</p>}
      {steps.length > 0 && (
        <>
          <p>{t('plan.goal.steps')}</p>
          <ol class="plan-steps">
            {steps.map((step) => (
              <li>
                {step.words} {step.state !== 'active' && <GoalStateTag state={step.state} />}
                {beside && <span class="no-print"> {beside(step)}</span>}
                <Activities
                  activities={activities.filter((one) => one.goalLineage === step.lineage)}
                  about={about}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {done.length > 0 && (
        <>
          <p>{t('plan.goal.activities')}</p>
          <Activities activities={done} about={about} />
        </>
      )}
      {own && <p class="no-print">{own}</p>}
    </article>
  );
}

/** When and how the plan is looked at again, in words. */
export function FollowUp({ plan, due }: { plan: WholePlan; due: string | null }) {
  const { t, lang } = useView();
  return (
    <>
      <p>
        {t(`plan.rhythm.${plan.rhythmMonths ?? 'least'}`)}
        {due && ` ${t('plan.follow-up-due', { day: formatDay(due, lang) })}`}
      </p>
      <Paragraphs text={plan.followUpWords} />
    </>
  );
}

/** Everything that stands in a version of the plan, the participant's words first. */
export function PlanContent({
  plan,
  about,
  due,
  goalHref,
}: {
  plan: WholePlan;
  about: About;
  due: string | null;
  /** where one can say how it is with a goal */
  goalHref?: (goal: Goal) => string;
}) {
  const { t } = useView();
  const voice = useVoice(about);
  const kinds = (...wanted: Statement['kind'][]) =>
    plan.statements.filter((one) => wanted.includes(one.kind) && one.wantedOn === null);
  const life = kinds('life');
  const said = [
    ...kinds('need', 'wish', 'strength'),
    ...plan.statements.filter((one) => one.wantedOn !== null),
  ];
  const ideas = kinds('idea');
  const known = new Set(plan.goals.map((goal) => goal.lineage));
  const beside =
    goalHref &&
    ((goal: Goal) => (
      <a href={goalHref(goal)}>
        {t('plan.goal.how-is-it')}
        <span class="visually-hidden"> {goal.words}</span>
      </a>
    ));
  const alone = plan.activities.filter((one) => one.goalLineage === null || !known.has(one.goalLineage));
  return (
    <>
      {life.length > 0 && (
        <Section heading={voice('plan.part.life.own', 'plan.part.life.other')}>
          {life.map((statement) => (
            <Said statement={statement} about={about} />
          ))}
        </Section>
      )}
      {said.length > 0 && (
        <Section heading={voice('plan.part.needs.own', 'plan.part.needs.other')}>
          {said.map((statement) => (
            <Said statement={statement} about={about} kind />
          ))}
        </Section>
      )}
      {plan.goals.length > 0 && (
        <Section heading={t('plan.part.goals')}>
          {goalTree(plan.goals).map(({ goal, steps }) => (
            <GoalView goal={goal} steps={steps} activities={plan.activities} about={about} beside={beside} />
          ))}
        </Section>
      )}
      {alone.length > 0 && (
        <Section heading={t('plan.part.activities')}>
          <Activities activities={alone} about={about} />
        </Section>
      )}
      {ideas.length > 0 && (
        <Section heading={t('plan.part.ideas')}>
          <p class="soft">{t('plan.part.ideas-lead')}</p>
          {ideas.map((statement) => (
            <Said statement={statement} about={about} />
          ))}
        </Section>
      )}
      <Section heading={t('plan.part.follow-up')}>
        <FollowUp plan={plan} due={due} />
      </Section>
    </>
  );
}
