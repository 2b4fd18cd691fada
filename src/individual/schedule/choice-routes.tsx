import type { Hono } from 'hono';
import { countFailure, placeOf, waitUntil } from '../../kernel/access/rate-limit.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import { command, NoSuchPage, read } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { chooseWords, endAddress, findAddress, makeAddress, readFeed } from './address.ts';
import { calendarOf } from './calendar.ts';
import { showTicks } from './commands.ts';
import { weekPath } from './contract.ts';
import { calendarForm, messageForm, pressed, shownForm } from './form.ts';
import { chooseMessages, findMessageChoice, smsWay } from './messages.ts';
import { ChoicesPage, MessagesPage } from './pages/choices-page.tsx';
import { areTicksShown } from './queries.ts';

/** Nobody carries text messages for this installation. */
const smsProvider = undefined;

async function ownSupport(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  if (support.relation !== 'own') throw new NoSuchPage();
  return support;
}

async function messagesPage(tx: Tx, c: AppContext, again: Again = {}) {
  return (
    <MessagesPage
      own={c.get('session')?.hat?.role === 'participant'}
      choice={await findMessageChoice(tx)}
      sms={smsWay(smsProvider) !== undefined}
      {...withMessages(c, again)}
    />
  );
}

/** A press on the participant's page of choices. */
const press = (run: (tx: Tx, support: Support, c: AppContext) => Promise<void>) =>
  command({
    form: pressed,
    run: async (tx, _input, c) => {
      const support = await ownSupport(tx, c);
      await run(tx, support, c);
      return { to: `${weekPath(support.id)}/val` };
    },
    again: async () => undefined,
  });

/**
 * The calendar at its secret address. No session is opened, no line is written (index.ts, `untraced`), and what is not
 * there, has ended, or is fetched too often says no more than that.
 */
async function calendar(c: AppContext): Promise<Response> {
  const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec(c.req.param('file') ?? '')?.[1];
  const [database, now, t] = [c.get('database'), c.get('now'), c.get('t')];
  // counted apart from sign-in: a forgotten calendar on somebody's phone keeps nobody out
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const place = `calendar ${placeOf(incoming?.socket?.remoteAddress ?? 'unknown')}`;
  const feed = token
    ? await database.withActor(c.get('actor'), 'write', now, (tx) =>
        readFeed(tx, token, {
          something: t('schedule.calendar.something'),
          visit: (who) =>
            who === '' ? t('schedule.calendar.visit') : t('schedule.calendar.visit-by', { who }),
        }),
      )
    : ({ state: 'unknown' } as const);
  if (feed.state === 'in-use') {
    return c.body(calendarOf(t('schedule.calendar.name'), feed.entries, now), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
  }
  if (feed.state === 'ended') return c.text('', 410);
  if (feed.state === 'too-often') return c.text('', 429, { 'retry-after': '3600' });
  if (await waitUntil(database, place, now)) return c.text('', 429, { 'retry-after': '600' });
  await countFailure(database, place, now);
  return c.text('', 404);
}

/** Paths of what the participant chooses, of the calendar, and of where staff are told. */
export function choiceRoutes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/vecka/val';
  app.get(
    base,
    aboutSupport('schedule', async (tx, support, c) => {
      if (support.relation !== 'own') return undefined;
      return (
        <ChoicesPage
          support={support}
          shown={await areTicksShown(tx, support.id)}
          address={await findAddress(tx, c.get('database').keys, support.id)}
          baseUrl={c.get('baseUrl')}
        />
      );
    }),
  );
  app.post(
    `${base}/visa`,
    command({
      form: shownForm,
      run: async (tx, input, c) => {
        const support = await ownSupport(tx, c);
        await showTicks(tx, support, input.shown);
        return { to: `${weekPath(support.id)}/val` };
      },
      again: async () => undefined,
    }),
  );
  app.post(
    `${base}/kalender`,
    command({
      form: calendarForm,
      run: async (tx, input, c) => {
        const support = await ownSupport(tx, c);
        await chooseWords(tx, support, input.words === 'words');
        return { to: `${weekPath(support.id)}/val` };
      },
      again: async () => undefined,
    }),
  );
  app.post(
    `${base}/kalender/ny`,
    command({
      form: calendarForm,
      run: async (tx, input, c) => {
        const support = await ownSupport(tx, c);
        await makeAddress(tx, c.get('database').keys, support, input.words === 'words');
        return { to: `${weekPath(support.id)}/val` };
      },
      again: async () => undefined,
    }),
  );
  app.post(`${base}/kalender/sluta`, press(endAddress));

  app.get('/kalender/:file', (c) => calendar(c as AppContext));

  app.get(
    '/meddelanden',
    read((tx, c) => messagesPage(tx, c)),
  );
  app.post(
    '/meddelanden',
    command({
      form: messageForm,
      run: async (tx, input) => {
        await chooseMessages(tx, input);
        return { to: '/meddelanden' };
      },
      again: (tx, c, values, errors) => messagesPage(tx, c, { values, errors }),
    }),
  );
}
