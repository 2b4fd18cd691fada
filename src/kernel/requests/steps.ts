import type { Handler, MiddlewareHandler } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { sql } from 'kysely';
import type { z } from 'zod';
import { wasField } from '../../domain/untouched.ts';
import type { Tx } from '../database/database.ts';
import { keyedHash } from '../database/keys.ts';
import { dayAt } from '../i18n/dates.ts';
import { recordRead } from '../trail/trail.ts';
import type { AppContext, AppEnv, Conflict, FieldError, FormValues, Reading } from './context.ts';
import { fieldErrors, keyField, readForm, requestHash, textOf, versionField } from './form.ts';

type Page = JSX.Element | Response | undefined;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A path parameter that must be an id; anything else is no page at all. */
export function idParam(c: AppContext, name: string): string {
  const value = c.req.param(name) ?? '';
  if (!uuid.test(value)) throw new NoSuchPage();
  return value.toLowerCase();
}

/** Thrown where a row that the page is about cannot be seen: the same answer whether it exists or not. */
export class NoSuchPage extends Error {}

async function show(c: AppContext, page: Page): Promise<Response> {
  if (page === undefined) return c.get('pages').notFound(c);
  return page instanceof Response ? page : c.render(page);
}

/**
 * A page that is only read: one READ ONLY transaction as the asker. No page (or {@link NoSuchPage}) is a 404.
 *
 * @param options.open also for who is not signed in; else they are asked to sign in and come back here.
 */
export function read(
  work: (tx: Tx, c: AppContext) => Promise<Page>,
  options: { open?: boolean } = {},
): Handler<AppEnv> {
  return async (c) => {
    if (!options.open && c.get('actor').kind !== 'person') return c.get('pages').signInFirst(c);
    return withPage(c, () =>
      c.get('database').withActor(c.get('actor'), 'read', c.get('now'), (tx) => work(tx, c)),
    );
  };
}

/**
 * A page that shows a participant's data or a transcript: the read log is written first, in the same transaction
 * (domain.md, "Who may read what"). A browser's prefetch is not answered, since nobody has read anything.
 *
 * @param subject may look in the transaction for whose data it is; undefined where who reads is who it is about, which
 *   nobody keeps a log of. Throws {@link NoSuchPage} where the reader cannot see that there is anything.
 */
export function logged(
  subject: (c: AppContext, tx: Tx) => Reading | undefined | Promise<Reading | undefined>,
  work: (tx: Tx, c: AppContext) => Promise<Page>,
): Handler<AppEnv> {
  return async (c) => {
    if (/prefetch|prerender/.test(c.req.header('sec-purpose') ?? '')) return c.body(null, 503);
    if (c.get('actor').kind !== 'person') return c.get('pages').signInFirst(c);
    return withPage(c, () =>
      c.get('database').withActor(c.get('actor'), 'write', c.get('now'), async (tx) => {
        const reading = await subject(c, tx);
        if (reading) await recordRead(tx, reading);
        const page = await work(tx, c);
        // a page that does not exist for this reader has not been read either: the line goes with the transaction
        if (page === undefined) throw new NoSuchPage();
        return page;
      }),
    );
  };
}

async function withPage(c: AppContext, work: () => Promise<Page>): Promise<Response> {
  try {
    return await show(c, await work());
  } catch (error) {
    if (error instanceof NoSuchPage) return c.get('pages').notFound(c);
    throw error;
  }
}

/** What a command comes to: done and where to go, refused in plain words, or overtaken by somebody else's save. */
export type Outcome = { to: string } | { refused: FieldError[] } | { conflict: Conflict };

class RolledBack extends Error {
  constructor(readonly outcome: Exclude<Outcome, { to: string }>) {
    super('rolled back');
  }
}

class SentTwice extends Error {}

/**
 * A form that changes something: read and validated, then run in one transaction with its trail and jobs; 303 when done.
 * What was typed comes back with the page when it is refused. The same form sent twice is done once.
 *
 * @param step.form the form's shape; its messages are text keys.
 * @param step.run the command. A `refused` or `conflict` outcome rolls everything back.
 * @param step.again the page the form stands on, with what was typed and what is wrong.
 * @param step.open also for who is not signed in; then nothing beside the command's own rows is stored.
 */
export function command<Shape extends z.ZodType>(step: {
  form: Shape | ((c: AppContext) => Shape);
  run: (tx: Tx, input: z.output<Shape>, c: AppContext, values: FormValues) => Promise<Outcome>;
  again: (tx: Tx, c: AppContext, values: FormValues, errors: FieldError[]) => Promise<Page>;
  open?: boolean;
}): Handler<AppEnv> {
  return async (c) => {
    const values = await readForm(c);
    const actor = c.get('actor');
    if (!step.open && actor.kind !== 'person') return c.get('pages').signInFirst(c, values);
    const shape = typeof step.form === 'function' ? step.form(c) : step.form;
    const parsed = shape.safeParse(values);
    const again = (errors: FieldError[]) =>
      withPage(c, () => {
        c.status(422);
        // the page is made from what stands now, but what was typed was typed from what stood then: its form goes on
        // from there, or the next press would overwrite what somebody else saved in between
        const version = textOf(values, versionField);
        if (version !== '' && !errors.some((error) => error.overtaken)) {
          const names = Object.keys(values).filter((name) => name.startsWith(wasField('')));
          const was = Object.fromEntries(names.map((name) => [name, textOf(values, name)]));
          c.set('resent', { path: c.req.path, version, was });
        }
        return c
          .get('database')
          .withActor(actor, 'read', c.get('now'), (tx) => step.again(tx, c, values, errors))
          .then(async (page) => {
            if (page !== undefined && !(page instanceof Response)) await logShown(c);
            return page;
          });
      });
    if (!parsed.success) return again(fieldErrors(parsed.error));
    try {
      const to = await c.get('database').withActor(actor, 'write', c.get('now'), (tx) =>
        once(tx, c, values, async () => {
          const outcome = await step.run(tx, parsed.data, c, values);
          if ('to' in outcome) return outcome.to;
          throw new RolledBack(outcome);
        }),
      );
      return c.redirect(to, 303);
    } catch (error) {
      if (error instanceof NoSuchPage) return c.get('pages').notFound(c);
      if (error instanceof SentTwice) return c.get('pages').sentTwice(c, values);
      if (!(error instanceof RolledBack)) throw error;
      if ('refused' in error.outcome) return again(error.outcome.refused);
      await logShown(c);
      return c.get('pages').merge(c, error.outcome.conflict, values);
    }
  };
}

/** Writes that a page which a form came back with was read, before it is shown: it holds what the form's own page does. */
async function logShown(c: AppContext): Promise<void> {
  const reading = c.get('reading');
  if (!reading) return;
  await c.get('database').withActor(c.get('actor'), 'write', c.get('now'), (tx) => recordRead(tx, reading));
}

/** Runs a signed-in command once per idempotency key; the same key with other content is {@link SentTwice}. */
async function once(tx: Tx, c: AppContext, values: FormValues, run: () => Promise<string>): Promise<string> {
  const key = textOf(values, keyField);
  if (tx.actor.kind !== 'person' || !uuid.test(key)) return run();
  // keyed: a plain hash of a short form could be guessed back by who has the rows, also after what it said is gone
  const digest = keyedHash(
    c.get('database').keys,
    'request',
    requestHash(c.req.path, values).toString('base64'),
  );
  const claimed = await sql`
    insert into kernel.idempotency (key, person_id, request_hash, location, created_on)
    values (${key}, ${tx.actor.personId}, ${digest}, '', ${dayAt(tx.now)}) on conflict do nothing`.execute(
    tx,
  );
  if (claimed.numAffectedRows === 0n) {
    const { rows } = await sql<{ request_hash: Buffer; location: string }>`
      select request_hash, location from kernel.idempotency where key = ${key}`.execute(tx);
    const before = rows[0];
    if (!before?.request_hash.equals(digest)) throw new SentTwice();
    return before.location;
  }
  const to = await run();
  await sql`update kernel.idempotency set location = ${to} where key = ${key}`.execute(tx);
  return to;
}

/**
 * Answers a text field that saves itself while somebody writes (the field's `draftUrl`), before the form's own command:
 * 200 with the version that now stands, 409 when somebody else has changed the text, 401 when the session has ended.
 */
export function autosave(
  save: (tx: Tx, c: AppContext, values: FormValues) => Promise<{ version: number } | 'overtaken' | undefined>,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const values = await readForm(c);
    if (textOf(values, '_utkast') !== '1') return next();
    if (c.get('actor').kind !== 'person') return c.json({}, 401);
    try {
      const saved = await c
        .get('database')
        .withActor(c.get('actor'), 'write', c.get('now'), (tx) => save(tx, c, values));
      if (saved === 'overtaken') return c.json({}, 409);
      return saved ? c.json(saved) : c.json({}, 404);
    } catch (error) {
      if (error instanceof NoSuchPage) return c.json({}, 404);
      throw error;
    }
  };
}
