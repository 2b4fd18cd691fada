import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { currentPlan } from '../plan/contract.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { beginTaper, endTaper, showTaper, takeStep } from './commands.ts';
import { taperPath } from './contract.ts';
import { pressed, shownForm, stepForm, taperForm } from './form.ts';
import { ListPage } from './pages/list-page.tsx';
import { NewPage } from './pages/new-page.tsx';
import { TaperPage } from './pages/taper-page.tsx';
import { findTaper, listPath, listTapers } from './queries.ts';

/** Only the participant and who is assigned: to everybody else, who manages and who decides too, it is not there. */
function requireNear(support: Support): void {
  if (support.relation !== 'own' && support.relation !== 'assigned') throw new NoSuchPage();
}

async function listPage(tx: Tx, support: Support, c: AppContext) {
  requireNear(support);
  return (
    <ListPage
      support={support}
      tapers={await listTapers(tx, support.id)}
      kept={support.relation === 'assigned' && c.req.query('nu') === 'sparad'}
    />
  );
}

async function newPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requireNear(support);
  const lineage = c.req.query('aktivitet');
  const activity = lineage
    ? (await currentPlan(tx, support.id))?.activities.find((one) => one.lineage === lineage)
    : undefined;
  return <NewPage support={support} activity={activity} {...withMessages(c, again)} />;
}

async function taperPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requireNear(support);
  const taper = await findTaper(tx, support.id, idParam(c, 'taper'));
  if (!taper) return undefined;
  return (
    <TaperPage
      support={support}
      taper={taper}
      path={await listPath(tx, taper.id)}
      errors={withMessages(c, again).errors ?? []}
    />
  );
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'tapering.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Paths of tapering: the staircases, a new one, and one with its steps. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/trappa-ner';
  app.get(base, aboutSupport('tapering', listPage));
  app.get(`${base}/nytt`, aboutSupport('tapering', newPage));
  app.post(
    `${base}/nytt`,
    command({
      form: taperForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        requireNear(support);
        const begun = await beginTaper(tx, support, input);
        if (!begun.ok) return { refused: begun.errors };
        const { id, readable } = begun.value;
        return { to: readable ? taperPath(support.id, id) : `${taperPath(support.id)}?nu=sparad` };
      },
      again: async (tx, c, values, errors) => newPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.get(`${base}/:taper`, aboutSupport('tapering', taperPage));
  app.post(
    `${base}/:taper/steg`,
    command({
      form: stepForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        requireNear(support);
        const taper = idParam(c, 'taper');
        return outcome(await takeStep(tx, support, taper, input.step), taperPath(support.id, taper));
      },
      again: async (tx, c, values, errors) => taperPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.post(
    `${base}/:taper/visa`,
    command({
      form: shownForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        const taper = idParam(c, 'taper');
        return outcome(await showTaper(tx, support, taper, input.shown), taperPath(support.id, taper));
      },
      again: async () => undefined,
    }),
  );
  app.post(
    `${base}/:taper/sluta`,
    command({
      form: pressed,
      run: async (tx, _input, c) => {
        const support = await supportOf(tx, c);
        return outcome(await endTaper(tx, support, idParam(c, 'taper')), taperPath(support.id));
      },
      again: async () => undefined,
    }),
  );
}
