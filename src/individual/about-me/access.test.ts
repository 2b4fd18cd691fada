import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker, substitute } = cast;

const audiences = ['workers', 'substitutes', 'manager'] as const;
const items = new Map<string, string>();
for (const name of ['nobody', ...audiences]) items.set(name, randomUUID());
for (const [name, id] of items) {
  await db.owner.query(
    `insert into individual.about_item (id, participant_id, kind, words, written_on, checked_on)
     values ($1, $2, 'helps', $3, '2026-11-01', '2026-11-01')`,
    [id, participant.personId, `För ${name}`],
  );
}
for (const audience of audiences) {
  await db.owner.query(
    'insert into individual.about_share (item_id, support_id, audience) values ($1, $2, $3)',
    [items.get(audience), cast.supportId, audience],
  );
}
await db.owner.query(
  `insert into individual.about_confirmation (item_id, edition, person_id, support_id, confirmed_on)
   values ($1, 1, $2, $5, '2026-11-02'), ($3, 1, $4, $5, '2026-11-02')`,
  [items.get('workers'), worker.personId, items.get('substitutes'), substitute.personId, cast.supportId],
);
// waiting, taken and declined, all by the worker
const suggestion = randomUUID();
await db.owner.query(
  `insert into individual.about_suggestion (id, support_id, kind, words, suggested_by, suggested_on, outcome, answered_on)
   values ($1, $2, 'helps', 'Börja med kaffe', $3, '2026-11-02', null, null),
     (gen_random_uuid(), $2, 'helps', 'Ring först', $3, '2026-11-02', 'taken', '2026-11-03'),
     (gen_random_uuid(), $2, 'helps', 'Städa först', $3, '2026-11-02', 'declined', '2026-11-03')`,
  [suggestion, cast.supportId, worker.personId],
);

/** What each reads: items, lines that say who reads, confirmations, suggestions. */
const reads: Partial<Record<(typeof everybodyAround)[number], number[]>> = {
  participant: [4, 3, 2, 3],
  // of three suggestions only the one that was taken: what waits and what was declined are not told apart
  worker: [1, 1, 1, 1],
  substitute: [1, 1, 1, 0],
  unitManager: [1, 1, 0, 0],
};
const shown: Partial<Record<(typeof everybodyAround)[number], string>> = {
  worker: items.get('workers')!,
  substitute: items.get('substitutes')!,
  unitManager: items.get('manager')!,
};

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;

  it('reads what the participant chose for them, and counts no more', async () => {
    const found = [];
    for (const table of ['about_item', 'about_share', 'about_confirmation', 'about_suggestion'])
      found.push(await seen(db, actor, `individual.${table}`));
    expect(found).toEqual(reads[who] ?? [0, 0, 0, 0]);
    if (shown[who]) expect(await seen(db, actor, 'individual.about_item', `id = '${shown[who]}'`)).toBe(1);
  });

  it('writes items only as the participant, about themselves', async () => {
    const add = (about: string, by = 'null') => `insert into individual.about_item
      (participant_id, kind, words, written_on, checked_on, suggested_by)
      values ('${about}', 'helps', 'Lugn och ro', '2026-11-21', '2026-11-21', ${by})`;
    const mine = who === 'participant' || who === 'otherParticipant';
    if (mine) expect(await attempt(db, actor, add(self))).toEqual({ done: 1 });
    else await expectNothing(db, actor, add(self));
    await expectNothing(
      db,
      actor,
      add(who === 'participant' ? cast.otherParticipant.personId : participant.personId),
    );
    // somebody who has suggested nothing is not said to have
    await expectNothing(db, actor, add(self, `'${cast.colleague.personId}'`));
    const where = `where id = '${items.get('workers')}'`;
    for (const write of [
      `update individual.about_item set words = 'Något annat' ${where}`,
      `update individual.about_item set checked_on = '2026-11-21' ${where}`,
      `delete from individual.about_item ${where}`,
    ]) {
      if (who === 'participant') expect(await attempt(db, actor, write)).toEqual({ done: 1 });
      else await expectNothing(db, actor, write);
    }
    await expectNothing(db, actor, `update individual.about_item set participant_id = '${self}'`);
    await expectNothing(db, actor, 'update individual.about_item set edition = 1');
  });

  it('opens and closes an item only as the participant, and only towards a support of their own', async () => {
    const open = `insert into individual.about_share values ('${items.get('nobody')}', '${cast.supportId}', 'workers')`;
    const close = `delete from individual.about_share where item_id = '${items.get('workers')}'`;
    for (const write of [open, close]) {
      if (who === 'participant') expect(await attempt(db, actor, write)).toEqual({ done: 1 });
      else await expectNothing(db, actor, write);
    }
    await expectNothing(db, actor, "update individual.about_share set audience = 'workers'");
  });

  it('confirms only what is shown to them, as it stands, under their own name', async () => {
    const confirm = (item: string | undefined, edition: number, person = self) =>
      `insert into individual.about_confirmation (item_id, edition, person_id, support_id, confirmed_on)
       values ('${item}', ${edition}, '${person}', '${cast.supportId}', '2026-11-21')`;
    const fresh = who === 'unitManager';
    if (fresh) expect(await attempt(db, actor, confirm(shown[who], 1))).toEqual({ done: 1 });
    for (const [name, item] of items) {
      if (item !== shown[who]) await expectNothing(db, actor, confirm(item, 1));
      else expect(name).not.toBe('nobody');
    }
    await expectNothing(db, actor, confirm(items.get('manager'), 2));
    await expectNothing(
      db,
      actor,
      confirm(shown[who] ?? items.get('workers'), 1, cast.formerWorker.personId),
    );
    await expectNothing(db, actor, "update individual.about_confirmation set confirmed_on = '2026-01-01'");
    await expectNothing(db, actor, 'delete from individual.about_confirmation');
  });

  it('suggests only as somebody who comes, and answers a suggestion only as the participant', async () => {
    const suggest = (by: string) =>
      `insert into individual.about_suggestion (support_id, kind, words, suggested_by, suggested_on)
       values ('${cast.supportId}', 'helps', 'Ta en paus', '${by}', '2026-11-21')`;
    if (who === 'worker' || who === 'substitute')
      expect(await attempt(db, actor, suggest(self))).toEqual({ done: 1 });
    else await expectNothing(db, actor, suggest(self));
    await expectNothing(db, actor, suggest(cast.formerWorker.personId));
    const answer = `update individual.about_suggestion set outcome = 'taken', answered_on = '2026-11-21'`;
    const waiting = `${answer} where id = '${suggestion}'`;
    if (who === 'participant') expect(await attempt(db, actor, waiting)).toEqual({ done: 1 });
    else await expectNothing(db, actor, waiting);
    // an answer stands
    await expectNothing(db, actor, `${answer} where id <> '${suggestion}'`);
    await expectNothing(db, actor, "update individual.about_suggestion set words = 'Något annat'");
    await expectNothing(db, actor, 'delete from individual.about_suggestion');
  });
});

describe('a support at another unit', () => {
  it('opens nothing by itself, and the participant cannot be shown to it through somebody else’s support', async () => {
    const other = randomUUID();
    await db.owner.query(
      `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
       values ($1, $2, $3, 'daily-activity', '2026-11-01')`,
      [other, participant.personId, cast.otherUnit],
    );
    expect(await seen(db, cast.otherManager, 'individual.about_item')).toBe(0);
    const foreign = randomUUID();
    await db.owner.query(
      `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
       values ($1, $2, $3, 'daily-activity', '2026-11-01')`,
      [foreign, cast.otherParticipant.personId, cast.otherUnit],
    );
    await expectNothing(
      db,
      participant,
      `insert into individual.about_share values ('${items.get('nobody')}', '${foreign}', 'manager')`,
    );
  });
});

describe('an item whose words change', () => {
  it('becomes another edition by itself, and keeps it when only its place does', async () => {
    const id = items.get('manager');
    const edition = async () =>
      (await db.owner.query('select edition from individual.about_item where id = $1', [id])).rows[0].edition;
    await db.owner.query('update individual.about_item set position = 7 where id = $1', [id]);
    expect(await edition()).toBe(1);
    await db.owner.query("update individual.about_item set words = 'Nytt' where id = $1", [id]);
    expect(await edition()).toBe(2);
  });
});
