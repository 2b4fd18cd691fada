import { sealedSize } from '../../src/service/sign-up/seal.ts';
import type { Audit } from './audit.ts';
import type { CountyWriter } from './copy.ts';
import type { Random } from './random.ts';
import type { CountySize } from './sizes.ts';
import { answer, asked, prose, rawAnswer, type Said } from './words.ts';

/** Somebody interviewed, their transcript, and the passages that can be coded in it. */
export interface Informant {
  id: string;
  transcript: string;
  passages: string[];
}

/** What those who measure open: of an audit that is under way. */
export interface Ahead {
  interview: string;
  reviewed: string;
}

const ways = ['place', 'cafe', 'video', 'phone'] as const;

/** Sign-ups, consents, bookings, interviews, notes and transcripts; coded passages come from the approved ones. */
export function addInterviews(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  size: CountySize,
): { informants: Informant[]; ahead: Ahead | undefined } {
  const underWay = audit.course === 'under-way';
  const labels = random.some(
    Array.from({ length: 99 }, (_, at) => `Informant ${at + 1}`),
    size.interviews + 2,
  );
  const informants = labels.slice(0, size.interviews).map((label) => {
    const id = addInformant(county, random, audit, label);
    const interview = addInterview(county, random, audit, id, 'done');
    addNotes(county, random, interview, audit.guideQuestions);
    return { id, ...addTranscript(county, random, audit, id, size.turns) };
  });
  // people who have signed up and were not needed
  for (let at = 0; at < 3; at += 1) addSignUp(county, random, audit, null);
  if (!underWay) return { informants, ahead: undefined };
  const [talking, reviewed] = labels
    .slice(size.interviews)
    .map((label) => addInformant(county, random, audit, label)) as [string, string];
  const interview = addInterview(county, random, audit, talking, 'under-way');
  addNotes(county, random, interview, audit.guideQuestions.slice(0, 8));
  addInterview(county, random, audit, reviewed, 'done');
  return {
    informants,
    ahead: { interview, reviewed: addReview(county, random, audit, reviewed, size.turns) },
  };
}

function addInformant(county: CountyWriter, random: Random, audit: Audit, label: string): string {
  const id = random.uuid();
  const way = random.pick(ways);
  const [host] = audit.team;
  county.add('service.informant', { id, audit_id: audit.id, label, way });
  county.add('service.informant_background', {
    informant_id: id,
    gender: random.pick(['woman', 'man', 'other']),
    age: 18 + random.whole(70),
  });
  for (const kind of ['taking-part', 'recording', 'quotes']) {
    county.add('service.informant_consent', {
      informant_id: id,
      kind,
      given: true,
      way: 'oral',
      recorded_by: host!.personId,
      recorded_on: '2025-12-01',
    });
  }
  addSignUp(county, random, audit, id);
  const booking = random.uuid();
  county.add('service.booking', {
    id: booking,
    audit_id: audit.id,
    informant_id: id,
    day: '2025-12-01',
    starts_at: '13:00',
    way,
    state: 'held',
  });
  for (const { personId } of audit.team.slice(0, 2)) {
    county.add('service.booking_interviewer', {
      booking_id: booking,
      person_id: personId,
      answer: 'does-not-know',
    });
  }
  return id;
}

function addSignUp(county: CountyWriter, random: Random, audit: Audit, informant: string | null): void {
  county.add('service.sign_up', {
    id: random.uuid(),
    audit_id: audit.id,
    signed_on: '2025-11-15',
    sealed: random.bytes(sealedSize),
    receipt_hash: random.bytes(32),
    state: informant ? 'contacted' : 'received',
    informant_id: informant,
  });
}

function addInterview(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informant: string,
  state: 'done' | 'under-way',
): string {
  const id = random.uuid();
  const done = state === 'done';
  county.add('service.interview', {
    id,
    audit_id: audit.id,
    informant_id: informant,
    guide_version: 1,
    state,
    held_on: '2025-12-01',
    started_at: done ? null : '2026-11-20T08:15:00Z',
    minutes: done ? 45 + random.whole(45) : null,
    recorded: true,
  });
  for (const { personId } of audit.team.slice(0, 2)) {
    county.add('service.interviewer', { interview_id: id, person_id: personId });
  }
  return id;
}

function addNotes(
  county: CountyWriter,
  random: Random,
  interview: string,
  questions: readonly string[],
): void {
  for (const question of questions) {
    county.add('service.interview_note', {
      id: random.uuid(),
      interview_id: interview,
      guide_question_id: question,
      body: prose(random, 4),
    });
  }
}

/** An approved transcript, its questions recognised, and about one passage in two answers. */
function addTranscript(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informant: string,
  turns: number,
): Pick<Informant, 'transcript' | 'passages'> {
  const [analyst] = audit.team;
  const transcript = random.uuid();
  county.add('service.transcript', {
    id: transcript,
    audit_id: audit.id,
    informant_id: informant,
    state: 'approved',
    source: 'uploaded',
    added_on: '2025-12-03',
    approved_on: '2025-12-10',
    approved_by: analyst!.personId,
  });
  const passages: string[] = [];
  for (let position = 1; position <= turns; position += 1) {
    const asking = position % 2 === 1;
    const said = asking ? asked(random) : answer(random);
    const turn = addTurn(county, random, transcript, position, asking ? 'interviewer' : 'informant', said);
    const question = audit.guideQuestions[Math.floor(position / 5)];
    if (asking && position % 5 === 0 && question) {
      county.add('service.turn_question', { turn_id: turn, guide_question_id: question, how: 'recognised' });
    }
    if (asking || random.chance(0.4)) continue;
    const { start, end } = random.pick(said.sentences);
    const passage = random.uuid();
    county.add('service.passage', {
      id: passage,
      audit_id: audit.id,
      transcript_id: transcript,
      informant_id: informant,
      turn_id: turn,
      start_at: start,
      end_at: end,
      words: said.words.slice(start, end),
      marked_by: analyst!.personId,
      marked_on: '2026-01-10',
    });
    passages.push(passage);
  }
  return { transcript, passages };
}

function addTurn(
  county: CountyWriter,
  random: Random,
  transcript: string,
  position: number,
  speaker: 'interviewer' | 'informant',
  { words }: Said,
): string {
  const id = random.uuid();
  county.add('service.transcript_turn', { id, transcript_id: transcript, position, speaker, words });
  return id;
}

/** A transcript whose de-identification goes on, with its marks still to be decided. */
function addReview(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informant: string,
  turns: number,
): string {
  const transcript = random.uuid();
  county.add('service.transcript', {
    id: transcript,
    audit_id: audit.id,
    informant_id: informant,
    state: 'reviewing',
    source: 'uploaded',
    added_on: '2025-12-03',
    approved_on: null,
    approved_by: null,
  });
  for (let position = 1; position <= turns; position += 1) {
    const said = rawAnswer(random);
    const turn = addTurn(county, random, transcript, position, 'informant', said);
    for (const { start, end, found } of said.names) {
      county.add('service.identifying_mark', {
        id: random.uuid(),
        transcript_id: transcript,
        turn_id: turn,
        start_at: start,
        end_at: end,
        kind: found === 'Björkgatan' ? 'address' : 'name',
        found,
        form: found.toLowerCase(),
        suggestion: 'XXX',
      });
    }
  }
  return transcript;
}
