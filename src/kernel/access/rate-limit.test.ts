import { beforeEach, describe, expect, it } from 'vitest';
import { expectNothing, seen } from '../../../tests/access.ts';
import { addOrganisation, addPlayer } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { visitor } from '../database/actor.ts';
import { attemptLimit, countFailure, waitUntil } from './rate-limit.ts';

const db = await testDatabase();
const fail = async (address: string, times: number, at = now) => {
  for (let count = 0; count < times; count += 1) await countFailure(db.database, address, at);
};

beforeEach(async () => {
  await db.owner.query('delete from kernel.rate_limit');
});

describe('failed attempts', () => {
  it('make their place wait until the window has passed, and no other place', async () => {
    await fail('192.0.2.1', attemptLimit.failures - 1);
    expect(await waitUntil(db.database, '192.0.2.1', now)).toBeUndefined();
    await fail('192.0.2.1', 1);
    const until = await waitUntil(db.database, '192.0.2.1', now);
    expect(until).toEqual(new Date('2026-11-21T09:10:00Z'));
    expect(await waitUntil(db.database, '192.0.2.2', now)).toBeUndefined();
    expect(await waitUntil(db.database, '192.0.2.1', until!)).toBeUndefined();
  });

  it('leave no address behind, and nothing that ties one day to the next', async () => {
    await fail('192.0.2.1', 1);
    await fail('192.0.2.1', 1, new Date('2026-11-22T09:00:00Z'));
    const { rows } = await db.owner.query<{ bucket: string; row: string }>(
      "select encode(bucket, 'hex') as bucket, to_jsonb(r)::text as row from kernel.rate_limit r",
    );
    expect(new Set(rows.map(({ bucket }) => bucket)).size).toBe(2);
    expect(rows.map(({ row }) => row).join()).not.toContain('192.0.2.1');
  });

  it('are counted and seen by the sign-in job alone', async () => {
    await fail('192.0.2.1', 1);
    const unit = await addOrganisation(db, 'unit', 'Enheten');
    const administrator = await addPlayer(db, 'Adam', 'administrator', unit);
    for (const actor of [visitor, administrator]) {
      expect(await seen(db, actor, 'kernel.rate_limit')).toBe(0);
      await expectNothing(db, actor, 'delete from kernel.rate_limit');
      await expectNothing(db, actor, 'update kernel.rate_limit set attempts = 0');
    }
  });
});
