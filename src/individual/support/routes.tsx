import type { Hono } from 'hono';
import { addDays } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { aboutSupport, supportOf, visitsPath } from './contract.ts';
import { VisitEditPage } from './pages/visit-edit-page.tsx';
import { CallOffPage, VisitsPage } from './pages/visits-page.tsx';
import type { Support } from './queries.ts';
import { settingsRoutes } from './settings-routes.tsx';
import { unitRoutes } from './unit-routes.tsx';
import { callOffVisit, changeVisit, closeVisit, planVisits } from './visit-commands.ts';
import { pressed, standingOf, visitForm } from './visit-form.ts';
import { findVisit, type Visit, visitsBetween, whoCanCome } from './visit-queries.ts';
import { plansVisits } from './visit-rules.ts';

/** Days ahead that the list holds, and days back for who works with it. */
const AHEAD = 56;
const BACK = 14;

const selfOf = (c: AppContext) => {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor.personId : '';
};

async function listPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  if (support.relation === 'decided') return undefined;
  const today = dayAt(c.get('now'));
  const from = support.relation === 'own' ? today : addDays(today, -BACK);
  const visits = await visitsBetween(tx, support.id, from, addDays(today, AHEAD));
  return (
    <VisitsPage
      {...{ support, visits, today }}
      self={selfOf(c)}
      just={c.req.query('nu') === 'installt' ? 'called-off' : undefined}
      errors={withMessages(c, again).errors ?? []}
    />
  );
}

function requirePlanner(support: Support): void {
  if (!plansVisits(support.relation)) throw new NoSuchPage();
}

async function plannedVisit(tx: Tx, support: Support, c: AppContext): Promise<Visit> {
  const visit = await findVisit(tx, support.id, idParam(c, 'visit'));
  if (!visit) throw new NoSuchPage();
  return visit;
}

async function newPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requirePlanner(support);
  return (
    <VisitEditPage
      support={support}
      workers={await whoCanCome(tx, support.id)}
      self={selfOf(c)}
      {...withMessages(c, again)}
    />
  );
}

async function editPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requirePlanner(support);
  const visit = await plannedVisit(tx, support, c);
  if (visit.state !== 'planned') return undefined;
  return (
    <VisitEditPage
      support={support}
      visit={visit}
      workers={await whoCanCome(tx, support.id)}
      self={selfOf(c)}
      {...withMessages(c, again)}
    />
  );
}

async function callOffPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  if (support.relation !== 'own') requirePlanner(support);
  const visit = await plannedVisit(tx, support, c);
  // called off already, or made: the list says how it stands
  if (visit.state !== 'planned') return c.redirect(visitsPath(support.id), 303);
  return <CallOffPage support={support} visit={visit} errors={withMessages(c, again).errors ?? []} />;
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'visits.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

function visitConflict(c: AppContext, values: FormValues, visit: Visit): Outcome {
  const text = (time: string) => (c.get('language') === 'sv' ? time.replace(':', '.') : time);
  followTheirs(values, standingOf(visit, c.get('language')));
  const [year, month, day] = visit.day.split('-').map((part) => part.replace(/^0/, ''));
  return conflictOf(c, values, visit.version, [
    { name: 'day-dag', label: 'visits.field.day-day', theirs: day ?? '' },
    { name: 'day-manad', label: 'visits.field.day-month', theirs: month ?? '' },
    { name: 'day-ar', label: 'visits.field.day-year', theirs: year ?? '' },
    { name: 'from', label: 'visits.field.from', theirs: text(visit.startsAt) },
    { name: 'to', label: 'visits.field.to', theirs: text(visit.endsAt) },
    { name: 'about', label: 'visits.field.about', theirs: visit.about },
  ]);
}

/** Paths of who runs a support, and of visits: the list, planning, changing, calling off, and that one was made. */
export function routes(app: Hono<AppEnv>): void {
  unitRoutes(app);
  settingsRoutes(app);
  const base = '/stod/:support/besok';
  app.get(base, aboutSupport('visits', listPage));

  app.get(`${base}/nytt`, aboutSupport('visits', newPage));
  app.post(
    `${base}/nytt`,
    command({
      form: visitForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        requirePlanner(support);
        return outcome(await planVisits(tx, support, input), visitsPath(support.id));
      },
      again: async (tx, c, values, errors) => newPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );

  app.get(`${base}/:visit`, aboutSupport('visits', editPage));
  app.post(
    `${base}/:visit`,
    command({
      form: visitForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await supportOf(tx, c);
        requirePlanner(support);
        const result = await changeVisit(tx, support, idParam(c, 'visit'), versionOf(values), input);
        if (result.ok || 'errors' in result) return outcome(result, visitsPath(support.id));
        if (!result.stands) throw new NoSuchPage();
        return result.stands.state === 'planned'
          ? visitConflict(c, values, result.stands)
          : { refused: [{ field: '', text: 'visits.error.called-off' }] };
      },
      again: async (tx, c, values, errors) => {
        const support = await supportOf(tx, c);
        // called off meanwhile: what was typed is kept on the page for a new one
        const visit = await plannedVisit(tx, support, c);
        const page = visit.state === 'planned' ? editPage : newPage;
        return page(tx, support, c, { values, errors });
      },
    }),
  );

  app.get(`${base}/:visit/stall-in`, aboutSupport('visits', callOffPage));
  app.post(
    `${base}/:visit/stall-in`,
    command({
      form: pressed,
      run: async (tx, _input, c) => {
        const support = await supportOf(tx, c);
        return outcome(
          await callOffVisit(tx, support, idParam(c, 'visit')),
          `${visitsPath(support.id)}?nu=installt`,
        );
      },
      again: async (tx, c, values, errors) => listPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.post(
    `${base}/:visit/klart`,
    command({
      form: pressed,
      run: async (tx, _input, c) => {
        const support = await supportOf(tx, c);
        return outcome(await closeVisit(tx, support, idParam(c, 'visit')), visitsPath(support.id));
      },
      again: async (tx, c, values, errors) => listPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
}
