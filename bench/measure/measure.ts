import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { houseAssets } from '../../src/house-assets.ts';
import type { AppEnv } from '../../src/kernel/requests/context.ts';
import type { Opened } from '../cluster.ts';
import type { BenchCommand } from '../commands/command.ts';
import type { County } from '../county/fill.ts';
import { countyNow } from '../county/sizes.ts';
import type { BenchPage } from '../pages/page.ts';
import { type Browser, browse, origin } from './browser.ts';
import { emptyPage, emptyPath } from './empty-page.tsx';
import { oneText, type Statement } from './recorder.ts';
import { median, timed } from './timing.ts';

/** One page or command in one county; milliseconds are medians. */
export interface Measured {
  name: string;
  /** the whole request, in this process */
  page: number;
  /** its own statements in one round trip, as the same actor under the same policies */
  bare: number;
  /** a page with nothing on it but its frame, for the same person */
  empty: number;
  /** statements of its own */
  statements: number;
  /** kilobytes of HTML */
  size: number;
}

/** A county with the whole app on it. */
export interface Bench {
  opened: Opened;
  county: County;
  app: Hono<AppEnv>;
}

/** The app on a county's database, as it runs for real but for its clock. */
export async function benchApp(opened: Opened): Promise<Hono<AppEnv>> {
  const app = createApp({
    database: opened.database,
    assets: await houseAssets(),
    clock: () => countyNow,
    baseUrl: origin,
    demo: false,
    signIn: {},
    log: () => undefined,
    onFault: (error) => console.error(error),
  });
  emptyPage(app);
  return app;
}

const mostWarmUps = 4;

/** Runs that are enough for something slow, and milliseconds that more of them may take. */
const enoughRuns = 9;
const patience = 1000;

const whats = ['page', 'bare', 'empty'] as const;
type Times = Record<(typeof whats)[number], number>;

/** Something to be measured in one county, ready to be done again and again. */
interface Subject {
  once: () => Promise<Times>;
  about: () => Pick<Measured, 'statements' | 'size'>;
}

/**
 * Does the same in every county, in turns, so that a machine that is slow for a while is slow for all of them.
 *
 * @param runs at most: what is slow is done fewer times.
 * @returns one for each county, in their order.
 */
async function inTurns(name: string, subjects: readonly Subject[], runs: number): Promise<Measured[]> {
  const times = subjects.map((): Times[] => []);
  const started = performance.now();
  for (let run = -Math.min(mostWarmUps, runs); run < runs; run += 1) {
    if (run >= enoughRuns && performance.now() - started > patience) break;
    for (const [at, subject] of subjects.entries()) {
      const once = await subject.once();
      if (run >= 0) times[at]!.push(once);
    }
  }
  return subjects.map((subject, at) => {
    const middle = (what: keyof Times) => median(times[at]!.map((once) => once[what]));
    return { name, page: middle('page'), bare: middle('bare'), empty: middle('empty'), ...subject.about() };
  });
}

/** A page: opened, beside its bare statements and an empty page. */
export async function measurePage(
  benches: readonly Bench[],
  page: BenchPage,
  runs: number,
): Promise<Measured[]> {
  const subjects = await Promise.all(benches.map((bench) => pageIn(bench, page)));
  return inTurns(page.name, subjects, runs);
}

async function pageIn({ app, opened, county }: Bench, page: BenchPage): Promise<Subject> {
  const browser = await browse(app, opened.database, page.who(county));
  const path = page.path(county);
  let html = await browser.get(path);
  const own = await ownStatements(opened, browser, async () => {
    html = await browser.get(path);
  });
  return {
    once: async () => ({
      page: await timed(() => browser.get(path)),
      bare: own.text ? await timed(() => opened.plain(own.text)) : 0,
      empty: await timed(() => browser.get(emptyPath)),
    }),
    about: () => ({ statements: own.count, size: Buffer.byteLength(html) / 1024 }),
  };
}

/**
 * A command: sent and saved, beside its bare statements, saved as well, and an empty page. What the statements are is
 * heard from a sending that is rolled back; then they are run by themselves, and then the form is read and sent anew.
 */
export async function measureCommand(
  benches: readonly Bench[],
  command: BenchCommand,
  runs: number,
): Promise<Measured[]> {
  const subjects = await Promise.all(benches.map((bench) => commandIn(bench, command)));
  return inTurns(command.name, subjects, runs);
}

async function commandIn({ app, opened, county }: Bench, command: BenchCommand): Promise<Subject> {
  const browser = await browse(app, opened.database, command.who(county));
  let turn = 0;
  let statements = 0;
  let size = 0;
  const fresh = async () => {
    turn += 1;
    await command.before?.(opened, county);
    return command.fill(browser, county, turn);
  };
  return {
    async once() {
      const rehearsal = await fresh();
      opened.recorder.undo = true;
      const own = await ownStatements(opened, browser, () => browser.post(rehearsal.path, rehearsal.fields));
      opened.recorder.undo = false;
      const bare = await timed(() => opened.plain(own.text));
      const form = await fresh();
      let answer = '';
      const page = await timed(async () => {
        answer = await browser.post(form.path, form.fields);
      });
      statements = own.count;
      size = Buffer.byteLength(answer) / 1024;
      return { page, bare, empty: await timed(() => browser.get(emptyPath)) };
    },
    about: () => ({ statements, size }),
  };
}

/** The statements that only this request needs, as one text; what every page asks for as well is left out. */
async function ownStatements(
  { recorder }: Opened,
  browser: Browser,
  work: () => Promise<unknown>,
): Promise<{ text: string; count: number }> {
  const empty = await recorder.listen(() => browser.get(emptyPath));
  const everyPages = new Set(empty.flat().map(kind));
  const isOwn = (statement: Statement) => !everyPages.has(kind(statement));
  const own = (await recorder.listen(work)).filter((transaction) => transaction.some(isOwn)).flat();
  return { text: oneText(own), count: own.filter(isOwn).length };
}

/** A statement without what differs from one request to the next. */
const kind = ({ text }: Statement) =>
  /^(begin|commit|rollback)\b/.exec(text)?.[1]?.replace('rollback', 'commit') ?? text;
