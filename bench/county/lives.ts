import type { CountyWriter } from './copy.ts';
import { ago, type Life, type PlanCourse } from './life.ts';
import { addConsents, addDecision, addPromises, addSupport } from './life-around.ts';
import { addFollowUps } from './life-follow-up.ts';
import { addAboutMe, addRatings } from './life-own.ts';
import { addPlan } from './life-plan.ts';
import { addReadings, addRecord } from './life-record.ts';
import { addTaper, addWeek } from './life-week.ts';
import { addPerson, type Unit } from './people.ts';
import type { Random } from './random.ts';

/** A life with what the bench opens in it. */
export interface FilledLife extends Life {
  /** the newest note that somebody who comes has written */
  note: string;
  /** the follow-up that goes on */
  followUp: string | null;
}

/** Those whose pages are measured: a plan that holds and is followed up, one that is being made, one that is proposed. */
export type MeasuredLives = Record<Exclude<PlanCourse, 'none'>, FilledLife>;

const first: readonly PlanCourse[] = ['held', 'draft', 'proposed'];

/** Everybody with a support from a unit, and what there is near it. */
export function addUnitLives(
  county: CountyWriter,
  random: Random,
  unit: Unit,
  participants: number,
): FilledLife[] {
  for (const area of ['relations', 'occupation', 'community-life', 'relations']) {
    county.add('individual.meeting_place', {
      id: random.uuid(),
      unit_id: unit.id,
      area,
      name: 'Kafé Kanalen',
      about: 'Öppet för den som vill ha sällskap en stund.',
      when_words: 'Onsdagar klockan 13',
      where_words: 'Vid torget',
      cost_words: 'Gratis',
      entered_by: unit.manager.personId,
      checked_on: ago(90),
    });
  }
  for (const [position, name] of ['Enhetschefen', 'Jouren', 'Mottagningen'].entries()) {
    county.add('individual.unit_contact', {
      id: random.uuid(),
      unit_id: unit.id,
      name,
      about: 'När du undrar något om ditt stöd',
      phone: '010-000 00 00',
      position,
    });
  }
  return Array.from({ length: participants }, (_, at) => addLife(county, random, unit, first[at] ?? 'any'));
}

function addLife(county: CountyWriter, random: Random, unit: Unit, wanted: PlanCourse | 'any'): FilledLife {
  const life: Life = {
    supportId: random.uuid(),
    participant: addPerson(county, random, 'participant', unit.id),
    unit,
    workers: random.some(unit.workers, 2),
    careManager: random.pick(unit.municipality.careManagers),
    // three in four have a plan that holds and nothing else
    course:
      wanted === 'any'
        ? random.pick(['held', 'held', 'held', 'held', 'held', 'held', 'draft', 'proposed', 'none'] as const)
        : wanted,
  };
  addSupport(county, random, life);
  const planned = addPlan(county, random, life, addDecision(county, random, life));
  const open = wanted === 'held' || random.chance(0.25);
  const followUp = addFollowUps(county, random, life, { ...planned, open });
  addWeek(county, random, life, planned);
  addTaper(county, random, life);
  addPromises(county, random, life);
  addConsents(county, random, life);
  addRatings(county, random, life);
  addAboutMe(county, random, life);
  const note = addRecord(county, random, life);
  addReadings(county, random, life);
  return { ...life, note, followUp };
}
