import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { makeEdition, shareDraft } from './editions.ts';
import { fillReport, setDelivered } from './report-scene.ts';

const db = await testDatabase();
const cast = await castAudit(db);
await fillReport(db, cast);

const exporter: Actor = { kind: 'job', name: 'audit-export' };
const otherJob: Actor = { kind: 'job', name: 'clean-up' };
const players: Record<string, Actor> = { ...people(), exporter, otherJob };
const inside = ['coordinator', 'auditor'];
const everybody = Object.keys(players);
const edition = 'service.report_edition';
/** The parties of the audit: those a delivered report reaches. */
const parties = ['commissioner', 'careManager', 'unitManager', 'worker', 'participant'];

function people(): Record<string, Actor> {
  const { coordinator, auditor, otherAuditor, commissioner, unitManager, otherManager, worker } = cast;
  const { careManager, participant, rivalCoordinator, rivalAuditor, administrator, visitor } = cast;
  return {
    ...{ coordinator, auditor, otherAuditor, commissioner, unitManager, otherManager, worker },
    ...{ careManager, participant, rivalCoordinator, rivalAuditor, administrator, visitor },
  };
}

/** Who sees how many rows, by name; those who see none are left out. */
async function whoSees(table: string, where = 'true', at = now): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, actor] of Object.entries(players)) {
    const count = await db.as(
      actor,
      async (tx) => {
        const { rows } = await sql<{ count: number }>`
          select count(*) from ${sql.table(table)} where ${sql.raw(where)}`.execute(tx);
        return rows[0]!.count;
      },
      at,
    );
    if (count > 0) found[name] = count;
  }
  return found;
}

describe('while the report is written', () => {
  it('its parts are the inside’s alone, not even a number of them is anybody else’s', async () => {
    expect(await whoSees('service.report_part')).toEqual({ coordinator: 2, auditor: 2 });
  });

  it.each(everybody)('%s writes parts inside the audit and nowhere else', async (who) => {
    const actor = players[who]!;
    for (const change of [
      "update service.report_part set body = 'x'",
      `insert into service.report_part (audit_id, part, body) values ('${cast.auditId}', 'foreword', 'x')`,
      `insert into service.report_part (audit_id, part, commission_question_id)
         values ('${cast.auditId}', 'chapter', '${cast.questionIds[0]}')`,
    ]) {
      if (inside.includes(who))
        expect(await attempt(db, actor, change)).toMatchObject({ done: expect.any(Number) });
      else await expectNothing(db, actor, change);
    }
    await expectNothing(db, actor, 'delete from service.report_part');
  });

  it('a chapter hangs on a question of its own audit', async () => {
    await db.owner.query(
      "insert into service.audit (id, bureau_id, title, created_on) values ('30000000-0000-4000-8000-000000000001', $1, 'En annan', '2026-01-01')",
      [cast.bureau],
    );
    await db.owner.query(
      "insert into service.commission_question (id, audit_id, position, text) values ('30000000-0000-4000-8000-000000000002', '30000000-0000-4000-8000-000000000001', 1, 'En fråga')",
    );
    await expectNothing(
      db,
      cast.auditor,
      `insert into service.report_part (audit_id, part, commission_question_id)
         values ('${cast.auditId}', 'chapter', '30000000-0000-4000-8000-000000000002')`,
    );
  });

  it('nobody outside makes an edition, and nobody at all makes one of another day', async () => {
    const make = (day: string) =>
      `insert into ${edition} (audit_id, kind, edition, document, made_on) values ('${cast.auditId}', 'final', 9, '{}', '${day}')`;
    for (const who of everybody.filter((name) => !inside.includes(name)))
      await expectNothing(db, players[who]!, make('2026-11-21'));
    await expectNothing(db, cast.coordinator, make('2026-11-20'));
  });
});

describe('a draft', () => {
  beforeAll(async () => {
    expect(await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'draft'))).toEqual({
      ok: true,
      edition: 1,
    });
  });

  it('is the inside’s until it is shown, and then also the audited unit’s manager’s', async () => {
    expect(await whoSees(edition)).toEqual({ coordinator: 1, auditor: 1 });
    await db.as(cast.coordinator, (tx) => shareDraft(tx, cast.auditId, '2026-12-05'));
    expect(await whoSees(edition)).toEqual({ coordinator: 1, auditor: 1, unitManager: 1 });
    expect(await whoSees('service.report_source')).toEqual({ coordinator: 6, auditor: 6 });
  });

  it.each(everybody)('is changed by nobody: %s', async (who) => {
    for (const change of [
      `update ${edition} set document = '{"title": "x"}'`,
      `update ${edition} set document = null`,
      `update ${edition} set shared_on = '2026-11-22'`,
      `update ${edition} set kind = 'final'`,
      `delete from ${edition}`,
    ]) {
      const result = await attempt(db, players[who]!, change);
      if ('done' in result) expect(result.done).toBe(0);
      else expect(result.refused).toMatch(/not changed|taken its place|permission denied|row-level security/);
    }
  });

  it.each(everybody.filter((name) => !inside.includes(name)))(
    'is shown by nobody outside: %s',
    async (who) => {
      await expectNothing(db, players[who]!, `update ${edition} set remarks_by = '2027-01-01'`);
    },
  );
});

describe('a final edition', () => {
  const at = (day: string) => new Date(`${day}T09:00:00Z`);

  it('is nobody’s outside the moment before the report is delivered', async () => {
    expect(await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'))).toEqual({
      ok: true,
      edition: 1,
    });
    expect(await whoSees(edition, "kind = 'final'")).toEqual({ coordinator: 1, auditor: 1 });
  });

  it('reaches the parties when it is delivered, and not a draft with it', async () => {
    await setDelivered(db, cast, '2026-11-21', '2027-03-01');
    expect(Object.keys(await whoSees(edition, "kind = 'final'")).sort()).toEqual(
      [...inside, ...parties, 'exporter'].sort(),
    );
    expect(Object.keys(await whoSees(edition, "kind = 'draft'")).sort()).toEqual(
      [...inside, 'unitManager'].sort(),
    );
    expect(await whoSees('service.report_source')).toEqual({ coordinator: 12, auditor: 12 });
  });

  it('reaches everybody on the day of publication and not the day before', async () => {
    expect(await whoSees(edition, "kind = 'final'", at('2027-02-28'))).not.toHaveProperty('visitor');
    const open = await whoSees(edition, "kind = 'final'", at('2027-03-01'));
    for (const who of [...Object.keys(people()), 'exporter']) expect(open).toHaveProperty(who, 1);
    expect(await whoSees(edition, "kind = 'draft'", at('2027-03-01'))).not.toHaveProperty('visitor');
    expect(await whoSees('service.report_source', 'true', at('2027-03-01'))).toEqual({
      coordinator: 12,
      auditor: 12,
    });
  });

  it('leaves the parts as they were written: nobody writes in a delivered report', async () => {
    for (const actor of [cast.coordinator, cast.auditor]) {
      await expectNothing(db, actor, "update service.report_part set body = 'x'");
      await expectNothing(
        db,
        actor,
        `insert into service.report_part (audit_id, part, body) values ('${cast.auditId}', 'foreword', 'x')`,
      );
    }
    expect(await seen(db, cast.coordinator, 'service.report_part')).toBe(2);
  });

  it('tells what is missing from it only to those who may read it', async () => {
    const { rows } = await db.owner.query<{ id: string }>(`select id from ${edition} where kind = 'final'`);
    await db.owner.query(
      "update service.informant set withdrawn_on = '2026-11-21' where label = 'Deltagare 25'",
    );
    const gaps = (actor: Actor) =>
      db.as(actor, async (tx) => {
        const found = await sql<{
          gaps: unknown[];
        }>`select service.report_gaps(${rows[0]!.id}) as gaps`.execute(tx);
        return found.rows[0]!.gaps.length;
      });
    for (const who of everybody) {
      const may = [...inside, ...parties, 'exporter'].includes(who);
      expect([who, await gaps(players[who]!)]).toEqual([who, may ? 3 : 0]);
    }
  });
});

describe('the vocabulary', () => {
  it('lists delivered audits to jobs and to nobody else', async () => {
    for (const [who, actor] of Object.entries(players)) {
      const listed = await db.as(actor, async (tx) => {
        const { rows } = await sql<{ audits: string[] }>`select service.delivered_audits() as audits`.execute(
          tx,
        );
        return rows[0]!.audits.length;
      });
      expect([who, listed]).toEqual([who, actor.kind === 'job' ? 1 : 0]);
    }
  });
});
