import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { findPromise } from './queries.ts';
import { type PromiseStep, type PromiseVoice, stateAfter, stepsFrom } from './rules.ts';

/** In whose name somebody in this relation speaks of promises; undefined where they only read. */
export function voiceOf(support: Support): PromiseVoice | undefined {
  if (support.relation === 'own') return 'participant';
  return support.relation === 'assigned' || support.relation === 'visiting' ? 'staff' : undefined;
}

/**
 * Writes down what was promised: it stands first at the next visit, whoever comes, until it is done or let go of.
 *
 * @param who who promised, in the participant's words; only they say it, as those who come promise in their own name.
 * @returns the promise's id.
 */
export async function makePromise(
  tx: Tx,
  support: Support,
  words: string,
  who = '',
): Promise<Result<string>> {
  const voice = voiceOf(support);
  if (!voice) return refuse('promises.error.not-there');
  const id = randomUUID();
  await sql`
    insert into individual.promise (id, support_id, words, who_words, written_by, written_as, written_at)
    values (${id}, ${support.id}, ${words}, ${voice === 'participant' ? who : ''}, kernel.actor_person(),
      kernel.actor_role(), ${tx.now})`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'promise-made',
    subject: id,
    content: words,
  });
  return { ok: true, value: id };
}

/**
 * Says what has become of a promise. The same said twice, by the same or by another, is said once: nobody is told off for
 * having been quick.
 */
export async function movePromise(
  tx: Tx,
  support: Support,
  promiseId: string,
  step: PromiseStep,
): Promise<Result> {
  const voice = voiceOf(support);
  if (!voice) return refuse('promises.error.not-there');
  // two who say something at once come one after the other
  await sql`select pg_advisory_xact_lock(hashtextextended(${promiseId}, 0))`.execute(tx);
  const promise = await findPromise(tx, support.id, promiseId);
  if (!promise) {
    // to who is there for a visit a settled promise is gone: the page without it says all there is to say
    return support.relation === 'visiting' ? done : refuse('promises.error.not-there');
  }
  const state = stateAfter(promise.steps.at(-1)?.step);
  if (state === stateAfter(step)) return done;
  if (!stepsFrom(state, voice).includes(step)) return refuse('promises.error.not-now');
  await sql`
    insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
    values (${promiseId}, ${support.id}, ${promise.steps.length + 1}, ${step}, kernel.actor_person(),
      kernel.actor_role(), ${tx.now})`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: `promise-${step}`,
    subject: promiseId,
  });
  return done;
}
