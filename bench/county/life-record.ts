import { type AddPart, ago, momentAgo } from './life.ts';
import { noteWords, saying } from './life-words.ts';
import { addChain } from './trail.ts';

/** Notes in a year, and lines of the trail about somebody: readings, and what has changed. */
const NOTES = 18;
const READINGS = 16;
const CHANGES = 8;

/** The record: mostly what was done, some of it corrected or read through, some answered; returns the newest note. */
export const addRecord: AddPart<void, string> = (county, random, life) => {
  const { supportId, participant, workers, unit } = life;
  let newest = '';
  for (let at = 0; at < NOTES; at += 1) {
    const id = random.uuid();
    // some have not been written about for a while
    const back = Math.round(((NOTES - at) * 360) / NOTES) - random.whole(12);
    const own = at % 12 === 5;
    const writer = own ? participant : random.pick(workers);
    const by = {
      written_by: writer.personId,
      written_as: own ? 'participant' : 'support-worker',
      written_at: momentAgo(back),
    };
    county.add('individual.note', {
      id,
      support_id: supportId,
      kind: own ? 'own' : at % 6 === 0 ? 'assessment' : 'observation',
      happened_on: ago(back),
      happened_at: random.chance(0.5) ? '10:30' : null,
      ...by,
    });
    const mentions = !own && random.chance(0.08);
    for (let revision = 1; revision <= (at === 3 ? 2 : 1); revision += 1) {
      const text = random.uuid();
      county.add('individual.note_text', {
        id: text,
        note_id: id,
        support_id: supportId,
        revision,
        body: noteWords(random),
        mentions_other: mentions,
        why: revision === 1 ? '' : 'Fel dag',
        ...by,
      });
      // what is new waits to be read through
      if (!mentions || back < 10) continue;
      county.add('individual.note_review', {
        id: random.uuid(),
        text_id: text,
        note_id: id,
        support_id: supportId,
        revision,
        place: 1,
        outcome: random.pick(['whole', 'not']),
        reviewed_by: unit.manager.personId,
        reviewed_at: momentAgo(back - 2),
      });
    }
    if (at % 12 === 2) {
      county.add('individual.note_answer', {
        id: random.uuid(),
        note_id: id,
        support_id: supportId,
        words: saying(random, 1),
        written_by: participant.personId,
        written_at: momentAgo(back - 1),
      });
    }
    if (!own) newest = id;
  }
  return newest;
};

const read = ['plan', 'record', 'about-me', 'schedule', 'promises', 'support'] as const;

/** Who has read, and what has changed, as the trail keeps it; and for some a question about a reading. */
export const addReadings: AddPart = (county, random, life) => {
  const { supportId, participant, workers, unit } = life;
  const lines = READINGS + CHANGES;
  addChain(
    county,
    participant.personId,
    Array.from({ length: lines }, (_, at) => {
      const reading = at % 3 !== 0;
      return {
        at: new Date(momentAgo(lines - at)),
        kind: reading ? ('read' as const) : ('change' as const),
        event: reading ? random.pick(read) : 'note-written',
        who: reading && random.chance(0.1) ? unit.manager : random.pick(workers),
        subject: supportId,
      };
    }),
  );
  if (!random.chance(0.05)) return;
  const answered = random.chance(0.6);
  county.add('individual.reading_question', {
    id: random.uuid(),
    participant_id: participant.personId,
    support_id: supportId,
    reader_id: workers[0]!.personId,
    reader_holding_id: workers[0]!.roleHoldingId,
    read_on: ago(12),
    what: ['plan'],
    words: '',
    asked_on: ago(10),
    answer: answered ? 'Hen läste planen inför besöket.' : null,
    answered_by: answered ? unit.manager.personId : null,
    answered_on: answered ? ago(8) : null,
  });
};
