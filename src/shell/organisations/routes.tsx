import type { Hono } from 'hono';
import { z } from 'zod';
import { organisationKinds } from '../../kernel/access/organisations.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages, requiredText, textOf, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, read } from '../../kernel/requests/steps.ts';
import { administratorOnly } from '../administrator.ts';
import { addOrganisation, renameOrganisation } from './commands.ts';
import { NewOrganisationPage, OrganisationPage, OrganisationsPage } from './pages.tsx';
import { findOrganisation, listOrganisations } from './queries.ts';

/** The name of an organisation, as every form asks for it. */
export const organisationName = requiredText('shell.organisations.name-missing', 200);

async function newPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  administratorOnly(c);
  return (
    <NewOrganisationPage
      organisations={await listOrganisations(tx)}
      values={{
        kind: textOf(values, 'kind'),
        name: textOf(values, 'name'),
        parent: textOf(values, 'parent'),
      }}
      errors={messages(c.get('t'), errors)}
    />
  );
}

async function onePage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  administratorOnly(c);
  const organisation = await findOrganisation(tx, idParam(c, 'id'));
  return (
    organisation && (
      <OrganisationPage
        organisation={organisation}
        name={values ? textOf(values, 'name') : organisation.name}
        version={(values && versionOf(values)) ?? organisation.version}
        errors={messages(c.get('t'), errors)}
      />
    )
  );
}

/** `/organisationer`: the organisations of the house, for administrators. */
export function organisationRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/organisationer',
    read(async (tx, c) => {
      administratorOnly(c);
      return <OrganisationsPage organisations={await listOrganisations(tx)} />;
    }),
  );

  app.get(
    '/organisationer/ny',
    read((tx, c) => newPage(tx, c)),
  );

  app.post(
    '/organisationer/ny',
    command({
      form: z.object({
        kind: z.enum(organisationKinds, 'shell.organisations.kind-missing'),
        name: organisationName,
        parent: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
      }),
      run: async (tx, input, c) => {
        administratorOnly(c);
        if (input.parent && !(await findOrganisation(tx, input.parent))) throw new NoSuchPage();
        await addOrganisation(tx, { kind: input.kind, name: input.name, parentId: input.parent });
        return { to: '/organisationer' };
      },
      again: newPage,
    }),
  );

  app.get(
    '/organisationer/:id',
    read((tx, c) => onePage(tx, c)),
  );

  app.post(
    '/organisationer/:id',
    command({
      form: z.object({ name: organisationName }),
      run: async (tx, input, c, values) => {
        administratorOnly(c);
        const id = idParam(c, 'id');
        const now = await findOrganisation(tx, id);
        if (!now) throw new NoSuchPage();
        if (await renameOrganisation(tx, id, input.name, versionOf(values) ?? 0))
          return { to: '/organisationer' };
        return conflictOf(c, values, now.version, [
          { name: 'name', label: 'shell.organisations.name', theirs: now.name },
        ]);
      },
      again: onePage,
    }),
  );
}
