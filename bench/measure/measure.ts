import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { houseAssets } from '../../src/house-assets.ts';
import type { AppEnv } from '../../src/kernel/requests/context.ts';
import type { Opened } from '../cluster.ts';
import type { BenchCommand } from '../commands.ts';
import type { County } from '../county/fill.ts';
import type { Holder } from '../county/people.ts';
import { countyNow } from '../county/sizes.ts';
import type { BenchPage } from '../pages.ts';
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
  /** how many times everything is measured */
  runs: number;
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

const warmUps = 4;

/** Statements that only this request needs: what every page asks for is left out. */
async function ownStatements(
  bench: Bench,
  browser: Browser,
  work: () => Promise<unknown>,
): Promise<Statement[][]> {
  const { recorder } = bench.opened;
  await browser.get(emptyPath);
  const everyPages = new Set(
    (await recorder.listen(() => browser.get(emptyPath))).flat().map(({ text }) => kind(text)),
  );
  const all = await recorder.listen(work);
  return all.filter((transaction) => transaction.some(({ text }) => !everyPages.has(kind(text))));
}

/** A statement without what differs from one request to the next: the begin carries the actor. */
const kind = (text: string) => (text.startsWith('begin') ? 'begin' : text);

const countOwn = (transactions: readonly Statement[][]) =>
  transactions.flat().filter(({ text }) => !/^(begin|commit|rollback)\b/.test(text)).length;

const person = (bench: Bench, who: Holder | undefined) => browse(bench.app, bench.opened.database, who);

/** A page: opened, beside its bare statements and an empty page, in turns. */
export async function measurePage(bench: Bench, page: BenchPage): Promise<Measured> {
  const browser = await person(bench, page.who(bench.county));
  const path = page.path(bench.county);
  let html = await browser.get(path);
  const own = await ownStatements(bench, browser, async () => {
    html = await browser.get(path);
  });
  const text = oneText(own.flat());
  const times = { page: [] as number[], bare: [] as number[], empty: [] as number[] };
  for (let run = -warmUps; run < bench.runs; run += 1) {
    const once = {
      page: await timed(() => browser.get(path)),
      bare: own.length > 0 ? await timed(() => bench.opened.plain.query(text)) : 0,
      empty: await timed(() => browser.get(emptyPath)),
    };
    if (run < 0) continue;
    for (const what of ['page', 'bare', 'empty'] as const) times[what].push(once[what]);
  }
  return {
    name: page.name,
    page: median(times.page),
    bare: median(times.bare),
    empty: median(times.empty),
    statements: countOwn(own),
    size: Buffer.byteLength(html) / 1024,
  };
}

/**
 * A command: sent and saved, beside its bare statements, saved as well, and an empty page. What the statements are is
 * heard from a sending that is rolled back; then they are run by themselves, and then the form is read and sent anew.
 */
export async function measureCommand(bench: Bench, command: BenchCommand): Promise<Measured> {
  const { opened, county } = bench;
  const browser = await person(bench, command.who(county));
  const times = { page: [] as number[], bare: [] as number[], empty: [] as number[] };
  let statements = 0;
  let size = 0;
  for (let run = -warmUps; run < bench.runs; run += 1) {
    await command.before?.(opened, county);
    const rehearsal = await command.fill(browser, county, run);
    opened.recorder.undo = true;
    const own = await ownStatements(bench, browser, () => browser.post(rehearsal.path, rehearsal.fields));
    opened.recorder.undo = false;
    const text = oneText(own.flat());
    const bare = await timed(() => opened.plain.query(text));
    await command.before?.(opened, county);
    const form = await command.fill(browser, county, run);
    let answer = '';
    const page = await timed(async () => {
      answer = await browser.post(form.path, form.fields);
    });
    const empty = await timed(() => browser.get(emptyPath));
    if (run < 0) continue;
    times.page.push(page);
    times.bare.push(bare);
    times.empty.push(empty);
    statements = countOwn(own);
    size = Buffer.byteLength(answer) / 1024;
  }
  return {
    name: command.name,
    page: median(times.page),
    bare: median(times.bare),
    empty: median(times.empty),
    statements,
    size,
  };
}
