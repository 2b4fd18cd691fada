import { PLAN_PHASES } from '../../src/domain/participation-ladder.ts';
import { type AddPart, ago } from './life.ts';
import { aboutMe, saying, yardsticks } from './life-words.ts';

/** Times that somebody has rated with each yardstick, and on the ladder. */
const RATINGS = 5;
const LADDER_ROUNDS = 2;

/** What the participant says of how it goes: the ladder, with the staff's own view beside, and independence. */
export const addRatings: AddPart = (county, random, life) => {
  const { supportId, participant } = life;
  const worker = life.workers[0]!;
  county.add('individual.ladder_choice', { support_id: supportId, shown: random.chance(0.4) });
  for (let round = 0; round < LADDER_ROUNDS; round += 1) {
    for (const [place, phase] of PLAN_PHASES.entries()) {
      for (const side of ['participant', 'staff'] as const) {
        // not everybody rates everything
        if (random.chance(0.3)) continue;
        county.add('individual.ladder_rating', {
          id: random.uuid(),
          support_id: supportId,
          phase,
          side,
          rated_by: (side === 'participant' ? participant : worker).personId,
          step: 1 + random.whole(5),
          rated_on: ago(200 - round * 120),
          place: place + 1,
        });
      }
    }
  }
  county.add('individual.independence', {
    support_id: supportId,
    shared_with: random.chance(0.5) ? 'workers' : 'nobody',
  });
  for (const number of [1, 2]) {
    county.add('individual.independence_words', {
      id: random.uuid(),
      support_id: supportId,
      number,
      words: saying(random, 2),
      written_on: ago(400 - number * 100),
    });
  }
  for (const [at, words] of random.some(yardsticks, 2).entries()) {
    const id = random.uuid();
    county.add('individual.yardstick', {
      id,
      support_id: supportId,
      position: at + 1,
      words,
      begun_on: ago(300),
    });
    for (let place = 1; place <= RATINGS; place += 1) {
      county.add('individual.yardstick_rating', {
        id: random.uuid(),
        yardstick_id: id,
        support_id: supportId,
        grade: 1 + random.whole(5),
        words: '',
        rated_on: ago(300 - place * 40),
        place,
      });
    }
  }
};

/** About me: who reads each item, who has read it, and what somebody has suggested. */
export const addAboutMe: AddPart = (county, random, life) => {
  const { supportId, participant, workers } = life;
  for (const [position, words] of random.some(aboutMe, 5).entries()) {
    const id = random.uuid();
    county.add('individual.about_item', {
      id,
      participant_id: participant.personId,
      kind: random.pick(['helps', 'helps-not', 'treat-me', 'good-to-know']),
      words,
      position,
      written_on: ago(120),
      // of some it is time to ask whether it still holds
      checked_on: random.chance(0.02) ? ago(380) : ago(60),
      suggested_by: null,
    });
    for (const audience of position === 4
      ? []
      : position % 2 === 0
        ? ['workers', 'substitutes']
        : ['workers']) {
      county.add('individual.about_share', { item_id: id, support_id: supportId, audience });
    }
    if (position === 4 || random.chance(0.2)) continue;
    county.add('individual.about_confirmation', {
      item_id: id,
      edition: 1,
      person_id: workers[0]!.personId,
      support_id: supportId,
      confirmed_on: ago(100),
    });
  }
  if (!random.chance(0.2)) return;
  const taken = random.chance(0.7);
  county.add('individual.about_suggestion', {
    id: random.uuid(),
    support_id: supportId,
    kind: 'helps',
    words: random.pick(aboutMe),
    suggested_by: workers[0]!.personId,
    suggested_on: ago(30),
    outcome: taken ? 'taken' : null,
    answered_on: taken ? ago(25) : null,
  });
};
