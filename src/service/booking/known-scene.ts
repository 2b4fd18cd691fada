import { randomUUID } from 'node:crypto';
import { addPlayer, type Cast, castAudit } from '../../../tests/cast.ts';
import { type TestDatabase, testDatabase } from '../../../tests/database.ts';
import { addHeard, type HeardScene } from '../claims/claims-scene.examples.ts';
import { addGuide, addInterviewed, addRawTranscript } from '../transcripts/interview-scene.ts';
import { answerForOneself, book } from './commands.ts';

/** Somebody whose words are still being reviewed. */
export interface ReviewedScene {
  informantId: string;
  interviewId: string;
  id: string;
  turnIds: string[];
}

/**
 * Two pairs, alike but for whom an interviewer will say that they may know: one of each pair has been coded and stands
 * behind a claim, one is under review.
 */
export async function addPairs(db: TestDatabase, cast: Cast) {
  const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);
  const person = cast.coordinator.personId;
  const [code, otherCode, claim, claimBase] = Array.from({ length: 4 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  const { questions } = await addGuide(db, cast);
  const note = [{ questionId: null, body: 'Hunden Sixten' }];

  /** Somebody interviewed and written down, whose words are still being reviewed. */
  async function underReview(label: string): Promise<ReviewedScene> {
    const { informantId, interviewId } = await addInterviewed(db, cast, label, { notes: note });
    const transcript = await addRawTranscript(db, cast, informantId, [
      { words: 'Hur är det?' },
      { words: 'Mirja kommer' },
    ]);
    await run("insert into service.turn_question values ($1, $2, 'by-hand')", [
      transcript.turnIds[1],
      questions[0]!.id,
    ]);
    await run("update service.transcript set state = 'reviewing' where id = $1", [transcript.id]);
    await run(
      `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion)
       values ($1, $2, 0, 5, 'name', 'Mirja', 'mirja', 'XXX')`,
      [transcript.id, transcript.turnIds[1]],
    );
    return { informantId, interviewId, ...transcript };
  }

  async function heard(label: string, words: string): Promise<HeardScene> {
    const one = await addHeard(db, cast.auditId, person, { label, words, codeId: code });
    await run('insert into service.informant_background values ($1, $2, 61)', [one.informantId, 'other']);
    await run("insert into service.ladder_step values ($1, $2, 2, 'Får tycka')", [
      one.informantId,
      cast.auditId,
    ]);
    return one;
  }

  const known = await heard('Deltagare 7', 'Ingen frågar mig');
  const stranger = await heard('Deltagare 8', 'De lyssnar på mig');
  const knownRaw = await underReview('Deltagare 3');
  const strangerRaw = await underReview('Deltagare 4');
  await run('insert into service.code (id, audit_id, name) values ($1, $2, $3)', [
    otherCode,
    cast.auditId,
    'Att bli hörd',
  ]);
  await run("insert into service.claim_base (id, audit_id, name) values ($1, $2, 'De som bor själva')", [
    claimBase,
    cast.auditId,
  ]);
  await run(
    "insert into service.claim (id, audit_id, statement, quantity_word, base_id) values ($1, $2, 'Ett par blir inte hörda', 'a-couple', $3)",
    [claim, cast.auditId, claimBase],
  );
  for (const one of [known, stranger]) {
    await run('insert into service.claim_base_member (audit_id, base_id, informant_id) values ($1, $2, $3)', [
      cast.auditId,
      claimBase,
      one.informantId,
    ]);
    await run(
      "insert into service.claim_passage (audit_id, claim_id, passage_id, stance) values ($1, $2, $3, 'for')",
      [cast.auditId, claim, one.passageId],
    );
  }
  return { code, otherCode, claim, claimBase, questions, known, stranger, knownRaw, strangerRaw };
}

/** What a coordinator fills in to book a phone interview. */
export const bookingInput = (informant: string, interviewers: string[], startsAt = '14:00') => ({
  informant,
  day: '2026-12-01',
  startsAt,
  minutes: 60,
  way: 'phone' as const,
  place: '',
  interviewers,
  asked: true,
});

/** {@link addPairs}, where one interviewer has said of one in each pair that they may know them. */
export async function knownScene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);
  // interviews here, and coordinates under another hat
  const knows = cast.auditor;
  const alsoCoordinates = await addPlayer(
    db,
    'Rut Revisor',
    'audit-coordinator',
    cast.bureau,
    knows.personId,
  );
  const colleague = await addPlayer(db, 'Kim Kollega', 'auditor', cast.bureau);
  await run(
    `insert into service.audit_member (audit_id, person_id, interviews, analyses, state, asked_on)
     values ($1, $2, true, true, 'cleared', '2026-03-05')`,
    [cast.auditId, colleague.personId],
  );
  const pairs = await addPairs(db, cast);

  const bookingOf = new Map<string, string>();
  async function booked(informantId: string, startsAt: string): Promise<string> {
    const result = await db.as(cast.coordinator, (tx) =>
      book(tx, cast.auditId, bookingInput(informantId, [knows.personId], startsAt)),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    bookingOf.set(informantId, result.value);
    return result.value;
  }
  // booked when nothing of them was written down yet
  await run("update service.interview set state = 'planned'");
  for (const [informant, at] of [
    [pairs.known.informantId, '09:00'],
    [pairs.knownRaw.informantId, '12:00'],
  ] as const) {
    const id = await booked(informant, at);
    const said = await db.as(knows, (tx) => answerForOneself(tx, id, 'knows'));
    if (!said) throw new Error('the answer was not taken');
  }
  await run("update service.interview set state = 'done'");
  return { db, cast, run, knows, alsoCoordinates, colleague, bookingOf, ...pairs };
}
