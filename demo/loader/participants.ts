import { laterOf } from '../../src/domain/day.ts';
import { addSupport, assignWorker } from '../../src/individual/support/contract.ts';
import type { Life } from '../story/participants/types.ts';
import { chosenByMany, lives, unitOffers } from '../story/participants.ts';
import { contactScenes } from './participants/contact.ts';
import { taperScenes, visitScenes, weekScenes } from './participants/days.ts';
import {
  aboutMeScenes,
  consentScenes,
  promiseScenes,
  readingScenes,
  recordScenes,
} from './participants/file.ts';
import { decisionScenes, planScenes } from './participants/plans.ts';
import { type Cast, playScenes, type Scene } from './participants/scenes.ts';
import { followUpScenes, ratingScenes } from './participants/talks.ts';
import { loadFromMany, loadUnits, managerOf } from './participants/units.ts';
import type { Stage } from './stage.ts';

/** What is played of a life, part by part; within a day, in this order. */
const parts: readonly ((cast: Cast) => Scene[])[] = [
  decisionScenes,
  planScenes,
  followUpScenes,
  ratingScenes,
  weekScenes,
  taperScenes,
  visitScenes,
  promiseScenes,
  recordScenes,
  aboutMeScenes,
  consentScenes,
  readingScenes,
  contactScenes,
];

/** Lives that are played beside each other: they know nothing of each other. */
const lanes = 3;

/** The individual level: everybody's support and how it has gone, what units offer, and what many have in common. */
export async function loadParticipants(stage: Stage): Promise<void> {
  await loadUnits(stage, unitOffers);
  const waiting = [...lives];
  const played = await Promise.allSettled(
    Array.from({ length: lanes }, async () => {
      for (let life = waiting.shift(); life; life = waiting.shift()) await loadLife(stage, life);
    }),
  );
  for (const one of played) if (one.status === 'rejected') throw one.reason;
  await loadFromMany(stage, chosenByMany);
}

async function loadLife(stage: Stage, life: Life): Promise<void> {
  const participantId = stage.person(life.who ?? life.slug);
  const manager = managerOf(life.unit);
  const actor = stage.actor(manager.slug, 'unitManager', life.unit);
  const supportId = await stage.play(actor, laterOf(life.from, manager.from), (tx) =>
    addSupport(tx, {
      participantId,
      unitId: stage.organisation(life.unit),
      kind: life.kind ?? 'housing-support',
      from: stage.day(life.from),
      to: life.to && stage.day(life.to),
      careManagerId: life.careManager && stage.person(life.careManager),
      purpose: life.purpose,
      way: life.way,
    }),
  );
  for (const { worker, part, from, to } of whoComes(life)) {
    await stage.play(actor, laterOf(from, manager.from), (tx) =>
      assignWorker(tx, {
        supportId,
        participantId,
        workerId: stage.person(worker),
        from: stage.day(from),
        to: to && stage.day(to),
        part,
      }),
    );
  }
  const cast: Cast = { stage, life, supportId, ids: new Map() };
  await playScenes(
    cast,
    parts.flatMap((part) => part(cast)),
  );
}

const whoComes = ({ contact, workers = [], from }: Life) => [
  ...(contact
    ? [
        {
          worker: contact,
          part: 'contact-worker' as const,
          from: workers.find((one) => one.worker === contact)?.from ?? from,
          to: undefined,
        },
      ]
    : []),
  ...workers
    .filter(({ worker }) => worker !== contact)
    .map((one) => ({ worker: one.worker, part: undefined, from: one.from ?? from, to: one.to })),
];
