import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { letterForLink, letterForPublic } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const asked = await addPlayer(db, 'Ask Tillfrågad', 'auditor', cast.bureau);
const barred = await addPlayer(db, 'Jäv Hindrad', 'auditor', cast.bureau);
for (const [player, state] of [
  [asked, 'asked'],
  [barred, 'conflict'],
] as const) {
  await db.owner.query(
    "insert into service.audit_member (audit_id, person_id, state, asked_on) values ($1, $2, $3, '2026-03-05')",
    [cast.auditId, player.personId, state],
  );
}
const code = 'ABCDEFGHJKMN';
await db.owner.query("insert into service.information_letter (audit_id, gift) values ($1, 'en blomma')", [
  cast.auditId,
]);
await db.owner.query(
  "insert into service.letter_section (audit_id, name, heading, body) values ($1, 'more', '', 'Vi har hund')",
  [cast.auditId],
);
await db.owner.query("insert into service.letter_version values ($1, 1, $2, '2026-03-20')", [
  cast.auditId,
  { title: 'Brevet', sections: [] },
]);
await db.owner.query('insert into service.sign_up_link (audit_id, code) values ($1, $2)', [
  cast.auditId,
  code,
]);

const players = { ...cast, asked, barred } as unknown as Record<string, Actor>;
const tables = ['service.information_letter', 'service.letter_section', 'service.letter_version'];

// domain.md, "audit: commission, guide, letter": the team writes; commissioner and unit read what is ready; the public
// comes by the short link alone
const sees: Record<string, [number, number, number]> = {
  coordinator: [1, 1, 1],
  auditor: [1, 1, 1],
  commissioner: [0, 0, 1],
  careManager: [0, 0, 1],
  unitManager: [0, 0, 1],
  asked: [0, 0, 0],
  barred: [0, 0, 0],
  otherAuditor: [0, 0, 0],
  otherManager: [0, 0, 0],
  rivalCoordinator: [0, 0, 0],
  rivalAuditor: [0, 0, 0],
  worker: [0, 0, 0],
  participant: [0, 0, 0],
  administrator: [0, 0, 0],
  visitor: [0, 0, 0],
};

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = players[who]!;
  const inside = who === 'coordinator' || who === 'auditor';

  it('sees what is theirs to read and nothing else', async () => {
    expect(await Promise.all(tables.map((table) => seen(db, actor, table)))).toEqual(sees[who]);
  });

  it('writes only inside the audit, and says it is ready only as its coordinator', async () => {
    const changes: [string, boolean][] = [
      [`update service.information_letter set gift = 'x' where audit_id = '${cast.auditId}'`, inside],
      [`update service.letter_section set body = 'x' where audit_id = '${cast.auditId}'`, inside],
      [`insert into service.letter_section (audit_id, name) values ('${cast.auditId}', 'why')`, inside],
      [
        `insert into service.letter_version values ('${cast.auditId}', 2, '{}', '2026-11-21')`,
        who === 'coordinator',
      ],
    ];
    for (const [change, may] of changes) {
      if (may) expect(await attempt(db, actor, change)).toEqual({ done: 1 });
      else await expectNothing(db, actor, change);
    }
  });

  it('rewrites no letter that was ready, and takes none away', async () => {
    await expectNothing(db, actor, "update service.letter_version set content = '{}'");
    await expectNothing(db, actor, 'delete from service.letter_version');
    await expectNothing(db, actor, 'delete from service.letter_section');
    await expectNothing(db, actor, 'delete from service.information_letter');
  });
});

describe('the public', () => {
  const by = (actor: Actor, link: string) => db.as(actor, (tx) => letterForLink(tx, link));

  it('reads the letter by its link, once the link has been opened, and by nothing else', async () => {
    expect(await by(cast.visitor, code)).toBeUndefined();
    await db.owner.query("insert into service.sign_up_gate (audit_id, state) values ($1, 'open')", [
      cast.auditId,
    ]);
    for (const state of ['open', 'full', 'closed']) {
      await db.owner.query('update service.sign_up_gate set state = $1', [state]);
      for (const who of [cast.visitor, cast.participant, cast.worker]) {
        expect(await by(who, code)).toMatchObject({ title: 'Brevet' });
      }
    }
    expect(await by(cast.visitor, 'ABCDEFGHJKMP')).toBeUndefined();
    expect(await by(cast.visitor, '%')).toBeUndefined();
    expect(await db.as(cast.visitor, (tx) => letterForPublic(tx, cast.auditId))).toBeUndefined();
  });

  it('reads it with the published report', async () => {
    await db.owner.query("update service.audit set delivered_on = '2027-02-01' where id = $1", [
      cast.auditId,
    ]);
    const on = (day: string) =>
      db.as(cast.visitor, (tx) => letterForPublic(tx, cast.auditId), new Date(`${day}T11:00:00Z`));
    expect(await on('2027-02-28')).toBeUndefined();
    expect(await on('2027-03-01')).toMatchObject({ title: 'Brevet', version: 1 });
  });
});
