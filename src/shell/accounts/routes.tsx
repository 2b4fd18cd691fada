import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages, textOf, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, read } from '../../kernel/requests/steps.ts';
import { administratorOnly } from '../administrator.ts';
import { listOrganisations } from '../organisations/queries.ts';
import { addPerson, changePerson, endRole, giveRole, invite } from './commands.ts';
import { personForm, roleForm, untilDay, untilParts } from './form.ts';
import { InvitationPage } from './invitation-page.tsx';
import { AccountsPage, NewPersonPage } from './pages.tsx';
import { PersonPage } from './person-page.tsx';
import { findPerson, listHoldings, listPeople } from './queries.ts';

const refused = (field: string, text: string) => ({ refused: [{ field, text }] });

async function newPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  administratorOnly(c);
  const typed = (name: string) => textOf(values, name);
  return (
    <NewPersonPage
      organisations={await listOrganisations(tx)}
      values={{
        name: typed('name'),
        email: typed('email'),
        role: typed('role'),
        organisation: typed('organisation'),
        until: untilParts(values),
      }}
      errors={messages(c.get('t'), errors)}
    />
  );
}

async function personPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  administratorOnly(c);
  const person = await findPerson(tx, idParam(c, 'id'));
  if (!person) return undefined;
  const changing = values?.name !== undefined;
  return (
    <PersonPage
      person={person}
      typed={changing ? { name: textOf(values, 'name'), email: textOf(values, 'email') } : person}
      version={(changing && versionOf(values)) || person.version}
      role={{
        role: textOf(values, 'role'),
        organisation: textOf(values, 'organisation'),
        until: untilParts(values),
      }}
      holdings={await listHoldings(tx, person.id)}
      organisations={await listOrganisations(tx)}
      errors={messages(c.get('t'), errors)}
    />
  );
}

/** The person that a path speaks of; no page where there is none, or for who is not administrator. */
async function thePerson(tx: Tx, c: AppContext) {
  administratorOnly(c);
  const person = await findPerson(tx, idParam(c, 'id'));
  if (!person) throw new NoSuchPage();
  return person;
}

async function checkedUntil(
  c: AppContext,
  values: FormValues,
): Promise<{ until?: string } | { problem: string }> {
  const until = untilDay(values);
  if (until === 'invalid') return { problem: 'shell.accounts.until-wrong' };
  if (until !== undefined && until < dayAt(c.get('now'))) return { problem: 'shell.accounts.until-past' };
  return until === undefined ? {} : { until };
}

/** `/konton`: who there is, what they may be, and ways in for them; for administrators. */
export function accountRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/konton',
    read(async (tx, c) => {
      administratorOnly(c);
      const search = (c.req.query('sok') ?? '').trim().slice(0, 200);
      const asked = Number(c.req.query('sida') ?? '1');
      const page = Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
      return <AccountsPage {...(await listPeople(tx, { search, page }))} search={search} page={page} />;
    }),
  );

  app.get(
    '/konton/ny',
    read((tx, c) => newPage(tx, c)),
  );

  app.post(
    '/konton/ny',
    command({
      form: personForm.extend(roleForm.shape),
      run: async (tx, input, c, values) => {
        administratorOnly(c);
        const checked = await checkedUntil(c, values);
        if ('problem' in checked) return refused('slutar', checked.problem);
        const personId = await addPerson(tx, input);
        await giveRole(tx, { personId, role: input.role, organisationId: input.organisation, ...checked });
        return { to: `/konton/${personId}` };
      },
      again: newPage,
    }),
  );

  app.get(
    '/konton/:id',
    read((tx, c) => personPage(tx, c)),
  );

  app.post(
    '/konton/:id',
    command({
      form: personForm,
      run: async (tx, input, c, values) => {
        const person = await thePerson(tx, c);
        if (await changePerson(tx, person.id, input, versionOf(values) ?? 0))
          return { to: `/konton/${person.id}` };
        return conflictOf(c, values, person.version, [
          { name: 'name', label: 'shell.accounts.name', theirs: person.name },
          { name: 'email', label: 'shell.accounts.email', theirs: person.email ?? '' },
        ]);
      },
      again: personPage,
    }),
  );

  app.post(
    '/konton/:id/roll',
    command({
      form: roleForm,
      run: async (tx, input, c, values) => {
        const person = await thePerson(tx, c);
        const checked = await checkedUntil(c, values);
        if ('problem' in checked) return refused('slutar', checked.problem);
        const given = await giveRole(tx, {
          personId: person.id,
          role: input.role,
          organisationId: input.organisation,
          ...checked,
        });
        return given ? { to: `/konton/${person.id}` } : refused('role', 'shell.accounts.has-role');
      },
      again: personPage,
    }),
  );

  app.post(
    '/konton/:id/roll/:holding/slut',
    command({
      form: z.object({}),
      run: async (tx, _input, c) => {
        const person = await thePerson(tx, c);
        const outcome = await endRole(tx, person.id, idParam(c, 'holding'));
        if (outcome === 'none') throw new NoSuchPage();
        if (outcome === 'last') return refused('', 'shell.accounts.last-administrator');
        return { to: `/konton/${person.id}` };
      },
      again: personPage,
    }),
  );

  // answers with a page and not a redirect: the link is shown once and stored nowhere
  app.post('/konton/:id/inbjudan', async (c) => {
    if (!c.get('session')) return c.get('pages').signInFirst(c);
    try {
      const { person, token } = await c
        .get('database')
        .withActor(c.get('actor'), 'write', c.get('now'), async (tx) => {
          const person = await thePerson(tx, c);
          return { person, token: await invite(tx, c.get('database').keys, person.id) };
        });
      return c.render(<InvitationPage person={person} url={`${c.get('baseUrl')}/valkommen/${token}`} />);
    } catch (error) {
      if (error instanceof NoSuchPage) return c.get('pages').notFound(c);
      throw error;
    }
  });
}
