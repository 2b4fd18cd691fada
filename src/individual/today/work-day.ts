import { addDays, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt, formatTime } from '../../kernel/i18n/dates.ts';
import { aboutMePath, unreadItems } from '../about-me/contract.ts';
import { consentsExpiring, consentsPath } from '../consents/contract.ts';
import { followUpDue, followUpPath } from '../follow-up/contract.ts';
import { planFacts } from '../plan/contract.ts';
import { latestNoteOn, recordPath, unreviewedNotes } from '../record/contract.ts';
import { checkInsFor, type WaitingCheckIn } from '../schedule/contract.ts';
import { findSupports, type Support, supportPath, type Visit, visitsOn } from '../support/contract.ts';
import { remindersOn, taperPath } from '../tapering/contract.ts';
import { goalAnswersSince, recordPromisesRead, type StandingPromise, standingPromises } from './queries.ts';
import { type Duty, followUpDuties, inOrder, planDuties, recordStanding } from './rules.ts';

/** Days that an answer stands as new. */
const ANSWER_DAYS = 14;

/** Something that has been answered since, and whose it is. */
export interface Answered {
  kind: 'plan' | 'agreed' | 'goal';
  participant: string;
  href: string;
}

/** A visit of the working day. */
export interface WorkVisit {
  visit: Visit;
  /** the visit may be said to be made */
  begun: boolean;
  /** the support, where the actor reads it now */
  support: Support | undefined;
  promises: StandingPromise[];
}

/** The day of somebody who carries out supports. */
export interface WorkDay {
  today: Day;
  visits: WorkVisit[];
  /** who is to be reminded today; of what stands on the page that it leads to */
  reminders: { participant: string; href: string }[];
  checkIns: WaitingCheckIn[];
  answered: Answered[];
  duties: Duty[];
  /** everybody that the actor is assigned to */
  going: readonly Support[];
}

/**
 * The working day: visits, what has been answered, and what there is to do. What is due is dates and states; the words of
 * promises are somebody's own, so that they are read stands in the log.
 */
export async function workDay(tx: Tx): Promise<WorkDay> {
  const today = dayAt(tx.now);
  const clock = formatTime(tx.now, 'en');
  const supports = new Map((await findSupports(tx)).map((support) => [support.id, support]));
  const visits = await visitsOn(tx, today);
  // what was promised stands at the first visit that is not made, once
  const first = new Map<string, string>();
  for (const { supportId, id, state } of visits) {
    if (state === 'planned' && supports.has(supportId) && !first.has(supportId)) first.set(supportId, id);
  }
  const promises = (await standingPromises(tx, [...first.keys()])).filter(({ done }) => !done);
  const promisedTo = new Set(promises.map(({ supportId }) => supportId));
  await recordPromisesRead(
    tx,
    [...promisedTo].map((id) => ({ participantId: supports.get(id)!.participantId, supportId: id })),
  );
  const going = [...supports.values()].filter(
    (support) => support.relation === 'assigned' && (support.to === null || support.to >= today),
  );
  const of = (id: string) => (promise: StandingPromise) => promise.supportId === id;
  return {
    today,
    going,
    visits: visits.map((visit) => ({
      visit,
      begun: visit.state === 'planned' && visit.startsAt <= clock,
      support: supports.get(visit.supportId),
      promises: first.get(visit.supportId) === visit.id ? promises.filter(of(visit.supportId)) : [],
    })),
    ...(going.length === 0
      ? { reminders: [], checkIns: [], answered: [], duties: await readings(tx) }
      : await assignedWork(tx, going, today)),
  };
}

/** What the actor has not said that they have read in About me. */
async function readings(tx: Tx): Promise<Duty[]> {
  return (await unreadItems(tx)).map(({ supportId, participant }) => ({
    kind: 'about-me',
    supportId,
    participant,
    href: aboutMePath(supportId),
    due: null,
    state: 'open',
  }));
}

async function assignedWork(tx: Tx, going: readonly Support[], today: Day) {
  const ids = going.map(({ id }) => id);
  const since = addDays(today, -ANSWER_DAYS);
  const nameOf = new Map(going.map(({ id, participant }) => [id, participant]));
  const plans = new Map((await planFacts(tx)).map((facts) => [facts.supportId, facts]));
  const followUps = new Map((await followUpDue(tx, ids)).map((facts) => [facts.supportId, facts]));
  const notes = await latestNoteOn(tx, ids);
  const planPath = (id: string) => `${supportPath(id)}/plan`;

  const duties: Duty[] = going.flatMap(({ id, participant, from }) => {
    const record = recordStanding(notes.get(id), from, today);
    const of = (href: string) => (standing: Pick<Duty, 'kind' | 'due' | 'state'>) => ({
      ...standing,
      supportId: id,
      participant,
      href,
    });
    return [
      ...planDuties(plans.get(id), today).map(of(planPath(id))),
      ...followUpDuties(followUps.get(id), today).map(of(followUpPath({ id }))),
      ...(record.state === 'due-later'
        ? []
        : [of(`${recordPath(id)}/ny`)({ kind: 'record', due: record.due, state: record.state })]),
    ];
  });
  for (const { supportId, participant, to } of await consentsExpiring(tx)) {
    const href = consentsPath(supportId);
    duties.push({ kind: 'consent', supportId, participant, href, due: to, state: 'soon' });
  }
  for (const { supportId, participant, href } of await unreviewedNotes(tx)) {
    duties.push({ kind: 'review', supportId, participant, href, due: null, state: 'open' });
  }
  duties.push(...(await readings(tx)));

  const answered: Answered[] = [];
  for (const { id, participant } of going) {
    const { making, holds } = plans.get(id) ?? {};
    if (making?.state === 'proposed' && making.answer !== null) {
      answered.push({ kind: 'plan', participant, href: planPath(id) });
    } else if (!making && holds?.state === 'agreed' && holds.settledOn >= since) {
      answered.push({ kind: 'agreed', participant, href: planPath(id) });
    }
  }
  for (const { supportId } of await goalAnswersSince(tx, since)) {
    const participant = nameOf.get(supportId);
    if (participant) answered.push({ kind: 'goal', participant, href: `${supportPath(supportId)}/malen` });
  }
  const reminders = new Map(
    (await remindersOn(tx, today)).map(({ supportId, participant }) => [
      supportId,
      { participant, href: taperPath(supportId) },
    ]),
  );
  return {
    reminders: [...reminders.values()],
    checkIns: await checkInsFor(tx),
    answered,
    duties: inOrder(duties),
  };
}
