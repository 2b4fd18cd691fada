import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/database.ts';
import { recordChange, recordRead } from './trail.ts';
import { verifyTrail } from './verify.ts';

const db = await testDatabase();
const job = { kind: 'job', name: 'set-up' } as const;
const verifier = { kind: 'job', name: 'verify-trail' } as const;
const stream = '6b1c1f7e-2f0e-4a43-9d59-3d5a1c7d6f01';
const other = '6b1c1f7e-2f0e-4a43-9d59-3d5a1c7d6f02';

/** As somebody with the whole disk in hand would: triggers off. */
async function tamper(statement: string): Promise<void> {
  const client = await db.owner.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(statement);
  await client.query('commit');
  client.release();
}

describe('the trail', () => {
  it('holds when nobody has touched it', async () => {
    for (const event of ['commission-made', 'plan-signed', 'plan-changed']) {
      await db.as(job, (tx) => recordChange(tx, { stream, event, content: 'the text that was signed' }));
    }
    await db.as(job, (tx) => recordRead(tx, { stream: other, what: 'transcript', subject: stream }));
    expect(await db.as(verifier, verifyTrail)).toEqual({ streams: 2, entries: 4, broken: [] });
  });

  it('never holds the content, only a salted commitment that differs each time', async () => {
    const { rows } = await db.owner.query(
      'select commitment::text, * from kernel.trail_entry where stream = $1',
      [stream],
    );
    expect(new Set(rows.map((row) => row.commitment.toString('hex'))).size).toBe(3);
    expect(JSON.stringify(rows)).not.toContain('signed"text');
  });

  it('rolls back with what it belongs to', async () => {
    await expect(
      db.as(job, async (tx) => {
        await recordChange(tx, { stream, event: 'never-happened' });
        throw new Error('the command failed');
      }),
    ).rejects.toThrow('the command failed');
    expect((await db.as(verifier, verifyTrail)).entries).toBe(4);
  });

  it('keeps one chain when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        db.as(job, (tx) => recordChange(tx, { stream, event: `write-${n}` })),
      ),
    );
    expect(await db.as(verifier, verifyTrail)).toMatchObject({ entries: 16, broken: [] });
  });

  it('cannot be changed or removed, not even by the owner of the table', async () => {
    await expect(db.owner.query("update kernel.trail_entry set event = 'x'")).rejects.toThrow(
      'only ever added to',
    );
    await expect(db.owner.query('delete from kernel.trail_entry')).rejects.toThrow('only ever added to');
    await expect(db.owner.query('truncate kernel.trail_entry')).rejects.toThrow('only ever added to');
  });

  it('names the first link that was changed, taken out, or cut from the end', async () => {
    await tamper(
      `update kernel.trail_entry set event = 'plan-refused' where stream = '${stream}' and sequence = 2`,
    );
    expect((await db.as(verifier, verifyTrail)).broken).toEqual([{ stream, sequence: 2, why: 'changed' }]);
    await tamper(`delete from kernel.trail_entry where stream = '${stream}' and sequence = 1`);
    expect((await db.as(verifier, verifyTrail)).broken).toEqual([{ stream, sequence: 1, why: 'missing' }]);
    await tamper(`delete from kernel.trail_entry where stream = '${other}'`);
    expect((await db.as(verifier, verifyTrail)).broken).toContainEqual({
      stream: other,
      sequence: 1,
      why: 'cut-short',
    });
  });

  it('takes no line from nobody', async () => {
    const client = await db.owner.connect();
    await client.query('begin; set local role medskapa_app');
    await expect(
      client.query("select kernel.trail_append('change', gen_random_uuid(), 'x', null, null)"),
    ).rejects.toThrow('no actor');
    await client.query('rollback');
    client.release();
  });
});
