import { findSupport, type Support } from '../../../src/individual/support/contract.ts';
import type { Actor } from '../../../src/kernel/database/actor.ts';
import type { Tx } from '../../../src/kernel/database/database.ts';
import { county } from '../../story/county.ts';
import type { By, Life } from '../../story/participants/types.ts';
import type { Day, RoleName, Slug } from '../../story/types.ts';
import { type Stage, StoryRefused } from '../stage.ts';

/** One thing that somebody does about a support on a day of the story. */
export interface Scene {
  on: Day;
  by: By;
  /** said when it is refused */
  what: string;
  work: (tx: Tx, support: Support) => Promise<unknown>;
}

/** A life on stage: its support, and what the story's names have become. */
export interface Cast {
  stage: Stage;
  life: Life;
  supportId: string;
  /** ids and lineages by what the story calls things */
  ids: Map<string, string>;
}

/** The contact worker of a life. Throws where the story gives none something to do. */
export function contactOf(life: Life): Slug {
  if (!life.contact) throw new Error(`${life.slug}: the story speaks of a contact worker, and there is none`);
  return life.contact;
}

const atTheUnit: readonly RoleName[] = ['supportWorker', 'substitute', 'unitManager'];

/** Somebody as they stand to a life: the participant, somebody at the unit, or the care manager. */
export function actorOf(stage: Stage, life: Life, by: By): Actor {
  if (by === 'self') return stage.actor(life.who ?? life.slug, 'participant', life.unit);
  const hats = county.people.find(({ slug }) => slug === by)?.hats ?? [];
  const hat =
    hats.find((one) => one.organisation === life.unit && atTheUnit.includes(one.role)) ??
    hats.find((one) => one.role === 'careManager');
  if (!hat) throw new Error(`${life.slug}: ${by} has nothing to do with this support`);
  return stage.actor(by, hat.role, hat.organisation);
}

/**
 * Plays a life's scenes in the order of their days. What the same person does on the same day is done in one go, as on a
 * visit.
 */
export async function playScenes(cast: Cast, scenes: readonly Scene[]): Promise<void> {
  const { stage, life, supportId } = cast;
  const order = [...scenes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  while (order.length > 0) {
    const { on, by } = order[0]!;
    const end = order.findIndex((scene) => scene.on !== on || scene.by !== by);
    const together = order.splice(0, end === -1 ? order.length : end);
    await stage.play(actorOf(stage, life, by), on, async (tx) => {
      for (const { what, work } of together) {
        const support = await findSupport(tx, supportId);
        if (!support) throw new StoryRefused(`${life.slug}: ${by} has no such support on ${on}`);
        try {
          await work(tx, support);
        } catch (cause) {
          throw new StoryRefused(`${life.slug}, ${on}, ${by}: ${what}`, { cause });
        }
      }
    });
  }
}
