import { randomUUID } from 'node:crypto';
import type { Cast } from '../../../tests/cast.ts';
import type { TestDatabase } from '../../../tests/database.ts';

/** Some of what the tests around transcripts stand on. */
export interface Scene {
  questions: { id: string; text: string }[];
}

/** A saved guide with three questions, for the tests. */
export async function addGuide(db: TestDatabase, cast: Cast): Promise<Scene> {
  const questions = [
    { id: randomUUID(), text: 'Hur ser en vanlig vecka med boendestödet ut?' },
    { id: randomUUID(), text: 'Vad skulle du vilja ändra på i stödet?' },
    { id: randomUUID(), text: 'Vet du vad som står i din genomförandeplan?' },
  ];
  await db.owner.query('insert into service.guide (audit_id) values ($1)', [cast.auditId]);
  for (const [index, { id, text }] of questions.entries()) {
    await db.owner.query(
      'insert into service.guide_question (id, audit_id, position, text) values ($1, $2, $3, $4)',
      [id, cast.auditId, index + 1, text],
    );
  }
  const content = {
    opening: '',
    closing: '',
    questions: questions.map((question) => ({
      ...question,
      commissionQuestionId: null,
      commissionQuestion: null,
      followUpYes: '',
      followUpNo: '',
      followUpHow: '',
    })),
  };
  await db.owner.query(
    "insert into service.guide_version (audit_id, version, content, saved_on) values ($1, 1, $2, '2026-10-01')",
    [cast.auditId, JSON.stringify(content)],
  );
  return { questions };
}

/** Somebody whose interview has been held by the auditor of the cast, for the tests. */
export async function addInterviewed(
  db: TestDatabase,
  cast: Cast,
  label: string,
  as: { records?: boolean; state?: string; notes?: { questionId: string | null; body: string }[] } = {},
): Promise<{ informantId: string; interviewId: string }> {
  const { records = true, state = 'done', notes = [] } = as;
  const informantId = randomUUID();
  const interviewId = randomUUID();
  await db.owner.query(
    "insert into service.informant (id, audit_id, label, way) values ($1, $2, $3, 'phone')",
    [informantId, cast.auditId, label],
  );
  await db.owner.query(
    `insert into service.informant_consent (informant_id, kind, given, way, recorded_by, recorded_on)
     values ($1, 'taking-part', true, 'oral', $2, '2026-11-10'), ($1, 'recording', $3, 'oral', $2, '2026-11-10')`,
    [informantId, cast.auditor.personId, records],
  );
  await db.owner.query(
    `insert into service.interview (id, audit_id, informant_id, guide_version, state, held_on, recorded)
     values ($1, $2, $3, 1, $4, '2026-11-10', $5)`,
    [interviewId, cast.auditId, informantId, state, records],
  );
  await db.owner.query('insert into service.interviewer values ($1, $2)', [
    interviewId,
    cast.auditor.personId,
  ]);
  for (const note of notes) {
    await db.owner.query(
      'insert into service.interview_note (interview_id, guide_question_id, body) values ($1, $2, $3)',
      [interviewId, note.questionId, note.body],
    );
  }
  return { informantId, interviewId };
}

/** A transcript of these turns, put there as the owner. */
export async function addRawTranscript(
  db: TestDatabase,
  cast: Cast,
  informantId: string,
  turns: readonly { speaker?: string; words: string }[],
): Promise<{ id: string; turnIds: string[] }> {
  const id = randomUUID();
  await db.owner.query(
    "insert into service.transcript (id, audit_id, informant_id, source, added_on) values ($1, $2, $3, 'pasted', '2026-11-20')",
    [id, cast.auditId, informantId],
  );
  const turnIds = turns.map(() => randomUUID());
  for (const [index, turn] of turns.entries()) {
    await db.owner.query(
      'insert into service.transcript_turn (id, transcript_id, position, speaker, words) values ($1, $2, $3, $4, $5)',
      [
        turnIds[index],
        id,
        index + 1,
        turn.speaker ?? (index % 2 === 0 ? 'interviewer' : 'informant'),
        turn.words,
      ],
    );
  }
  return { id, turnIds };
}

/** Approves a transcript as the owner: what the review ends in. */
export async function approveAsOwner(db: TestDatabase, cast: Cast, transcriptId: string): Promise<void> {
  await db.owner.query('delete from service.identifying_mark where transcript_id = $1', [transcriptId]);
  await db.owner.query(
    "update service.transcript set state = 'approved', approved_on = '2026-11-21', approved_by = $2 where id = $1",
    [transcriptId, cast.auditor.personId],
  );
}
