import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support } from '../support/contract.ts';
import { goalStateForm } from './form.ts';
import { setGoalState } from './goal-commands.ts';
import { GoalStatePage } from './pages/goal-state-page.tsx';
import { currentPlan } from './queries.ts';
import { mayWrite } from './rules.ts';
import { aboutOf, writersSupport } from './view.ts';

async function goalPage(tx: Tx, c: AppContext, support: Support, rest: Again = {}) {
  if (!mayWrite(support, dayAt(c.get('now')))) return undefined;
  const plan = await currentPlan(tx, support.id);
  const goal = plan?.goals.find((one) => one.lineage === idParam(c, 'goal'));
  if (!plan || !goal) return undefined;
  return (
    <GoalStatePage
      about={aboutOf(support)}
      goal={goal}
      steps={plan.goals.filter((step) => step.parentLineage === goal.lineage)}
      activities={plan.activities}
      just={c.req.query('nu') === 'sagt'}
      {...withMessages(c, rest)}
    />
  );
}

/** Paths of a goal on the plan that holds. */
export function goalRoutes(app: Hono<AppEnv>): void {
  const path = '/stod/:support/plan/mal/:goal';
  app.get(
    path,
    aboutSupport('plan', (tx, support, c) => goalPage(tx, c, support)),
  );
  app.post(
    path,
    command({
      form: goalStateForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const lineage = idParam(c, 'goal');
        const result = await setGoalState(tx, support, lineage, input, versionOf(values));
        if (result.ok) return { to: `/stod/${support.id}/plan/mal/${lineage}?nu=sagt` };
        if ('errors' in result) return { refused: result.errors };
        return conflictOf(c, values, result.stands.version, [
          { name: 'why', label: 'plan.field.paused-why', theirs: result.stands.pausedWhy },
        ]);
      },
      again: async (tx, c, values, errors) =>
        goalPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );
}
