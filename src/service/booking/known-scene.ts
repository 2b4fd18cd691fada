import { randomUUID } from 'node:crypto';
import type { Cast } from '../../../tests/cast.ts';
import type { TestDatabase } from '../../../tests/database.ts';
import { addHeard, type HeardScene } from '../claims/claims-scene.examples.ts';
import { addGuide, addInterviewed, addRawTranscript } from '../transcripts/interview-scene.ts';

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
