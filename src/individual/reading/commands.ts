import { randomUUID } from 'node:crypto';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { individual } from '../tables.ts';
import { findQuestion, findReading } from './queries.ts';
import './tables.ts';

function personOf(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person asks and answers');
  return tx.actor.personId;
}

/**
 * The participant asks the manager of the unit why somebody read. Asked already about the same reader and day: that
 * question stands.
 *
 * @returns the question's id.
 */
export async function askAboutReading(
  tx: Tx,
  reading: { day: Day; holdingId: string },
  words: string,
): Promise<Result<string>> {
  const found = await findReading(tx, reading.day, reading.holdingId);
  if (!found?.supportId) return refuse('reading.error.not-there');
  if (found.questionId) return { ok: true, value: found.questionId };
  const id = randomUUID();
  const participant = personOf(tx);
  const added = await individual(tx)
    .insertInto('individual.reading_question')
    .values({
      id,
      participant_id: participant,
      support_id: found.supportId,
      reader_id: found.readerId,
      reader_holding_id: found.holdingId,
      read_on: found.day,
      what: found.what,
      words,
      asked_on: dayAt(tx.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows)
    await recordChange(tx, { stream: participant, event: 'reading-questioned', subject: id, content: words });
  return { ok: true, value: id };
}

/** Who asked, for the trail; null where the actor does not manage the support. */
async function streamOf(tx: Tx, id: string): Promise<string | null> {
  const row = await individual(tx)
    .selectFrom('individual.reading_question')
    .select('participant_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.participant_id ?? null;
}

/** The manager answers, once, and may show question and answer to the one who read. */
export async function answerQuestion(
  tx: Tx,
  id: string,
  input: { answer: string; show: boolean },
): Promise<Result> {
  const question = await findQuestion(tx, id);
  if (question?.relation !== 'managed') return refuse('reading.error.not-there');
  const today = dayAt(tx.now);
  const answered = await individual(tx)
    .updateTable('individual.reading_question')
    .set((eb) => ({
      answer: input.answer,
      answered_by: personOf(tx),
      answered_on: today,
      ...(input.show && question.shownOn === null ? { shown_to_reader_on: today } : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .executeTakeFirst();
  if (!answered.numUpdatedRows) return refuse('reading.error.answered', 'answer');
  await recordChange(tx, {
    stream: (await streamOf(tx, id))!,
    event: 'reading-question-answered',
    subject: id,
    content: input.answer,
  });
  return { ok: true, value: null };
}

/** The manager shows the question to the one who read, to be able to ask them. The participant is told on their page. */
export async function showToReader(tx: Tx, id: string): Promise<Result> {
  const question = await findQuestion(tx, id);
  if (question?.relation !== 'managed') return refuse('reading.error.not-there');
  const shown = await individual(tx)
    .updateTable('individual.reading_question')
    .set((eb) => ({ shown_to_reader_on: dayAt(tx.now), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('shown_to_reader_on', 'is', null)
    .where('answered_on', 'is', null)
    .executeTakeFirst();
  if (shown.numUpdatedRows)
    await recordChange(tx, {
      stream: (await streamOf(tx, id))!,
      event: 'reading-question-shown-to-reader',
      subject: id,
    });
  return { ok: true, value: null };
}
