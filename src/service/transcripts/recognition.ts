import type { Speaker } from './rules.ts';

/** A question of the guide, with every wording it may be asked in: its own and its follow-ups. */
export interface AskedQuestion {
  id: string;
  wordings: readonly string[];
}

/** A turn as recognition sees it. */
export interface HeardTurn {
  id: string;
  speaker: Speaker;
  words: string;
}

/** A question and how much of its wording was heard, 0–1. */
export interface Likeness {
  questionId: string;
  share: number;
}

// Words that stand in nearly every question and tell none from another.
const empty = new Set(
  (
    'att av bara berätta beskriva blir de dem den det dig din dina ditt du där då efter eller en er era ert ett exempel fick från för får ha hade ' +
    'han har hen hon hos hur i in inte ja jag kan kanske kom kunde lite man med menar men mer mig min mina mitt mot nej ni nu när ' +
    'något någon några och också om oss på sa sedan sig sin sina sitt ska skulle som så te till tycker tänker um upp ut vad var ' +
    'vara varit vem vi vid vilka vilken vilket vill än är öh åt ' +
    'a an and are as at be do does for has have how in is it me of on or so that the to was what when which who with you your'
  ).split(' '),
);

/** Share of a wording that must be heard in a turn for it to be recognised. */
export const RECOGNISED_FROM = 0.6;
/** How far ahead of every other question it must be. */
export const AHEAD_BY = 0.15;

/**
 * The words of a text that carry meaning, each cut to its stem: lower case, without the common endings, so that
 * "planen", "planer" and "plan" meet.
 */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stem));
}

const endings = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ande',
  'ende',
  'ade',
  'ast',
  'het',
  'are',
  'en',
  'et',
  'ar',
  'er',
  'or',
  'as',
  'es',
  'na',
  'ad',
  'at',
  'a',
  'e',
  's',
  't',
  'n',
];

function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/**
 * A question's wordings: its own, and each line of its follow-ups that says enough to be told from the follow-ups of
 * another question ("Hur då?" says nothing).
 */
export function wordingsOf(text: string, followUps: readonly string[]): string[] {
  const lines = followUps.flatMap((one) => one.split('\n')).filter((line) => stems(line).size >= 2);
  return [text, ...lines];
}

/** The guide made ready for listening: each wording's stems, and how much each stem tells. */
interface Ear {
  questions: { id: string; wordings: Set<string>[] }[];
  /** one that stands in many questions tells little */
  weight: Map<string, number>;
}

function tune(questions: readonly AskedQuestion[]): Ear {
  const ready = questions.map(({ id, wordings }) => ({ id, wordings: wordings.map(stems) }));
  const inQuestions = new Map<string, number>();
  for (const { wordings } of ready) {
    for (const one of new Set(wordings.flatMap((wording) => [...wording]))) {
      inQuestions.set(one, (inQuestions.get(one) ?? 0) + 1);
    }
  }
  return {
    questions: ready,
    weight: new Map(
      [...inQuestions].map(([one, count]) => [one, Math.log(1 + questions.length / count)] as const),
    ),
  };
}

/**
 * How alike what was said is to each question: the share of the question's telling words that were heard, in the
 * wording that was heard best. More words around them do not make it less: interviewers say other things too.
 */
export function likenesses(words: string, questions: readonly AskedQuestion[]): Likeness[] {
  return hear(words, tune(questions));
}

function hear(words: string, { questions, weight }: Ear): Likeness[] {
  const heard = stems(words);
  return questions.map(({ id, wordings }) => ({
    questionId: id,
    share: Math.max(0, ...wordings.map((wording) => shareHeard(wording, heard, weight))),
  }));
}

function shareHeard(
  asked: ReadonlySet<string>,
  heard: ReadonlySet<string>,
  weight: ReadonlyMap<string, number>,
): number {
  let all = 0;
  let met = 0;
  let count = 0;
  for (const one of asked) {
    const value = weight.get(one) ?? 0;
    all += value;
    if (heard.has(one)) {
      met += value;
      count += 1;
    }
  }
  // one single word in common is chance, unless it is all there is to the wording
  return all === 0 || (count < 2 && asked.size > 1) ? 0 : met / all;
}

/**
 * Which question an interviewer's words ask, or undefined where none is clearly ahead. The order of the questions does
 * not matter.
 */
export function questionAsked(words: string, questions: readonly AskedQuestion[]): string | undefined {
  return clearlyAhead(likenesses(words, questions));
}

function clearlyAhead(all: readonly Likeness[]): string | undefined {
  const best = all.reduce<Likeness | undefined>(
    (top, one) => (top === undefined || one.share > top.share ? one : top),
    undefined,
  );
  if (best === undefined || best.share < RECOGNISED_FROM) return undefined;
  const rival = Math.max(0, ...all.filter((one) => one !== best).map((one) => one.share));
  return best.share - rival >= AHEAD_BY ? best.questionId : undefined;
}

/**
 * Links turns to the questions they answer: a turn of the interviewer that is recognised as a question, and what
 * follows it up to the next one. In a text where nobody is known as interviewer, a turn with a question mark may be one.
 */
export function recogniseQuestions(
  turns: readonly HeardTurn[],
  questions: readonly AskedQuestion[],
): { turnId: string; questionId: string }[] {
  const ear = tune(questions);
  const anybodyKnown = turns.some((turn) => turn.speaker === 'interviewer');
  const links: { turnId: string; questionId: string }[] = [];
  let current: string | undefined;
  for (const { id, speaker, words } of turns) {
    const mayAsk = anybodyKnown ? speaker === 'interviewer' : speaker === 'unknown' && words.includes('?');
    if (mayAsk) current = clearlyAhead(hear(words, ear)) ?? current;
    if (current !== undefined) links.push({ turnId: id, questionId: current });
  }
  return links;
}
