import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findInside, findInterview, listInterviews } from './queries.ts';
import { type InterviewAction, minutesSince, refusalToBegin, stateAfter } from './rules.ts';
import './tables.ts';

/**
 * Begins the interview with an informant, with the guide as it stands. Where it has begun already, whoever presses joins
 * it as the second interviewer.
 */
export async function beginInterview(tx: Tx, auditId: string, informantId: string): Promise<Result<string>> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can hold an interview');
  const inside = await findInside(tx, auditId);
  const row = (await listInterviews(tx, auditId)).find((one) => one.informantId === informantId);
  if (!inside || !row) return refuse('interview.error.not-there');
  if (row.known) return refuse('interview.known');
  if (row.interviewId) {
    await joinInterview(tx, row.interviewId, tx.actor.personId);
    return { ok: true, value: row.interviewId };
  }
  const refusal = refusalToBegin({ ...row, guideVersion: inside.guideVersion });
  if (refusal) return refuse(refusal);
  const id = randomUUID();
  await service(tx)
    .insertInto('service.interview')
    .values({
      id,
      audit_id: auditId,
      informant_id: informantId,
      guide_version: inside.guideVersion!,
      state: 'under-way',
      held_on: dayAt(tx.now),
      started_at: tx.now,
      minutes: null,
    })
    .execute();
  await joinInterview(tx, id, tx.actor.personId);
  await recordChange(tx, { stream: auditId, event: 'interview-began', subject: id });
  return { ok: true, value: id };
}

async function joinInterview(tx: Tx, interviewId: string, personId: string): Promise<void> {
  await service(tx)
    .insertInto('service.interviewer')
    .values({ interview_id: interviewId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Pauses, goes on, stops or finishes. When it ends, only the minutes are kept, not the time of day. */
export async function moveInterview(
  tx: Tx,
  auditId: string,
  interviewId: string,
  action: InterviewAction,
  ending: { minutes?: number | null; recorded?: boolean } = {},
): Promise<Result> {
  const interview = await findInterview(tx, auditId, interviewId);
  if (!interview?.mayWrite) return refuse('interview.error.not-there');
  const state = stateAfter(interview.state, action);
  if (!state) return refuse('interview.error.already');
  if (ending.recorded && !interview.mayRecord) return refuse('interview.error.no-recording');
  const ended = state === 'done' || state === 'stopped';
  const counted = interview.startedAt ? minutesSince(new Date(interview.startedAt), tx.now) : null;
  await service(tx)
    .updateTable('service.interview')
    .set((eb) => ({
      state,
      version: eb('version', '+', 1),
      ...(ended
        ? { started_at: null, minutes: ending.minutes ?? (counted === null ? null : Math.min(counted, 600)) }
        : {}),
      ...(ended && ending.recorded !== undefined ? { recorded: ending.recorded } : {}),
    }))
    .where('id', '=', interviewId)
    .execute();
  await recordChange(tx, { stream: auditId, event: `interview-${state}`, subject: interviewId });
  return done;
}

/** A note as it was sent: under a question, or under none. */
export interface NoteInput {
  questionId: string | null;
  body: string;
  skipped: boolean;
  /** the version it started from; 0 where nothing was written yet */
  version: number;
}

/**
 * Saves a note.
 *
 * @returns the version that now stands, 'overtaken' when somebody else has written there since, or undefined where the
 *   actor may not write.
 */
export async function saveNote(
  tx: Tx,
  auditId: string,
  interviewId: string,
  note: NoteInput,
): Promise<{ version: number } | 'overtaken' | undefined> {
  const interview = await findInterview(tx, auditId, interviewId);
  if (!interview?.mayWrite) return undefined;
  const known =
    note.questionId === null || interview.questions.some((question) => question.id === note.questionId);
  if (!known) return undefined;
  const table = service(tx);
  if (note.version === 0) {
    const added = await table
      .insertInto('service.interview_note')
      .values({
        interview_id: interviewId,
        guide_question_id: note.questionId,
        body: note.body,
        skipped: note.skipped,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows ? { version: 1 } : 'overtaken';
  }
  const changed = await table
    .updateTable('service.interview_note')
    .set((eb) => ({ body: note.body, skipped: note.skipped, version: eb('version', '+', 1) }))
    .where('interview_id', '=', interviewId)
    .where('guide_question_id', note.questionId === null ? 'is' : '=', note.questionId)
    .where('version', '=', note.version)
    .executeTakeFirst();
  return changed.numUpdatedRows ? { version: note.version + 1 } : 'overtaken';
}
