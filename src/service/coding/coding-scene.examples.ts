import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../../tests/database.ts';

/** An informant with a transcript, for the tests of coding and claims. */
export interface SpokenScene {
  informantId: string;
  transcriptId: string;
  turnIds: string[];
}

/**
 * Adds an informant whose interview is written out: the turns alternate between interviewer and informant, the
 * interviewer first. Quotes are agreed to unless `quotes` says otherwise.
 */
export async function addSpoken(
  db: TestDatabase,
  auditId: string,
  recordedBy: string,
  scene: { label: string; turns: readonly string[]; state?: 'raw' | 'approved'; quotes?: boolean },
): Promise<SpokenScene> {
  const informantId = randomUUID();
  const transcriptId = randomUUID();
  const { state = 'approved', quotes = true } = scene;
  await db.owner.query(
    "insert into service.informant (id, audit_id, label, way) values ($1, $2, $3, 'phone')",
    [informantId, auditId, scene.label],
  );
  await db.owner.query(
    `insert into service.informant_consent (informant_id, kind, given, way, recorded_by, recorded_on)
     values ($1, 'taking-part', true, 'oral', $2, '2026-10-01'), ($1, 'quotes', $3, 'oral', $2, '2026-10-01')`,
    [informantId, recordedBy, quotes],
  );
  await db.owner.query(
    `insert into service.transcript (id, audit_id, informant_id, state, source, added_on, approved_on, approved_by)
     values ($1, $2, $3, $4, 'pasted', '2026-10-02', $5, $6)`,
    [
      transcriptId,
      auditId,
      informantId,
      state,
      state === 'approved' ? '2026-10-10' : null,
      state === 'approved' ? recordedBy : null,
    ],
  );
  const turnIds = scene.turns.map(() => randomUUID());
  for (const [index, words] of scene.turns.entries()) {
    await db.owner.query(
      'insert into service.transcript_turn (id, transcript_id, position, speaker, words) values ($1, $2, $3, $4, $5)',
      [turnIds[index], transcriptId, index + 1, index % 2 === 0 ? 'interviewer' : 'informant', words],
    );
  }
  return { informantId, transcriptId, turnIds };
}
