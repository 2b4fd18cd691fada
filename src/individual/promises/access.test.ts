import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;
const at = now.toISOString();

const open = randomUUID();
const done = randomUUID();
const letGo = randomUUID();

for (const id of [open, done, letGo]) {
  await db.owner.query(
    `insert into individual.promise (id, support_id, words, written_by, written_as, written_at)
     values ($1, $2, 'Golvet', $3, 'support-worker', '2026-11-10T10:00:00Z')`,
    [id, cast.supportId, worker.personId],
  );
}
const arrange = (promise: string, step: string, by: string, as: string) =>
  db.owner.query(
    `insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
     values ($1, $2, 1, $3, $4, $5, '2026-11-12T10:00:00Z')`,
    [promise, cast.supportId, step, by, as],
  );
await arrange(done, 'done', worker.personId, 'support-worker');
await arrange(letGo, 'let-go', participant.personId, 'participant');

const roles: Partial<Record<(typeof everybodyAround)[number], string>> = {
  participant: 'participant',
  worker: 'support-worker',
  substitute: 'substitute',
};
const promise = (by: string, as: string, when = at) =>
  `insert into individual.promise (id, support_id, words, written_by, written_as, written_at)
   values (gen_random_uuid(), '${cast.supportId}', 'Golvet', '${by}', '${as}', '${when}')`;
const step = (of: string, what: string, by: string, as: string, place = 1, when = at) =>
  `insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
   values ('${of}', '${cast.supportId}', ${place}, '${what}', '${by}', '${as}', '${when}')`;

/** Promises and steps that each reads. A substitute: what is open, and no history of what is not. */
const reads: Partial<Record<(typeof everybodyAround)[number], [number, number]>> = {
  participant: [3, 2],
  worker: [3, 2],
  unitManager: [3, 2],
  substitute: [1, 0],
};

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;
  const as = roles[who] ?? 'support-worker';

  it('reads promises by relation alone; the care manager none', async () => {
    expect([
      await seen(db, actor, 'individual.promise'),
      await seen(db, actor, 'individual.promise_step'),
    ]).toEqual(reads[who] ?? [0, 0]);
  });

  it('promises only in their own name, now, and only those who come and the participant', async () => {
    if (roles[who]) expect(await attempt(db, actor, promise(self, as))).toEqual({ done: 1 });
    else await expectNothing(db, actor, promise(self, as));
    const other = who === 'worker' ? participant.personId : worker.personId;
    await expectNothing(db, actor, promise(other, as));
    await expectNothing(db, actor, promise(self, 'unit-manager'));
    await expectNothing(db, actor, promise(self, as, '2026-11-01T09:00:00Z'));
  });

  it('says that it is done only where they come, and lets go only as the participant', async () => {
    const staff = who === 'worker' || who === 'substitute';
    const own = who === 'participant';
    for (const [what, may] of [
      ['done', staff],
      ['kept', own],
      ['let-go', own],
    ] as const) {
      const say = step(open, what, self, as);
      if (may) expect(await attempt(db, actor, say)).toEqual({ done: 1 });
      else await expectNothing(db, actor, say);
      await expectNothing(db, actor, step(open, what, self, as, 1, '2026-11-01T09:00:00Z'));
    }
    await expectNothing(db, actor, step(open, 'done', cast.colleague.personId, as));
  });

  it('opens what was let go only as the participant', async () => {
    const result = await attempt(db, actor, step(letGo, 'not-yet', self, as, 2));
    if (who === 'participant') expect(result).toEqual({ done: 1 });
    else expect(result).toHaveProperty('refused');
  });

  it('changes and removes nothing', async () => {
    for (const table of ['promise', 'promise_step']) {
      await expectNothing(db, actor, `delete from individual.${table}`);
      await expectNothing(db, actor, `update individual.${table} set written_at = now()`);
    }
  });
});

describe('a step', () => {
  it('follows the one before, whoever writes it', async () => {
    const { personId } = participant;
    for (const wrong of [
      step(open, 'not-yet', personId, 'participant'),
      step(done, 'kept', personId, 'participant', 3),
      step(done, 'let-go', personId, 'participant', 2),
    ]) {
      await expect(db.owner.query(wrong)).rejects.toThrow(/does not become|came before/);
    }
  });
});

describe('jobs', () => {
  it('touch promises only to dispose of them', async () => {
    const disposal = { kind: 'job', name: 'record-disposal' } as const;
    expect(await seen(db, disposal, 'individual.promise')).toBe(3);
    expect(await attempt(db, disposal, `delete from individual.promise where id = '${open}'`)).toEqual({
      done: 1,
    });
    await expectNothing(db, { kind: 'job', name: 'clean-up' }, 'delete from individual.promise');
    await expectNothing(db, disposal, step(open, 'done', worker.personId, 'support-worker'));
  });
});
