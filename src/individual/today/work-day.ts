import { addDays, type Day } from '../../domain/day.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { readFacts } from '../../kernel/database/facts.ts';
import { dayAt, formatTime } from '../../kernel/i18n/dates.ts';
import { aboutMePath, unreadItems } from '../about-me/contract.ts';
import { consentsExpiring, consentsPath } from '../consents/contract.ts';
import { followUpDates, followUpPath, followUpsDue } from '../follow-up/contract.ts';
import { type PlanFacts, planStandings } from '../plan/contract.ts';
import { lastNoteOn, recordPath, unreviewedNotes } from '../record/contract.ts';
import { type WaitingCheckIn, waitingCheckIns } from '../schedule/contract.ts';
import { type Support, supportPath, supportsSeen, type Visit, visitsOn } from '../support/contract.ts';
import { remindersOn, taperPath } from '../tapering/contract.ts';
import { goalAnswersSince, promisesForVisits, recordPromisesRead, type StandingPromise } from './queries.ts';
import { type Duty, followUpDuties, inOrder, planDuties, recordStanding } from './rules.ts';

/** Days that an answer stands as new. */
const ANSWER_DAYS = 14;

/** Something that has been answered since, and whose it is. */
export interface Answered {
  kind: 'plan' | 'agreed' | 'not-agreed' | 'goal';
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

/** All that is asked for a working day. */
const workFacts = (today: Day, reader: Actor) => ({
  seen: supportsSeen,
  visits: visitsOn(today),
  promises: promisesForVisits(today),
  standings: planStandings(),
  dates: followUpDates(),
  notes: lastNoteOn,
  expiring: consentsExpiring(),
  unreviewed: unreviewedNotes(reader),
  unread: unreadItems,
  goalAnswers: goalAnswersSince(addDays(today, -ANSWER_DAYS)),
  tapers: remindersOn(today),
  checkIns: waitingCheckIns,
});
type Told = Awaited<ReturnType<typeof readFacts<ReturnType<typeof workFacts>>>>;

/**
 * The working day: visits, what has been answered, and what there is to do. What is due is dates and states; the words of
 * promises are somebody's own, so that they are read stands in the log.
 */
export async function workDay(tx: Tx): Promise<WorkDay> {
  const today = dayAt(tx.now);
  const clock = formatTime(tx.now, 'en');
  const told = await readFacts(tx, workFacts(today, tx.actor));
  const { seen, visits } = told;
  const supports = new Map(seen.map((support) => [support.id, support]));
  // what was promised stands at the first visit that is not made, once
  const first = new Map<string, string>();
  for (const { supportId, id, state } of visits) {
    if (state === 'planned' && supports.has(supportId) && !first.has(supportId)) first.set(supportId, id);
  }
  const promises = told.promises.filter(({ supportId, done }) => !done && first.has(supportId));
  const promisedTo = new Set(promises.map(({ supportId }) => supportId));
  await recordPromisesRead(
    tx,
    [...promisedTo].map((id) => ({ participantId: supports.get(id)!.participantId, supportId: id })),
  );
  const going = seen.filter(
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
      ? { reminders: [], checkIns: [], answered: [], duties: readings(told) }
      : assignedWork(told, going, today)),
  };
}

/** What the actor has not said that they have read in About me. */
const readings = ({ unread }: Pick<Told, 'unread'>): Duty[] =>
  unread.map(({ supportId, participant }) => ({
    kind: 'about-me',
    supportId,
    participant,
    href: aboutMePath(supportId),
    due: null,
    state: 'open',
  }));

const planPath = (id: string) => `${supportPath(id)}/plan`;

function assignedWork(told: Told, going: readonly Support[], today: Day) {
  const plans = new Map(told.standings.map((facts) => [facts.supportId, facts]));
  const reminders = new Map(
    told.tapers.map(({ supportId, participant }) => [supportId, { participant, href: taperPath(supportId) }]),
  );
  return {
    reminders: [...reminders.values()],
    checkIns: told.checkIns,
    answered: answersTo(told, going, plans, today),
    duties: dutiesOf(told, going, plans, today),
  };
}

/** What there is to do around those whom the actor is assigned to, what is most pressing first. */
function dutiesOf(
  told: Told,
  going: readonly Support[],
  plans: ReadonlyMap<string, PlanFacts>,
  today: Day,
): Duty[] {
  const followUps = new Map(
    followUpsDue(told.standings, told.dates, today).map((facts) => [facts.supportId, facts]),
  );
  const duties: Duty[] = going.flatMap(({ id, participant, from }) => {
    const record = recordStanding(told.notes.get(id), from, today);
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
  for (const { supportId, participant, to } of told.expiring) {
    const href = consentsPath(supportId);
    duties.push({ kind: 'consent', supportId, participant, href, due: to, state: 'soon' });
  }
  for (const { supportId, participant, href } of told.unreviewed) {
    duties.push({ kind: 'review', supportId, participant, href, due: null, state: 'open' });
  }
  return inOrder([...duties, ...readings(told)]);
}

/** What the participants have said yes to or answered since, and what they have been answered. */
function answersTo(
  told: Told,
  going: readonly Support[],
  plans: ReadonlyMap<string, PlanFacts>,
  today: Day,
): Answered[] {
  const since = addDays(today, -ANSWER_DAYS);
  const nameOf = new Map(going.map(({ id, participant }) => [id, participant]));
  const answered: Answered[] = [];
  for (const { id, participant } of going) {
    const { making, holds } = plans.get(id) ?? {};
    if (making?.state === 'proposed' && making.answer !== null) {
      answered.push({ kind: 'plan', participant, href: planPath(id) });
    } else if (!making && holds?.state === 'established' && holds.yesDenied && holds.settledOn >= since) {
      answered.push({ kind: 'not-agreed', participant, href: planPath(id) });
    } else if (!making && holds?.state === 'agreed' && holds.settledOn >= since) {
      answered.push({ kind: 'agreed', participant, href: planPath(id) });
    }
  }
  for (const { supportId } of told.goalAnswers) {
    const participant = nameOf.get(supportId);
    if (participant) answered.push({ kind: 'goal', participant, href: `${supportPath(supportId)}/malen` });
  }
  return answered;
}
