import type { Browser, BrowserContext } from 'playwright-core';
import type { AppOptions } from '../../src/app.ts';
import { signInJob, startSession } from '../../src/kernel/access/sessions.ts';
import { formatTime } from '../../src/kernel/i18n/dates.ts';
import { launchBrowser } from '../../tests/browser.ts';
import type { Player } from '../../tests/cast.ts';
import { now, type TestDatabase } from '../../tests/database.ts';
import { serveTestApp } from '../../tests/server.ts';
import { Hand, type Way } from './hand.ts';

/** A phone in Sweden, held upright. */
const phone = {
  locale: 'sv-SE',
  viewport: { width: 360, height: 740 },
  // hundreds of pages are turned: no animation between them
  reducedMotion: 'reduce' as const,
};

/** Everybody's browsers on one running house, and the house's clock. */
export class World {
  /** what browsers complained of: scripts that failed, things that were not found */
  readonly faults: string[] = [];
  #now = now;
  readonly #seats = new Map<string, { context: BrowserContext; hand: Hand; since: Date }>();

  private constructor(
    readonly db: TestDatabase,
    readonly script: boolean,
    readonly browser: Browser,
    readonly origin: string,
    readonly log: readonly string[],
    private readonly shut: () => Promise<void>,
    private readonly way: Way | undefined,
  ) {}

  /**
   * @param script whether browsers run JavaScript
   * @param way how everybody gets at what stands on the pages; by pointing, unless it says otherwise
   */
  static async begin(
    db: TestDatabase,
    script: boolean,
    options: Partial<AppOptions> = {},
    way?: Way,
  ): Promise<World> {
    let world: World | undefined;
    const faults: Error[] = [];
    const server = await serveTestApp(db, {
      clock: () => world?.now ?? now,
      onFault: (error) => faults.push(error),
      ...options,
    });
    world = new World(db, script, await launchBrowser(), server.baseUrl, server.log, server.close, way);
    world.#serverFaults = faults;
    return world;
  }

  #serverFaults: Error[] = [];

  /** Exceptions behind calm error pages. */
  get serverFaults(): readonly Error[] {
    return this.#serverFaults;
  }

  get now(): Date {
    return this.#now;
  }

  /** Moves the house's clock to a moment of a day, as clocks in Sweden show it. */
  moveTo(day: string, time = '10:00'): void {
    const winter = new Date(`${day}T${time}:00+01:00`);
    const summer = new Date(`${day}T${time}:00+02:00`);
    this.#now = formatTime(summer, 'en') === time ? summer : winter;
  }

  /** Lets minutes go. */
  wait(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }

  /**
   * Somebody of the cast at their own browser, signed in; anew when half an hour has gone.
   *
   * @param options.seat names another browser of the same person's
   */
  async as(player: Player, options: { script?: boolean; seat?: string } = {}): Promise<Hand> {
    const script = options.script ?? this.script;
    const name = `${player.roleHoldingId} ${script} ${options.seat ?? ''}`;
    let seat = this.#seats.get(name);
    if (!seat) {
      const context = await this.#context(script);
      seat = { context, hand: await this.#hand(context), since: new Date(0) };
      this.#seats.set(name, seat);
    }
    if (this.#now.getTime() - seat.since.getTime() > 30 * 60_000) {
      await seat.context.addCookies([
        { name: 'medskapa', value: await this.token(player), url: this.origin, httpOnly: true },
      ]);
    }
    seat.since = this.#now;
    return seat.hand;
  }

  /** Somebody who is not signed in, at a browser that knows nothing of before. */
  async anybody(): Promise<Hand> {
    return this.#hand(await this.#context(this.script));
  }

  /** A session's token, as sign-in would give it. */
  token(player: Player): Promise<string> {
    return this.db.database.withActor(signInJob, 'write', this.#now, (tx) =>
      startSession(tx, this.db.keys, {
        personId: player.personId,
        roleHoldingId: player.roleHoldingId,
        device: 'Chromium',
      }),
    );
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.shut();
  }

  async #context(script: boolean): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...phone, javaScriptEnabled: script });
    context.setDefaultTimeout(8_000);
    return context;
  }

  async #hand(context: BrowserContext): Promise<Hand> {
    const page = await context.newPage();
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // what pages themselves are answered with is the hand's to judge
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.faults.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        this.faults.push(`${page.url()}: ${response.status()} at ${response.url()}`);
      }
    });
    return new Hand(page, this.origin, this.way);
  }
}
