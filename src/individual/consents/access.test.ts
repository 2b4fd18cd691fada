import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;

const toGuardian = randomUUID();
const withdrawn = randomUUID();
await db.owner.query(
  `insert into individual.consent (id, support_id, what, to_whom, to_person_id, valid_from, valid_to, given_on, how,
     witness_id, withdrawn_on, withdrawn_how)
   values ($1, $3, 'plan', 'Gunnar, min gode man', $4, '2026-01-01', '2026-12-31', '2026-01-01', 'self', null, null, null),
     ($2, $3, 'plan', 'Siv', $5, '2026-01-01', '2026-12-31', '2026-01-01', 'spoken', $6, '2026-02-01', 'self')`,
  [toGuardian, withdrawn, cast.supportId, cast.guardian.personId, cast.closePerson.personId, worker.personId],
);

const reads: Partial<Record<(typeof everybodyAround)[number], number>> = {
  participant: 2,
  worker: 2,
  unitManager: 2,
  guardian: 1,
};
const consent = (how: string, witness: string | null, what = 'plan', on = '2026-11-21') =>
  `insert into individual.consent (support_id, what, about, to_whom, valid_from, valid_to, given_on, how, witness_id)
   values ('${cast.supportId}', '${what}', 'Kort', 'Vårdcentralen', '2026-11-21', '2027-11-20', '${on}', '${how}',
     ${witness ? `'${witness}'` : 'null'})`;
const withdraw = (how: string, witness: string | null, on = '2026-11-21') =>
  `update individual.consent set withdrawn_on = '${on}', withdrawn_how = '${how}',
     withdrawn_witness_id = ${witness ? `'${witness}'` : 'null'} where id = '${toGuardian}'`;

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;

  it('reads consents by relation, or as the one it is for while it holds', async () => {
    expect(await seen(db, actor, 'individual.consent')).toBe(reads[who] ?? 0);
  });

  it('gives only as the participant, or as the assigned worker who was there', async () => {
    for (const what of ['plan', 'protective-measure']) {
      if (who === 'participant')
        expect(await attempt(db, actor, consent('self', null, what))).toEqual({ done: 1 });
      else await expectNothing(db, actor, consent('self', null, what));
      for (const how of ['spoken', 'paper']) {
        if (who === 'worker') expect(await attempt(db, actor, consent(how, self, what))).toEqual({ done: 1 });
        else await expectNothing(db, actor, consent(how, self, what));
        await expectNothing(db, actor, consent(how, cast.formerWorker.personId, what));
      }
    }
    await expectNothing(db, actor, consent('self', null, 'plan', '2026-11-22'));
  });

  it('withdraws only as the participant, or as the assigned worker who was there, and today', async () => {
    if (who === 'participant') expect(await attempt(db, actor, withdraw('self', null))).toEqual({ done: 1 });
    else await expectNothing(db, actor, withdraw('self', null));
    if (who === 'worker') expect(await attempt(db, actor, withdraw('spoken', self))).toEqual({ done: 1 });
    else await expectNothing(db, actor, withdraw('spoken', self));
    await expectNothing(db, actor, withdraw('paper', cast.formerWorker.personId));
    await expectNothing(db, actor, withdraw('self', null, '2026-11-20'));
  });

  it('changes nothing else, wakes up nothing that was withdrawn, and removes nothing', async () => {
    for (const write of [
      "update individual.consent set valid_to = '2030-01-01'",
      "update individual.consent set to_whom = 'Alla'",
      `update individual.consent set withdrawn_on = null, withdrawn_how = null where id = '${withdrawn}'`,
      'delete from individual.consent',
    ])
      await expectNothing(db, actor, write);
  });

  it('learns the participant’s name through a consent only as the one it is for', async () => {
    const known = ['participant', 'worker', 'substitute', 'unitManager', 'careManager', 'guardian'];
    expect(await seen(db, actor, 'kernel.person', `id = '${participant.personId}'`)).toBe(
      known.includes(who) || who === 'administrator' ? 1 : 0,
    );
  });
});

it('opens for one thing and for as long as it lasts', async () => {
  const opened = (what: string | null, at: string) =>
    db.as(
      cast.guardian,
      async (tx) =>
        (await sql<{ ids: string[] }>`select individual.consented_supports(${what}) as ids`.execute(tx))
          .rows[0]!.ids,
      new Date(at),
    );
  expect(await opened('plan', '2026-11-21T09:00:00Z')).toEqual([cast.supportId]);
  expect(await opened('about-me', '2026-11-21T09:00:00Z')).toEqual([]);
  expect(await opened('plan', '2026-12-31T22:59:00Z')).toEqual([cast.supportId]);
  expect(await opened('plan', '2026-12-31T23:01:00Z')).toEqual([]);
});
