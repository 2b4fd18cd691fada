import type { Hono } from 'hono';
import { z } from 'zod';
import { addDays } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { askForContact, wishForContact } from './contact-commands.ts';
import { contactForm } from './contact-form.ts';
import { findWish } from './contact-queries.ts';
import { aboutSupport, contactPath, settingsPath, supportOf } from './contract.ts';
import { ContactPage } from './pages/contact-page.tsx';
import { BeginningPage, CareManagerPage, EndPage, PurposePage, WayPage } from './pages/settings-forms.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { AddWorkerPage, AssignmentPage } from './pages/team-pages.tsx';
import type { Support } from './queries.ts';
import {
  addWorker,
  endAssignment,
  endSupport,
  goOnWithSupport,
  setChoice,
  setPart,
  setPurpose,
} from './settings-commands.ts';
import {
  beginningForm,
  careManagerForm,
  lastDayForm,
  partForm,
  purposeForm,
  wayForm,
  workerForm,
} from './settings-form.ts';
import {
  assignmentsOf,
  careManagersHere,
  findSettings,
  visitsAfter,
  workersHere,
} from './settings-queries.ts';
import { worksOn } from './settings-rules.ts';

const todayOf = (c: AppContext) => dayAt(c.get('now'));
const pressed = z.looseObject({});

/** What the manager of the unit runs: to everybody else it is not there. */
function requireManager(support: Support): Support {
  if (support.relation !== 'managed') throw new NoSuchPage();
  return support;
}

const managed = async (tx: Tx, c: AppContext) => requireManager(await supportOf(tx, c));

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'support.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

type PageOf = (tx: Tx, support: Support, c: AppContext, again?: Again) => ReturnType<typeof settingsPage>;

async function settingsPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  const settings = await findSettings(tx, requireManager(support).id);
  if (!settings) return undefined;
  return (
    <SettingsPage
      {...{ support, settings }}
      team={await assignmentsOf(tx, support.id)}
      wish={await findWish(tx, support.id)}
      today={todayOf(c)}
      fresh={c.req.query('nu') === 'oppnat'}
      errors={withMessages(c, again).errors ?? []}
    />
  );
}

const purposePage: PageOf = async (tx, support, c, again = {}) => {
  const settings = await findSettings(tx, requireManager(support).id);
  return settings && <PurposePage {...{ support, settings }} {...withMessages(c, again)} />;
};

const wayPage: PageOf = async (_tx, support, c, again = {}) => (
  <WayPage support={requireManager(support)} {...withMessages(c, again)} />
);

const careManagerPage: PageOf = async (tx, support, c, again = {}) => {
  const settings = await findSettings(tx, requireManager(support).id);
  const careManagers = await careManagersHere(tx);
  return settings && <CareManagerPage {...{ support, settings, careManagers }} {...withMessages(c, again)} />;
};

const beginningPage: PageOf = async (_tx, support, c, again = {}) => (
  <BeginningPage support={requireManager(support)} {...withMessages(c, again)} />
);

const addWorkerPage: PageOf = async (tx, support, c, again = {}) => (
  <AddWorkerPage
    support={requireManager(support)}
    workers={await workersHere(tx)}
    today={todayOf(c)}
    {...withMessages(c, again)}
  />
);

const assignmentPage: PageOf = async (tx, support, c, again = {}) => {
  const today = todayOf(c);
  const id = idParam(c, 'assignment');
  const assignment = (await assignmentsOf(tx, requireManager(support).id)).find((one) => one.id === id);
  if (!assignment || (assignment.to !== null && assignment.to < today)) return undefined;
  return (
    <AssignmentPage
      {...{ support, assignment }}
      visits={await visitsAfter(tx, support.id, addDays(today, -1), assignment.workerId)}
      {...withMessages(c, again)}
    />
  );
};

const endPage: PageOf = async (tx, support, c, again = {}) => {
  const today = todayOf(c);
  return (
    <EndPage
      support={requireManager(support)}
      visits={await visitsAfter(tx, support.id, support.to ?? today)}
      {...withMessages(c, again)}
    />
  );
};

async function contactPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  const today = todayOf(c);
  if (support.relation !== 'own' || (support.to !== null && support.to < today)) throw new NoSuchPage();
  return (
    <ContactPage
      support={support}
      team={(await assignmentsOf(tx, support.id)).filter((one) => worksOn(one, today))}
      wish={await findWish(tx, support.id)}
      just={c.req.query('nu') === 'sagt'}
      {...withMessages(c, again)}
    />
  );
}

/** Paths of what the unit's manager sets about a support, and of the participant's choice of contact worker. */
export function settingsRoutes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/om-stodet';
  const again = (page: PageOf) => async (tx: Tx, c: AppContext, values: FormValues, errors: FieldError[]) =>
    page(tx, await managed(tx, c), c, { values, errors });
  app.get(base, aboutSupport('support', settingsPage));
  for (const [path, page] of [
    ['/syfte', purposePage],
    ['/satt', wayPage],
    ['/handlaggare', careManagerPage],
    ['/borjan', beginningPage],
    ['/arbetare/ny', addWorkerPage],
    ['/arbetare/:assignment', assignmentPage],
    ['/sluta', endPage],
  ] as const) {
    app.get(`${base}${path}`, aboutSupport('support', page));
  }

  app.post(
    `${base}/syfte`,
    command({
      form: purposeForm,
      run: async (tx, { purpose }, c, values): Promise<Outcome> => {
        const support = await managed(tx, c);
        const result = await setPurpose(tx, support, versionOf(values), purpose);
        if (result.ok || 'errors' in result) return outcome(result, settingsPath(support.id));
        const { version, purpose: theirs } = result.stands;
        return conflictOf(c, values, version, [{ name: 'purpose', label: 'support.purpose', theirs }]);
      },
      again: again(purposePage),
    }),
  );

  /** A form of one thing: to the support's page when it is set. */
  const set = <Shape extends z.ZodType>(
    path: string,
    form: Shape,
    page: PageOf,
    run: (tx: Tx, support: Support, input: z.output<Shape>, c: AppContext) => Promise<Result>,
  ) =>
    app.post(
      `${base}${path}`,
      command({
        form,
        run: async (tx, input, c) => {
          const support = await managed(tx, c);
          return outcome(await run(tx, support, input, c), settingsPath(support.id));
        },
        again: again(page),
      }),
    );
  set('/satt', wayForm, wayPage, (tx, support, { way }) => setChoice(tx, support, { way }));
  set('/handlaggare', careManagerForm, careManagerPage, (tx, support, { careManager }) =>
    setChoice(tx, support, { careManager }),
  );
  set('/borjan', beginningForm, beginningPage, (tx, support, { kind, day }) =>
    setChoice(tx, support, { kind, day }),
  );
  set('/arbetare/ny', workerForm, addWorkerPage, addWorker);
  set('/arbetare/:assignment/sluta', lastDayForm, assignmentPage, (tx, support, { day }, c) =>
    endAssignment(tx, support, idParam(c, 'assignment'), day),
  );
  set('/arbetare/:assignment', partForm, assignmentPage, (tx, support, { part }, c) =>
    setPart(tx, support, idParam(c, 'assignment'), part),
  );
  set('/sluta', lastDayForm, endPage, (tx, support, { day }, c) =>
    endSupport(tx, support, day, c.get('language')),
  );
  set('/fortsatt', pressed, endPage, goOnWithSupport);
  set('/fraga-om-kontaktman', pressed, settingsPage, askForContact);

  const contact = '/stod/:support/kontaktman';
  app.get(contact, aboutSupport('support', contactPage));
  app.post(
    contact,
    command({
      form: contactForm,
      run: async (tx, { choice }, c) => {
        const support = await supportOf(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        return outcome(await wishForContact(tx, support, choice), `${contactPath(support.id)}?nu=sagt`);
      },
      again: async (tx, c, values, errors) => contactPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
}
