import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { individual } from '../tables.ts';
import type { ConsentInput } from './form.ts';
import { findConsent } from './queries.ts';
import { type ConsentKind, dayProblems, lastDay } from './rules.ts';
import './tables.ts';

/** The support a consent is about. */
interface About {
  id: string;
  participantId: string;
}

/**
 * Takes down a consent: the participant's own, or one that an assigned worker heard or has on paper. The database
 * refuses it from anybody else, whatever they say that they stand for.
 *
 * @param toPersonId the account of the one it is for; what a consent then opens is each feature's own to say, through
 *   `individual.consented_supports(what)`.
 * @returns the consent's id.
 */
export async function giveConsent(
  tx: Tx,
  support: About,
  what: ConsentKind,
  input: ConsentInput,
  toPersonId: string | null = null,
): Promise<Result<string>> {
  if (tx.actor.kind !== 'person') throw new Error('only a person consents');
  const today = dayAt(tx.now);
  const givenOn = input.how === 'self' ? today : (input.givenOn ?? today);
  const from = input.from ?? givenOn;
  const to = input.lasts === 'day' ? input.until! : lastDay(from, Number(input.lasts));
  const problems = dayProblems({ from, to, givenOn }, today);
  if (problems.length > 0) {
    return {
      ok: false,
      errors: problems.map(({ field, problem }) => ({
        // where a length was chosen there is no last day to mend
        field: field === 'until' && input.lasts !== 'day' ? 'lasts' : field,
        text: `consents.error.${problem}`,
      })),
    };
  }
  const id = randomUUID();
  await individual(tx)
    .insertInto('individual.consent')
    .values({
      id,
      support_id: support.id,
      what,
      about: input.about,
      to_whom: input.toWhom,
      to_person_id: toPersonId,
      valid_from: from,
      valid_to: to,
      given_on: givenOn,
      how: input.how,
      witness_id: input.how === 'self' ? null : tx.actor.personId,
    })
    .execute();
  await recordChange(tx, {
    stream: support.participantId,
    event: 'consent-given',
    subject: id,
    content: JSON.stringify({ what, ...input, from, to }),
  });
  return { ok: true, value: id };
}

/** Takes a consent back from this moment. Taken back already, or over, is as good. */
export async function withdrawConsent(
  tx: Tx,
  support: About,
  id: string,
  how: 'self' | 'spoken' | 'paper',
): Promise<Result> {
  const consent = await findConsent(tx, support.id, id);
  if (!consent) return refuse('consents.error.not-there');
  const withdrawn = await sql`
    update individual.consent set withdrawn_on = kernel.today(), withdrawn_how = ${how},
      withdrawn_witness_id = case when ${how} = 'self' then null else kernel.actor_person() end
    where id = ${id} and withdrawn_on is null`.execute(tx);
  if (withdrawn.numAffectedRows)
    await recordChange(tx, { stream: support.participantId, event: 'consent-withdrawn', subject: id });
  return done;
}
