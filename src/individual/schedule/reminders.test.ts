import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attempt, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { createMail } from '../../kernel/mail/mail.ts';
import { tellParticipants } from './messages.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const job = { kind: 'job', name: tellParticipants.name } as const;

const letters: string[] = [];
let refused = '';
const server = new SMTPServer({
  hideSTARTTLS: true,
  authOptional: true,
  onRcptTo({ address }, _session, callback) {
    callback(address === refused ? new Error('No such mailbox') : null);
  },
  onData(stream, _session, callback) {
    text(stream).then((letter) => {
      letters.push(letter);
      callback(null);
    }, callback);
  },
});
let port = 0;
beforeAll(async () => {
  port = await new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const tell = async (at = now) => {
  const mail = createMail(
    { url: `smtp://127.0.0.1:${port}`, from: 'Medskapa <no-reply@medskapa.test>' },
    () => {},
  );
  letters.length = 0;
  await tellParticipants.run({ database: db.database, actor: job, mail, now: at }, {});
  return letters.length;
};
const on = (day: string) => new Date(`${day}T15:00:00Z`);
const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);

/** A participant with a support and no visits, who wants e-mail. */
async function somebody(address: string): Promise<{ person: string; support: string }> {
  const [person, support] = [randomUUID(), randomUUID()];
  await run("insert into kernel.person (id, name, created_on) values ($1, 'Någon', '2024-01-01')", [person]);
  await run(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from) values ($1, $2, $3, 'housing-support', '2025-01-01')`,
    [support, person, cast.unit],
  );
  await run("insert into individual.message_choice (person_id, way, address) values ($1, 'email', $2)", [
    person,
    address,
  ]);
  return { person, support };
}

beforeEach(async () => {
  for (const table of [
    'message_sent',
    'message_choice',
    'about_suggestion',
    'contact_wish',
    'follow_up',
    'plan',
  ])
    await run(`delete from individual.${table}`);
});

describe('a participant', () => {
  it('is told nothing until they choose it themselves', async () => {
    // the substitute comes tomorrow
    expect(await tell()).toBe(0);
    const page = await alex.get('/meddelanden');
    expect(page.text).toContain('Vill du ha ett mejl när någon kommer nästa dag');
    expect(page.html).toMatch(/value="none"[^>]*checked/);
    expect((await alex.get(`/stod/${cast.supportId}/vecka/val`)).html).toContain('href="/meddelanden"');
    await alex.post('/meddelanden', { way: 'email', address: 'alex@hem.test' });
    expect(await tell()).toBe(1);
    await alex.post('/meddelanden', { way: 'none' });
    expect(await tell(on('2026-11-22'))).toBe(0);
  });

  it('gets one letter that says only that something is new, however much there is, and once', async () => {
    await alex.post('/meddelanden', { way: 'email', address: 'alex@hem.test' });
    await run(
      `insert into individual.about_suggestion (support_id, kind, words, suggested_by, suggested_on) values ($1, 'helps', 'Kaffe', $2, '2026-11-20')`,
      [cast.supportId, cast.worker.personId],
    );
    expect(await tell()).toBe(1);
    expect(letters[0]).toMatch(/^To: alex@hem\.test$/m);
    const body = letters[0]!
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n\n');
    expect(body).toContain('nytt');
    expect(body).not.toMatch(/Alex|Vera|Bo |Kaffe|boendest|bes=C3=B6k|morgon|uppf|plan/i);
    expect(await tell()).toBe(0);
    expect(await tell(on('2026-11-22'))).toBe(0);
  });

  it('hears of a visit that is moved to another day, and of none that is called off', async () => {
    const { support } = await somebody('nagon@hem.test');
    const visit = randomUUID();
    const move = (day: string, state: string) =>
      run('update individual.visit set day = $2, state = $3 where id = $1', [visit, day, state]);
    await run(
      `insert into individual.visit (id, support_id, day, starts_at, ends_at, way) values ($1, $2, '2026-11-22', '09:00', '10:00', 'home')`,
      [visit, support],
    );
    expect(await tell()).toBe(1);
    await move('2026-11-25', 'cancelled-by-unit');
    expect(await tell(on('2026-11-24'))).toBe(0);
    await move('2026-11-25', 'planned');
    expect(await tell(on('2026-11-23'))).toBe(0);
    expect(await tell(on('2026-11-24'))).toBe(1);
  });

  it('hears once that it is time to follow up, by their own rhythm or once a year, and not while it goes on', async () => {
    const { person, support } = await somebody('nagon@hem.test');
    const plan = randomUUID();
    await run(
      `insert into individual.plan (id, support_id, number, created_by, created_on, rhythm_months) values ($1, $2, 1, $3, '2026-01-01', 3)`,
      [plan, support, person],
    );
    await run("update individual.plan set state = 'proposed', proposal = 1 where id = $1", [plan]);
    await run(
      `insert into individual.plan_answer (plan_id, proposal, answer, way, given_on, place) values ($1, 1, 'yes', 'own-device', '2026-01-10', 1)`,
      [plan],
    );
    await run(
      "update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-11-30' where id = $1",
      [plan],
    );
    expect(await tell(on('2027-02-27'))).toBe(0);
    // the last of February, as the app counts months
    expect(await tell(on('2027-02-28'))).toBe(1);
    expect(await tell(on('2027-03-05'))).toBe(0);
    await run(
      `insert into individual.follow_up (support_id, begun_by, begun_as, begun_on, closed_by, closed_on) values ($1, $2, 'participant', '2027-03-06', $2, '2027-03-06')`,
      [support, person],
    );
    expect(await tell(on('2027-06-05'))).toBe(0);
    await run(
      `insert into individual.follow_up (support_id, begun_by, begun_as, begun_on) values ($1, $2, 'participant', '2027-06-06')`,
      [support, person],
    );
    expect(await tell(on('2027-06-06'))).toBe(0);
    await run('delete from individual.follow_up where closed_on is null');
    expect(await tell(on('2027-06-07'))).toBe(1);
  });

  it('hears that a question waits: a plan to answer, a follow-up that was begun for them, whom they want', async () => {
    const { person, support } = await somebody('nagon@hem.test');
    const plan = randomUUID();
    await run(
      `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-11-01')`,
      [plan, support, person],
    );
    expect(await tell()).toBe(0);
    await run("update individual.plan set state = 'proposed', proposal = 1 where id = $1", [plan]);
    expect(await tell()).toBe(1);
    await run(
      `insert into individual.plan_answer (plan_id, proposal, answer, way, given_on, place) values ($1, 1, 'cannot-say-yet', 'own-device', '2026-11-21', 1)`,
      [plan],
    );
    expect(await tell(on('2026-11-22'))).toBe(0);
    const followUp = randomUUID();
    await run(
      `insert into individual.follow_up (id, support_id, begun_by, begun_as, begun_on) values ($1, $2, $3, 'staff', '2026-11-22')`,
      [followUp, support, cast.worker.personId],
    );
    expect(await tell(on('2026-11-23'))).toBe(1);
    await run(
      "insert into individual.contact_wish (support_id, state, asked_on) values ($1, 'asked', '2026-11-24')",
      [support],
    );
    expect(await tell(on('2026-11-24'))).toBe(1);
    expect(await tell(on('2026-11-25'))).toBe(0);
  });

  it('hears nothing any more when the support has ended', async () => {
    const { support } = await somebody('nagon@hem.test');
    await run(
      `insert into individual.visit (support_id, day, starts_at, ends_at, way) values ($1, '2026-11-22', '09:00', '10:00', 'home')`,
      [support],
    );
    await run("update individual.support set valid_to = '2026-11-20' where id = $1", [support]);
    expect(await tell()).toBe(0);
  });
});

describe('the job', () => {
  it('is stopped by no letter that is not taken, tries that one again, and sends no other twice', async () => {
    const visits = async (address: string) => {
      const { support } = await somebody(address);
      await run(
        `insert into individual.visit (support_id, day, starts_at, ends_at, way) values ($1, '2026-11-22', '09:00', '10:00', 'home')`,
        [support],
      );
    };
    for (const address of ['ett@hem.test', 'tva@hem.test', 'tre@hem.test']) await visits(address);
    refused = 'tva@hem.test';
    await expect(tell()).rejects.toThrow('1 letters were not taken');
    expect(letters).toHaveLength(2);
    refused = '';
    expect(await tell()).toBe(1);
    expect(letters[0]).toMatch(/^To: tva@hem\.test$/m);
  });

  it('learns whom, and nothing of what; and nobody else learns anything', async () => {
    await somebody('nagon@hem.test');
    await alex.post('/meddelanden', { way: 'email', address: 'alex@hem.test' });
    const ask = (actor: Parameters<typeof db.as>[0]) =>
      db.as(actor, async (tx) => {
        const { rows } = await sql<{
          about: string[];
        }>`select * from individual.participants_to_tell()`.execute(tx);
        return rows;
      });
    const [row] = await ask(job);
    expect(row).toMatchObject({ person_id: cast.participant.personId, address: 'alex@hem.test' });
    const { rows: visits } = await run("select id from individual.visit where day = '2026-11-22'");
    expect(row!.about).toHaveLength(1);
    expect(row!.about).not.toContain(visits[0].id);
    for (const who of everybodyAround) expect([who, await ask(cast[who])]).toEqual([who, []]);
    expect(await ask({ kind: 'job', name: 'tell-about-check-in' })).toEqual([]);
    for (const table of ['visit', 'plan', 'follow_up', 'about_suggestion', 'message_choice', 'support'])
      expect([table, await seen(db, job, `individual.${table}`)]).toEqual([table, 0]);
  });

  it('forgets after a year what it has told', async () => {
    const { person } = await somebody('nagon@hem.test');
    await run(
      "insert into individual.message_sent values ($1, gen_random_uuid(), '2025-10-01'), ($1, gen_random_uuid(), '2026-10-01')",
      [person],
    );
    await tell();
    expect((await run('select from individual.message_sent')).rowCount).toBe(1);
    // and nobody else clears it
    const clear = 'delete from individual.message_sent';
    expect(await attempt(db, cast.participant, clear)).toEqual({ done: 0 });
    expect(await attempt(db, { kind: 'job', name: 'clean-up' }, clear)).toEqual({ done: 0 });
  });
});
