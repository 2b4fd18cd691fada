import type { Hono } from 'hono';
import { addDays, type Day, weekday } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { type Activity, currentPlan } from '../plan/contract.ts';
import { aboutSupport, findSupports, type Support, supportOf, visitsBetween } from '../support/contract.ts';
import { choiceRoutes } from './choice-routes.tsx';
import { addItem, changeItem, endItem, fillWeek, leaveOut, seeCheckIn, tell, tick } from './commands.ts';
import { weekPath } from './contract.ts';
import { awayForm, itemForm, pressed, standingOf, tickForm, weekForm } from './form.ts';
import { FillPage } from './pages/fill-page.tsx';
import { ItemPage } from './pages/item-page.tsx';
import { PrintPage } from './pages/print-page.tsx';
import { SupportsPage } from './pages/supports-page.tsx';
import { WeekPage } from './pages/week-page.tsx';
import { findItem, isFilled, listCheckIns, listEntries, listItems, listLeftOut } from './queries.ts';
import { mondayOf } from './recurrence.ts';
import { type Item, parseWeek } from './rules.ts';

const todayOf = (c: AppContext) => dayAt(c.get('now'));

/** The week of the address, else the one going on; a form that comes back carries its own. */
const weekOf = (c: AppContext, values?: FormValues): Day =>
  parseWeek(typeof values?.week === 'string' ? values.week : c.req.query('vecka')) ?? mondayOf(todayOf(c));

/** Those who fill in the week: the participant, and who is assigned. */
function requireFiller(support: Support): void {
  if (support.relation !== 'own' && support.relation !== 'assigned') throw new NoSuchPage();
}

/** The next week, from Friday on and until it has been gone through: it is filled in before it begins (source/000). */
async function weekToFill(tx: Tx, support: Support, monday: Day, today: Day): Promise<Day | undefined> {
  const next = addDays(monday, 7);
  const time = mondayOf(today) === monday && weekday(today) >= 5;
  return time && !(await isFilled(tx, support.id, next)) ? next : undefined;
}

async function weekPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  if (support.relation === 'decided') return undefined;
  const today = todayOf(c);
  const visiting = support.relation === 'visiting';
  const monday = visiting ? mondayOf(today) : weekOf(c);
  const [from, to] = visiting ? [today, today] : [monday, addDays(monday, 6)];
  return (
    <WeekPage
      {...{ support, monday, today }}
      entries={await listEntries(tx, support.id, from, to)}
      visits={await visitsBetween(tx, support.id, from, to)}
      checkIns={await listCheckIns(tx, support.id, from, to)}
      filled={await isFilled(tx, support.id, monday)}
      next={await weekToFill(tx, support, monday, today)}
      errors={withMessages(c, again).errors ?? []}
    />
  );
}

async function fillPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requireFiller(support);
  const monday = weekOf(c, again.values);
  const sunday = addDays(monday, 6);
  const inWeek = new Set(
    (await listItems(tx, support.id, monday, sunday)).map((item) => item.activityLineage),
  );
  const plan = await currentPlan(tx, support.id);
  return (
    <FillPage
      {...{ support, monday }}
      entries={await listEntries(tx, support.id, monday, sunday)}
      leftOut={await listLeftOut(tx, support.id, monday, sunday)}
      activities={plan?.activities.filter((activity) => !inWeek.has(activity.lineage)) ?? []}
      errors={withMessages(c, again).errors ?? []}
    />
  );
}

async function activityOf(tx: Tx, support: Support, c: AppContext): Promise<Activity | undefined> {
  const lineage = c.req.query('aktivitet');
  if (!lineage) return undefined;
  return (await currentPlan(tx, support.id))?.activities.find((activity) => activity.lineage === lineage);
}

async function newPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requireFiller(support);
  return (
    <ItemPage
      support={support}
      monday={weekOf(c, again.values)}
      activity={await activityOf(tx, support, c)}
      {...withMessages(c, again)}
    />
  );
}

async function editPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  requireFiller(support);
  const item = await findItem(tx, support.id, idParam(c, 'item'));
  if (!item || (item.byParticipant && support.relation !== 'own')) return undefined;
  return (
    <ItemPage support={support} monday={weekOf(c, again.values)} item={item} {...withMessages(c, again)} />
  );
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'schedule.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

function itemConflict(c: AppContext, values: FormValues, item: Item): Outcome {
  const time = item.startsAt ?? '';
  followTheirs(values, standingOf(item, c.get('language')));
  return conflictOf(c, values, item.version, [
    { name: 'words', label: 'schedule.field.words', theirs: item.words },
    { name: 'withWords', label: 'schedule.field.with', theirs: item.withWords },
    {
      name: 'time',
      label: 'schedule.field.time',
      theirs: c.get('language') === 'sv' ? time.replace(':', '.') : time,
    },
  ]);
}

/** A command of those who fill in the week. */
async function filledSupport(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  requireFiller(support);
  return support;
}

/** Paths of the weekly schedule: the week, filling it in, ticking off, and what the participant chooses. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/vecka';

  app.get(
    '/min-vecka',
    read(async (tx, c) => {
      const all = (await findSupports(tx)).filter((support) => support.relation === 'own');
      const today = todayOf(c);
      // those that go on; what has ended is still there to look back on when nothing does
      const current = all.filter((support) => support.to === null || support.to >= today);
      const own = current.length > 0 ? current : all;
      const [only] = own;
      return only && own.length === 1 ? c.redirect(weekPath(only.id), 303) : <SupportsPage supports={own} />;
    }),
  );
  app.get(base, aboutSupport('schedule', weekPage));
  app.get(
    `${base}/skriv-ut`,
    aboutSupport('schedule', async (tx, support, c) => {
      requireFiller(support);
      const monday = weekOf(c);
      const sunday = addDays(monday, 6);
      return (
        <PrintPage
          {...{ support, monday }}
          entries={await listEntries(tx, support.id, monday, sunday)}
          visits={await visitsBetween(tx, support.id, monday, sunday)}
        />
      );
    }),
  );

  app.post(
    `${base}/bocka`,
    command({
      form: tickForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        const result =
          input.answer === 'tell'
            ? await tell(tx, support, input.item, input.day)
            : await tick(tx, support, input.item, input.day, input.answer);
        return outcome(result, `${input.to ?? weekPath(support.id, input.day)}#d-${input.day}`);
      },
      again: async (tx, c, values, errors) => weekPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.post(
    `${base}/sett/:checkIn`,
    command({
      form: pressed,
      run: async (tx, _input, c) => {
        const support = await supportOf(tx, c);
        if (support.relation !== 'assigned') throw new NoSuchPage();
        await seeCheckIn(tx, support, idParam(c, 'checkIn'));
        return { to: weekPath(support.id) };
      },
      again: async () => undefined,
    }),
  );

  app.get(`${base}/fyll-i`, aboutSupport('schedule', fillPage));
  app.post(
    `${base}/klar`,
    command({
      form: weekForm,
      run: async (tx, input, c) => {
        const support = await filledSupport(tx, c);
        await fillWeek(tx, support, input.week);
        return { to: weekPath(support.id, input.week) };
      },
      again: async (tx, c, values, errors) => fillPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.get(`${base}/nytt`, aboutSupport('schedule', newPage));
  app.post(
    `${base}/nytt`,
    command({
      form: itemForm,
      run: async (tx, input, c) => {
        const support = await filledSupport(tx, c);
        await addItem(tx, support, input);
        return { to: weekPath(support.id, input.monday, '/fyll-i') };
      },
      again: async (tx, c, values, errors) => newPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.get(`${base}/sak/:item`, aboutSupport('schedule', editPage));
  app.post(
    `${base}/sak/:item`,
    command({
      form: itemForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await filledSupport(tx, c);
        const result = await changeItem(tx, support, idParam(c, 'item'), versionOf(values), input);
        if (!result.ok && 'stands' in result) return itemConflict(c, values, result.stands);
        return outcome(result, weekPath(support.id, input.monday, '/fyll-i'));
      },
      again: async (tx, c, values, errors) => editPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.post(
    `${base}/sak/:item/bort`,
    command({
      form: awayForm,
      run: async (tx, input, c) => {
        const support = await filledSupport(tx, c);
        const item = idParam(c, 'item');
        const [first] = input.day as [Day, ...Day[]];
        const result =
          input.how === 'end'
            ? await endItem(tx, support, item, first)
            : await leaveOut(tx, support, item, input.day, input.how === 'away');
        return outcome(result, weekPath(support.id, first, '/fyll-i'));
      },
      again: async (tx, c, values, errors) => fillPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );

  choiceRoutes(app);
}
