import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type Consent, listConsents } from '../consents/contract.ts';
import { type DecisionGoal, listDecisionGoals } from '../decision-goals/contract.ts';
import {
  type FollowUp,
  followUpsForArchive,
  type Milestone,
  milestonesForArchive,
} from '../follow-up/contract.ts';
import { findIndependence, type Independence } from '../independence/contract.ts';
import { findLadder, type LadderOfSupport } from '../ladder/contract.ts';
import {
  activitiesOf,
  answered,
  type GivenAnswer,
  goalsOf,
  type Statement,
  type WholePlan,
} from '../plan/contract.ts';
import { type ArchivedNote, notesForArchive } from '../record/contract.ts';
import { findSupports, type Support, type Visit, visitsBetween } from '../support/contract.ts';

/** A version of the plan with every answer that the participant gave to it, the first one first. */
export interface ArchivedPlan {
  plan: WholePlan;
  answers: GivenAnswer[];
}

export interface ArchivedPromise {
  words: string;
  whoWords: string;
  writer: string;
  byParticipant: boolean;
  day: Day;
  steps: { step: string; writer: string; day: Day }[];
}

export interface ScheduleItem {
  words: string;
  withWords: string;
  startsOn: Day;
  until: Day | null;
  repeats: string;
  weekdays: number[];
  startsAt: string | null;
  part: string;
  onlyMe: boolean;
  away: Day[];
  ticks: { day: Day; answer: 'done' | 'not-today'; words: string }[];
  checkIns: { day: Day; words: string; seenBy: string | null }[];
}

export interface Staircase {
  words: string;
  kind: string;
  step: string;
  shown: boolean;
  endedOn: Day | null;
  steps: { step: string; takenOn: Day }[];
}

/** Everything about one support that the participant sees. */
export interface SupportArchive {
  support: Support;
  team: { name: string; part: string; from: Day; to: Day | null }[];
  /** whom the participant has said that they want as contact worker */
  contactWish: { choice: 'one' | 'other' | 'any'; worker: string; saidOn: Day } | undefined;
  plans: ArchivedPlan[];
  decisionGoals: DecisionGoal[];
  followUps: FollowUp[];
  milestones: Milestone[];
  ladder: LadderOfSupport;
  independence: Independence | undefined;
  schedule: ScheduleItem[];
  /** those who come see what the participant has said of each thing */
  ticksShown: boolean;
  /** days on which the participant said no thanks to more with others */
  socialAnswers: Day[];
  staircases: Staircase[];
  visits: Visit[];
  notes: ArchivedNote[];
  /** something in the record is still to be read through before the participant sees it */
  notesWait: boolean;
  promises: ArchivedPromise[];
  consents: Consent[];
}

export interface AboutMeArchive {
  items: {
    kind: string;
    words: string;
    writtenOn: Day;
    checkedOn: Day;
    shares: { audience: string; unit: string }[];
    readers: { name: string | null; on: Day }[];
  }[];
  suggestions: { kind: string; words: string; by: string | null; on: Day; outcome: string | null }[];
}

export interface ReadingArchive {
  readings: { day: Day; name: string; role: string; organisation: string; what: string[] }[];
  questions: {
    name: string | null;
    day: Day;
    what: string[];
    words: string;
    askedOn: Day;
    answer: string | null;
    answeredOn: Day | null;
  }[];
}

/** Everything that is kept about a participant, as they see it themselves. */
export interface Archive {
  name: string;
  on: Day;
  supports: SupportArchive[];
  aboutMe: AboutMeArchive;
  reading: ReadingArchive;
  /** where the participant wants messages */
  messages: { way: string; address: string } | undefined;
}

/**
 * Tables that hold nothing of the participant's for the archive, and why; every other table of the wing is in it. Kept
 * whole by archive.test.ts.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  calendar_address: 'a key to a secret address, not words about anybody',
  figure_member: 'figures about many',
  meeting_place: 'about places',
  message_sent: 'that a message was sent, kept for the sending job alone',
  schedule_week: 'that a week was gone through: no words',
  suggestion: 'from many, about nobody',
  suggestion_candidate: 'from many, about nobody',
  unit_contact: 'about the unit',
  unit_figure: 'figures about many',
  unit_figure_group: 'figures about many',
};

/**
 * Gathers it all in one transaction.
 *
 * @param tx acts for the participant: row policies leave out what is not theirs to see.
 */
export async function gatherArchive(tx: Tx): Promise<Archive> {
  const own = (await findSupports(tx)).filter(({ relation }) => relation === 'own');
  const supports: SupportArchive[] = [];
  for (const support of own) supports.push(await supportArchive(tx, support));
  const { rows } = await sql<{ name: string }>`
    select p.name from kernel.person p where p.id = (select individual.own_self())`.execute(tx);
  return {
    name: rows[0]?.name ?? own[0]?.participant ?? '',
    on: dayAt(tx.now),
    supports,
    aboutMe: await aboutMeArchive(tx),
    reading: await readingArchive(tx),
    messages: (
      await rowsOf<{ way: string; address: string }>(
        tx,
        sql`
          select m.way, m.address from individual.message_choice m where m.person_id = (select individual.own_self())`,
      )
    )[0],
  };
}

async function supportArchive(tx: Tx, support: Support): Promise<SupportArchive> {
  const { id } = support;
  return {
    support,
    team: await rowsOf<SupportArchive['team'][number]>(
      tx,
      sql`
        select coalesce(p.name, '') as name, a.part, a.valid_from as "from", a.valid_to as "to"
        from individual.assignment a left join kernel.person p on p.id = a.worker_id
        where a.support_id = ${id} order by a.valid_from, p.name, a.id`,
    ),
    contactWish: (
      await rowsOf<NonNullable<SupportArchive['contactWish']>>(
        tx,
        sql`
          select w.choice, coalesce(p.name, '') as worker, w.said_on as "saidOn"
          from individual.contact_wish w left join kernel.person p on p.id = w.worker_id
          where w.support_id = ${id} and w.choice is not null`,
      )
    )[0],
    plans: await plansOf(tx, id),
    decisionGoals: await listDecisionGoals(tx, id),
    followUps: await followUpsForArchive(tx, id),
    milestones: await milestonesForArchive(tx, id),
    ladder: await findLadder(tx, id),
    independence: await findIndependence(tx, id),
    schedule: await scheduleOf(tx, id),
    ticksShown: (
      await rowsOf<{ shown: boolean }>(
        tx,
        sql`select c.ticks_shown as shown from individual.schedule_choice c where c.support_id = ${id}`,
      )
    ).some(({ shown }) => shown),
    socialAnswers: (
      await rowsOf<{ day: Day }>(
        tx,
        sql`
          select a.answered_on as day from individual.social_answer a where a.support_id = ${id}
          order by a.answered_on`,
      )
    ).map(({ day }) => day),
    staircases: await rowsOf<Staircase>(
      tx,
      sql`
        select t.words, t.kind, t.step, t.shown, t.ended_on as "endedOn",
          coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'takenOn', s.taken_on) order by s.place)
            from individual.taper_step s where s.taper_id = t.id), '[]') as steps
        from individual.taper t where t.support_id = ${id} order by t.since, t.id`,
    ),
    visits: await visitsBetween(tx, id, '1900-01-01', '2999-12-31'),
    notes: await notesForArchive(tx, id),
    notesWait: (
      await rowsOf<{ waits: boolean }>(
        tx,
        sql`select ${id}::uuid = any ((select individual.supports_being_read())::uuid[]) as waits`,
      )
    )[0]!.waits,
    promises: await rowsOf<ArchivedPromise>(
      tx,
      sql`
        select p.words, p.who_words as "whoWords", coalesce(w.name, '') as writer,
          p.written_as = 'participant' as "byParticipant",
          to_char(p.written_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day,
          coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'writer', coalesce(n.name, ''), 'day',
              to_char(s.written_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD')) order by s.place)
            from individual.promise_step s left join kernel.person n on n.id = s.written_by
            where s.promise_id = p.id), '[]') as steps
        from individual.promise p left join kernel.person w on w.id = p.written_by
        where p.support_id = ${id} order by p.written_at, p.id`,
    ),
    consents: await listConsents(tx, id),
  };
}

const rowsOf = async <T>(tx: Tx, query: ReturnType<typeof sql>): Promise<T[]> =>
  (await query.execute(tx)).rows as T[];

type PlanRow = Omit<WholePlan, 'statements' | 'goals' | 'activities'>;

/** Every version of a support's plan that the actor reads, whole, the first one first. */
async function plansOf(tx: Tx, supportId: string): Promise<ArchivedPlan[]> {
  const plans = await rowsOf<PlanRow>(
    tx,
    sql`
      select p.id, p.support_id as "supportId", p.number, p.state, p.settled_as as "settledAs",
        p.only_schedule as "onlySchedule", p.rhythm_months as "rhythmMonths", p.follow_up_words as "followUpWords",
        p.participation, p.proposal, p.created_on as "createdOn", p.proposed_on as "proposedOn",
        p.settled_on as "settledOn", p.ended_on as "endedOn", p.version, ${answered} as answered
      from individual.plan p where p.support_id = ${supportId} order by p.number`,
  );
  const archived: ArchivedPlan[] = [];
  for (const plan of plans) {
    archived.push({
      plan: {
        ...plan,
        statements: await rowsOf<Statement>(
          tx,
          sql`
            select s.id, s.lineage, s.kind, s.area, s.perspective, s.words, s.wanted_on as "wantedOn",
              s.written_by as "writtenBy", w.name as writer, s.version
            from individual.plan_statement s left join kernel.person w on w.id = s.written_by
            where s.plan_id = ${plan.id} order by s.position, s.id`,
        ),
        goals: await goalsOf(tx, plan.id),
        activities: await activitiesOf(tx, plan.id),
      },
      answers: await rowsOf<ArchivedPlan['answers'][number]>(
        tx,
        sql`
          select a.proposal, a.answer, a.way, a.words, w.name as witness, a.given_on as "givenOn"
          from individual.plan_answer a left join kernel.person w on w.id = a.witness_id
          where a.plan_id = ${plan.id} order by a.place`,
      ),
    });
  }
  return archived;
}

async function scheduleOf(tx: Tx, supportId: string): Promise<ScheduleItem[]> {
  return rowsOf<ScheduleItem>(
    tx,
    sql`
      select i.words, i.with_words as "withWords", i.starts_on as "startsOn", i.until, i.repeats, i.weekdays,
        to_char(i.starts_at, 'HH24.MI') as "startsAt", i.part, i.only_me as "onlyMe",
        coalesce((select jsonb_agg(a.day order by a.day) from individual.schedule_away a
          where a.item_id = i.id), '[]') as away,
        coalesce((select jsonb_agg(jsonb_build_object('day', t.day, 'answer', t.answer, 'words', t.words) order by t.day)
          from individual.schedule_tick t where t.item_id = i.id), '[]') as ticks,
        coalesce((select jsonb_agg(jsonb_build_object('day', c.day, 'words', c.words, 'seenBy', p.name) order by c.day)
          from individual.schedule_check_in c left join kernel.person p on p.id = c.seen_by
          where c.item_id = i.id), '[]') as "checkIns"
      from individual.schedule_item i where i.support_id = ${supportId} order by i.starts_on, i.id`,
  );
}

async function aboutMeArchive(tx: Tx): Promise<AboutMeArchive> {
  return {
    items: await rowsOf<AboutMeArchive['items'][number]>(
      tx,
      sql`
        select i.kind, i.words, to_char(i.written_on, 'YYYY-MM-DD') as "writtenOn",
          to_char(i.checked_on, 'YYYY-MM-DD') as "checkedOn",
          coalesce((select jsonb_agg(jsonb_build_object('audience', s.audience, 'unit', o.name)
              order by o.name, s.audience)
            from individual.about_share s join individual.support u on u.id = s.support_id
              join kernel.organisation o on o.id = u.unit_id where s.item_id = i.id), '[]') as shares,
          coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'on', c.confirmed_on)
              order by c.confirmed_on, p.name)
            from individual.about_confirmation c left join kernel.person p on p.id = c.person_id
            where c.item_id = i.id and c.edition = i.edition), '[]') as readers
        from individual.about_item i where i.participant_id = (select individual.own_self())
        order by i.position, i.id`,
    ),
    suggestions: await rowsOf<AboutMeArchive['suggestions'][number]>(
      tx,
      sql`
        select s.kind, s.words, p.name as by, to_char(s.suggested_on, 'YYYY-MM-DD') as "on", s.outcome
        from individual.about_suggestion s left join kernel.person p on p.id = s.suggested_by
        where s.support_id = any ((select individual.own_supports())::uuid[]) order by s.suggested_on, s.id`,
    ),
  };
}

async function readingArchive(tx: Tx): Promise<ReadingArchive> {
  return {
    // by day, reader and role, as the participant's own page of it: never the time, never how often
    readings: await rowsOf<ReadingArchive['readings'][number]>(
      tx,
      sql`
        with g as (
          select (e.at at time zone 'Europe/Stockholm')::date as day, e.role_holding_id,
            array_agg(distinct e.event order by e.event) as what
          from kernel.trail_entry e
          where e.stream = (select individual.own_self()) and e.kind = 'read' and e.person_id is not null
            and e.person_id <> (select individual.own_self())
          group by 1, 2)
        select to_char(g.day, 'YYYY-MM-DD') as day, r.name, r.role, r.organisation, g.what
        from g join individual.own_readers() r on r.role_holding_id = g.role_holding_id
        order by g.day desc, r.name, g.role_holding_id`,
    ),
    questions: await rowsOf<ReadingArchive['questions'][number]>(
      tx,
      sql`
        select (select o.name from individual.own_readers() o where o.role_holding_id = q.reader_holding_id) as name,
          to_char(q.read_on, 'YYYY-MM-DD') as day, q.what, q.words, to_char(q.asked_on, 'YYYY-MM-DD') as "askedOn",
          q.answer, to_char(q.answered_on, 'YYYY-MM-DD') as "answeredOn"
        from individual.reading_question q where q.participant_id = (select individual.own_self())
        order by q.asked_on, q.id`,
    ),
  };
}
