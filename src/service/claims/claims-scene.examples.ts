import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../../tests/database.ts';

/** Somebody whose words can be read, with one passage that can be linked, for the tests of claims. */
export interface HeardScene {
  informantId: string;
  transcriptId: string;
  passageId: string;
}

/** Adds an informant with an approved transcript of one answer, marked as one passage under a code. */
export async function addHeard(
  db: TestDatabase,
  auditId: string,
  person: string,
  scene: { label: string; words: string; codeId: string; quotes?: boolean },
): Promise<HeardScene> {
  const [informantId, transcriptId, turnId, passageId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const { label, words, codeId, quotes = true } = scene;
  await db.owner.query(
    "insert into service.informant (id, audit_id, label, way) values ($1, $2, $3, 'phone')",
    [informantId, auditId, label],
  );
  await db.owner.query(
    `insert into service.informant_consent (informant_id, kind, given, way, recorded_by, recorded_on)
     values ($1, 'taking-part', true, 'oral', $2, '2026-10-01'), ($1, 'quotes', $3, 'oral', $2, '2026-10-01')`,
    [informantId, person, quotes],
  );
  await db.owner.query(
    `insert into service.transcript (id, audit_id, informant_id, state, source, added_on, approved_on, approved_by)
     values ($1, $2, $3, 'approved', 'pasted', '2026-10-02', '2026-10-10', $4)`,
    [transcriptId, auditId, informantId, person],
  );
  await db.owner.query(
    "insert into service.transcript_turn (id, transcript_id, position, speaker, words) values ($1, $2, 1, 'informant', $3)",
    [turnId, transcriptId, words],
  );
  await db.owner.query(
    `insert into service.passage (id, audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
     values ($1, $2, $3, $4, $5, 0, $6, $7, $8, '2026-11-01')`,
    [passageId, auditId, transcriptId, informantId, turnId, words.length, words, person],
  );
  await db.owner.query(
    "insert into service.code (id, audit_id, name) values ($1, $2, 'Lyssnar') on conflict do nothing",
    [codeId, auditId],
  );
  await db.owner.query(
    'insert into service.coding (audit_id, passage_id, code_id, coded_by) values ($1, $2, $3, $4)',
    [auditId, passageId, codeId, person],
  );
  return { informantId, transcriptId, passageId };
}
