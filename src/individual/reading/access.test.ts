import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { recordChange, recordRead } from '../../kernel/trail/trail.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;

for (const reader of [worker, cast.unitManager, cast.careManager]) {
  await db.as(reader, async (tx) => {
    await recordRead(tx, { stream: participant.personId, what: 'plan', subject: cast.supportId });
    await recordChange(tx, { stream: participant.personId, event: 'plan-changed' });
    await recordRead(tx, { stream: cast.otherParticipant.personId, what: 'plan' });
  });
}
const others = `stream = '${participant.personId}' and person_id is distinct from`;

// the participant with another hat on
const asAuditor = { ...participant, roleHoldingId: randomUUID() };
await db.owner.query(
  `insert into kernel.role_holding (id, person_id, role, organisation_id, valid_from)
   values ($1, $2, 'auditor', $3, '2026-01-01')`,
  [asAuditor.roleHoldingId, participant.personId, cast.bureau],
);

const question = randomUUID();
const shown = randomUUID();
const add = (id: string, holding: string, reader: string, on: string, asker = participant.personId) =>
  `insert into individual.reading_question (id, participant_id, support_id, reader_id, reader_holding_id, read_on, what,
     words, asked_on)
   values ('${id}', '${asker}', '${cast.supportId}', '${reader}', '${holding}', '${on}', '{plan}', 'Varför?', '2026-11-21')`;
await db.owner.query(add(question, worker.roleHoldingId, worker.personId, '2026-11-20'));
await db.owner.query(add(shown, worker.roleHoldingId, worker.personId, '2026-11-19'));
await db.owner.query(
  `update individual.reading_question set shown_to_reader_on = '2026-11-20' where id = $1`,
  [shown],
);

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;

  it('sees readings of their own stream alone, and no changes that others made', async () => {
    const readings = who === 'participant' ? 3 : 0;
    expect(await seen(db, actor, 'kernel.trail_entry', `${others} '${self}' and kind = 'read'`)).toBe(
      readings,
    );
    expect(await seen(db, actor, 'kernel.trail_entry', `${others} '${self}' and kind = 'change'`)).toBe(0);
    const mine = who === 'participant' || who === 'otherParticipant';
    const { rows } = await db.as(actor, (tx) => sql`select * from individual.own_readers()`.execute(tx));
    expect(rows.length).toBe(mine ? 3 : 0);
  });

  it('sees questions as who asked and as manager; as the reader only what the manager has shown', async () => {
    const count = who === 'participant' || who === 'unitManager' ? 2 : who === 'worker' ? 1 : 0;
    expect(await seen(db, actor, 'individual.reading_question')).toBe(count);
    if (who === 'worker')
      expect(await seen(db, actor, 'individual.reading_question', `id = '${question}'`)).toBe(0);
  });

  it('asks only as the participant, about somebody who did read that day', async () => {
    const ask = (day: string, holding = worker) =>
      add(randomUUID(), holding.roleHoldingId, holding.personId, day, self);
    if (who === 'participant') expect(await attempt(db, actor, ask('2026-11-21'))).toEqual({ done: 1 });
    else await expectNothing(db, actor, ask('2026-11-21'));
    await expectNothing(db, actor, ask('2026-11-18'));
    await expectNothing(db, actor, ask('2026-11-21', cast.colleague));
    await expectNothing(
      db,
      actor,
      add(randomUUID(), worker.roleHoldingId, worker.personId, '2026-11-21', cast.closePerson.personId),
    );
  });

  it('answers, and shows the question to the reader, only as the manager of the unit', async () => {
    const answer = `update individual.reading_question set answer = 'Bo skulle skriva en ny plan.',
      answered_by = '${self}', answered_on = '2026-11-21' where id = '${question}'`;
    const show = `update individual.reading_question set shown_to_reader_on = '2026-11-21' where id = '${question}'`;
    for (const write of [answer, show]) {
      if (who === 'unitManager') expect(await attempt(db, actor, write)).toEqual({ done: 1 });
      else await expectNothing(db, actor, write);
    }
    await expectNothing(db, actor, "update individual.reading_question set words = 'Nej'");
    await expectNothing(db, actor, 'delete from individual.reading_question');
  });
});

it('shows no log to the participant under another hat', async () => {
  expect(await seen(db, asAuditor, 'kernel.trail_entry', `${others} '${participant.personId}'`)).toBe(0);
  expect(await seen(db, asAuditor, 'individual.reading_question')).toBe(0);
});

it('lets no answer be changed afterwards', async () => {
  await db.owner.query(
    `update individual.reading_question set answer = 'Ja', answered_by = $2, answered_on = '2026-11-21' where id = $1`,
    [question, cast.unitManager.personId],
  );
  await expectNothing(
    db,
    cast.unitManager,
    `update individual.reading_question set answer = 'Nej' where id = '${question}'`,
  );
});
