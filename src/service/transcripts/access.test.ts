import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { statesOf } from '../audit-commission/contract.ts';
import { approvedTranscripts, steps, turnsOf } from './contract.ts';
import { addGuide, addInterviewed, addRawTranscript, approveAsOwner } from './interview-scene.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { questions } = await addGuide(db, cast);
const question = questions[0]!.id;
const said = await addInterviewed(db, cast, 'Deltagare 4');
const approvedOne = await addInterviewed(db, cast, 'Deltagare 2');
const silent = await addInterviewed(db, cast, 'Deltagare 9');
const left = await addInterviewed(db, cast, 'Deltagare 7');
await db.owner.query("update service.informant set withdrawn_on = '2026-11-20' where id = $1", [
  left.informantId,
]);
const raw = await addRawTranscript(db, cast, said.informantId, [
  { words: 'Hur är det?' },
  { words: 'Bra, säger Mirja.' },
]);
const approved = await addRawTranscript(db, cast, approvedOne.informantId, [
  { words: 'Hur är det?' },
  { words: 'Bra, säger XXX.' },
]);
await approveAsOwner(db, cast, approved.id);
await db.owner.query("insert into service.turn_question values ($1, $2, 'by-hand')", [
  raw.turnIds[0],
  question,
]);

const tables = { 'service.transcript': 2, 'service.transcript_turn': 4, 'service.turn_question': 1 };
const inside = ['coordinator', 'auditor'];
const everybody = [
  ...inside,
  'otherAuditor',
  'commissioner',
  'unitManager',
  'otherManager',
  'worker',
  'careManager',
  'participant',
  'rivalCoordinator',
  'rivalAuditor',
  'administrator',
  'visitor',
];
const insert = (informantId: string, state = 'raw') =>
  `insert into service.transcript (audit_id, informant_id, state, source, added_on)
   values ('${cast.auditId}', '${informantId}', '${state}', 'pasted', '2026-11-21')`;

/** Everything that may be done inside, with how many rows it touches. */
const changes: [string, number][] = [
  [insert(silent.informantId), 1],
  ["update service.transcript set version = version + 1 where state = 'raw'", 1],
  ["update service.transcript set state = 'reviewing' where state = 'raw'", 1],
  ["delete from service.transcript where state = 'raw'", 1],
  [
    `insert into service.transcript_turn (transcript_id, position, speaker, words) values ('${raw.id}', 3, 'informant', 'x')`,
    1,
  ],
  [`update service.transcript_turn set words = 'x' where transcript_id = '${raw.id}'`, 2],
  [`delete from service.transcript_turn where transcript_id = '${raw.id}'`, 2],
  [`insert into service.turn_question values ('${approved.turnIds[1]}', '${question}', 'by-hand')`, 1],
  ['delete from service.turn_question', 1],
];

describe.each(everybody)('%s', (who) => {
  const actor = cast[who as 'coordinator'];

  it.each(Object.entries(tables))(
    'sees %s inside the audit, and outside not even that it has rows',
    async (table, rows) => {
      expect(await seen(db, actor, table)).toBe(inside.includes(who) ? rows : 0);
    },
  );

  it.each(changes)('%s', async (statement, rows) => {
    if (inside.includes(who)) expect(await attempt(db, actor, statement)).toEqual({ done: rows });
    else await expectNothing(db, actor, statement);
  });

  it('gets from the contract what they may see and no more', async () => {
    const [list, turns, notYet] = await db.as(actor, async (tx) => [
      await approvedTranscripts(tx, cast.auditId),
      await turnsOf(tx, approved.id),
      await turnsOf(tx, raw.id),
    ]);
    expect(list.map(({ label, turns: count }) => [label, count])).toEqual(
      inside.includes(who) ? [['Deltagare 2', 2]] : [],
    );
    expect(turns.map(({ words }) => words)).toEqual(
      inside.includes(who) ? ['Hur är det?', 'Bra, säger XXX.'] : [],
    );
    expect(notYet).toEqual([]);
    const [step] = await db.as(actor, (tx) => statesOf(tx, cast.auditId, steps));
    expect(step?.status).toBe(inside.includes(who) ? 'under-way' : 'not-yet');
  });
});

describe('what is approved', () => {
  it.each([
    `update service.transcript_turn set words = 'Bra, säger Mirja.' where transcript_id = '${approved.id}'`,
    `update service.transcript_turn set speaker = 'companion' where transcript_id = '${approved.id}'`,
    `delete from service.transcript_turn where transcript_id = '${approved.id}'`,
    `insert into service.transcript_turn (transcript_id, position, speaker, words) values ('${approved.id}', 9, 'informant', 'Mirja')`,
    `update service.transcript set state = 'raw', approved_on = null, approved_by = null where id = '${approved.id}'`,
    `update service.transcript set version = 99 where id = '${approved.id}'`,
    `delete from service.transcript where id = '${approved.id}'`,
  ])('cannot be changed by anybody: %s', async (statement) => {
    for (const who of [cast.coordinator, cast.auditor]) await expectNothing(db, who, statement);
  });

  it('is approved in nobody else’s name, on no other day', async () => {
    const approve = (by: string, day: string) =>
      `update service.transcript set state = 'approved', approved_on = '${day}', approved_by = '${by}' where id = '${raw.id}'`;
    expect(await attempt(db, cast.auditor, approve(cast.auditor.personId, '2026-11-21'))).toEqual({
      done: 1,
    });
    await expectNothing(db, cast.auditor, approve(cast.coordinator.personId, '2026-11-21'));
    await expectNothing(db, cast.auditor, approve(cast.auditor.personId, '2026-11-20'));
  });

  it('goes with a withdrawn consent, and what hangs on it', async () => {
    expect(
      await attempt(
        db,
        cast.coordinator,
        `with gone as materialized (select service.withdraw_informant('${approvedOne.informantId}') as audit)
         select audit from gone`,
      ),
    ).toEqual({ done: 1 });
  });
});

describe('inside the audit', () => {
  it('no transcript is added for who has withdrawn, for another audit’s informant, or as already approved', async () => {
    const other = randomUUID();
    const stranger = randomUUID();
    await db.owner.query(
      "insert into service.audit (id, bureau_id, title, stage, created_on) values ($1, $2, 'En annan', 'interviewing', '2026-03-01')",
      [other, cast.rivalBureau],
    );
    await db.owner.query(
      "insert into service.informant (id, audit_id, label, way) values ($1, $2, 'Deltagare 1', 'phone')",
      [stranger, other],
    );
    await expectNothing(db, cast.auditor, insert(left.informantId));
    await expectNothing(db, cast.auditor, insert(stranger));
    await expectNothing(db, cast.coordinator, insert(silent.informantId, 'reviewing'));
  });

  it('an informant, an audit or a source is not exchanged afterwards', async () => {
    for (const change of [
      "source = 'notes'",
      `informant_id = '${silent.informantId}'`,
      "added_on = '2020-01-01'",
    ]) {
      await expectNothing(
        db,
        cast.coordinator,
        `update service.transcript set ${change} where id = '${raw.id}'`,
      );
    }
  });

  it('a turn is linked to no question of another audit', async () => {
    const other = randomUUID();
    const foreign = randomUUID();
    await db.owner.query(
      "insert into service.audit (id, bureau_id, title, created_on) values ($1, $2, 'En till', '2026-03-01')",
      [other, cast.bureau],
    );
    await db.owner.query(
      "insert into service.guide_question (id, audit_id, position, text) values ($1, $2, 1, 'Hur?')",
      [foreign, other],
    );
    await expectNothing(
      db,
      cast.coordinator,
      `insert into service.turn_question values ('${raw.turnIds[1]}', '${foreign}', 'by-hand')`,
    );
  });
});
