import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { expectNothing, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { counted } from '../claims/assemble.ts';
import { findClaims } from '../claims/queries.ts';
import { makeEdition } from '../report/editions.ts';
import { codeOf, markersIn, quotesNamed } from '../report/rules/markup.ts';
import { addPairs } from './known-scene.ts';

// The ways around: what is counted, named or built on must not tell what somebody has said to who may know them
// (docs/decisions/0002).

const db = await testDatabase();
const cast = await castAudit(db);
const { as } = await testApp(db);
const knows = cast.auditor;
const colleague = await addPlayer(db, 'Kim Kollega', 'auditor', cast.bureau);
await db.owner.query(
  `insert into service.audit_member (audit_id, person_id, interviews, analyses, state, asked_on)
   values ($1, $2, true, true, 'cleared', '2026-03-05')`,
  [cast.auditId, colleague.personId],
);
const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);
const { code, claim, known, stranger } = await addPairs(db, cast);
await run('insert into service.known_informant values ($1, $2)', [known.informantId, knows.personId]);

// every sign that JavaScript takes for white space, and some that it does not
const signsBetween = [
  ...[
    '\t',
    '\n',
    '\v',
    '\f',
    '\r',
    ' ',
    '\u00a0',
    '\u1680',
    '\u2028',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u3000',
    '\ufeff',
  ],
  ...Array.from({ length: 11 }, (_, at) => String.fromCharCode(0x2000 + at)),
  ...['\u200b', '\u0085', '\u180e', '\u2060', '-', ':', '. '],
];

describe('whose voices a finding rests on', () => {
  const links = (who: typeof knows, where: string) =>
    db.as(
      who,
      async (tx) =>
        (
          await sql<
            Record<string, unknown>
          >`select * from service.claim_links(${cast.auditId}) k where ${sql.raw(where)}`.execute(tx)
        ).rows,
    );

  it('is told of nobody they may know: neither by a standing claim nor by one they build on a code', async () => {
    expect(await links(knows, `informant_id = '${known.informantId}'`)).toEqual([]);
    expect(await links(colleague, `informant_id = '${known.informantId}'`)).toHaveLength(1);
    const built = await db.as(knows, async (tx) => {
      const id = randomUUID();
      await sql`insert into service.claim (id, audit_id, statement) values (${id}, ${cast.auditId}, 'x')`.execute(
        tx,
      );
      await sql`select service.build_claim(${id}, ${code})`.execute(tx);
      const { rows } = await sql<Record<string, unknown>>`
        select * from service.claim_links(${cast.auditId}) where claim_id = ${id}`.execute(tx);
      await sql`delete from service.claim where id = ${id}`.execute(tx);
      return rows;
    });
    expect(built.map(({ informant_id }) => informant_id)).not.toContain(known.informantId);
    expect(built.filter(({ veiled }) => veiled)).toEqual([
      expect.objectContaining({ turn_id: null, start_at: null, words: null, quoted: false }),
    ]);
  });

  it('goes under ids that are made up each time, and one row however many places there are', async () => {
    const [one, again] = [await links(knows, 'veiled'), await links(knows, 'veiled')];
    expect(one).toHaveLength(1);
    for (const key of ['passage_id', 'informant_id']) {
      expect(one[0]![key]).not.toBe(again[0]![key]);
      expect([known.informantId, known.passageId]).not.toContain(one[0]![key]);
    }
    const { rows } = await run(
      `insert into service.passage (audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
         select audit_id, transcript_id, informant_id, turn_id, start_at, end_at - 1, left(words, -1), marked_by, marked_on
         from service.passage where id = $1 returning id`,
      [known.passageId],
    );
    await run(
      "insert into service.claim_passage (audit_id, claim_id, passage_id, stance) values ($1, $2, $3, 'for')",
      [cast.auditId, claim, rows[0].id],
    );
    expect(await links(knows, 'veiled')).toHaveLength(1);
    expect(await links(colleague, 'true')).toHaveLength(3);
    // and who has said both things is one voice on both sides
    await run("update service.claim_passage set stance = 'against' where passage_id = $1", [rows[0].id]);
    const both = await links(knows, 'veiled');
    expect(both.map(({ stance }) => stance).sort()).toEqual(['against', 'for']);
    expect(new Set(both.map(({ informant_id }) => informant_id)).size).toBe(1);
    const counts = async (who: typeof knows) => {
      const all = (await db.as(who, (tx) => findClaims(tx, cast.auditId)))!;
      return counted(all.claims[0]!, all).counts;
    };
    expect(await counts(knows)).toEqual(await counts(colleague));
    expect(await counts(knows)).toMatchObject({ supporting: 2, contradicting: 1, both: 1 });
    await run('delete from service.passage where id = $1', [rows[0].id]);
  });

  it('stands whole behind an edition that they make, where they cannot read it', async () => {
    await run("update service.claim set chapter = 'insights'");
    const made = await db.as(knows, (tx) => makeEdition(tx, cast.auditId, 'draft'));
    if (!made.ok) {
      // somebody has to look at what a claim of two voices gives away, before it is shown
      await run('update service.claim set exposure_reviewed_by = $1, exposure_reviewed_voices = 2', [
        colleague.personId,
      ]);
      expect(await db.as(knows, (tx) => makeEdition(tx, cast.auditId, 'draft'))).toMatchObject({ ok: true });
    }
    const { rows } = await run("select informants from service.report_source where kind = 'claim'");
    expect(rows.length).toBeGreaterThan(0);
    for (const { informants } of rows) {
      expect(informants.sort()).toEqual([known.informantId, stranger.informantId].sort());
    }
    expect(await seen(db, knows, 'service.report_source')).toBe(0);
    expect(await seen(db, colleague, 'service.report_source')).toBe(rows.length);
    await run('delete from service.report_edition');
    await run('update service.claim set exposure_reviewed_by = null, exposure_reviewed_voices = null');
  });
});

describe('a code of theirs in the report’s text', () => {
  it('is refused with the words for one that leads nowhere, and one that stood there keeps nobody out', async () => {
    const me = await as(knows);
    const answers = [];
    for (const wanted of [codeOf(known.passageId), '222222']) {
      const answer = await me.post(`/granskningar/${cast.auditId}/rapport/sammanfattning`, {
        body: `Hej [[citat ${wanted}]]`,
        _version: '0',
      });
      expect(answer.text).toContain(`citatet ${wanted}, som inte får citeras eller inte finns`);
      answers.push([answer.status, answer.text.replaceAll(wanted, '')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![0]).toBe(422);
    await run(
      "insert into service.report_part (audit_id, part, body) values ($1, 'summary', '[[citat 222222]]')",
      [cast.auditId],
    );
    const on = await me.post(`/granskningar/${cast.auditId}/rapport/sammanfattning`, {
      body: 'Mer text\n\n[[citat 222222]]',
      _version: '1',
    });
    expect(on.status).toBe(303);
    await run("delete from service.report_part where part = 'summary'");
  });

  it.each([...signsBetween])('is seen by the database whatever stands before it: %j', async (sign) => {
    for (const wanted of [codeOf(known.passageId), codeOf(known.passageId).toLowerCase()]) {
      for (const body of [`[[citat${sign}${wanted}]]`, `[[${sign}Citat ${sign}${wanted}${sign}: x]]`]) {
        const { rows } = await run('select service.quotes_named($1) as named', [body]);
        const read = markersIn(body).map((marker) => marker.code);
        expect(rows[0].named).toEqual(expect.arrayContaining(read));
        expect(rows[0].named).toEqual(quotesNamed(body));
        if (read.length === 0) continue;
        await expectNothing(
          db,
          knows,
          `insert into service.report_part (audit_id, part, body) values ('${cast.auditId}', 'summary', '${body}')`,
        );
      }
    }
  });

  it('is read the same by both, also with the letters that ignoring case makes of others', async () => {
    for (const body of [
      '[[citat ſK22]]',
      '[[citat \u212A222]]',
      '[[citat[[citat 234567',
      '[[x citat 234567]]',
      'citat 234567',
    ]) {
      const { rows } = await run('select service.quotes_named($1) as named', [body]);
      expect([body, rows[0].named]).toEqual([body, quotesNamed(body)]);
      expect(quotesNamed(body)).toEqual(
        expect.arrayContaining(markersIn(body).map((marker) => marker.code.replace('\u212A', 'K'))),
      );
    }
  });
});

describe('from outside the team', () => {
  it('nothing tells whom they have said that they may know', async () => {
    const elsewhere = await addPlayer(db, 'Rut Revisor', 'unit-manager', cast.otherUnit, knows.personId);
    const marker = `[[citat ${codeOf(known.passageId)}]]`;
    const answers = async (who: typeof knows) =>
      (
        await db.as(who, (tx) =>
          sql<
            Record<string, unknown>
          >`select service.known_informants() as informants, service.known_interviews() as interviews,
            service.known_transcripts() as transcripts, service.known_passages() as passages,
            service.names_unprinted(${cast.auditId}, ${marker}) as named`.execute(tx),
        )
      ).rows[0];
    const nothing = { informants: [], interviews: [], transcripts: [], passages: [], named: false };
    expect(await answers(elsewhere)).toEqual(nothing);
    expect(await answers(knows)).toMatchObject({ named: true });
    await run("update service.audit_member set state = 'left' where person_id = $1", [knows.personId]).catch(
      () => run("update service.audit_member set state = 'asked' where person_id = $1", [knows.personId]),
    );
    expect(await answers(knows)).toEqual(nothing);
    await run("update service.audit_member set state = 'cleared' where person_id = $1", [knows.personId]);
  });
});
