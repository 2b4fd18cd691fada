import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { aboutSupport, type Support } from '../support/contract.ts';
import { comparePlans, isUnchanged } from './comparison.ts';
import { ComparePage, PrintPage, VersionPage, VersionsPage } from './pages/version-pages.tsx';
import { currentPlan, findPlan, listPlans, nextLook, planInTheMaking } from './queries.ts';
import { aboutOf } from './view.ts';

const base = '/stod/:support/plan';

/** A version by the number in the address; undefined for what is no number, or no version to the reader. */
async function versionOf(tx: Tx, support: Support, number: string | undefined) {
  return /^\d{1,6}$/.test(number ?? '') ? findPlan(tx, support.id, Number(number)) : undefined;
}

/** Paths of the plan's versions, two of them side by side, and the plan on paper. */
export function readingRoutes(app: Hono<AppEnv>): void {
  app.get(
    `${base}/versioner`,
    aboutSupport('plan-versions', async (tx, support) => {
      const plans = await listPlans(tx, support.id);
      return plans.length > 0 ? <VersionsPage about={aboutOf(support)} plans={plans} /> : undefined;
    }),
  );
  app.get(
    `${base}/versioner/:number`,
    aboutSupport('plan-versions', async (tx, support, c) => {
      const plan = await versionOf(tx, support, c.req.param('number'));
      return plan && <VersionPage about={aboutOf(support)} plan={plan} />;
    }),
  );
  app.get(
    `${base}/jamfor`,
    aboutSupport('plan-versions', async (tx, support, c) => {
      const before = await versionOf(tx, support, c.req.query('fran'));
      const after = await versionOf(tx, support, c.req.query('till'));
      if (!before || !after) return undefined;
      const changes = comparePlans(before, after);
      return (
        <ComparePage
          about={aboutOf(support)}
          before={before}
          after={after}
          changes={changes}
          same={isUnchanged(changes)}
        />
      );
    }),
  );
  app.get(
    `${base}/utskrift`,
    aboutSupport('plan', async (tx, support, c) => {
      const plan = (await currentPlan(tx, support.id)) ?? (await planInTheMaking(tx, support.id));
      if (!plan) return undefined;
      const today = dayAt(c.get('now'));
      const due = await nextLook(tx, plan);
      return <PrintPage about={aboutOf(support)} plan={plan} due={due} today={today} />;
    }),
  );
}
