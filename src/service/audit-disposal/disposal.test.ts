import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { disposeRawMaterial } from './commands.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const job: Actor = { kind: 'job', name: 'audit-disposal' };
const informant = '10000000-0000-4000-8000-000000000001';
const transcript = '60000000-0000-4000-8000-000000000001';
const interview = '20000000-0000-4000-8000-000000000001';
const words = 'Det var Gunborg som sa det till mig';

await db.owner.query(
  "insert into service.informant (id, audit_id, label, way) values ($1, $2, 'Deltagare 4', 'phone')",
  [informant, cast.auditId],
);
await db.owner.query(
  `insert into service.transcript (id, audit_id, informant_id, state, source, added_on)
   values ($1, $2, $3, 'raw', 'pasted', '2026-05-01')`,
  [transcript, cast.auditId, informant],
);
await db.owner.query(
  "insert into service.transcript_turn (transcript_id, position, speaker, words) values ($1, 1, 'informant', $2)",
  [transcript, words],
);
await db.owner.query(
  "insert into service.interview (id, audit_id, informant_id, guide_version, state) values ($1, $2, $3, 1, 'done')",
  [interview, cast.auditId, informant],
);
await db.owner.query('insert into service.interview_note (interview_id, body) values ($1, $2)', [
  interview,
  words,
]);
await db.owner.query("update service.audit set delivered_on = '2025-11-21', stage = 'answered'");

const everybody = [
  'coordinator',
  'auditor',
  'otherAuditor',
  'commissioner',
  'unitManager',
  'worker',
  'participant',
  'rivalCoordinator',
  'administrator',
  'visitor',
];

describe('before the day', () => {
  it('nothing is destroyed', async () => {
    expect(await db.as(job, disposeRawMaterial, new Date('2026-11-20T09:00:00Z'))).toBe(0);
    expect(await seen(db, cast.coordinator, 'service.transcript')).toBe(1);
  });

  it('nobody but the job can destroy notes, and another job cannot even see them', async () => {
    for (const who of everybody) {
      await expectNothing(db, cast[who as 'coordinator'], 'delete from service.interview_note');
    }
    expect(await seen(db, { kind: 'job', name: 'contact-disposal' }, 'service.transcript_turn')).toBe(0);
  });
});

describe('the job itself', () => {
  it('finds what it is to destroy, and writes nothing in it', async () => {
    await expectNothing(db, job, "update service.transcript_turn set words = 'x'");
    await expectNothing(db, job, 'delete from service.transcript_turn');
    await expectNothing(
      db,
      job,
      `insert into service.transcript_turn (transcript_id, position, speaker, words) values ('${transcript}', 2, 'informant', 'x')`,
    );
    expect(await seen(db, job, 'service.identifying_mark')).toBe(0);
  });
});

describe('on the day', () => {
  it('transcripts and notes go, and leave certificates without a word of content', async () => {
    expect(await db.as(job, disposeRawMaterial)).toBe(1);
    for (const table of ['transcript', 'transcript_turn', 'interview_note']) {
      const { rows } = await db.owner.query(`select count(*) from service.${table}`);
      expect(rows[0].count).toBe(0);
    }
    const { rows } = await db.owner.query('select * from kernel.disposal order by kind');
    expect(rows.map((row) => row.kind)).toEqual(['interview-notes', 'transcript']);
    expect(JSON.stringify(rows)).not.toContain('Gunborg');
    expect(rows[1].certificate).toEqual({ count: 1 });
  });

  it('happens once', async () => {
    expect(await db.as(job, disposeRawMaterial)).toBe(0);
  });

  it.each(everybody)('certificates are seen by %s only inside the audit', async (who) => {
    const inside = who === 'coordinator' || who === 'auditor';
    expect(await seen(db, cast[who as 'coordinator'], 'kernel.disposal')).toBe(inside ? 2 : 0);
  });

  it('is told on a page of its own, to the inside alone', async () => {
    const site = await testApp(db, { clock: () => now });
    const page = await (await site.as(cast.auditor)).get(`/granskningar/${cast.auditId}/gallring`);
    expect(page.text).toContain('12 månader efter att rapporten lämnades över');
    expect(
      (await (await site.as(cast.unitManager)).get(`/granskningar/${cast.auditId}/gallring`)).status,
    ).toBe(404);
  });
});

describe('the ledger that a restore plays again', () => {
  const informant = randomUUID();
  const line = (
    stream: string,
    {
      kind = 'informant-material',
      table = 'service.passage',
      column = 'informant_id',
      on = '2026-11-21',
    } = {},
  ) =>
    `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values ('${randomUUID()}', '${stream}', '${kind}', '${stream}', '${on}', 'x', '{}',
         '[{"table": "${table}", "column": "${column}", "id": "${informant}"}]')`;
  const refused = (who: 'coordinator' | 'auditor', statement: string) =>
    expect(attempt(db, cast[who], statement)).resolves.toMatchObject({
      refused: expect.stringMatching(/row-level security|is nothing that a disposal|erased only along with/),
    });

  it('takes lines from inside the audit only, of that day', async () => {
    for (const who of ['coordinator', 'auditor'] as const) {
      expect(await attempt(db, cast[who], line(cast.auditId))).toEqual({ done: 1 });
      await expectNothing(db, cast[who], line(randomUUID()));
      await expectNothing(db, cast[who], line(cast.auditId, { on: '2026-11-20' }));
    }
    for (const who of everybody.slice(2) as 'otherAuditor'[]) {
      await expectNothing(db, cast[who], line(cast.auditId));
    }
  });

  it('takes none that would destroy what nobody destroys by hand', async () => {
    for (const who of ['coordinator', 'auditor'] as const) {
      for (const table of ['kernel.person', 'service.commission_plan', 'service.audit', 'service.code']) {
        await refused(who, line(cast.auditId, { table }));
        await refused(who, line(cast.auditId, { table, column: 'id' }));
      }
      // the nightly job's own
      await refused(
        who,
        line(cast.auditId, { kind: 'transcript', table: 'service.transcript', column: 'id' }),
      );
      await refused(
        who,
        line(cast.auditId, { kind: 'interview-notes', table: 'service.interview_note', column: 'id' }),
      );
      // whom somebody may know, while there is something left to read
      await refused(who, line(cast.auditId, { table: 'service.known_informant' }));
    }
  });

  it('takes a line about a sign-up from the coordinator alone, who alone reads it', async () => {
    const signUp = { kind: 'sign-up', table: 'service.sign_up', column: 'id' };
    expect(await attempt(db, cast.coordinator, line(cast.auditId, signUp))).toEqual({ done: 1 });
    await expectNothing(db, cast.auditor, line(cast.auditId, signUp));
    await db.owner.query(line(cast.auditId, signUp));
    await db.owner.query(
      `insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
       values ($1, $2, 'contact-details', $2, '2026-11-21', 'x', '{}', '[]')`,
      [randomUUID(), cast.auditId],
    );
    const which = "kind in ('sign-up', 'contact-details')";
    expect(await seen(db, cast.coordinator, 'kernel.disposal', which)).toBe(2);
    expect(await seen(db, cast.auditor, 'kernel.disposal', which)).toBe(0);
  });

  it('names only tables and columns that are there, in shapes that lead to an audit', async () => {
    const { rows } = await db.owner.query(
      `select e.table_name, c.name from kernel.erasable e
         cross join lateral unnest(e.where_keys || e.emptied || e.dated || array[e.column_name]
           || case when e.parent_table is null then array[e.stream_column] else array[e.parent_column] end) c (name)
       where not exists (select from pg_attribute a where a.attrelid = to_regclass(e.table_name) and a.attname = c.name)
       union all
       select e.parent_table, e.stream_column from kernel.erasable e where e.parent_table is not null
         and not exists (select from pg_attribute a where a.attrelid = to_regclass(e.parent_table) and a.attname = e.stream_column)`,
    );
    expect(rows).toEqual([]);
    const { rows: order } = await db.owner.query(
      `select from kernel.erasable e where exists (select from unnest(array[e.where_keys::text, e.emptied::text, e.dated::text],
           array[array(select unnest(e.where_keys) collate "C" order by 1)::text,
             array(select unnest(e.emptied) collate "C" order by 1)::text, array(select unnest(e.dated) collate "C" order by 1)::text])
           as both_ways (is_now, in_order) where is_now <> in_order)`,
    );
    expect(order).toEqual([]);
  });
});
