import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Outcome } from './rules.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker, substitute } = cast;
// works with the same participant, and has written none of the notes that wait
const partner = await addPlayer(db, 'Pia Parhäst', 'support-worker', cast.unit);
await db.owner.query(
  "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2025-01-01')",
  [cast.supportId, partner.personId],
);

const at = now.toISOString();
const then = '2026-11-10T10:00:00Z';
const tables = ['note', 'note_text', 'note_review', 'note_answer'] as const;

/** A note by the owner, with its first text. */
async function arrange(
  body: string,
  { by = worker.personId, as = 'support-worker', kind = 'observation', mentions = false, visit = '' } = {},
): Promise<{ note: string; text: string }> {
  const note = randomUUID();
  const text = randomUUID();
  await db.owner.query(
    `insert into individual.note (id, support_id, kind, happened_on, visit_id, written_by, written_as, written_at)
     values ($1, $2, $3, '2026-11-10', $4, $5, $6, $7)`,
    [note, cast.supportId, kind, visit || null, by, as, then],
  );
  await db.owner.query(
    `insert into individual.note_text (id, note_id, support_id, revision, body, mentions_other, written_by, written_as, written_at)
     values ($1, $2, $3, 1, $4, $5, $6, $7, $8)`,
    [text, note, cast.supportId, body, mentions, by, as, then],
  );
  return { note, text };
}
const review = (of: { note: string; text: string }, outcome: Outcome, by: string, place = 1, when = at) =>
  `insert into individual.note_review (text_id, note_id, support_id, revision, place, outcome, shown, reviewed_by, reviewed_at)
   values ('${of.text}', '${of.note}', '${cast.supportId}', 1, ${place}, '${outcome}',
     ${outcome === 'parts' ? "array['Hen sa ', '']" : 'null'}, '${by}', '${when}')`;

const plain = await arrange('Vi diskade');
const waiting = await arrange('Systern ringde', { mentions: true });
const whole = await arrange('Grannen hälsade', { mentions: true });
const parts = await arrange('Hen sa att brodern är sjuk', { mentions: true });
const hidden = await arrange('Brodern är sjuk', { mentions: true });
const held = await arrange('Modern ringde');
const own = await arrange('Jag var trött', { by: participant.personId, as: 'participant', kind: 'own' });
const atVisit = await arrange('Vi gick ut', {
  by: substitute.personId,
  as: 'substitute',
  visit: cast.visitId,
});
for (const [note, outcome] of [
  [whole, 'whole'],
  [parts, 'parts'],
  [hidden, 'not'],
  [held, 'held'],
] as const) {
  await db.owner.query(review(note, outcome, partner.personId, 1, then));
}
await db.owner.query(
  `insert into individual.note_answer (note_id, support_id, words, written_by, written_at)
   values ($1, $2, 'Det stämmer inte', $3, $4)`,
  [plain.note, cast.supportId, participant.personId, then],
);

const everybody = { ...cast, partner };
const names = [...everybodyAround, 'partner'] as const;
const staff = ['worker', 'partner', 'unitManager'];
const roles: Partial<Record<(typeof names)[number], string>> = {
  participant: 'participant',
  worker: 'support-worker',
  partner: 'support-worker',
  substitute: 'substitute',
};

/** What each reads: notes, texts, readings, answers. */
const reads: Partial<Record<(typeof names)[number], number[]>> = {
  // all but the note that waits; the texts of those that mention nobody, the one opened whole, and their own
  participant: [7, 4, 4, 1],
  worker: [8, 8, 4, 1],
  partner: [8, 8, 4, 1],
  unitManager: [8, 8, 4, 1],
  careManager: [8, 8, 4, 1],
  // what they wrote at this visit, and nothing else
  substitute: [1, 1, 0, 0],
};

const note = (
  by: string,
  as: string,
  { kind = 'observation', visit = '', day = '2026-11-21', when = at, id = randomUUID() as string } = {},
) =>
  `insert into individual.note (id, support_id, kind, happened_on, visit_id, written_by, written_as, written_at)
   values ('${id}', '${cast.supportId}', '${kind}', '${day}', ${visit ? `'${visit}'` : 'null'}, '${by}', '${as}', '${when}')`;
const text = (of: string, by: string, as: string, when = at) =>
  `insert into individual.note_text (note_id, support_id, revision, body, mentions_other, why, written_by, written_as, written_at)
   values ('${of}', '${cast.supportId}', 2, 'Rättad', false, 'Fel dag', '${by}', '${as}', '${when}')`;
const answer = (of: string, by: string, when = at) =>
  `insert into individual.note_answer (note_id, support_id, words, written_by, written_at)
   values ('${of}', '${cast.supportId}', 'Så var det', '${by}', '${when}')`;

describe.each(names)('%s', (who) => {
  const actor = everybody[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;
  const as = roles[who] ?? 'support-worker';
  const permit = async (may: boolean, statement: string) => {
    if (may) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
    else await expectNothing(db, actor, statement);
  };

  it('reads the record by relation alone', async () => {
    const found = [];
    for (const table of tables) found.push(await seen(db, actor, `individual.${table}`));
    expect(found).toEqual(reads[who] ?? [0, 0, 0, 0]);
  });

  it('writes a note only as who comes, now, and in their own name', async () => {
    await permit(who === 'worker' || who === 'partner', note(self, as));
    await permit(who === 'participant', note(self, 'participant', { kind: 'own' }));
    await permit(who === 'substitute', note(self, as, { visit: cast.visitId }));
    await expectNothing(db, actor, note(self, as, { visit: cast.visitId, day: '2026-11-20' }));
    await expectNothing(db, actor, note(self, as, { day: '2026-11-22' }));
    await expectNothing(db, actor, note(self, as, { when: then }));
    await expectNothing(db, actor, note(self, 'care-manager'));
    const other = who === 'worker' ? participant.personId : worker.personId;
    await expectNothing(db, actor, note(other, as));
  });

  it('corrects what one of those who come wrote, or their own; the participant’s words nobody else', async () => {
    const works = who === 'worker' || who === 'partner';
    await permit(works, text(plain.note, self, as));
    await permit(works || who === 'substitute', text(atVisit.note, self, as));
    await permit(who === 'participant', text(own.note, self, as));
    await expectNothing(db, actor, text(plain.note, self, as, then));
  });

  it('reads through what another has written, on the staff', async () => {
    await permit(who === 'partner' || who === 'unitManager', review(waiting, 'whole', self));
    // anybody on the staff may say that it mentions somebody, also who wrote it
    await permit(staff.includes(who), review(plain, 'held', self));
    await expectNothing(db, actor, review(own, 'held', self));
    await expectNothing(db, actor, review(waiting, 'whole', self, 1, then));
  });

  it('answers only as the participant, and only what they know is there', async () => {
    await permit(who === 'participant', answer(plain.note, self));
    await permit(who === 'participant', answer(hidden.note, self));
    await expectNothing(db, actor, answer(waiting.note, self));
    await expectNothing(db, actor, answer(plain.note, self, then));
  });

  it('changes and removes nothing', async () => {
    for (const table of tables) await expectNothing(db, actor, `delete from individual.${table}`);
    await expectNothing(db, actor, "update individual.note set happened_on = '2026-01-01'");
    await expectNothing(db, actor, "update individual.note_text set body = 'x'");
    await expectNothing(db, actor, "update individual.note_review set outcome = 'whole'");
    await expectNothing(db, actor, "update individual.note_answer set words = 'x'");
  });

  it('sees no certificate of a file that is not theirs', async () => {
    await db.owner.query(
      `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values (gen_random_uuid(), $1, 'record', $2, '2026-01-01', 'x', '{"count": 1}', '[]')`,
      [participant.personId, cast.supportId],
    );
    const count = await seen(db, actor, 'kernel.disposal');
    if (who === 'participant' || who === 'unitManager') expect(count).toBeGreaterThan(0);
    else expect(count).toBe(0);
  });
});

describe('what mentions somebody else', () => {
  it('is not read by the participant before it is read through, nor where it is held back', async () => {
    for (const one of [waiting, parts, hidden, held]) {
      expect(await seen(db, participant, 'individual.note_text', `id = '${one.text}'`)).toBe(0);
    }
    expect(await seen(db, participant, 'individual.note', `id = '${waiting.note}'`)).toBe(0);
    expect(await seen(db, participant, 'individual.note_text', "body like '%sjuk%'")).toBe(0);
  });

  it('is neither opened by the writer under another hat', async () => {
    const asManager = await addPlayer(db, worker.name, 'unit-manager', cast.unit, worker.personId);
    await expectNothing(db, asManager, review(waiting, 'whole', worker.personId));
    expect(await attempt(db, asManager, review(atVisit, 'whole', worker.personId))).toEqual({ done: 1 });
  });
});

describe('jobs', () => {
  it('touch the record only to dispose of it', async () => {
    const disposal = { kind: 'job', name: 'record-disposal' } as const;
    expect(await seen(db, disposal, 'individual.note')).toBe(8);
    expect(await attempt(db, disposal, `delete from individual.note where id = '${plain.note}'`)).toEqual({
      done: 1,
    });
    await expectNothing(db, disposal, text(plain.note, worker.personId, 'support-worker'));
    await expectNothing(db, disposal, 'delete from individual.note_text');
    const other = { kind: 'job', name: 'audit-disposal' } as const;
    expect(await seen(db, other, 'individual.note')).toBe(0);
    await expectNothing(db, other, 'delete from individual.note');
  });
});
