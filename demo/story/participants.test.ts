import { describe, expect, it } from 'vitest';
import { county } from './county.ts';
import type { Situation } from './participants/types.ts';
import { chosenByMany, lives, unitOffers } from './participants.ts';
import { strings, unique } from './story-text.ts';

const people = new Map(county.people.map((person) => [person.slug, person]));
const worksAt = (slug: string, unit: string) =>
  people
    .get(slug)
    ?.hats.some(
      ({ role, organisation }) => organisation === unit && ['supportWorker', 'substitute'].includes(role),
    );

describe('the lives of the county', () => {
  it('are at least forty, in all the units, each with those who come and who decide', () => {
    expect(new Set(lives.map(({ who, slug }) => who ?? slug)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(lives.map(({ unit }) => unit)).size).toBe(5);
    for (const { slug, who, unit, contact, workers = [], careManager, visits = [] } of lives) {
      const comes = [
        contact,
        ...workers.map(({ worker }) => worker),
        ...visits.flatMap(({ by }) => by ?? []),
      ];
      for (const worker of comes) expect(worksAt(worker ?? '', unit), `${slug}: ${worker}`).toBe(true);
      if (careManager) expect(people.get(careManager)?.hats.map(({ role }) => role)).toContain('careManager');
      expect(
        people
          .get(who ?? slug)
          ?.hats.some(({ role, organisation }) => role === 'participant' && organisation === unit),
      ).toBe(true);
    }
  });

  it.each<[Situation, string]>([
    ['only-schedule', 'isak-lundmarker'],
    ['updated-too-often', 'bertil-ahs'],
    ['formality', 'lars-goran-nyhlen'],
    ['afraid-to-say', 'mona-ejderstedt'],
    ['step-by-step', 'alva-nyren'],
    ['forgot-the-plan', 'signe-wallerud'],
  ])('tell of %s', (situation, slug) => {
    expect(lives.filter((life) => life.situation === situation).map((life) => life.slug)).toEqual([slug]);
  });

  it('are all in words of their own', () => {
    const plans = lives.flatMap(({ plans: versions = [] }) => versions);
    const said = plans.flatMap(({ says = [], again }) =>
      [...says, ...(again?.says ?? [])].map(({ words }) => words),
    );
    expect(said.length).toBeGreaterThan(90);
    expect(unique(said)).toBe(true);
    const shared = new Set(chosenByMany.map(({ goal }) => goal));
    const goals = plans
      .flatMap(({ goals: own = [] }) => own.map(({ words }) => words))
      .filter((words) => !shared.has(words));
    expect(unique(goals)).toBe(true);
    const written = lives.flatMap((life) => [
      ...(life.record ?? []).flatMap(({ body, answer }) => [body, answer?.words ?? []].flat()),
      ...(life.aboutMe ?? []).map(({ words }) => words),
      ...(life.promises ?? []).map(({ words }) => words),
      ...(life.independence?.said ?? []).map(({ words }) => words),
      ...(life.goalWords ?? []).map(({ words }) => words),
    ]);
    expect(unique(written)).toBe(true);
    expect(unique(lives.map(({ about }) => about))).toBe(true);
  });

  it('gives every unit somebody to turn to, at numbers kept for fiction', () => {
    expect(new Set(unitOffers.map(({ unit }) => unit))).toEqual(new Set(lives.map(({ unit }) => unit)));
    for (const { contacts } of unitOffers) {
      for (const { phone, email } of contacts) {
        if (phone) expect(phone).toMatch(/^070-174 06 [0-9]{2}$/);
        if (email) expect(email).toMatch(/\.example$/);
      }
    }
    expect(strings([lives, unitOffers]).filter((text) => /\d{6,8}-\d{4}/.test(text))).toEqual([]);
  });

  it('has personas for a schedule, a fear, an answer today, a visit today, a substitute and a manager', () => {
    for (const slug of [
      'isak-lundmarker',
      'mona-ejderstedt',
      'roya-ghasri',
      'nadja-brolin',
      'malte-rydh',
      'annelie-kvist',
    ])
      expect(people.get(slug)?.persona, slug).toBe(true);
  });
});
