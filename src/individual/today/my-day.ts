import { addDays, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { readFacts } from '../../kernel/database/facts.ts';
import { dayAt, formatTime } from '../../kernel/i18n/dates.ts';
import { type AboutQuestion, aboutQuestion } from '../about-me/contract.ts';
import { questionsWaiting, type WaitingQuestion } from '../follow-up/contract.ts';
import { planStandings } from '../plan/contract.ts';
import { type Entry, ownEntries } from '../schedule/contract.ts';
import { contactQuestions, nextVisits, supportsSeen, type Visit, visitsOn } from '../support/contract.ts';
import { remindersOn } from '../tapering/contract.ts';
import { type AnswerThatCame, answersThatCame, promisesToMe, type StandingPromise } from './queries.ts';

/** Days that an answer that has come stands on the start page. */
const ANSWER_DAYS = 7;

/** A visit with what was promised until then: it comes first. */
export interface DayVisit {
  visit: Visit;
  promises: StandingPromise[];
}

/** The one thing that the participant is asked, or told, below their day. */
export type DayQuestion =
  | { kind: 'plan' | 'contact'; supportId: string }
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

/** All that is asked for a participant's day, and the one question for it. */
const dayFacts = (today: Day, now: Date) => ({
  seen: supportsSeen,
  promises: promisesToMe,
  visits: visitsOn(today),
  next: nextVisits(today, now),
  entries: ownEntries(today),
  reminders: remindersOn(today),
  plans: planStandings(),
  contacts: contactQuestions,
  waiting: questionsWaiting,
  about: aboutQuestion(today),
  answers: answersThatCame(addDays(today, -ANSWER_DAYS)),
});

/** What a participant's day holds, and the one question for it. @param tx acts for the participant. */
export async function myDay(tx: Tx): Promise<MyDay> {
  const today = dayAt(tx.now);
  const clock = formatTime(tx.now, 'en');
  const { seen, promises, visits, entries, ...facts } = await readFacts(tx, dayFacts(today, tx.now));
  const supports = seen.filter(
    (support) => support.relation === 'own' && (support.to === null || support.to >= today),
  );
  const goesOn = new Set(supports.map(({ id }) => id));
  const ofThese = ({ supportId }: { supportId: string }) => goesOn.has(supportId);
  const coming = (visit: Visit) => visit.state === 'planned' && visit.endsAt > clock;
  const own = supports.flatMap(({ id }) => entries.filter(({ supportId }) => supportId === id));
  const next = supports.flatMap(({ id }) =>
    visits.some((visit) => visit.supportId === id && coming(visit))
      ? []
      : facts.next.filter(({ supportId }) => supportId === id),
  );

  // what was promised stands at the first visit that comes, once
  const placed = new Set<string>();
  const standing = promises.filter(ofThese);
  const open = standing.filter((promise) => !promise.done);
  const withPromises = (visit: Visit): DayVisit => {
    const first = coming(visit) || visit.day > today;
    if (!first || placed.has(visit.supportId)) return { visit, promises: [] };
    placed.add(visit.supportId);
    return { visit, promises: open.filter((promise) => promise.supportId === visit.supportId) };
  };
  const planned = new Set(own.map(({ entry }) => entry.words.toLowerCase()));
  const reminders = facts.reminders.filter(
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
    question: theQuestion({ ...facts, promises: standing }),
  };
}

type Told = Awaited<ReturnType<typeof readFacts<ReturnType<typeof dayFacts>>>>;

/** One question at a time: the first that there is. */
function theQuestion(told: Pick<Told, 'plans' | 'contacts' | 'promises' | 'waiting' | 'about' | 'answers'>) {
  const { plans, contacts, promises, waiting, about, answers } = told;
  const plan = plans.find(({ making }) => making?.state === 'proposed' && making.answer === null);
  const promise = promises.find(({ done }) => done);
  const unseen = answers.find(({ kind }) => kind === 'goal');
  const all: (DayQuestion | undefined)[] = [
    plan && { kind: 'plan', supportId: plan.supportId },
    contacts[0] && { kind: 'contact', supportId: contacts[0].supportId },
    promise && { kind: 'promise', promise },
    // what one has asked is answered, and stands here until it has been opened
    unseen && { kind: 'answer', answer: unseen },
    waiting[0] && { kind: 'follow-up', waiting: waiting[0] },
    about && { kind: 'about-me', about },
    answers[0] && { kind: 'answer', answer: answers[0] },
  ];
  return all.find((question) => question !== undefined);
}
