import type { Hono } from 'hono';
import type { PlanPhase } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import { command, NoSuchPage } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { chooseShown, rateStep } from './commands.ts';
import { shownForm, stepForm } from './form.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import { PhasePage } from './pages/phase-page.tsx';
import { ShownPage } from './pages/shown-page.tsx';
import { findLadder } from './queries.ts';
import { phaseOf } from './rules.ts';
import type { LadderSide } from './tables.ts';

/** The side a reader rates from. Who manages or decides on the support has no side, and no page. */
function sideOf(support: Support): LadderSide {
  if (support.relation === 'own') return 'participant';
  if (support.relation === 'assigned') return 'staff';
  throw new NoSuchPage();
}

function phaseParam(c: AppContext): PlanPhase {
  const phase = phaseOf(c.req.param('phase') ?? '');
  if (!phase) throw new NoSuchPage();
  return phase;
}

async function phasePage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  const side = sideOf(support);
  const phase = phaseParam(c);
  return (
    <PhasePage
      support={support}
      side={side}
      phase={phase}
      ladder={await findLadder(tx, support.id)}
      {...withMessages(c, again)}
    />
  );
}

async function shownPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  if (sideOf(support) !== 'participant') return undefined;
  const { shown } = await findLadder(tx, support.id);
  return <ShownPage support={support} shown={shown} {...withMessages(c, again)} />;
}

/** Paths of the ladder: one's own way up and down it. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/trappan';

  app.get(
    base,
    aboutSupport('ladder', async (tx, support) => (
      <OverviewPage support={support} side={sideOf(support)} ladder={await findLadder(tx, support.id)} />
    )),
  );

  app.get(
    `${base}/visa`,
    aboutSupport('ladder', (tx, support, c) => shownPage(tx, c, support)),
  );
  app.post(
    `${base}/visa`,
    command({
      form: shownForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        if (sideOf(support) !== 'participant') throw new NoSuchPage();
        await chooseShown(tx, support, input.shown);
        return { to: `/stod/${support.id}/trappan` };
      },
      again: async (tx, c, values, errors) => shownPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/:phase`,
    aboutSupport('ladder', (tx, support, c) => phasePage(tx, c, support)),
  );
  app.post(
    `${base}/:phase`,
    command({
      form: stepForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        const side = sideOf(support);
        const phase = phaseParam(c);
        await rateStep(tx, support, { phase, side, step: input.step });
        return { to: `/stod/${support.id}/trappan` };
      },
      again: async (tx, c, values, errors) => phasePage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
}
