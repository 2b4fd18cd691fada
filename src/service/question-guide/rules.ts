/** What can be asked after a question's answer: after a yes, after a no, and to hear more. */
export interface FollowUps {
  followUpYes: string;
  followUpNo: string;
  followUpHow: string;
}

/** A question as a saved version holds it, with the commission question it hung under, or null for "anything else". */
export interface VersionQuestion extends FollowUps {
  id: string;
  text: string;
  commissionQuestionId: string | null;
  /** the commission question's words at the time */
  commissionQuestion: string | null;
}

/** A saved version of a guide, its questions in the order they are listed. */
export interface GuideContent {
  opening: string;
  closing: string;
  questions: VersionQuestion[];
}

/** Which way a question is moved within its group. */
export type Direction = 'up' | 'down';

/**
 * The order after one thing has been moved a step. At the edge, and for what is not there, the order stays; what comes
 * out always holds the same things as what went in.
 */
export function move<T>(order: readonly T[], item: T, direction: Direction): T[] {
  const moved = [...order];
  const from = moved.indexOf(item);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= moved.length) return moved;
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved;
}

/** A commission question with the questions that hang under it; null stands for those that hang under none. */
export interface Group<Q> {
  commissionQuestion: { id: string; text: string } | null;
  questions: (Q & { number: number })[];
}

/**
 * Questions under their commission questions, in the commission's order, then those under none. Numbers run through the
 * whole guide. Questions keep the order they come in.
 */
export function groupQuestions<Q extends { commissionQuestionId: string | null }>(
  commissionQuestions: readonly { id: string; text: string }[],
  questions: readonly Q[],
): Group<Q>[] {
  const known = new Set(commissionQuestions.map((question) => question.id));
  let number = 0;
  const group = (
    commissionQuestion: { id: string; text: string } | null,
    belongs: (question: Q) => boolean,
  ): Group<Q> => ({
    commissionQuestion,
    questions: questions.filter(belongs).map((question) => {
      number += 1;
      return { ...question, number };
    }),
  });
  return [
    ...commissionQuestions.map((one) => group(one, (question) => question.commissionQuestionId === one.id)),
    group(
      null,
      (question) => question.commissionQuestionId === null || !known.has(question.commissionQuestionId),
    ),
  ];
}

/** A saved version's questions under the commission questions as they were worded then. */
export function groupVersion(content: GuideContent): Group<VersionQuestion>[] {
  const commissionQuestions = new Map<string, { id: string; text: string }>();
  for (const { commissionQuestionId: id, commissionQuestion: text } of content.questions) {
    if (id !== null && text !== null) commissionQuestions.set(id, { id, text });
  }
  return groupQuestions([...commissionQuestions.values()], content.questions).filter(
    (group) => group.questions.length > 0,
  );
}

/** Why a version cannot be saved; each is a text key. */
export type SaveRefusal =
  | 'question-guide.refusal.changed'
  | 'question-guide.refusal.empty'
  | 'question-guide.refusal.nothing-new';

/**
 * Whether a version can be saved: of what its saver has read, with at least one question, and not the same again.
 *
 * @param read the count of edits that the saver's page showed.
 */
export function saveRefusal(
  guide: { edits: number; savedEdits: number; savedVersion: number; questions: number },
  read: number | undefined,
): SaveRefusal | null {
  if (guide.edits !== read) return 'question-guide.refusal.changed';
  if (guide.questions === 0) return 'question-guide.refusal.empty';
  if (guide.savedVersion > 0 && guide.edits === guide.savedEdits) return 'question-guide.refusal.nothing-new';
  return null;
}

/** What happened to a question between two versions. */
export interface QuestionChange {
  kind: 'kept' | 'changed' | 'added' | 'removed';
  /** its place among the others changed too, or the commission question it hangs under */
  moved: boolean;
  before: VersionQuestion | null;
  after: VersionQuestion | null;
}

/**
 * What differs between two versions: the later one's questions in order, then those it no longer has. As few questions
 * as possible are said to have moved.
 */
export function compareVersions(before: GuideContent, after: GuideContent): QuestionChange[] {
  const old = new Map(before.questions.map((question) => [question.id, question]));
  const stays = new Set(after.questions.map((question) => question.id));
  const order = new Map(
    before.questions.filter(({ id }) => stays.has(id)).map(({ id }, index) => [id, index]),
  );
  const inOrder = longestRise(
    after.questions.flatMap(({ id }) => {
      const index = order.get(id);
      return index === undefined ? [] : [index];
    }),
  );
  const listed = after.questions.map((question): QuestionChange => {
    const was = old.get(question.id);
    if (!was) return { kind: 'added', moved: false, before: null, after: question };
    return {
      kind: sameWords(was, question) ? 'kept' : 'changed',
      moved:
        was.commissionQuestionId !== question.commissionQuestionId || !inOrder.has(order.get(question.id)!),
      before: was,
      after: question,
    };
  });
  const removed = before.questions
    .filter(({ id }) => !stays.has(id))
    .map((question): QuestionChange => ({ kind: 'removed', moved: false, before: question, after: null }));
  return [...listed, ...removed];
}

const sameWords = (one: VersionQuestion, other: VersionQuestion) =>
  one.text === other.text &&
  one.followUpYes === other.followUpYes &&
  one.followUpNo === other.followUpNo &&
  one.followUpHow === other.followUpHow;

/** The numbers of a longest rising run through a list, gaps allowed: what has not moved. */
function longestRise(numbers: readonly number[]): Set<number> {
  const runs: number[][] = [];
  for (const number of numbers) {
    const longest = runs
      .filter((run) => run.at(-1)! < number)
      .reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, number]);
  }
  return new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
}
