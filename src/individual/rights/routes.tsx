import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { addContact, moveContact, removeContact, saveContact } from './commands.ts';
import { contactForm, moveForm, pressForm } from './form.ts';
import { ContactPage, ContactsPage } from './pages/contact-pages.tsx';
import { AllPage, type Mine, RightsPage, TopicPage } from './pages/rights-pages.tsx';
import { findContact, keepsContacts, listContacts, listPurposes } from './queries.ts';
import { topicAt } from './topics.ts';

async function mineOf(tx: Tx, c: AppContext): Promise<Mine> {
  const participant = c.get('session')?.hat?.role === 'participant';
  // somebody signed out has neither, and the database is not asked
  if (c.get('actor').kind !== 'person') return { contacts: [], purposes: [], participant };
  return { contacts: await listContacts(tx), purposes: await listPurposes(tx), participant };
}

/** The list is the manager's; not for who administers too, whom the database refuses. */
async function onlyManager(tx: Tx, c: AppContext): Promise<void> {
  if (c.get('session')?.hat?.role !== 'unit-manager' || !(await keepsContacts(tx))) throw new NoSuchPage();
}

async function contactsPage(tx: Tx, c: AppContext) {
  await onlyManager(tx, c);
  return <ContactsPage contacts={await listContacts(tx)} />;
}

async function contactPage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: FieldError[] } = {}) {
  await onlyManager(tx, c);
  if (c.req.param('contact') === undefined) return <ContactPage {...withMessages(c, rest)} />;
  const contact = await findContact(tx, idParam(c, 'contact'));
  return contact && <ContactPage contact={contact} {...withMessages(c, rest)} />;
}

const contacts = '/enhetens-kontakter';

function outcome(result: Result<unknown>): Outcome {
  if (result.ok) return { to: contacts };
  if (result.errors.some((error) => error.text === 'rights.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** My rights, open to all, and the list of contacts that the unit's manager keeps. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/mina-rattigheter';
  app.get(
    base,
    read(async () => <RightsPage />, { open: true }),
  );
  app.get(
    `${base}/allt`,
    read(async (tx, c) => <AllPage mine={await mineOf(tx, c)} />, { open: true }),
  );
  app.get(
    `${base}/:topic`,
    read(
      async (tx, c) => {
        const topic = topicAt(c.req.param('topic') ?? '');
        return topic && <TopicPage topic={topic} mine={await mineOf(tx, c)} />;
      },
      { open: true },
    ),
  );

  app.get(contacts, read(contactsPage));
  app.get(
    `${contacts}/ny`,
    read((tx, c) => contactPage(tx, c)),
  );
  app.post(
    `${contacts}/ny`,
    command({
      form: contactForm,
      run: async (tx, input, c) => {
        await onlyManager(tx, c);
        return outcome(await addContact(tx, input));
      },
      again: (tx, c, values, errors) => contactPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    `${contacts}/:contact`,
    read((tx, c) => contactPage(tx, c)),
  );
  app.post(
    `${contacts}/:contact`,
    command({
      form: contactForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        await onlyManager(tx, c);
        const result = await saveContact(tx, idParam(c, 'contact'), versionOf(values), input);
        if (result.ok || 'errors' in result) return outcome(result);
        const { stands } = result;
        return conflictOf(c, values, stands.version, [
          { name: 'name', label: 'rights.field.name', theirs: stands.name },
          { name: 'about', label: 'rights.field.about', theirs: stands.about },
          { name: 'phone', label: 'rights.field.phone', theirs: stands.phone },
          { name: 'email', label: 'rights.field.email', theirs: stands.email },
          { name: 'hours', label: 'rights.field.hours', theirs: stands.hours },
        ]);
      },
      again: (tx, c, values, errors) => contactPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    `${contacts}/:contact/ta-bort`,
    command({
      form: pressForm,
      run: async (tx, _input, c) => {
        await onlyManager(tx, c);
        return outcome(await removeContact(tx, idParam(c, 'contact')));
      },
      again: contactsPage,
    }),
  );
  app.post(
    `${contacts}/:contact/flytta`,
    command({
      form: moveForm,
      run: async (tx, { vart }, c) => {
        await onlyManager(tx, c);
        return outcome(await moveContact(tx, idParam(c, 'contact'), vart === 'upp' ? -1 : 1));
      },
      again: contactsPage,
    }),
  );
}
