import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { findRawMaterial } from '../audit-disposal/queries.ts';
import { claimsForReport } from '../claims/contract.ts';
import { findClaims } from '../claims/queries.ts';
import { mergeCodes } from '../coding/codebook-commands.ts';
import { codebook, ladderForReport } from '../coding/contract.ts';
import { findOverview } from '../coding/queries.ts';
import { transcriptFacts } from '../de-identification/contract.ts';
import { informantCounts } from '../informants/contract.ts';
import { findReportData } from '../report/queries.ts';
import { codeOf } from '../report/rules/markup.ts';
import { knownScene } from './known-scene.ts';

// Nobody who has said that they may know an informant reads what that informant has said, until it is de-identified
// words in a claim or a report (domain.md, "Audit"; docs/decisions/0002); and nothing is counted differently for them.

const {
  db,
  cast,
  run,
  knows,
  alsoCoordinates,
  colleague,
  code,
  otherCode,
  questions,
  known,
  stranger,
  knownRaw,
  strangerRaw,
} = await knownScene();

const facts = async (tx: Tx) => {
  const { informants: _, ...overview } = (await findOverview(tx, cast.auditId))!;
  return {
    facts: await transcriptFacts(tx, cast.auditId),
    overview,
    codes: await codebook(tx, cast.auditId),
    ladder: await ladderForReport(tx, cast.auditId),
    counts: await informantCounts(tx, cast.auditId),
    material: await findRawMaterial(tx, cast.auditId),
    claims: await claimsForReport(tx, cast.auditId),
    numbers: (await findReportData(tx, cast.auditId))?.numbers,
  };
};

// what an informant said, or what was read straight out of it: how many rows there are of one of them
const hidden: [table: string, where: (one: typeof known | typeof knownRaw) => string][] = [
  ['service.transcript_turn', (one) => `transcript_id = '${idOf(one)}'`],
  [
    'service.turn_question',
    (one) =>
      `turn_id = any ('{${'turnIds' in one ? one.turnIds.join() : ''}}') and '${one.informantId}' is not null`,
  ],
  ['service.identifying_mark', (one) => `transcript_id = '${idOf(one)}'`],
  [
    'service.interview_note',
    (one) => `interview_id = '${'interviewId' in one ? one.interviewId : randomUUID()}'`,
  ],
  ['service.passage', (one) => `informant_id = '${one.informantId}'`],
  ['service.coding', (one) => `passage_id = '${'passageId' in one ? one.passageId : randomUUID()}'`],
  ['service.claim_passage', (one) => `passage_id = '${'passageId' in one ? one.passageId : randomUUID()}'`],
  ['service.ladder_step', (one) => `informant_id = '${one.informantId}'`],
  ['service.informant_background', (one) => `informant_id = '${one.informantId}'`],
];
const idOf = (one: typeof known | typeof knownRaw) => ('transcriptId' in one ? one.transcriptId : one.id);

describe.each([
  ['as an interviewer', knows],
  ['as the coordinator they also are', alsoCoordinates],
])('whoever may know an informant, %s', (_hat, actor) => {
  it.each(hidden)('sees nothing of theirs in %s, and the others’ as before', async (table, where) => {
    const rows = async (who: typeof actor, ones: (typeof known | typeof knownRaw)[]) =>
      (await Promise.all(ones.map((one) => seen(db, who, table, where(one))))).reduce((a, b) => a + b);
    expect(await rows(actor, [known, knownRaw])).toBe(0);
    expect(await rows(actor, [stranger, strangerRaw])).toBeGreaterThan(0);
    expect(await rows(colleague, [known, knownRaw])).toBe(await rows(actor, [stranger, strangerRaw]));
    expect(await rows(cast.coordinator, [known, knownRaw])).toBeGreaterThan(0);
  });

  it('finds their words in no table that it can read at all', async () => {
    const { rows: tables } = await run(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'service' and has_table_privilege('medskapa_app', format('%I.%I', schemaname, tablename), 'select')`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const found = await db.as(actor, async (tx) => {
        const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(
          tx,
        );
        return rows.map(({ row }) => row).join();
      });
      expect([name, found.includes('Ingen frågar')]).toEqual([name, false]);
      expect([name, found.includes(known.passageId)]).toEqual([name, false]);
    }
  });

  it('is hidden from in every table that hangs on an informant, or that table only says how far the work is', async () => {
    const { rows } = await run(
      `select distinct c.table_name as name from information_schema.columns c
       join pg_tables p on p.schemaname = c.table_schema and p.tablename = c.table_name
       where c.table_schema = 'service' and has_table_privilege('medskapa_app', format('%I.%I', p.schemaname, p.tablename), 'select')
         and c.column_name in ('informant_id', 'transcript_id', 'turn_id', 'passage_id', 'interview_id')
         and not exists (select from pg_policies r where r.schemaname = 'service' and r.tablename = c.table_name
           and r.permissive = 'RESTRICTIVE' and r.cmd in ('ALL', 'SELECT') and r.qual ~ 'known_')
       order by 1`,
    );
    // read before adding to this list: what is here is read by whoever may know the informant
    expect(rows.map(({ name }) => name)).toEqual([
      'booking',
      'claim_base_member',
      'informant_consent',
      'interview',
      'interviewer',
      'sign_up',
      'transcript',
      // follows its turn
      'turn_question',
    ]);
  });

  it('writes nothing in it either', async () => {
    for (const statement of [
      `update service.transcript set version = version + 1 where id = '${knownRaw.id}'`,
      `update service.transcript set state = 'raw' where id = '${knownRaw.id}'`,
      `delete from service.transcript where id = '${knownRaw.id}'`,
      `insert into service.transcript_turn (transcript_id, position, speaker, words) values ('${knownRaw.id}', 9, 'informant', 'x')`,
      `delete from service.transcript_turn where transcript_id = '${knownRaw.id}'`,
      `insert into service.turn_question values ('${knownRaw.turnIds[0]}', '${questions[0]!.id}', 'by-hand')`,
      `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion)
         values ('${knownRaw.id}', '${knownRaw.turnIds[0]}', 0, 3, 'name', 'Hur', 'hur', 'XXX')`,
      `delete from service.identifying_mark where transcript_id = '${knownRaw.id}'`,
      `update service.interview set minutes = 5 where id = '${knownRaw.interviewId}'`,
      `insert into service.interviewer values ('${knownRaw.interviewId}', '${actor.personId}')`,
      `insert into service.interview_note (interview_id, guide_question_id, body) values ('${knownRaw.interviewId}', '${questions[1]!.id}', 'x')`,
      `update service.interview_note set body = 'x' where interview_id = '${knownRaw.interviewId}'`,
      `insert into service.interview (audit_id, informant_id, guide_version) values ('${cast.auditId}', '${known.informantId}', 1)`,
      `delete from service.passage where id = '${known.passageId}'`,
      `insert into service.coding values ('${cast.auditId}', '${known.passageId}', '${otherCode}', '${actor.personId}')`,
      `delete from service.coding where passage_id = '${known.passageId}'`,
      `update service.ladder_step set step = 5 where informant_id = '${known.informantId}'`,
      `delete from service.ladder_step where informant_id = '${known.informantId}'`,
      `update service.claim_passage set quoted = true where passage_id = '${known.passageId}'`,
      `delete from service.claim_passage where passage_id = '${known.passageId}'`,
      `delete from service.claim_base_member where informant_id = '${known.informantId}'`,
      `update service.informant_background set age = 20 where informant_id = '${known.informantId}'`,
    ]) {
      await expectNothing(db, actor, statement);
    }
    // and guesses nothing, sign by sign
    const guess = (who: typeof actor, one: typeof known, words: string) =>
      db.as(who, async (tx) => {
        const turn = await run('select turn_id from service.passage where id = $1', [one.passageId]);
        const { rows } = await sql<{ stands: boolean }>`select service.passage_stands(${cast.auditId},
          ${one.transcriptId}, ${one.informantId}, ${turn.rows[0].turn_id}, 0, 1, ${words}) as stands`.execute(
          tx,
        );
        return rows[0]!.stands;
      });
    expect(await guess(colleague, known, 'I')).toBe(true);
    expect(await guess(actor, known, 'I')).toBe(false);
    expect(await guess(actor, stranger, 'D')).toBe(true);
  });

  it('counts as the rest of the team counts', async () => {
    const theirs = await db.as(colleague, facts);
    expect(await db.as(actor, facts)).toEqual(theirs);
    expect(theirs.facts).toEqual({ transcriptsNotApproved: 2, marksNotReviewed: 2 });
    expect(theirs.codes.find(({ id }) => id === code)).toMatchObject({ passages: 2, informants: 2 });
    expect(theirs.material?.notes).toBe(2);
    const counted = await db.as(actor, (tx) => findClaims(tx, cast.auditId));
    const links = counted?.claims[0]?.links ?? [];
    expect(links.filter(({ veiled }) => !veiled).map(({ informantId }) => informantId)).toEqual([
      stranger.informantId,
    ]);
    expect(links.filter(({ veiled }) => veiled)).toEqual([
      expect.objectContaining({ inBase: true, words: null }),
    ]);
    expect(JSON.stringify(links)).not.toContain(known.informantId);
    expect(JSON.stringify(counted)).not.toContain(known.passageId);
  });

  it('cannot read a place by naming it in the report’s text; a quote that others have chosen is there', async () => {
    const marker = `[[citat ${codeOf(known.passageId)}]]`;
    const write = (body: string) =>
      `insert into service.report_part (audit_id, part, body) values ('${cast.auditId}', 'insights', '${body}')`;
    await expectNothing(db, actor, write(marker));
    expect(await attempt(db, actor, write(`[[citat ${codeOf(stranger.passageId)}]]`))).toEqual({ done: 1 });
    const printed = async () => (await db.as(actor, (tx) => findReportData(tx, cast.auditId)))!.passages;
    expect((await printed()).map(({ words }) => words)).not.toContain('Ingen frågar mig');
    await run(write(marker));
    expect((await printed()).find(({ id }) => id === known.passageId)).toMatchObject({
      informantId: known.informantId,
      words: 'Ingen frågar mig',
    });
    // it stands there now, and whoever writes on in that text leaves it standing
    expect(
      await attempt(
        db,
        actor,
        `update service.report_part set body = body || ' mer' where part = 'insights'`,
      ),
    ).toEqual({ done: 1 });
    await run("delete from service.report_part where part = 'insights'");
    await run('update service.claim_passage set quoted = true where passage_id = $1', [known.passageId]);
    expect(
      (await db.as(actor, (tx) => claimsForReport(tx, cast.auditId)))!
        .flatMap(({ claims }) => claims)
        .flatMap(({ quotes }) => quotes.map(({ words }) => words)),
    ).toEqual(
      (await db.as(colleague, (tx) => claimsForReport(tx, cast.auditId)))!
        .flatMap(({ claims }) => claims)
        .flatMap(({ quotes }) => quotes.map(({ words }) => words)),
    );
    expect((await printed()).map(({ id }) => id)).toContain(known.passageId);
    expect(await seen(db, actor, 'service.passage', `informant_id = '${known.informantId}'`)).toBe(0);
    await run('update service.claim_passage set quoted = false where passage_id = $1', [known.passageId]);
  });
});

describe('what they do for the team', () => {
  it('loses nothing of those they may know: a merge of codes, a claim built on a code', async () => {
    class Undo extends Error {}
    const result = db.as(knows, async (tx) => {
      await sql`insert into service.claim (id, audit_id, statement) values (${otherCode}, ${cast.auditId}, 'Hörda')`.execute(
        tx,
      );
      await sql`select service.build_claim(${otherCode}, ${code})`.execute(tx);
      const built = (await findClaims(tx, cast.auditId, { claim: otherCode }))!;
      expect(built.claims[0]?.links).toHaveLength(2);
      expect(await mergeCodes(tx, cast.auditId, code, otherCode)).toMatchObject({ ok: true });
      expect((await codebook(tx, cast.auditId)).find(({ id }) => id === otherCode)).toMatchObject({
        passages: 2,
        informants: 2,
      });
      throw new Undo();
    });
    await expect(result).rejects.toThrow(Undo);
  });

  it('reaches no other bureau’s or audit’s numbers', async () => {
    for (const who of [cast.rivalCoordinator, cast.otherAuditor, cast.commissioner, cast.visitor]) {
      for (const call of [
        `service.code_counts('${cast.auditId}')`,
        `service.coding_progress('${cast.auditId}')`,
        `service.ladder_steps('${cast.auditId}')`,
        `service.claim_links('${cast.auditId}')`,
        `service.backgrounds('${cast.auditId}')`,
        `service.printed_of_known('${cast.auditId}')`,
      ]) {
        expect(await attempt(db, who, `select from ${call}`)).toEqual({ done: 0 });
      }
      for (const call of ['open_marks', 'notes_left']) {
        expect(
          await db.as(who, async (tx) => {
            const { rows } = await sql
              .raw<{ n: number }>(`select service.${call}('${cast.auditId}') as n`)
              .execute(tx);
            return rows[0]!.n;
          }),
        ).toBe(0);
      }
    }
  });
});
