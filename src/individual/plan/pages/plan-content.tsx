import type { Child } from 'hono/jsx';
import { asEnded, formatDay } from '../../../kernel/i18n/dates.ts';
import { Details, Paragraphs, Quote, Section, useView } from '../../../ui/kit.ts';
import type { Activity, Goal, Statement, WholePlan } from '../queries.ts';
import { type About, AreaLabel, GoalStateTag, Said, useDoer, useVoice, useWhose } from './parts.tsx';

/** Things that are done, one a line: what, who, when and how. */
export function Activities({
  activities,
  about,
  beside,
}: {
  activities: Activity[];
  about: About;
  /** what one can do with each */
  beside?: ((activity: Activity) => Child) | undefined;
}) {
  const doer = useDoer(about);
  // a list without rows would still be told of as a list
  if (activities.length === 0) return null;
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
          {beside && <div class="plan-activity-links no-print">{beside(activity)}</div>}
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
  besideActivity,
  level = 3,
  folded = false,
}: {
  goal: Goal;
  steps: Goal[];
  activities: Activity[];
  about: About;
  /** what one can do about a goal or a step */
  beside?: ((goal: Goal) => Child) | undefined;
  /** what one can do with something that is done */
  besideActivity?: ((activity: Activity) => Child) | undefined;
  /** 2 where the goals stand straight under the page's own heading */
  level?: 2 | 3;
  /** why, how one notices, steps and what is done, one press away */
  folded?: boolean;
}) {
  const { t, lang } = useView();
  const whose = useWhose(about)(goal);
  const heading = level === 2 ? <h2 class="plan-goal-words">{goal.words}</h2> : <h3>{goal.words}</h3>;
  const own = beside?.(goal);
  const done = activities.filter((activity) => activity.goalLineage === goal.lineage);
  // what is under way says so only where its sort stands beside it
  const state = !goal.asSettled && (!folded || goal.state !== 'active') && (
    <GoalStateTag state={goal.state} />
  );
  const sort = (
    <>
      <span class="soft">{t(`plan.goal-kind.${goal.kind}`)}</span>
      {goal.area && (
        <>
          {' '}
          <AreaLabel area={goal.area} />
        </>
      )}
    </>
  );
  const more = (
    <>
      <div class="plan-goal-facts stack">
        {goal.meaning && <p>{asEnded(t('plan.goal.why', { words: goal.meaning }))} </p>}
        {goal.measure && <p>{asEnded(t('plan.goal.notice', { words: goal.measure }))} </p>}
        {goal.byWhen && <p>{t('plan.goal.by', { day: formatDay(goal.byWhen, lang) })}</p>}
      </div>
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
                  beside={besideActivity}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {done.length > 0 && (
        <>
          <p>{t('plan.goal.activities')}</p>
          <Activities activities={done} about={about} beside={besideActivity} />
        </>
      )}
    </>
  );
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
      {state && folded && <p>{state}</p>}
      {!folded && (
        <p>
          {state} {sort}
        </p>
      )}
      {goal.state === 'paused' && (
        <p>
          {goal.pausedWhy && `${goal.pausedWhy} `}
          {goal.lookAgainOn && t('plan.goal.look-again', { day: formatDay(goal.lookAgainOn, lang) })}
        </p>
      )}
      {folded ? (
        <Details summary={t('plan.goal.more')}>
          <p>{sort}</p>
          {more}
        </Details>
      ) : (
        more
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

/** How much of what somebody needs, wants and is good at stands open in the folded plan. */
const shownFirst = 2;

/** Everything that stands in a version of the plan, the participant's words first. */
export function PlanContent({
  plan,
  about,
  due,
  goalHref,
  activityLinks,
  folded = false,
}: {
  plan: WholePlan;
  about: About;
  due: string | null;
  /** where one can say how it is with a goal */
  goalHref?: (goal: Goal) => string;
  /** where something that is done leads on to: the week, and doing it more and more oneself */
  activityLinks?: ((activity: Activity) => { href: string; label: string }[]) | undefined;
  /** the first of what is said, and of each goal its words; the rest one press away */
  folded?: boolean;
}) {
  const { t } = useView();
  const voice = useVoice(about);
  // a plan that is only a schedule says nothing else, though what was written before is kept
  const statements = plan.onlySchedule ? [] : plan.statements;
  const goals = plan.onlySchedule ? [] : plan.goals;
  const kinds = (...wanted: Statement['kind'][]) =>
    statements.filter((one) => wanted.includes(one.kind) && one.wantedOn === null);
  const life = kinds('life');
  const said = [...kinds('need', 'wish', 'strength'), ...statements.filter((one) => one.wantedOn !== null)];
  const ideas = kinds('idea');
  // one alone behind a press would cost more than it saves
  const first = folded && said.length > shownFirst + 1 ? shownFirst : said.length;
  const known = new Set(goals.map((goal) => goal.lineage));
  const beside =
    goalHref &&
    ((goal: Goal) => (
      <a href={goalHref(goal)}>
        {t('plan.goal.how-is-it')}
        <span class="visually-hidden"> {goal.words}</span>
      </a>
    ));
  const besideActivity =
    activityLinks &&
    ((activity: Activity) =>
      activityLinks(activity).map(({ href, label }) => (
        <a href={href}>
          {label}
          <span class="visually-hidden"> {activity.words}</span>
        </a>
      )));
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
          {said.slice(0, first).map((statement) => (
            <Said statement={statement} about={about} kind />
          ))}
          {said.length > first && (
            <Details summary={t('plan.part.needs.rest', { count: said.length - first })}>
              {said.slice(first).map((statement) => (
                <Said statement={statement} about={about} kind />
              ))}
            </Details>
          )}
        </Section>
      )}
      {goals.length > 0 && (
        <Section heading={t('plan.part.goals')}>
          {goalTree(goals).map(({ goal, steps }) => (
            <GoalView
              goal={goal}
              steps={steps}
              activities={plan.activities}
              about={about}
              beside={beside}
              besideActivity={besideActivity}
              folded={folded}
            />
          ))}
        </Section>
      )}
      {alone.length > 0 && (
        <Section heading={t('plan.part.activities')}>
          <Activities activities={alone} about={about} beside={besideActivity} />
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
