import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { expectNothing, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { withdrawInformant } from '../informants/contract.ts';
import { approveAsOwner } from '../transcripts/interview-scene.ts';
import { answerForOneself, changeBooking, endBooking } from './commands.ts';
import { bookingInput, knownScene } from './known-scene.ts';
import { listOwn } from './queries.ts';

// known.test.ts asks the database; here the pages are asked, and what becomes of the answer

const {
  db,
  cast,
  run,
  knows,
  alsoCoordinates,
  colleague,
  bookingOf,
  claim,
  claimBase,
  known,
  stranger,
  knownRaw,
} = await knownScene();
const { as } = await testApp(db);

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
        changeBooking(tx, cast.auditId, id, version, bookingInput(known.informantId, [colleague.personId])),
      ),
    ).toMatchObject({ ok: true });
    expect(await hides()).toBe(true);
    const again = await db.as(cast.coordinator, (tx) =>
      changeBooking(
        tx,
        cast.auditId,
        id,
        version + 1,
        bookingInput(known.informantId, [knows.personId], '16:00'),
      ),
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
