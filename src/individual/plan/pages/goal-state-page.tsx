import { formatDay } from '../../../kernel/i18n/dates.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, ButtonRow, Details, Form, Notice, Page, useView } from '../../../ui/kit.ts';
import type { Activity, Goal } from '../queries.ts';
import { goalMoves } from '../rules.ts';
import { type About, planPath, type Typed } from './parts.tsx';
import { PauseFields } from './pause-fields.tsx';
import { GoalView } from './plan-content.tsx';

/** How it is with one goal of the plan that holds, and what may become of it. No pause owes a reason. */
export function GoalStatePage({
  about,
  goal,
  steps,
  activities,
  just,
  values,
  errors,
}: Typed & { about: About; goal: Goal; steps: Goal[]; activities: Activity[]; just: boolean }) {
  const { t, lang } = useView();
  const path = planPath(about, `/mal/${goal.lineage}`);
  const moves = goalMoves(goal.state);
  return (
    <Page
      title={t('plan.goal-page.title')}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      errors={errors ?? []}
      readAloud
    >
      {just && (
        <Notice kind="success" fresh title={t(`plan.goal-page.just.${goal.state}`)}>
          {goal.lookAgainOn && t('plan.goal.look-again', { day: formatDay(goal.lookAgainOn, lang) })}
        </Notice>
      )}
      <GoalView level={2} goal={goal} steps={steps} activities={activities} about={about} />
      <Form action={path} version={goal.version}>
        <ButtonRow>
          {moves.includes('reached') && (
            <Button name="state" value="reached">
              {t('plan.goal-page.reached')}
            </Button>
          )}
          {moves.includes('active') && (
            <Button name="state" value="active" variant={goal.state === 'paused' ? 'secondary' : 'primary'}>
              {t('plan.goal-page.resume')}
            </Button>
          )}
        </ButtonRow>
      </Form>
      {(moves.includes('paused') || goal.state === 'paused') && (
        <Details
          summary={t(goal.state === 'paused' ? 'plan.goal-page.pause-on' : 'plan.goal-page.pause')}
          open={textOf(values, 'state') === 'paused'}
        >
          <p>{t('plan.goal-page.pause-lead')}</p>
          <Form action={path} version={goal.version}>
            <PauseFields values={values} errors={errors} why={goal.pausedWhy} />
            <Button variant="secondary" name="state" value="paused">
              {t('plan.goal-page.pause')}
            </Button>
          </Form>
        </Details>
      )}
      {moves.includes('ended') && (
        <Details summary={t('plan.goal-page.end')}>
          <p>{t('plan.goal-page.end-lead')}</p>
          <Form action={path} version={goal.version}>
            <Button variant="secondary" name="state" value="ended">
              {t('plan.goal-page.end')}
            </Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}
