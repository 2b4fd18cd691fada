import { sql } from 'kysely';
import { type LifeArea, SOCIAL_LIFE_AREAS } from '../../domain/life-areas.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { Translate } from '../../kernel/i18n/translate.ts';
import { individual } from '../tables.ts';
import { CURATED_SUGGESTIONS } from './curated.ts';
import { LIFE_AREA_ICONS, matches, type Suggestion } from './rules.ts';
import './tables.ts';

/**
 * Needs and goals to choose from, the curated ones first: all, those of one part of life, those with certain words, or
 * both. In the reader's language; what came from others stands as somebody reworded it.
 */
export async function suggestionsFor(
  tx: Tx,
  t: Translate,
  wanted: { area?: LifeArea | undefined; areas?: readonly LifeArea[]; query?: string } = {},
): Promise<Suggestion[]> {
  const released = await individual(tx)
    .selectFrom('individual.suggestion')
    .select(['id', 'area', 'words'])
    .where('state', '=', 'released')
    .orderBy('decided_on')
    .orderBy('id')
    .execute();
  const all: Suggestion[] = [
    ...CURATED_SUGGESTIONS.map((one) => ({
      ...one,
      words: t(`suggestions.list.${one.id}`),
      from: 'list' as const,
    })),
    ...released.map((one) => ({
      ...one,
      kind: 'goal' as const,
      icon: LIFE_AREA_ICONS[one.area],
      from: 'others' as const,
    })),
  ];
  const areas = wanted.area ? [wanted.area] : wanted.areas;
  const query = wanted.query?.trim() ?? '';
  return all.filter(
    (one) =>
      (!areas || areas.includes(one.area)) &&
      (query === '' || matches(one.words, t(`plan.area.${one.area}`), query)),
  );
}

/** How many suggestions stand with the question about the social side, from each of its three parts of life. */
const SOCIAL_EACH = 2;

/** A few goals of the social side, for the gentle question about a plan that leaves it out (I10). */
export async function socialSuggestions(tx: Tx, t: Translate): Promise<Suggestion[]> {
  const all = await suggestionsFor(tx, t, { areas: SOCIAL_LIFE_AREAS });
  return SOCIAL_LIFE_AREAS.flatMap((area) =>
    all.filter((one) => one.area === area && one.kind === 'goal').slice(0, SOCIAL_EACH),
  );
}

/** What many have chosen: the words they have in common, and nothing of who or how many. */
export interface Candidate {
  area: LifeArea;
  words: string;
}

/** What waits to be reworded; empty for whoever does not look after the suggestions. */
export async function findCandidates(tx: Tx): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`select area, words from individual.suggestion_candidates()`.execute(
    tx,
  );
  return rows;
}

export interface LookedAfter {
  id: string;
  area: LifeArea;
  words: string;
  state: 'released' | 'withdrawn';
  version: number;
}

/** Suggestions that the actor's own organisation has reworded. */
export async function findLookedAfter(tx: Tx): Promise<LookedAfter[]> {
  const { rows } = await sql<LookedAfter>`
    select id, area, words, state, version from individual.suggestion
    where state <> 'set-aside' and organisation_id = kernel.actor_organisation()
    order by area, words, id`.execute(tx);
  return rows;
}
