import type { Hono } from 'hono';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { readFacts } from '../../kernel/database/facts.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { declineSuggestion, keepItem } from '../about-me/contract.ts';
import { measureOf } from '../independence/contract.ts';
import { planStandings } from '../plan/contract.ts';
import { movePromise } from '../promises/contract.ts';
import { seeCheckIn } from '../schedule/contract.ts';
import { aboutSupport, closeVisit, findSupport, findSupports, type Support } from '../support/contract.ts';
import { itemForm, madeForm, promiseForm, seenForm, suggestionForm } from './form.ts';
import { myDay } from './my-day.ts';
import { MorePage } from './pages/more-page.tsx';
import { MyDayPage } from './pages/my-day-page.tsx';
import { SupportPage } from './pages/support-page.tsx';
import { WorkPage } from './pages/work-page.tsx';
import { workersOf } from './queries.ts';
import { thingsOf } from './rules.ts';
import { workDay } from './work-day.ts';

const workers: readonly Role[] = ['support-worker', 'assistant', 'key-worker', 'substitute'];

/** These pages are each some role's own: to everybody else there is no such page. */
export function onlyAs(c: AppContext, ...roles: readonly Role[]): void {
  const role = c.get('session')?.hat?.role;
  if (role === undefined || !roles.includes(role)) throw new NoSuchPage();
}

async function dayPage(tx: Tx, c: AppContext, again: Again = {}) {
  onlyAs(c, 'participant');
  // what is sent stands in no field that one could be led to
  const errors = (withMessages(c, again).errors ?? []).map(({ message }) => ({ message }));
  return <MyDayPage name={c.get('session')!.name} day={await myDay(tx)} errors={errors} />;
}

async function workPage(tx: Tx, c: AppContext) {
  onlyAs(c, ...workers);
  return <WorkPage day={await workDay(tx)} />;
}

async function supportOfForm(tx: Tx, id: string, mine: boolean): Promise<Support> {
  const support = await findSupport(tx, id);
  if (!support || (support.relation === 'own') !== mine) throw new NoSuchPage();
  return support;
}

/** A refusal that something is not there is a 404; every other one is shown on the day's page. */
function outcome(result: Result, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some(({ text }) => text.endsWith('.not-there'))) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Paths of the participant's day, the working day, "Mer" and a support's hub. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/idag',
    read((tx, c) => dayPage(tx, c)),
  );
  app.post(
    '/idag/lofte',
    command({
      form: promiseForm,
      run: async (tx, { support, promise, step }) =>
        outcome(await movePromise(tx, await supportOfForm(tx, support, true), promise, step), '/idag'),
      again: (tx, c, values, errors) => dayPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/idag/om-mig',
    command({
      form: itemForm,
      run: async (tx, { item }, c) => {
        onlyAs(c, 'participant');
        return outcome(await keepItem(tx, item), '/idag');
      },
      again: (tx, c, values, errors) => dayPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/idag/forslag',
    command({
      form: suggestionForm,
      run: async (tx, { suggestion }, c) => {
        onlyAs(c, 'participant');
        return outcome(await declineSuggestion(tx, suggestion), '/idag');
      },
      again: (tx, c, values, errors) => dayPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    '/mer',
    read(async (tx, c) => {
      onlyAs(c, 'participant');
      const today = dayAt(c.get('now'));
      const supports = await findSupports(tx);
      const goesOn = (support: Support) => support.to === null || support.to >= today;
      return <MorePage going={supports.filter(goesOn)} ended={supports.filter((one) => !goesOn(one))} />;
    }),
  );

  // whose promises are read, and written in the log, is known first when the day's visits are
  app.get(
    '/att-gora',
    logged(() => undefined, workPage),
  );
  app.post(
    '/att-gora/klart',
    command({
      form: madeForm,
      run: async (tx, { support, visit }, c) => {
        onlyAs(c, ...workers);
        return outcome(await closeVisit(tx, await supportOfForm(tx, support, false), visit), '/att-gora');
      },
      // called off or made by somebody else meanwhile: the page itself says how it stands
      again: async (_tx, c) => c.redirect('/att-gora', 303),
    }),
  );

  app.post(
    '/att-gora/sett',
    command({
      form: seenForm,
      run: async (tx, { support, checkIn }) => {
        const found = await supportOfForm(tx, support, false);
        if (found.relation !== 'assigned') throw new NoSuchPage();
        for (const one of checkIn) await seeCheckIn(tx, found, one);
        return { to: '/att-gora' };
      },
      again: async (_tx, c) => c.redirect('/att-gora', 303),
    }),
  );

  app.get(
    '/stod/:support',
    aboutSupport('support', async (tx, support) => {
      const { measure, workers, plans } = await readFacts(tx, {
        measure: measureOf(support.id),
        workers: workersOf(support.id),
        plans: planStandings([support.id]),
      });
      // a page that the participant keeps to themselves is not there for others, and then nothing leads to it
      const hidden = support.relation !== 'own' && measure === undefined;
      return (
        <SupportPage
          support={support}
          workers={workers}
          things={thingsOf[support.relation].filter(
            (thing) =>
              (thing !== 'independence' || !hidden) && (thing !== 'take-along' || support.to === null),
          )}
          planFile={plans.some(({ holds }) => holds !== null)}
          goesOn={support.to === null || support.to >= dayAt(tx.now)}
        />
      );
    }),
  );
}
