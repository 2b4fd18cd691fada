import type { Booking, Interview, InterviewMode, Passage, SignUp } from '../../demo/story/types.ts';
import { addDays } from '../../src/domain/day.ts';
import { likeness } from '../../src/service/report/rules/prose.ts';
import { auditors } from './people.ts';
import type { Piece, SourceAudit } from './reading.ts';

const modes: InterviewMode[] = ['place', 'cafe', 'video', 'phone'];

/** A quote with the chapter it stands in and the informant it is given to. */
export interface Quote {
  id: string;
  informant: string;
  text: string;
  code: string;
  step?: number;
}

/**
 * Quotes in order, given to informants one after another: the source does not say who said what. Words that come back,
 * whole or in part, are the same person's.
 */
export function quotesOf(source: SourceAudit): Map<Piece, Quote> {
  const found = new Map<Piece, Quote>();
  const sayer = new Map<string, string>();
  const give = (pieces: readonly Piece[], code: string, step?: number) => {
    for (const piece of pieces.filter(({ kind }) => kind === 'quote')) {
      const opening = piece.text
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
        .slice(0, 24);
      const informant = sayer.get(opening) ?? `i${(sayer.size % source.facts.informants) + 1}`;
      sayer.set(opening, informant);
      const quote = { id: `${informant}-p${found.size + 1}`, informant, text: piece.text, code };
      found.set(piece, step === undefined ? quote : { ...quote, step });
    }
  };
  for (const [at, chapter] of source.chapters.entries()) give(chapter.pieces, `kapitel-${at + 1}`);
  for (const { step, pieces } of source.steps) give(pieces, 'trappan', step);
  give(source.insights.pieces, 'insikter');
  return found;
}

/** The story's id of the commission question in a place, from 0. */
export const questionId = (at: number) => `uf${at + 1}`;

/** The commission question that another wording of it means. */
export function questionLike(source: SourceAudit, words: string): string {
  const scores = source.questions.map((question) => likeness(question, words));
  return questionId(scores.indexOf(Math.max(...scores)));
}

/** The commission question that a code's passages belong to. */
export const codeQuestion = (code: string, source: SourceAudit): string => {
  const number = /^kapitel-(\d+)$/.exec(code)?.[1];
  if (number) return questionId(Number(number) - 1);
  // the ladder is the chapter on how much one takes part, and the insights are on what it has led to
  return questionId(code === 'trappan' ? 2 : source.questions.length - 1);
};

/** Fifteen interviews, or as many as the source says, with what each is given to have said. */
export function interviewsOf(source: SourceAudit, quotes: readonly Quote[]): Interview[] {
  const { facts, guide } = source;
  const spread = ([from, to]: [number, number], at: number) =>
    Math.round(from + ((to - from) * at) / (facts.informants - 1));
  const asked = (code: string) =>
    guide.find(
      ({ commissionQuestion }) => questionLike(source, commissionQuestion) === codeQuestion(code, source),
    )?.questions[0]?.text ?? guide[0]!.questions[0]!.text;
  return Array.from({ length: facts.informants }, (_, at): Interview => {
    const id = `i${at + 1}`;
    const own = quotes.filter(({ informant }) => informant === id);
    const step = own.find((quote) => quote.step !== undefined)?.step as 1 | 2 | 3 | 4 | 5 | undefined;
    const recording = at >= facts.notRecorded;
    return {
      id,
      label: id,
      informant: { gender: at < facts.women ? 'woman' : 'man', age: spread(facts.ages, at) },
      on: addDays('2021-10-04', at),
      minutes: spread(facts.minutes, at),
      mode: modes[at % modes.length]!,
      where: 'Lokalen',
      interviewers: [auditors[at % facts.interviewers]!],
      consent: { form: 'oral', recording, quotes: true },
      kind: recording ? 'transcript' : 'notes',
      speakers: { I: 'interviewer', IP: 'informant' },
      transcript: own.map(({ text, code }) => `I: ${asked(code)}\n\nIP: ${text}\n`).join('\n'),
      passages: own.map(
        (quote): Passage => ({ id: quote.id, quote: quote.text, codes: [quote.code], questionRef: '' }),
      ),
      identifying: [],
      ...(step ? { ladder: { step, grounds: 'Det som sades.', passages: [] } } : {}),
      coding: 'done',
    };
  });
}

/** How somebody interviewed had signed up. */
export const signUpOf = (interview: Interview, at: number): SignUp => ({
  id: `s${at + 1}`,
  channel: 'phone',
  on: addDays('2021-09-20', at % 5),
  mode: interview.mode,
  when: 'När som helst.',
  wishes: '',
  eligibility: 'Ja.',
  contact: { name: interview.id, phone: '070-174 06 05', how: 'Ring.' },
  outcome: 'interviewed',
});

/** When they were met. */
export const bookingOf = (interview: Interview, at: number): Booking => ({
  id: `b${at + 1}`,
  signUp: `s${at + 1}`,
  interviewers: interview.interviewers,
  at: `${interview.on}T13:00`,
  mode: interview.mode,
  where: interview.where,
  interview: interview.id,
});
