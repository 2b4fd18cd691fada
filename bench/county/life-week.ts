import { addDays } from '../../src/domain/day.ts';
import { type AddPart, ago, momentAgo, weekdayOf } from './life.ts';
import type { Planned } from './life-plan.ts';
import { activities } from './life-words.ts';

/** Days back that something has been said of what stands in the schedule. */
const TICKED_DAYS = 28;

/** The week: what comes from the plan and one's own, what has been said of it, and the weeks gone through together. */
export const addWeek: AddPart<Planned> = (county, random, life, planned) => {
  const { supportId, participant } = life;
  const worker = life.workers[0]!;
  const own = random.some(activities, 3).map((words) => ({ lineage: null, words }));
  const items = [...planned.activities, ...own].map(({ lineage, words }, at) => {
    const id = random.uuid();
    // something falls on the Friday that the county stands still at
    const weekdays = at % 3 === 0 ? [2, 5] : [1 + random.whole(7)];
    const written = lineage === null ? participant : worker;
    county.add('individual.schedule_item', {
      id,
      support_id: supportId,
      activity_lineage: lineage,
      words,
      part: at === 1 ? 'clock' : random.pick(['any', 'morning', 'midday', 'afternoon', 'evening']),
      starts_at: at === 1 ? '10:00' : null,
      starts_on: ago(200),
      repeats: at === 6 ? 'every-other-week' : 'weekly',
      weekdays,
      only_me: lineage === null && random.chance(0.3),
      tells: false,
      written_by: written.personId,
      written_as: lineage === null ? 'participant' : 'support-worker',
    });
    return { id, words, weekdays };
  });
  for (let back = TICKED_DAYS; back >= 1; back -= 1) {
    const day = ago(back);
    const on = weekdayOf(day);
    for (const item of items) {
      if (!item.weekdays.includes(on) || random.chance(0.4)) continue;
      county.add('individual.schedule_tick', {
        item_id: item.id,
        support_id: supportId,
        day,
        answer: random.chance(0.8) ? 'done' : 'not-today',
        words: item.words,
      });
      if (!random.chance(0.1)) continue;
      const seen = back > 2;
      county.add('individual.schedule_check_in', {
        id: random.uuid(),
        support_id: supportId,
        item_id: item.id,
        day,
        words: item.words,
        sent_at: momentAgo(back),
        seen_by: seen ? worker.personId : null,
        seen_on: seen ? ago(back - 1) : null,
      });
    }
  }
  for (const { id } of items.slice(0, 2)) {
    county.add('individual.schedule_away', { item_id: id, support_id: supportId, day: ago(14) });
  }
  const monday = addDays(ago(0), 1 - weekdayOf(ago(0)));
  for (let week = 0; week < 6; week += 1) {
    county.add('individual.schedule_week', {
      support_id: supportId,
      monday: addDays(monday, -7 * week),
      filled_by: worker.personId,
      filled_on: addDays(monday, -7 * week),
    });
  }
  county.add('individual.schedule_choice', { support_id: supportId, ticks_shown: random.chance(0.5) });
};

const steps = ['daily', 'every-other-day', 'every-third-day'] as const;

/** A reminder that comes more and more seldom. */
export const addTaper: AddPart = (county, random, life) => {
  const { supportId, participant } = life;
  const id = random.uuid();
  const reached = random.whole(3);
  county.add('individual.taper', {
    id,
    support_id: supportId,
    kind: random.pick(['reminder', 'support']),
    words: random.pick(activities),
    step: steps[reached]!,
    since: ago(18),
    shown: random.chance(0.7),
    written_by: participant.personId,
    written_as: 'participant',
  });
  for (let place = 1; place <= reached + 1; place += 1) {
    county.add('individual.taper_step', {
      taper_id: id,
      support_id: supportId,
      place,
      step: steps[place - 1]!,
      taken_on: ago(18 + (reached + 1 - place) * 40),
    });
  }
};
