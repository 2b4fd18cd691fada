import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker, supportId } = cast;

const shared = randomUUID();
const hidden = randomUUID();
const taper = (part: { id?: string; by: string; as: string; shown?: boolean; since?: string }) =>
  `insert into individual.taper (id, support_id, kind, words, step, since, shown, written_by, written_as)
   values ('${part.id ?? randomUUID()}', '${supportId}', 'reminder', 'Medicin', 'daily', '${part.since ?? '2026-11-21'}',
     ${part.shown ?? false}, '${part.by}', '${part.as}')`;
const own = { by: participant.personId, as: 'participant', since: '2026-11-01' };
await db.owner.query(taper({ id: shared, shown: true, ...own }));
await db.owner.query(taper({ id: hidden, ...own }));
await db.owner.query(
  `update individual.taper set step = 'every-other-day', since = '2026-11-10' where id = '${shared}'`,
);

/** Staircases, and steps of the path, that each reads. Who manages and who decides read neither. */
const reads: Partial<Record<(typeof everybodyAround)[number], [number, number]>> = {
  participant: [2, 3],
  worker: [1, 0],
};

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;
  const as = who === 'participant' ? 'participant' : 'support-worker';
  const near = who === 'participant' || who === 'worker';
  const may = async (allowed: boolean, statement: string) => {
    if (allowed) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
    else await expectNothing(db, actor, statement);
  };

  it('reads the step as it is now where it is shared, and the path only as the participant', async () => {
    expect([
      await seen(db, actor, 'individual.taper'),
      await seen(db, actor, 'individual.taper_step'),
    ]).toEqual(reads[who] ?? [0, 0]);
  });

  it('begins a staircase only as the participant or an assigned worker, in their own name, from today', async () => {
    await may(near, taper({ by: self, as }));
    await may(false, taper({ by: who === 'worker' ? participant.personId : worker.personId, as }));
    await may(false, taper({ by: self, as, since: '2026-11-20' }));
    await may(near, taper({ by: self, as, shown: true }));
  });

  it('takes a step where it is shared, and nowhere else', async () => {
    const step = (id: string, to = 'every-other-day', since = '2026-11-21') =>
      `update individual.taper set step = '${to}', since = '${since}' where id = '${id}'`;
    await may(near, step(shared, 'every-third-day'));
    await may(near, step(shared, 'daily'));
    await may(who === 'participant', step(hidden));
    // one at a time, and from today
    for (const leap of [
      step(shared, 'none'),
      step(shared, 'weekly'),
      step(shared, 'every-third-day', '2026-01-01'),
      `update individual.taper set since = '2026-01-01' where id = '${shared}'`,
    ]) {
      if (near)
        expect(await attempt(db, actor, leap)).toEqual({ refused: expect.stringMatching(/one at a time/) });
      else await expectNothing(db, actor, leap);
    }
    await expectNothing(db, actor, 'delete from individual.taper');
  });

  it('is nobody’s but the participant’s until they say so', async () => {
    const untold = randomUUID();
    const begin = `insert into individual.taper (id, support_id, kind, words, step, since, written_by, written_as)
      values ('${untold}', '${supportId}', 'support', 'Disken', 'weekly', '2026-11-01', '${participant.personId}', 'participant')`;
    await db.owner.query(begin);
    const where = `id = '${untold}'`;
    expect(await seen(db, actor, 'individual.taper', where)).toBe(who === 'participant' ? 1 : 0);
    await may(who === 'participant', `update individual.taper set shown = true where ${where}`);
    await db.owner.query(`delete from individual.taper where ${where}`);
  });

  it('does not choose for the participant who sees it, or what it is called', async () => {
    for (const change of ['shown = false', "words = 'Annat'"]) {
      const result = await attempt(db, actor, `update individual.taper set ${change} where id = '${shared}'`);
      if (who === 'participant') expect(result).toEqual({ done: 1 });
      else if (who === 'worker') expect(result).toEqual({ refused: expect.any(String) });
      else expect(result).not.toEqual({ done: 1 });
    }
  });

  it('writes nothing into the path beside the step that is taken', async () => {
    const step = `insert into individual.taper_step (taper_id, support_id, place, step, taken_on)
      values ('${shared}', '${supportId}', 9, 'none', '2026-11-21')`;
    await expectNothing(db, actor, step);
    await expectNothing(db, actor, "update individual.taper_step set step = 'none'");
    await expectNothing(db, actor, 'delete from individual.taper_step');
  });
});

describe('jobs', () => {
  it('touch it only to dispose of it', async () => {
    await expectNothing(db, { kind: 'job', name: 'clean-up' }, 'delete from individual.taper');
    const disposal = { kind: 'job', name: 'record-disposal' } as const;
    expect(await attempt(db, disposal, 'delete from individual.taper')).toEqual({ done: 2 });
    // the days of the path, from which the years are counted
    expect(await seen(db, disposal, 'individual.taper_step')).toBe(3);
    await expectNothing(db, disposal, 'delete from individual.taper_step');
  });
});
