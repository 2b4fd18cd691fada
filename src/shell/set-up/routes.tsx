import type { Hono } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { createInvitation } from '../../kernel/access/invitations.ts';
import { organisationKinds } from '../../kernel/access/organisations.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { fieldErrors, messages, readForm, requiredText, textOf } from '../../kernel/requests/form.ts';
import { addPerson, giveRole } from '../accounts/commands.ts';
import { personName } from '../accounts/form.ts';
import { type FirstRun, firstRun, setUpJob, setUpTokenHash } from '../first-run.ts';
import { addOrganisation } from '../organisations/commands.ts';
import { organisationName } from '../organisations/routes.tsx';
import type { House } from '../settings.ts';
import { attemptFailed, mustWait } from '../sign-in/attempts.tsx';
import { SetUpPage } from './pages.tsx';

const path = '/kom-igang';

// what somebody may need on the way to being the first administrator
const openPaths = [
  path,
  '/valkommen/',
  '/logga-in/oidc',
  '/installningar',
  '/tillganglighet',
  '/favicon.ico',
];

const tokenForm = z.object({ token: requiredText('shell.set-up.token-missing', 200) });
const wholeForm = tokenForm.extend({
  kind: z.enum(organisationKinds, 'shell.organisations.kind-missing'),
  organisation: organisationName,
  name: personName,
});

const stateOf = (c: AppContext): Promise<FirstRun> =>
  c.get('database').withActor(setUpJob, 'read', c.get('now'), firstRun);

const isWaiting = (state: FirstRun) => state.prepared && !state.done;

async function page(c: AppContext, state: FirstRun, values?: FormValues, errors: FieldError[] = []) {
  if (errors.length > 0) c.status(422);
  const typed = (name: string) => textOf(values, name);
  return c.render(
    <SetUpPage
      begun={state.personId !== undefined}
      values={{
        kind: typed('kind'),
        organisation: typed('organisation'),
        name: typed('name'),
        token: typed('token'),
      }}
      errors={messages(c.get('t'), errors)}
    />,
  );
}

/** The first organisation and its administrator, who still needs a way in. */
async function makeAdministrator(tx: Tx, input: z.output<typeof wholeForm>): Promise<string> {
  const organisationId = await addOrganisation(tx, { kind: input.kind, name: input.organisation });
  const personId = await addPerson(tx, { name: input.name });
  await giveRole(tx, { personId, role: 'administrator', organisationId });
  return personId;
}

/** Uses the console's token up and makes, or finds, the first administrator; their invitation, or undefined. */
async function setUp(
  c: AppContext,
  token: string,
  input?: z.output<typeof wholeForm>,
): Promise<string | undefined> {
  const { keys } = c.get('database');
  return c.get('database').withActor(setUpJob, 'write', c.get('now'), async (tx) => {
    // two browsers at once would make two first administrators
    await sql`select pg_advisory_xact_lock(hashtext('medskapa first run'))`.execute(tx);
    const state = await firstRun(tx);
    const used = await sql`delete from kernel.set_up_token
      where token_hash = ${setUpTokenHash(keys, token)} and expires_at > ${tx.now}`.execute(tx);
    if (state.done || used.numAffectedRows === 0n) return undefined;
    const personId = state.personId ?? (input && (await makeAdministrator(tx, input)));
    return personId && createInvitation(tx, keys, personId);
  });
}

/**
 * The first run: while no administrator can sign in and the console has printed a token, every page leads to
 * `/kom-igang`. Afterwards it is no page at all.
 */
export function setUpRoutes(app: Hono<AppEnv>, house: House): void {
  // an administrator who can sign in stays; what is remembered here is only that nothing more needs to be asked
  let done = false;

  app.use(async (c, next) => {
    const open = openPaths.some((start) => c.req.path === start || c.req.path.startsWith(start));
    if (done || open || c.get('demo') || c.get('session')) return next();
    const state = await stateOf(c);
    done = state.done;
    return isWaiting(state) ? c.redirect(path, 303) : next();
  });

  app.get(path, async (c) => {
    const state = await stateOf(c);
    return isWaiting(state) ? page(c, state) : c.get('pages').notFound(c);
  });

  app.post(path, async (c) => {
    const wait = await mustWait(c, house);
    if (wait) return wait;
    const state = await stateOf(c);
    if (!isWaiting(state)) return c.get('pages').notFound(c);
    const values = await readForm(c);
    const parsed = (state.personId ? tokenForm : wholeForm).safeParse(values);
    if (!parsed.success) return page(c, state, values, fieldErrors(parsed.error));
    const whole = wholeForm.safeParse(values);
    const invitation = await setUp(c, parsed.data.token, whole.data);
    if (invitation) return c.redirect(`/valkommen/${invitation}`, 303);
    await attemptFailed(c, house);
    return page(c, state, values, [{ field: 'token', text: 'shell.set-up.token-wrong' }]);
  });
}
