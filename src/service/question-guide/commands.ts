import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { QuestionInput, WordsInput } from './form.ts';
import { findGuide, type Guide, type Question } from './queries.ts';
import { type Direction, type GuideContent, groupQuestions, move, saveRefusal } from './rules.ts';
import './tables.ts';

const gone = refuse('question-guide.error.gone');

/**
 * Takes the guide's row and counts one more edit, so that everything that changes one guide goes one at a time.
 * Undefined where the actor is not inside the audit.
 */
async function take(tx: Tx, auditId: string): Promise<Guide | undefined> {
  if (!(await findGuide(tx, auditId))) return undefined;
  await service(tx)
    .insertInto('service.guide')
    .values({ audit_id: auditId })
    .onConflict((conflict) => conflict.column('audit_id').doNothing())
    .execute();
  await service(tx)
    .updateTable('service.guide')
    .set((eb) => ({ edits: eb('edits', '+', 1) }))
    .where('audit_id', '=', auditId)
    .execute();
  return findGuide(tx, auditId);
}

const rowOf = (input: QuestionInput) => ({
  commission_question_id: input.commissionQuestion,
  text: input.text,
  follow_up_yes: input.followUpYes,
  follow_up_no: input.followUpNo,
  follow_up_how: input.followUpHow,
});

const belongs = (guide: Guide, commissionQuestion: string | null) =>
  commissionQuestion === null || guide.commissionQuestions.some(({ id }) => id === commissionQuestion);
const otherAudits = refuse('question-guide.error.commission-question', 'commissionQuestion');

/** Adds a question last under its commission question. Returns its id. */
export async function addQuestion(tx: Tx, auditId: string, input: QuestionInput): Promise<Result<string>> {
  const guide = await take(tx, auditId);
  if (!guide) return gone;
  if (!belongs(guide, input.commissionQuestion)) return otherAudits;
  const id = randomUUID();
  await service(tx)
    .insertInto('service.guide_question')
    .values({ id, audit_id: auditId, position: guide.questions.length + 1, ...rowOf(input) })
    .execute();
  await recordChange(tx, { stream: auditId, event: 'guide-question-added', subject: id });
  return { ok: true, value: id };
}

/** Changes a question. The row stays, so that answers given to it stay with it. */
export async function changeQuestion(
  tx: Tx,
  auditId: string,
  questionId: string,
  version: number | undefined,
  input: QuestionInput,
): Promise<Result | Overtaken<Question>> {
  const guide = await take(tx, auditId);
  const stands = guide?.questions.find(({ id }) => id === questionId);
  if (!guide || !stands) return gone;
  if (!belongs(guide, input.commissionQuestion)) return otherAudits;
  if (stands.version !== version) return { ok: false, stands };
  await service(tx)
    .updateTable('service.guide_question')
    .set((eb) => ({ ...rowOf(input), version: eb('version', '+', 1) }))
    .where('id', '=', questionId)
    .execute();
  await recordChange(tx, {
    stream: auditId,
    event: 'guide-question-changed',
    subject: questionId,
    content: JSON.stringify(input),
  });
  return done;
}

/** Moves a question a step within its group. */
export async function moveQuestion(
  tx: Tx,
  auditId: string,
  questionId: string,
  direction: Direction,
): Promise<Result> {
  const guide = await take(tx, auditId);
  const active = guide?.questions.filter((question) => !question.retired) ?? [];
  if (!guide || !active.some(({ id }) => id === questionId)) return gone;
  const listed = groupQuestions(guide.commissionQuestions, active).flatMap(({ questions }) => {
    const ids = questions.map(({ id }) => id);
    return ids.includes(questionId) ? move(ids, questionId, direction) : ids;
  });
  const retired = guide.questions.filter((question) => question.retired).map(({ id }) => id);
  await sql`
    update service.guide_question q set position = listed.position
    from unnest(${[...listed, ...retired]}::uuid[]) with ordinality as listed (id, position)
    where q.id = listed.id and q.position <> listed.position`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'guide-question-moved', subject: questionId });
  return done;
}

/** Takes a question out of the guide, or back in. Nothing said about it goes away. */
export async function retireQuestion(
  tx: Tx,
  auditId: string,
  questionId: string,
  retire: boolean,
): Promise<Result> {
  const guide = await take(tx, auditId);
  if (!guide?.questions.some(({ id }) => id === questionId)) return gone;
  await service(tx)
    .updateTable('service.guide_question')
    .set((eb) => ({
      retired_in: retire ? guide.savedVersion + 1 : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', questionId)
    .execute();
  const event = retire ? 'guide-question-retired' : 'guide-question-taken-back';
  await recordChange(tx, { stream: auditId, event, subject: questionId });
  return done;
}

/** Saves what is said before the first question and after the last. */
export async function saveWords(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  input: WordsInput,
): Promise<Result | Overtaken<Guide>> {
  const stands = await take(tx, auditId);
  if (!stands) return gone;
  if (stands.version !== version) return { ok: false, stands };
  await service(tx)
    .updateTable('service.guide')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, {
    stream: auditId,
    event: 'guide-words-changed',
    content: JSON.stringify(input),
  });
  return done;
}

/** Begins with a proposed guide, where there is no question yet. Words already written stay. */
export async function beginWith(
  tx: Tx,
  auditId: string,
  starter: WordsInput & { questions: QuestionInput[] },
): Promise<Result> {
  const guide = await take(tx, auditId);
  if (!guide) return gone;
  if (guide.questions.some((question) => !question.retired)) {
    return refuse('question-guide.error.begun');
  }
  const first = guide.questions.length + 1;
  await service(tx)
    .insertInto('service.guide_question')
    .values(
      starter.questions.map((question, index) => ({
        audit_id: auditId,
        position: first + index,
        ...rowOf(question),
      })),
    )
    .execute();
  await service(tx)
    .updateTable('service.guide')
    .set((eb) => ({
      opening: guide.opening || starter.opening,
      closing: guide.closing || starter.closing,
      version: eb('version', '+', 1),
    }))
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'guide-begun-with-starter' });
  return done;
}

/**
 * Saves the guide as its next version: a copy that interviews are held with and the parties may read.
 *
 * @param edits how many edits the guide had when its saver read it.
 * @returns the version's number, one more than the last.
 */
export async function saveVersion(
  tx: Tx,
  auditId: string,
  edits: number | undefined,
): Promise<Result<number>> {
  await sql`select from service.guide where audit_id = ${auditId} for update`.execute(tx);
  const guide = await findGuide(tx, auditId);
  if (!guide) return gone;
  const active = guide.questions.filter((question) => !question.retired);
  const refusal = saveRefusal({ ...guide, questions: active.length }, edits);
  if (refusal === 'question-guide.refusal.changed') return overtaken(refusal);
  if (refusal) return refuse(refusal);
  const version = guide.savedVersion + 1;
  const content: GuideContent = {
    opening: guide.opening,
    closing: guide.closing,
    questions: groupQuestions(guide.commissionQuestions, active).flatMap(
      ({ commissionQuestion, questions }) =>
        questions.map(({ id, text, followUpYes, followUpNo, followUpHow }) => ({
          id,
          text,
          followUpYes,
          followUpNo,
          followUpHow,
          commissionQuestionId: commissionQuestion?.id ?? null,
          commissionQuestion: commissionQuestion?.text ?? null,
        })),
    ),
  };
  await sql`
    insert into service.guide_version (audit_id, version, content, saved_on)
    values (${auditId}, ${version}, ${JSON.stringify(content)}, ${dayAt(tx.now)})`.execute(tx);
  await service(tx)
    .updateTable('service.guide')
    .set({ saved_version: version, saved_edits: guide.edits })
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, {
    stream: auditId,
    event: 'guide-version-saved',
    content: JSON.stringify(content),
  });
  return { ok: true, value: version };
}
