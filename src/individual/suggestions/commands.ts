import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { LifeArea } from '../../domain/life-areas.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { individual } from '../tables.ts';
import { findCandidates, findLookedAfter, type LookedAfter } from './queries.ts';
import './tables.ts';

/**
 * Finds what many have chosen in the same words, up to the last quarter that may be told of. Safe to run again.
 *
 * @param tx acts for the job `find-suggestions`; for anybody else nothing is found.
 */
export async function findSuggestions(tx: Tx): Promise<void> {
  await sql`select individual.find_suggestion_candidates()`.execute(tx);
}

async function isReworded(tx: Tx, words: string, key: string): Promise<boolean> {
  const { rows } = await sql<{ key: string }>`select individual.goal_key(${words}) as key`.execute(tx);
  return rows[0]!.key !== key;
}

/**
 * Takes care of what many have chosen: released in somebody's own words, or set aside for good (`words` left out).
 *
 * @param tx acts for an influence coordinator or a unit's manager; row policies refuse anybody else.
 * @param organisationId theirs, which looks after it from now on.
 */
export async function decideCandidate(
  tx: Tx,
  organisationId: string,
  candidate: { area: LifeArea; key: string; words?: string },
): Promise<Result> {
  if (tx.actor.kind !== 'person') throw new Error('only somebody signed in rewords');
  const waiting = await findCandidates(tx);
  if (!waiting.some((one) => one.area === candidate.area && one.words === candidate.key)) {
    return refuse('suggestions.error.gone');
  }
  if (candidate.words !== undefined && !(await isReworded(tx, candidate.words, candidate.key))) {
    return refuse('suggestions.error.reword', 'words');
  }
  const id = randomUUID();
  const added = await individual(tx)
    .insertInto('individual.suggestion')
    .values({
      id,
      area: candidate.area,
      source_key: candidate.key,
      words: candidate.words ?? '',
      state: candidate.words === undefined ? 'set-aside' : 'released',
      reworded_by: tx.actor.personId,
      organisation_id: organisationId,
      decided_on: dayAt(tx.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!added.numInsertedOrUpdatedRows) return refuse('suggestions.error.gone');
  await recordChange(tx, {
    stream: organisationId,
    event: candidate.words === undefined ? 'suggestion-set-aside' : 'suggestion-released',
    subject: id,
  });
  return done;
}

/** Changes the words of a suggestion, or withdraws it and releases it again. */
export async function changeSuggestion(
  tx: Tx,
  organisationId: string,
  id: string,
  version: number | undefined,
  change: { words: string; state: 'released' | 'withdrawn' },
): Promise<Result | Overtaken<LookedAfter>> {
  const stands = (await findLookedAfter(tx)).find((one) => one.id === id);
  if (!stands) return refuse('suggestions.error.gone');
  if (stands.version !== version) return { ok: false, stands };
  const { rows } = await sql<{
    ok: boolean;
  }>`select individual.is_reworded(${id}, ${change.words}) as ok`.execute(tx);
  if (!rows[0]!.ok) return refuse('suggestions.error.reword', 'words');
  const saved = await sql`update individual.suggestion set words = ${change.words}, state = ${change.state},
    version = version + 1 where id = ${id} and version = ${version}`.execute(tx);
  if (!saved.numAffectedRows) {
    return { ok: false, stands: (await findLookedAfter(tx)).find((one) => one.id === id) ?? stands };
  }
  await recordChange(tx, {
    stream: organisationId,
    event: 'suggestion-changed',
    subject: id,
    content: JSON.stringify(change),
  });
  return done;
}
