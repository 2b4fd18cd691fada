import { randomUUID } from 'node:crypto';
import type { Cast } from '../../../tests/cast.ts';
import type { TestDatabase } from '../../../tests/database.ts';

/** Words that are printed, by whose they are: `bo` has said no to being quoted. */
export const said = {
  anna: 'Vi skrev planen vid köksbordet.',
  bo: 'Jag sa nej till att bli citerad.',
  cilla: 'Hen läste upp varje rad.',
  dag: 'Det stod som jag hade sagt det.',
  eva: 'Nu går jag ut med hunden själv.',
};
export type Name = keyof typeof said;

/** An audit that has been coded and claimed, with five informants, for the tests of its report. */
export interface ReportScene {
  informants: Record<Name, string>;
  passages: Record<Name, string>;
  claims: { together: string; out: string };
  proposal: string;
}

/**
 * Fills the cast's audit as far as a report needs: everybody says that the plan was written together, one goes out by
 * herself; guide, summary, easy-read summary and one proposal. Made by the owner, as it is siblings' work.
 */
export async function fillReport(db: TestDatabase, cast: Cast): Promise<ReportScene> {
  const query = (sql: string, values: unknown[]) => db.owner.query(sql, values);
  const { auditId } = cast;
  const person = cast.auditor.personId;
  const informants = {} as Record<Name, string>;
  const passages = {} as Record<Name, string>;
  for (const [at, [name, words]] of (Object.entries(said) as [Name, string][]).entries()) {
    const [informant, transcript, turn, passage, interview] = Array.from({ length: 5 }, () => randomUUID());
    informants[name] = informant!;
    passages[name] = passage!;
    await query("insert into service.informant (id, audit_id, label, way) values ($1, $2, $3, 'phone')", [
      informant,
      auditId,
      `Deltagare ${at + 21}`,
    ]);
    await query(
      `insert into service.informant_consent (informant_id, kind, given, way, recorded_by, recorded_on)
       values ($1, 'taking-part', true, 'oral', $2, '2026-10-01'), ($1, 'quotes', $3, 'oral', $2, '2026-10-01')`,
      [informant, person, name !== 'bo'],
    );
    await query(
      `insert into service.interview (id, audit_id, informant_id, guide_version, state, held_on, minutes, recorded)
       values ($1, $2, $3, 1, 'done', '2026-10-05', $4, true)`,
      [interview, auditId, informant, 40 + 10 * at],
    );
    await query('insert into service.interviewer values ($1, $2)', [interview, person]);
    await query(
      `insert into service.transcript (id, audit_id, informant_id, state, source, added_on, approved_on, approved_by)
       values ($1, $2, $3, 'approved', 'pasted', '2026-10-06', '2026-10-10', $4)`,
      [transcript, auditId, informant, person],
    );
    await query(
      "insert into service.transcript_turn (id, transcript_id, position, speaker, words) values ($1, $2, 1, 'informant', $3)",
      [turn, transcript, words],
    );
    await query(
      `insert into service.passage (id, audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
       values ($1, $2, $3, $4, $5, 0, $6, $7, $8, '2026-10-12')`,
      [passage, auditId, transcript, informant, turn, words.length, words, person],
    );
  }
  const claims = { together: randomUUID(), out: randomUUID() };
  await query(
    `insert into service.claim (id, audit_id, commission_question_id, statement, quantity_word, position,
       exposure_reviewed_by, exposure_reviewed_voices)
     values ($1, $3, $4, 'Samtliga har varit med och skrivit sin plan.', 'all', 1, null, null),
       ($2, $3, $5, 'En informant går ut på egen hand.', 'one', 1, $6, 1)`,
    [claims.together, claims.out, auditId, ...cast.questionIds, person],
  );
  for (const name of Object.keys(said) as Name[]) {
    await query('insert into service.claim_passage values ($1, $2, $3, $4, $5)', [
      auditId,
      claims.together,
      passages[name],
      'for',
      name === 'anna' || name === 'cilla',
    ]);
  }
  await query("insert into service.claim_passage values ($1, $2, $3, 'for', true)", [
    auditId,
    claims.out,
    passages.eva,
  ]);
  const question = (index: number, text: string) => ({
    id: randomUUID(),
    text,
    followUpYes: '',
    followUpNo: '',
    followUpHow: '',
    commissionQuestionId: cast.questionIds[index],
    commissionQuestion: 'Uppdragsfråga',
  });
  const guide = {
    opening: '',
    closing: '',
    questions: [question(0, 'Hur skrevs planen?'), question(1, 'Går du ut?')],
  };
  await query("insert into service.guide_version values ($1, 1, $2, '2026-09-01')", [
    auditId,
    JSON.stringify(guide),
  ]);
  await query(
    `insert into service.report_part (audit_id, part, body)
     values ($1, 'summary', 'Samtliga har skrivit sin plan.'), ($1, 'easy-read', 'Alla skrev sin plan.')`,
    [auditId],
  );
  const proposal = randomUUID();
  await query(
    "insert into service.proposal (id, audit_id, number, heading, body) values ($1, $2, 1, 'Skriv ihop', 'Skriv planen tillsammans.')",
    [proposal, auditId],
  );
  await query('insert into service.proposal_ground values ($1, $2)', [proposal, claims.out]);
  return { informants, passages, claims, proposal };
}

/** Delivers on a day: what the feature of delivery does to the audit. */
export async function setDelivered(
  db: TestDatabase,
  cast: Cast,
  on: string,
  publishOn: string,
): Promise<void> {
  await db.owner.query("update service.audit set delivered_on = $2, stage = 'delivered' where id = $1", [
    cast.auditId,
    on,
  ]);
  await db.owner.query('update service.commission_plan set publish_on = $2 where audit_id = $1', [
    cast.auditId,
    publishOn,
  ]);
}
