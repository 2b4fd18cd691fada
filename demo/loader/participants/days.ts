import { addDays, laterOf } from '../../../src/domain/day.ts';
import { confirmItems, itemsFor } from '../../../src/individual/about-me/contract.ts';
import { currentPlan } from '../../../src/individual/plan/contract.ts';
import { writeNote } from '../../../src/individual/record/contract.ts';
import {
  addItem,
  checkInsFor,
  fillWeek,
  seeCheckIn,
  showTicks,
  tick,
} from '../../../src/individual/schedule/contract.ts';
import { daysOf, mondayOf } from '../../../src/individual/schedule/recurrence.ts';
import { callOffVisit, closeVisit, planVisits } from '../../../src/individual/support/contract.ts';
import { beginTaper, endTaper, showTaper, takeStep } from '../../../src/individual/tapering/contract.ts';
import { recordRead } from '../../../src/kernel/trail/trail.ts';
import type { By, Visits, WeekItem } from '../../story/participants/types.ts';
import type { Day } from '../../story/types.ts';
import { went } from '../stage.ts';
import { type Cast, contactOf, type Scene } from './scenes.ts';

/** Visits before and after today; those that have been are closed by whoever came, unless they were called off. */
export const visitScenes = (cast: Cast): Scene[] =>
  (cast.life.visits ?? []).flatMap((visits) => seriesScenes(cast, visits));

function seriesScenes({ life, stage }: Cast, visits: Visits): Scene[] {
  const { repeats = 'weekly', weeks = 1, calledOff = [] } = visits;
  const contact = contactOf(life);
  const by = visits.by ?? contact;
  const today = stage.today;
  const step = repeats === 'every-other-week' ? 14 : 7;
  const days = Array.from({ length: Math.ceil((weeks * 7) / step) }, (_, index) =>
    addDays(today, visits.first + index * step),
  );
  let ids: string[] = [];
  const planned = visits.first > 0 ? addDays(today, -3) : addDays(days[0]!, -3);
  const scenes: Scene[] = [
    {
      on: laterOf(planned, life.from),
      by: contact,
      what: 'plans visits',
      work: async (tx, support) => {
        const made = await planVisits(tx, support, {
          day: stage.day(days[0]!),
          from: visits.from,
          to: visits.to,
          worker: visits.open ? null : stage.person(by),
          way: visits.way ?? life.way ?? 'home',
          about: visits.about ?? '',
          repeats: weeks === 1 ? 'once' : repeats,
          weeks,
        });
        ids = went(made, 'visits').value;
      },
    },
  ];
  const off = new Map(calledOff.map((one) => [addDays(today, one.day), one.by]));
  for (const [index, day] of days.entries()) {
    const caller = off.get(day);
    if (caller) {
      scenes.push({
        on: earlier(addDays(day, -1), today),
        by: caller,
        what: 'calls a visit off',
        work: async (tx, support) => went(await callOffVisit(tx, support, ids[index]!), 'call off'),
      });
    } else if (day < today) {
      scenes.push({
        on: day,
        by,
        what: 'has visited',
        work: async (tx, support) => went(await closeVisit(tx, support, ids[index]!), 'close'),
      });
      if (visits.wrote && addDays(today, visits.wrote.day) === day) {
        scenes.push({ on: day, by, what: 'reads and writes', work: visitWork(visits.wrote.body) });
      }
    }
  }
  return scenes;
}

/** Whoever comes reads what is to be minded, says so, and writes a note. */
const visitWork =
  (body: string): Scene['work'] =>
  async (tx, support) => {
    const what = support.relation === 'visiting' ? 'before-visit' : 'about-me';
    await recordRead(tx, { stream: support.participantId, what, subject: support.id });
    went(await confirmItems(tx, support, await itemsFor(tx, support.id)), 'confirm');
    const note = { kind: 'observation' as const, body, mentions: false, day: null, time: null };
    went(await writeNote(tx, support, note), body);
  };

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The week as it is filled in, and what has been ticked up to today. */
export function weekScenes(cast: Cast): Scene[] {
  const { life, stage } = cast;
  if (!life.week) return [];
  const { on, items, filled, shown, seen } = life.week;
  const scenes: Scene[] = [];
  const ticks: Scene[] = [];
  for (const item of items) {
    let id = '';
    scenes.push({
      on,
      by: item.by ?? 'self',
      what: item.words,
      work: async (tx, support) => {
        const activities = item.from ? ((await currentPlan(tx, support.id))?.activities ?? []) : [];
        id = await addItem(tx, support, {
          monday: mondayOf(stage.day(on)),
          words: item.words,
          weekdays: item.days,
          part: item.part ?? (item.at ? 'clock' : 'any'),
          startsAt: item.at ?? null,
          withWords: item.with ?? '',
          repeats: item.repeats ?? 'weekly',
          activity: activities.find(({ words }) => words === item.from)?.lineage ?? null,
          onlyMe: item.onlyMe ?? false,
          tells: item.tells ?? false,
          until: null,
        });
      },
    });
    ticks.push(...tickScenes(cast, item, () => id));
  }
  if (filled) {
    scenes.push({
      on: laterOf(mondayOf(stage.today), on),
      by: contactOf(life),
      what: 'goes through the week',
      work: (tx, support) => fillWeek(tx, support, mondayOf(stage.day(stage.today))),
    });
  }
  if (shown) {
    scenes.push({ on, by: 'self', what: 'shows', work: (tx, support) => showTicks(tx, support, true) });
  }
  if (seen) {
    ticks.push({
      on: stage.today,
      by: contactOf(life),
      what: 'sees what has been told',
      work: async (tx, support) => {
        const told = (await checkInsFor(tx)).filter((one) => one.supportId === support.id);
        for (const one of told) await seeCheckIn(tx, support, one.id);
      },
    });
  }
  return [...scenes, ...ticks];
}

function tickScenes({ life, stage }: Cast, item: WeekItem, id: () => string): Scene[] {
  const { ticks = '' } = item;
  const { on } = life.week!;
  const monday = mondayOf(stage.day(on));
  const recurrence = {
    startsOn: addDays(monday, Math.min(...item.days) - 1),
    repeats: item.repeats ?? 'weekly',
    weekdays: item.days,
    until: null,
  };
  const fallen = daysOf(recurrence, monday, stage.day(stage.today)).slice(-ticks.length);
  const said = ticks.slice(-fallen.length);
  return fallen.flatMap((day, index): Scene[] => {
    const mark = said[index];
    if (mark !== 'x' && mark !== 'o') return [];
    return [
      {
        on: stage.today,
        by: 'self',
        what: `${item.words}: ${mark}`,
        work: async (tx, support) =>
          went(await tick(tx, support, id(), day, mark === 'x' ? 'done' : 'not-today'), item.words),
      },
    ];
  });
}

/** Staircases: begun, shown to those who come unless they are kept to oneself, stepped on, laid aside. */
export function taperScenes({ life }: Cast): Scene[] {
  return (life.tapers ?? []).flatMap((taper): Scene[] => {
    const { on, kind, words, by: begunBy = 'self', from = 'daily', steps = [], hidden, ended } = taper;
    let id = '';
    const scene = (day: Day, by: By, what: string, work: Scene['work']): Scene => ({
      on: day,
      by,
      what,
      work,
    });
    return [
      scene(on, begunBy, words, async (tx, support) => {
        const input = { words, kind, step: from, activity: null, shown: !hidden };
        id = went(await beginTaper(tx, support, input), words).value.id;
      }),
      ...(hidden || begunBy !== 'self'
        ? []
        : [
            scene(on, 'self', 'shows', async (tx, support) =>
              went(await showTaper(tx, support, id, true), words),
            ),
          ]),
      ...steps.map(([day, step, by = 'self']) =>
        scene(day, by, `${words}: ${step}`, async (tx, support) =>
          went(await takeStep(tx, support, id, step), step),
        ),
      ),
      ...(ended
        ? [
            scene(ended, 'self', 'lays aside', async (tx, support) =>
              went(await endTaper(tx, support, id), words),
            ),
          ]
        : []),
    ];
  });
}
