import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dropDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { currentPlan } from '../plan/contract.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import type { AnswerInput, GoalWordsInput } from './form.ts';
import {
  type Answer,
  holdOpen,
  livedGoals,
  type Milestone,
  milestonesOf,
  type Note,
  openFollowUp,
} from './queries.ts';
import { marksOf, mayFollowUp, type Question, questionsFor } from './rules.ts';
import './tables.ts';

/**
 * The name of the draft in which a text of a follow-up is kept while it is written. Like all drafts about a support it
 * holds the support's id, so that it goes when the file does (kernel.drafts_go_along).
 */
export const draftOf = (supportId: string, followUpId: string, what: Question | 'agreed'): string =>
  `follow-up.${supportId}.${followUpId}.${what}`;

/** Writes in the trail what was done in a follow-up. */
export const record = (tx: Tx, support: Support, event: string, subject: string, content?: unknown) =>
  recordChange(tx, {
    stream: support.participantId,
    event,
    subject,
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
  });

/** Who acts. Throws where nobody does: people follow up. */
export const personOf = (tx: Tx): string => {
  if (tx.actor.kind !== 'person') throw new Error('only a person follows up');
  return tx.actor.personId;
};

/** Begins a follow-up of the plan that holds; where one is going on already, that is the one. */
export async function beginFollowUp(tx: Tx, support: Support): Promise<Result> {
  const today = dayAt(tx.now);
  if (!mayFollowUp(support, today)) return refuse('follow-up.error.not-yours');
  if (await openFollowUp(tx, support.id)) return done;
  if (!(await currentPlan(tx, support.id))) return refuse('follow-up.error.no-plan');
  const id = randomUUID();
  const begun = await individual(tx)
    .insertInto('individual.follow_up')
    .values({
      id,
      support_id: support.id,
      begun_by: personOf(tx),
      begun_as: support.relation === 'own' ? 'participant' : 'staff',
      begun_on: today,
    })
    // the other one began it in the same moment: that is the one
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (begun.numInsertedOrUpdatedRows) await record(tx, support, 'follow-up-begun', id);
  return done;
}

/**
 * Keeps the participant's answer to a question. A field that is not given keeps what it had; nothing given at all leaves
 * the question out, and takes away no answer that is there.
 *
 * @param version of the answer as it was on the page; 0 for none.
 */
export async function answerQuestion(
  tx: Tx,
  support: Support,
  question: Question,
  version: number | undefined,
  input: Pick<AnswerInput, 'mark' | 'words'>,
): Promise<Result | Overtaken<Answer>> {
  if (support.relation !== 'own') return refuse('follow-up.error.not-yours');
  const open = await holdOpen(tx, support.id);
  if (!open) return refuse('follow-up.error.closed');
  const stands = open.answers.find((one) => one.question === question);
  if (!stands && !questionsFor((await currentPlan(tx, support.id))?.goals ?? []).includes(question)) {
    return refuse('follow-up.error.not-asked');
  }
  if (input.mark && !marksOf(question).some(({ mark }) => mark === input.mark)) {
    return refuse('follow-up.error.mark', 'mark');
  }
  const mark = input.mark ?? stands?.mark ?? null;
  const words = input.words ?? stands?.words ?? '';
  // what was being written stays where it is kept when the question is left out
  if (input.words !== undefined) await dropDraft(tx, draftOf(support.id, open.id, question));
  if (stands && stands.mark === mark && stands.words === words) return done;
  // a question that was left out holds nothing that could be written over
  const holds = stands !== undefined && (stands.mark !== null || stands.words !== '');
  if (holds && stands.version !== version) return { ok: false, stands };
  const today = dayAt(tx.now);
  await individual(tx)
    .insertInto('individual.follow_up_answer')
    .values({ follow_up_id: open.id, support_id: support.id, question, mark, words, answered_on: today })
    .onConflict((conflict) =>
      conflict.columns(['follow_up_id', 'question']).doUpdateSet((eb) => ({
        mark,
        words,
        answered_on: today,
        version: eb('individual.follow_up_answer.version', '+', 1),
      })),
    )
    .execute();
  await record(tx, support, 'follow-up-answered', open.id, { question, mark, words });
  return done;
}

/**
 * Shows the participant's answers, as they stand, to those who come; or hides them again, which is possible also when the
 * follow-up is closed.
 */
export async function showAnswers(
  tx: Tx,
  support: Support,
  followUpId: string,
  shown: boolean,
): Promise<Result> {
  if (support.relation !== 'own') return refuse('follow-up.error.not-yours');
  if (shown && (await holdOpen(tx, support.id))?.id !== followUpId) return refuse('follow-up.error.closed');
  const changed = await individual(tx)
    .updateTable('individual.follow_up_answer')
    .set({ shown })
    .where('support_id', '=', support.id)
    .where('follow_up_id', '=', followUpId)
    .where('shown', '=', !shown)
    // that a question was left out is nothing to show
    .where((eb) => eb.or([eb('mark', 'is not', null), eb('words', '<>', '')]))
    .executeTakeFirst();
  if (changed.numUpdatedRows) {
    await record(tx, support, shown ? 'follow-up-answers-shown' : 'follow-up-answers-hidden', followUpId);
  }
  return done;
}

/** Keeps what the worker notes at a question, beside the participant's answer. @param version 0 for none yet. */
export async function saveNote(
  tx: Tx,
  support: Support,
  question: Question,
  version: number | undefined,
  words: string,
): Promise<Result | Overtaken<Note>> {
  if (support.relation !== 'assigned') return refuse('follow-up.error.not-yours');
  const open = await holdOpen(tx, support.id);
  if (!open) return refuse('follow-up.error.closed');
  const self = personOf(tx);
  const stands = open.notes.find((one) => one.question === question && one.writtenBy === self);
  if (stands && stands.words !== words && stands.version !== version) return { ok: false, stands };
  await dropDraft(tx, draftOf(support.id, open.id, question));
  if (stands?.words === words) return done;
  const today = dayAt(tx.now);
  await individual(tx)
    .insertInto('individual.follow_up_note')
    .values({
      follow_up_id: open.id,
      support_id: support.id,
      question,
      words,
      written_by: self,
      written_on: today,
    })
    .onConflict((conflict) =>
      conflict.columns(['follow_up_id', 'question', 'written_by']).doUpdateSet((eb) => ({
        words,
        written_on: today,
        version: eb('individual.follow_up_note.version', '+', 1),
      })),
    )
    .execute();
  await record(tx, support, 'follow-up-noted', open.id, { question, words });
  return done;
}

/** Keeps what the participant says of a goal: their words, and whether it has become automatic. */
export async function sayOfGoal(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  input: GoalWordsInput,
): Promise<Result | Overtaken<Milestone>> {
  if (support.relation !== 'own') return refuse('follow-up.error.not-yours');
  if (!(await livedGoals(tx, support.id)).some((goal) => goal.lineage === lineage)) {
    return refuse('follow-up.error.goal-gone');
  }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`milestone ${support.id}`}, 0))`.execute(tx);
  const stands = (await milestonesOf(tx, support.id)).find((one) => one.lineage === lineage);
  const same =
    stands?.words === input.words &&
    (stands.automaticOn !== null) === input.automatic &&
    stands.shown === input.shown;
  if (same) return done;
  if (stands && stands.version !== version && stands.words !== input.words) return { ok: false, stands };
  const values = {
    words: input.words,
    automatic_on: input.automatic ? (stands?.automaticOn ?? dayAt(tx.now)) : null,
    shown: input.shown,
    written_on: dayAt(tx.now),
  };
  await individual(tx)
    .insertInto('individual.goal_milestone')
    .values({ ...values, support_id: support.id, goal_lineage: lineage })
    .onConflict((conflict) =>
      conflict
        .columns(['support_id', 'goal_lineage'])
        .doUpdateSet((eb) => ({ ...values, version: eb('individual.goal_milestone.version', '+', 1) })),
    )
    .execute();
  await record(tx, support, 'goal-spoken-of', lineage, input);
  return done;
}
