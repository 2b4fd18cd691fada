import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { findRawMaterial } from '../audit-disposal/queries.ts';
import { claimsForReport } from '../claims/contract.ts';
import { findClaims } from '../claims/queries.ts';
import { mergeCodes } from '../coding/codebook-commands.ts';
import { codebook, ladderForReport } from '../coding/contract.ts';
import { findOverview } from '../coding/queries.ts';
import { transcriptFacts } from '../de-identification/contract.ts';
import { informantCounts, withdrawInformant } from '../informants/contract.ts';
import { findReportData } from '../report/queries.ts';
import { codeOf } from '../report/rules/markup.ts';
import { approveAsOwner } from '../transcripts/interview-scene.ts';
import { answerForOneself, book, changeBooking, endBooking } from './commands.ts';
import { addPairs } from './known-scene.ts';
import { listOwn } from './queries.ts';

// Nobody who has said that they may know an informant reads what that informant has said, until it is de-identified
// words in a claim or a report (domain.md, "Audit"; docs/decisions/0002); and nothing is counted differently for them.

const db = await testDatabase();
const cast = await castAudit(db);
const { as } = await testApp(db);
// interviews here, and coordinates under another hat
const knows = cast.auditor;
const alsoCoordinates = await addPlayer(db, 'Rut Revisor', 'audit-coordinator', cast.bureau, knows.personId);
const colleague = await addPlayer(db, 'Kim Kollega', 'auditor', cast.bureau);
await db.owner.query(
  `insert into service.audit_member (audit_id, person_id, interviews, analyses, state, asked_on)
   values ($1, $2, true, true, 'cleared', '2026-03-05')`,
  [cast.auditId, colleague.personId],
);
const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);
const { code, otherCode, claim, claimBase, questions, known, stranger, knownRaw, strangerRaw } =
  await addPairs(db, cast);

const input = (informant: string, interviewers: string[], startsAt = '14:00') => ({
  informant,
  day: '2026-12-01',
  startsAt,
  minutes: 60,
  way: 'phone' as const,
  place: '',
  interviewers,
  asked: true,
});
const bookingOf = new Map<string, string>();
async function booked(informantId: string, startsAt: string): Promise<string> {
  const result = await db.as(cast.coordinator, (tx) =>
    book(tx, cast.auditId, input(informantId, [knows.personId], startsAt)),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  bookingOf.set(informantId, result.value);
  return result.value;
}

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

beforeAll(async () => {
  // booked when nothing of them was written down yet
  await run("update service.interview set state = 'planned'");
  for (const [informant, at] of [
    [known.informantId, '09:00'],
    [knownRaw.informantId, '12:00'],
  ] as const) {
    const id = await booked(informant, at);
    expect(await db.as(knows, (tx) => answerForOneself(tx, id, 'knows'))).toBe(true);
  }
  await run("update service.interview set state = 'done'");
});

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

describe('the pages', () => {
  const base = `/granskningar/${cast.auditId}`;
  it('leave them out of every list’s links, and are not there one by one', async () => {
    const [theirs, others] = [await as(knows), await as(colleague)];
    for (const path of [
      `${base}/utskrifter/${knownRaw.id}`,
      `${base}/utskrifter/${knownRaw.id}/avidentifiera`,
      `${base}/utskrifter/${known.transcriptId}`,
      `${base}/intervjuer/${knownRaw.interviewId}`,
      `${base}/kodning/utskrifter/${known.transcriptId}`,
      `${base}/kodning/informanter/${known.informantId}`,
      `${base}/kodning/stallen/${known.passageId}`,
    ]) {
      expect([path, (await theirs.get(path)).status]).toEqual([path, 404]);
      expect([path, (await others.get(path)).status]).not.toEqual([path, 404]);
    }
    for (const [path, words] of [
      ['utskrifter', 'Någon annan tar hand om utskriften'],
      ['intervjuer', 'Någon annan håller intervjun'],
      ['kodning', 'Andra i laget läser och kodar'],
      ['kodning/trappan', 'Därför visas inte hela trappan'],
      [`deltagare/${known.informantId}`, 'Någon annan skriver ner'],
      [`pastaenden/${claim}`, 'Fler räknas med'],
    ] as const) {
      const page = await theirs.get(`${base}/${path}`);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.text).toContain(words);
      expect(page.text).not.toContain('Ingen frågar mig');
      expect((await others.get(`${base}/${path}`)).text).not.toContain(words);
    }
    for (const path of [
      '',
      '/pastaenden',
      '/pastaenden/grupper',
      '/rapport',
      '/gallring',
      '/kodning/kodbok',
    ]) {
      expect([path, (await theirs.get(`${base}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('refuse what a page that was open before would send', async () => {
    const theirs = await as(knows);
    for (const [path, values] of [
      [`intervjuer/${known.informantId}/borja`, {}],
      [`kodning/informanter/${known.informantId}/steg`, { step: '3', grounds: 'x', _version: '1' }],
      [`deltagare/${known.informantId}/bakgrund`, { gender: 'man', age: '40' }],
    ] as const) {
      expect([path, (await theirs.post(`${base}/${path}`, values)).status]).toEqual([
        path,
        path.endsWith('borja') ? 422 : 404,
      ]);
    }
    // a named part keeps those whom its writer may not place
    const saved = await theirs.post(`${base}/pastaenden/grupper/${claimBase}`, {
      name: 'De som bor själva',
      members: stranger.informantId,
      _version: '1',
    });
    expect(saved.status).toBe(303);
    const { rowCount } = await run('select from service.claim_base_member where base_id = $1', [claimBase]);
    expect(rowCount).toBe(2);
  });
});

describe('an answer that it may be somebody one knows', () => {
  it('stays, whatever becomes of the meeting', async () => {
    const id = bookingOf.get(known.informantId)!;
    const hides = async () => (await seen(db, knows, 'service.passage')) === 1;
    expect(await hides()).toBe(true);
    expect(await db.as(knows, (tx) => answerForOneself(tx, id, 'does-not-know'))).toBe(false);
    await expectNothing(
      db,
      knows,
      `update service.booking_interviewer set answer = 'does-not-know' where person_id = '${knows.personId}'`,
    );
    // not even when the coordinator books somebody else, writes the answer over, or cancels
    await db.as(cast.coordinator, (tx) =>
      sql`update service.booking_interviewer set answer = 'does-not-know' where booking_id = ${id}`.execute(
        tx,
      ),
    );
    expect(await hides()).toBe(true);
    expect(await db.as(knows, listOwn)).toEqual([]);
    const version = 1;
    expect(
      await db.as(cast.coordinator, (tx) =>
        changeBooking(tx, cast.auditId, id, version, input(known.informantId, [colleague.personId])),
      ),
    ).toMatchObject({ ok: true });
    expect(await hides()).toBe(true);
    const again = await db.as(cast.coordinator, (tx) =>
      changeBooking(tx, cast.auditId, id, version + 1, input(known.informantId, [knows.personId], '16:00')),
    );
    expect(again).toMatchObject({ ok: false, errors: [{ text: 'booking.error.knows' }] });
    expect(await db.as(cast.coordinator, (tx) => endBooking(tx, cast.auditId, id, 'cancelled'))).toBe(true);
    await run('delete from service.booking where id = $1', [id]);
    expect(await hides()).toBe(true);
  });

  it('is nobody’s but their own to give', async () => {
    const meeting = bookingOf.get(known.informantId)!;
    for (const statement of [
      `insert into service.booking_interviewer (booking_id, person_id, answer) values ('${meeting}', '${colleague.personId}', 'knows')`,
      `update service.booking_interviewer set answer = 'knows' where person_id <> '${cast.coordinator.personId}'`,
    ]) {
      await expectNothing(db, cast.coordinator, statement);
    }
  });

  it('is kept where no request reads or writes', async () => {
    for (const who of [knows, alsoCoordinates, cast.coordinator, colleague]) {
      for (const statement of [
        'select from service.known_informant',
        'delete from service.known_informant',
        `insert into service.known_informant values ('${stranger.informantId}', '${colleague.personId}')`,
      ]) {
        await expectNothing(db, who, statement);
      }
    }
  });

  it('closes nothing for anybody else, and nothing of those one does not know', async () => {
    expect(await seen(db, colleague, 'service.passage')).toBe(2);
    expect(await seen(db, knows, 'service.passage')).toBe(1);
    expect(await seen(db, { kind: 'job', name: 'audit-disposal' }, 'service.transcript')).toBe(4);
  });

  it('does not keep them from writing down that the informant withdraws, and goes with it', async () => {
    await approveAsOwner(db, cast, knownRaw.id);
    expect(await db.as(knows, (tx) => withdrawInformant(tx, knownRaw.informantId))).toBeDefined();
    const { rows } = await run('select informant_id from service.known_informant');
    expect(rows).toEqual([{ informant_id: known.informantId }]);
    const { rows: ledger } = await run('select erased::text from kernel.disposal');
    expect(ledger[0].erased).toContain('service.known_informant');
  });
});
