import { addDays, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt, formatTime } from '../../kernel/i18n/dates.ts';
import { type AboutQuestion, aboutQuestion } from '../about-me/contract.ts';
import { questionsWaiting, type WaitingQuestion } from '../follow-up/contract.ts';
import { planFacts } from '../plan/contract.ts';
import { dayItems, type Entry } from '../schedule/contract.ts';
import { findSupports, nextVisit, type Support, type Visit, visitsOn } from '../support/contract.ts';
import { remindersOn } from '../tapering/contract.ts';
import { type AnswerThatCame, answersThatCame, type StandingPromise, standingPromises } from './queries.ts';

/** Days that an answer that has come stands on the start page. */
const ANSWER_DAYS = 7;

/** A visit with what was promised until then: it comes first. */
export interface DayVisit {
  visit: Visit;
  promises: StandingPromise[];
}

/** The one thing that the participant is asked, or told, below their day. */
export type DayQuestion =
  | { kind: 'plan'; supportId: string }
  | { kind: 'promise'; promise: StandingPromise }
  | { kind: 'follow-up'; waiting: WaitingQuestion }
  | { kind: 'about-me'; about: AboutQuestion }
  | { kind: 'answer'; answer: AnswerThatCame };

/** A participant's day. */
export interface MyDay {
  today: Day;
  /** the clock in Sweden, `HH:MM` */
  clock: string;
  visits: DayVisit[];
  own: { supportId: string; entry: Entry }[];
  /** what the participant has asked to be reminded of, and that is not in the schedule too */
  reminders: string[];
  /** the next visit of each support that nobody comes from later today */
  next: DayVisit[];
  /** promised, with no visit to wait for */
  promises: StandingPromise[];
  question: DayQuestion | undefined;
}

/** What a participant's day holds, and the one question for it. @param tx acts for the participant. */
export async function myDay(tx: Tx): Promise<MyDay> {
  const today = dayAt(tx.now);
  const clock = formatTime(tx.now, 'en');
  const supports = (await findSupports(tx)).filter(
    (support) => support.relation === 'own' && (support.to === null || support.to >= today),
  );
  const ids = supports.map(({ id }) => id);
  const promises = await standingPromises(tx, ids);
  const visits = await visitsOn(tx, today);
  const coming = (visit: Visit) => visit.state === 'planned' && visit.endsAt > clock;

  const own = [];
  const next = [];
  for (const { id } of supports) {
    for (const entry of await dayItems(tx, id, today)) own.push({ supportId: id, entry });
    if (visits.some((visit) => visit.supportId === id && coming(visit))) continue;
    const visit = await nextVisit(tx, id);
    if (visit) next.push(visit);
  }

  // what was promised stands at the first visit that comes, once
  const placed = new Set<string>();
  const open = promises.filter((promise) => !promise.done);
  const withPromises = (visit: Visit): DayVisit => {
    const first = coming(visit) || visit.day > today;
    if (!first || placed.has(visit.supportId)) return { visit, promises: [] };
    placed.add(visit.supportId);
    return { visit, promises: open.filter((promise) => promise.supportId === visit.supportId) };
  };
  const planned = new Set(own.map(({ entry }) => entry.words.toLowerCase()));
  const reminders = (await remindersOn(tx, today)).filter(
    ({ kind, words }) => kind === 'reminder' && !planned.has(words.toLowerCase()),
  );
  return {
    today,
    clock,
    visits: visits.map(withPromises),
    own,
    reminders: reminders.map(({ words }) => words),
    next: next.map(withPromises),
    promises: open.filter((promise) => !placed.has(promise.supportId)),
    question: await theQuestion(tx, supports, promises, today),
  };
}

/** One question at a time: the first that there is. Nothing is asked of the database once one is found. */
async function theQuestion(
  tx: Tx,
  supports: readonly Support[],
  promises: readonly StandingPromise[],
  today: Day,
): Promise<DayQuestion | undefined> {
  const waits = (await planFacts(tx)).find(
    ({ making }) => making?.state === 'proposed' && making.answer === null,
  );
  if (waits) return { kind: 'plan', supportId: waits.supportId };
  const promise = promises.find(({ done }) => done);
  if (promise) return { kind: 'promise', promise };
  for (const { id } of supports) {
    const waiting = await questionsWaiting(tx, id);
    if (waiting) return { kind: 'follow-up', waiting };
  }
  const about = await aboutQuestion(tx);
  if (about) return { kind: 'about-me', about };
  const [answer] = await answersThatCame(tx, addDays(today, -ANSWER_DAYS));
  return answer && { kind: 'answer', answer };
}
