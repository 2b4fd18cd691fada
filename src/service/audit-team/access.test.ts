import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const asked = await addPlayer(db, 'Ask Tillfrågad', 'auditor', cast.bureau);
const barred = await addPlayer(db, 'Jäv Hindrad', 'auditor', cast.bureau);

async function addMember(personId: string, state: string): Promise<string> {
  const id = randomUUID();
  await db.owner.query(
    `insert into service.audit_member (id, audit_id, person_id, interviews, state, asked_on)
     values ($1, $2, $3, true, $4, '2026-03-05')`,
    [id, cast.auditId, personId, state],
  );
  await db.owner.query(
    "insert into service.conflict_declaration (member_id, none, words, declared_on) values ($1, false, 'Min granne får stöd där', '2026-03-06')",
    [id],
  );
  await db.owner.query(
    "insert into service.tie_check (member_id, number, asked_on, since, units, has_tie) values ($1, 1, '2026-03-07', '2024-03-07', array[$2]::uuid[], false)",
    [id, cast.unit],
  );
  return id;
}
const askedId = await addMember(asked.personId, 'asked');
const barredId = await addMember(barred.personId, 'conflict');
await db.owner.query(
  "insert into service.conflict_declaration (member_id, none, declared_on) values ($1, true, '2026-03-06')",
  [cast.memberId],
);
await db.owner.query('insert into service.bureau_settings (bureau_id) values ($1)', [cast.bureau]);

const players = { ...cast, asked, barred } as unknown as Record<string, Actor>;

// members, declarations, checks, settings: how many rows each sees
const sees: Record<string, [number, number, number, number]> = {
  coordinator: [3, 3, 2, 1],
  auditor: [3, 1, 0, 1],
  asked: [1, 1, 1, 1],
  barred: [1, 1, 1, 1],
  otherAuditor: [0, 0, 0, 1],
  rivalCoordinator: [0, 0, 0, 0],
  rivalAuditor: [0, 0, 0, 0],
  commissioner: [0, 0, 0, 0],
  careManager: [0, 0, 0, 0],
  unitManager: [0, 0, 0, 0],
  otherManager: [0, 0, 0, 0],
  worker: [0, 0, 0, 0],
  participant: [0, 0, 0, 0],
  administrator: [0, 0, 0, 0],
  visitor: [0, 0, 0, 0],
};

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = players[who]!;

  it('sees the rows that are theirs and no others', async () => {
    const tables = [
      'service.audit_member',
      'service.conflict_declaration',
      'service.tie_check',
      'service.bureau_settings',
    ];
    expect(await Promise.all(tables.map((table) => seen(db, actor, table)))).toEqual(sees[who]);
  });

  it('makes nobody a member, moves nobody, and forges no answer', async () => {
    const put = (person: string, state: string) =>
      `insert into service.audit_member (audit_id, person_id, state, asked_on)
       values ('${cast.auditId}', '${person}', '${state}', '2026-11-21')`;
    if (who === 'coordinator') {
      expect(await attempt(db, actor, put(cast.otherAuditor.personId, 'asked'))).toEqual({ done: 1 });
    } else {
      await expectNothing(db, actor, put(cast.otherAuditor.personId, 'asked'));
    }
    await expectNothing(db, actor, put(cast.otherAuditor.personId, 'cleared'));
    // else the yes-or-no question could be put about anybody
    await expectNothing(db, actor, put(cast.participant.personId, 'asked'));
    await expectNothing(db, actor, put(cast.rivalAuditor.personId, 'asked'));
    await expectNothing(
      db,
      actor,
      `update service.audit_member set person_id = '${cast.participant.personId}'`,
    );
    await expectNothing(db, actor, `update service.audit_member set audit_id = '${cast.auditId}'`);
    await expectNothing(
      db,
      actor,
      `insert into service.tie_check (member_id, number, asked_on, since, units, has_tie) values ('${askedId}', 9, '2026-11-21', '2024-11-21', '{}', false)`,
    );
    await expectNothing(db, actor, 'update service.tie_check set has_tie = false');
    await expectNothing(db, actor, 'delete from service.tie_check');
    await expectNothing(db, actor, 'delete from service.audit_member');
    await expectNothing(db, actor, 'delete from service.conflict_declaration');
  });

  it('writes no declaration but their own, and none once they are out', async () => {
    const words = (member: string) =>
      `update service.conflict_declaration set words = 'x' where member_id = '${member}'`;
    if (who === 'asked') expect(await attempt(db, actor, words(askedId))).toEqual({ done: 1 });
    else await expectNothing(db, actor, words(askedId));
    await expectNothing(db, actor, words(barredId));
  });

  it('clears nobody, unless they coordinate and everything is known', async () => {
    const clear = (member: string) =>
      `update service.audit_member set state = 'cleared' where id = '${member}'`;
    if (who === 'coordinator') expect(await attempt(db, actor, clear(askedId))).toEqual({ done: 1 });
    else await expectNothing(db, actor, clear(askedId));
  });

  it('sets the bureau’s rule only as its coordinator', async () => {
    const change = 'update service.bureau_settings set tie_months = 0';
    if (who === 'coordinator') expect(await attempt(db, actor, change)).toEqual({ done: 1 });
    else await expectNothing(db, actor, change);
    await expectNothing(
      db,
      actor,
      `insert into service.bureau_settings (bureau_id) values ('${cast.municipality}')`,
    );
  });
});

describe('a cleared member', () => {
  it('is inside; who is asked or has a conflict is not', async () => {
    const inside = (actor: Actor) =>
      db.as(actor, async (tx) => {
        const { rows } = await sql<{ audits: string[] }>`select service.inside_audits() as audits`.execute(
          tx,
        );
        return rows[0]!.audits;
      });
    expect(await inside(cast.auditor)).toEqual([cast.auditId]);
    for (const who of [asked, barred, cast.otherAuditor, cast.commissioner, cast.unitManager]) {
      expect(await inside(who)).toEqual([]);
    }
    expect(await seen(db, asked, 'service.commission_question')).toBe(0);
    expect(await seen(db, barred, 'service.audit')).toBe(0);
  });

  it('may leave, and may not come back by themselves', async () => {
    const leave = `update service.audit_member set state = 'left' where id = '${cast.memberId}'`;
    expect(await attempt(db, cast.auditor, leave)).toEqual({ done: 1 });
    await expectNothing(
      db,
      asked,
      `update service.audit_member set state = 'cleared' where id = '${askedId}'`,
    );
    await expectNothing(
      db,
      barred,
      `update service.audit_member set state = 'asked' where id = '${barredId}'`,
    );
  });

  it('cannot be made so on a declaration or an answer from before they were asked again', async () => {
    const clear = `update service.audit_member set state = 'cleared' where id = '${askedId}'`;
    await db.owner.query('update service.audit_member set round = 2 where id = $1', [askedId]);
    await expectNothing(db, cast.coordinator, clear);
    await db.owner.query('update service.audit_member set round = 1 where id = $1', [askedId]);
    expect(await attempt(db, cast.coordinator, clear)).toEqual({ done: 1 });
    await db.owner.query('insert into service.audit_party values ($1, $2, $3)', [
      cast.auditId,
      cast.otherUnit,
      'audited-unit',
    ]);
    await expectNothing(db, cast.coordinator, clear);
    await db.owner.query('delete from service.audit_party where organisation_id = $1', [cast.otherUnit]);
  });
});

describe('the yes-or-no question', () => {
  const ask = (actor: Actor, member: string) =>
    db.as(actor, async (tx) => {
      const { rows } = await sql<{ tie: unknown }>`select service.member_has_tie(${member}) as tie`.execute(
        tx,
      );
      return rows;
    });
  const trail = async (event: string) =>
    (
      await db.owner.query<{ stream: string; subject_id: string }>(
        'select stream, subject_id from kernel.trail_entry where event = $1 order by stream, sequence',
        [event],
      )
    ).rows;

  it('finds a support or an employment at the unit, now or within the bureau’s time', async () => {
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: false }]);
    const since = (validTo: string | null) =>
      db.owner.query(
        `insert into individual.support (participant_id, unit_id, kind, valid_from, valid_to)
         values ($1, $2, 'housing-support', '2020-01-01', $3)`,
        [asked.personId, cast.unit, validTo],
      );
    await since('2024-11-20');
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: false }]);
    await since('2024-11-21');
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: true }]);
    await db.owner.query('update service.bureau_settings set tie_months = 12');
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: false }]);
    await db.owner.query('update service.bureau_settings set tie_months = 24');
    await db.owner.query('delete from individual.support');
    await db.owner.query(
      "insert into kernel.role_holding (person_id, role, organisation_id, valid_from) values ($1, 'substitute', $2, '2026-06-01')",
      [asked.personId, cast.unit],
    );
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: true }]);
  });

  it('is written down each time, for the member to see', async () => {
    const before = (await trail('conflict-tie-asked')).filter((line) => line.subject_id === askedId).length;
    await ask(cast.coordinator, askedId);
    const lines = (await trail('conflict-tie-asked')).filter((line) => line.subject_id === askedId);
    expect(lines.length).toBe(before + 1);
    expect(new Set(lines.map((line) => line.stream))).toEqual(new Set([cast.auditId]));
    expect(await seen(db, asked, 'service.tie_check')).toBe(lines.length + 1);
  });

  it('answers no, in the same shape, about somebody who is not in the coordinator’s own team', async () => {
    // asked here has a tie: whoever may not ask learns nothing of it
    for (const [who, member] of [
      [cast.rivalCoordinator, askedId],
      [cast.rivalCoordinator, randomUUID()],
      [cast.coordinator, randomUUID()],
      [cast.coordinator, asked.personId],
      [cast.auditor, askedId],
      [asked, askedId],
      [cast.unitManager, askedId],
      [cast.administrator, askedId],
      [cast.visitor, askedId],
    ] as const) {
      expect(await ask(who, member)).toEqual([{ tie: false }]);
    }
    expect(await trail('conflict-tie-asked')).toContainEqual({
      stream: cast.rivalBureau,
      subject_id: askedId,
    });
    await db.owner.query("update service.audit_member set state = 'left' where id = $1", [askedId]);
    expect(await ask(cast.coordinator, askedId)).toEqual([{ tie: false }]);
    await db.owner.query("update service.audit_member set state = 'asked' where id = $1", [askedId]);
  });

  it('cannot be put without leaving a trace', async () => {
    await expect(
      db.database.withActor(cast.coordinator, 'read', now, (tx) =>
        sql`select service.member_has_tie(${askedId})`.execute(tx),
      ),
    ).rejects.toThrow(/read-only/);
    await expectNothing(
      db,
      cast.coordinator,
      `select individual.has_tie_to_units('${asked.personId}', array['${cast.unit}']::uuid[], '2024-01-01')`,
    );
  });
});

describe('an administrator who takes an audit role', () => {
  it('reads nothing with it: neither what the bureau coordinates nor what its teams have', async () => {
    const person = cast.administrator.personId;
    const coordinates = await addPlayer(db, 'Adam Ministratör', 'audit-coordinator', cast.bureau, person);
    const audits = await addPlayer(db, 'Adam Ministratör', 'auditor', cast.bureau, person);
    await db.owner.query(
      "insert into service.audit_member (audit_id, person_id, state, asked_on) values ($1, $2, 'cleared', '2026-03-05')",
      [cast.auditId, person],
    );
    for (const table of [
      'service.informant',
      'service.interview',
      'service.transcript',
      'service.commission_plan',
    ]) {
      expect(await seen(db, coordinates, table), table).toBe(0);
      expect(await seen(db, audits, table), `${table} as auditor`).toBe(0);
    }
  });
});
