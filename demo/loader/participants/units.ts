import { sql } from 'kysely';
import { addContact } from '../../../src/individual/rights/contract.ts';
import { addMeetingPlace } from '../../../src/individual/social/contract.ts';
import { decideCandidate, findSuggestions } from '../../../src/individual/suggestions/contract.ts';
import { findCandidates } from '../../../src/individual/suggestions/queries.ts';
import { releaseFigures } from '../../../src/individual/unit-figures/contract.ts';
import { county } from '../../story/county.ts';
import type { ChosenByMany, UnitOffers } from '../../story/participants/types.ts';
import type { Slug } from '../../story/types.ts';
import { type Stage, went } from '../stage.ts';

/** Whoever manages a unit, and since when. Throws where nobody does. */
export function managerOf(unit: Slug): { slug: Slug; from: string } {
  for (const person of county.people) {
    const held = person.hats.find((one) => one.role === 'unitManager' && one.organisation === unit);
    if (held) return { slug: person.slug, from: held.from };
  }
  throw new Error(`nobody manages ${unit}`);
}

/** Whom to turn to at each unit, and what there is nearby. */
export async function loadUnits(stage: Stage, units: readonly UnitOffers[]): Promise<void> {
  for (const { unit, contacts, places } of units) {
    const manager = stage.actor(managerOf(unit).slug, 'unitManager', unit);
    await stage.play(manager, '2026-02-09', async (tx) => {
      for (const { name, about, phone = '', email = '', hours = '' } of contacts) {
        went(await addContact(tx, { name, about, phone, email, hours }), name);
      }
      for (const place of places) {
        await addMeetingPlace(tx, stage.organisation(unit), {
          area: place.area,
          name: place.name,
          about: place.about,
          whenWords: place.when,
          whereWords: place.where,
          costWords: place.cost,
          wayWords: place.way ?? '',
        });
      }
    });
  }
}

/** What the night's jobs have made of all lives: goals that many share, and the units' figures as far as they may be seen. */
export async function loadFromMany(stage: Stage, chosen: readonly ChosenByMany[]): Promise<void> {
  const job = (name: string) => ({ kind: 'job', name }) as const;
  await stage.play(job('find-suggestions'), stage.today, findSuggestions);
  await stage.play(job('release-figures'), stage.today, releaseFigures);
  const coordinator = stage.actor('parisa-ahlgren', 'influenceCoordinator', 'tranlosa-kommun');
  await stage.play(coordinator, stage.today, async (tx) => {
    const candidates = await findCandidates(tx);
    for (const { area, goal, reworded, setAside } of chosen) {
      const { rows } = await sql<{ key: string }>`select individual.goal_key(${goal}) as key`.execute(tx);
      const { key } = rows[0]!;
      // on some days of the year the last quarter that may be told of is too thin: then it waits, as in real use
      const waits = candidates.some((one) => one.area === area && one.words === key);
      if (!waits || (!reworded && !setAside)) continue;
      const candidate = { area, key, ...(reworded ? { words: reworded } : {}) };
      went(await decideCandidate(tx, stage.organisation('tranlosa-kommun'), candidate), goal);
    }
  });
}
