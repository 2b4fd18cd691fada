import { sql } from 'kysely';
import { addDays, type Day, daysBetween } from '../../src/domain/day.ts';
import type { Actor } from '../../src/kernel/database/actor.ts';
import type { Database, Tx } from '../../src/kernel/database/database.ts';
import { dayAt } from '../../src/kernel/i18n/dates.ts';
import type { RoleName, Slug } from '../story/types.ts';

/** A command's refusal in the middle of the story: the story asks for something the rules do not allow. */
export class StoryRefused extends Error {}

/**
 * Where the story is played: who everybody is by slug, and which day of the story is which day of the calendar. Days move
 * by whole weeks, so that nobody comes to work on a Sunday; the story's last day is then at most three days from now. Ids
 * are kept by what the story calls things.
 */
export class Stage {
  readonly #database: Database;
  readonly #shift: number;
  readonly #now: Date;
  readonly organisations = new Map<Slug, string>();
  readonly people = new Map<Slug, string>();
  readonly #hats = new Map<string, string>();
  /** ids of what has been made, by `<audit>/<what>/<story id>` */
  readonly made = new Map<string, string>();

  constructor(database: Database, now: Date, today: Day) {
    this.#database = database;
    this.#now = now;
    this.#shift = 7 * Math.round(daysBetween(today, dayAt(now)) / 7);
  }

  get database(): Database {
    return this.#database;
  }

  /** A day of the story as a day of the calendar. */
  day(day: Day): Day {
    return addDays(day, this.#shift);
  }

  /** The day it is now, as a day of the story: in the days around its last one. */
  get today(): Day {
    return addDays(dayAt(this.#now), -this.#shift);
  }

  /** The moment something happens: ten in the morning in Stockholm, never after now. */
  moment(day: Day): Date {
    const at = new Date(`${this.day(day)}T09:00:00Z`);
    return at < this.#now ? at : this.#now;
  }

  organisation(slug: Slug): string {
    return known(this.organisations, slug);
  }

  person(slug: Slug): string {
    return known(this.people, slug);
  }

  /** What was made earlier, by its name in the story. */
  thing(name: string): string {
    return known(this.made, name);
  }

  addHat(person: Slug, role: RoleName, organisation: Slug, id: string): void {
    this.#hats.set(`${person} ${role} ${organisation}`, id);
  }

  /** Somebody as an actor, under the hat the scene wants. */
  actor(person: Slug, role: RoleName, organisation: Slug): Actor {
    return {
      kind: 'person',
      personId: this.person(person),
      roleHoldingId: known(this.#hats, `${person} ${role} ${organisation}`),
    };
  }

  /**
   * One scene: one transaction, as somebody, on a day of the story. It does not wait for the disk: a county that a power
   * cut leaves half made is made anew, and waiting hundreds of times took four fifths of the time.
   */
  play<T>(actor: Actor, day: Day, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#database.withActor(actor, 'write', this.moment(day), async (tx) => {
      await sql`set local synchronous_commit to off`.execute(tx);
      return work(tx);
    });
  }
}

function known(map: ReadonlyMap<string, string>, name: string): string {
  const found = map.get(name);
  if (!found) throw new Error(`the story speaks of ${name}, who is not on stage yet`);
  return found;
}

/** The value of a command that went well; a refusal is a fault in the story and stops it. */
export function went<R extends { ok: boolean }>(result: R, scene: string): Extract<R, { ok: true }> {
  if (!result.ok) throw new StoryRefused(`${scene}: ${JSON.stringify(result)}`);
  return result as Extract<R, { ok: true }>;
}
