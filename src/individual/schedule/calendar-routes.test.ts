import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { createMail } from '../../kernel/mail/mail.ts';
import { smsWay, tellAboutCheckIn } from './messages.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const lines: string[] = [];
let clock = now;
const site = await testApp(db, { log: (line) => lines.push(line), clock: () => clock });
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/vecka`;
await alex.post(`${base}/nytt`, {
  week: '2026-W47',
  words: 'Insulin',
  days: ['6'],
  part: 'clock',
  time: '8.15',
  repeats: 'weekly',
  tells: 'ja',
});

const addressOn = (html: string) => /\/kalender\/[\w-]+\.ics/.exec(html)?.[0] ?? '';
const newAddress = async (words = 'discreet') => {
  await alex.post(`${base}/val/kalender/ny`, { words });
  return addressOn((await alex.get(`${base}/val`)).html);
};

describe('the calendar', () => {
  it('is fetched at a secret address without signing in, and tells nothing', async () => {
    expect(addressOn((await alex.get(`${base}/val`)).html)).toBe('');
    const path = await newAddress();
    expect(path.length).toBeGreaterThan(43);
    const file = await site.visitor().get(path);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.html).toContain('DTSTART:20261121T081500');
    expect(file.html).toContain('DTSTART:20261128T081500');
    expect(file.html).toContain('DTSTART:20261121T093000\r\nDTEND:20261121T103000');
    expect(new Set(file.html.match(/SUMMARY:.*/g))).toEqual(new Set(['SUMMARY:Påminnelse']));
    expect(file.html).not.toMatch(/Insulin|Vik|Alex|stöd/i);
  });

  it('says the words when the participant wants that', async () => {
    const path = await newAddress();
    await alex.post(`${base}/val/kalender`, { words: 'words' });
    const file = await site.visitor().get(path);
    expect(file.html).toContain('SUMMARY:Insulin');
    expect(file.html).toContain('SUMMARY:Besök: Vik Arie');
  });

  it('is stored as a hash, changed and ended with a press', async () => {
    const first = await newAddress();
    const second = await newAddress();
    expect(second).not.toBe(first);
    expect((await site.visitor().get(first)).status).toBe(410);
    expect((await site.visitor().get(second)).status).toBe(200);
    const { rows } = await db.owner.query(
      'select to_jsonb(c)::text as all from individual.calendar_address c',
    );
    const secret = /\/([\w-]+)\.ics/.exec(second)![1]!;
    for (const row of rows) {
      expect(row.all).not.toContain(secret);
      expect(row.all).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    }
    await alex.post(`${base}/val/kalender/sluta`);
    expect((await site.visitor().get(second)).status).toBe(410);
    expect(addressOn((await alex.get(`${base}/val`)).html)).toBe('');
  });

  it('pressed twice at once leaves one address', async () => {
    await Promise.all([newAddress(), newAddress()]);
    const { rows } = await db.owner.query(
      'select count(*) as count from individual.calendar_address where ended_on is null',
    );
    expect(rows[0].count).toBe(1);
  });

  it('leaves no trace in the log, and none of who fetched it', async () => {
    const path = await newAddress();
    lines.length = 0;
    const before = (await db.owner.query('select last_seen_at from kernel.session')).rows;
    clock = new Date(now.getTime() + 5 * 60_000);
    await alex.get(path);
    await site.visitor().get(path.replace('.ics', 'x.ics'));
    expect(lines).toEqual([]);
    expect((await db.owner.query('select last_seen_at from kernel.session')).rows).toEqual(before);
    await alex.get(`${base}/val`);
    expect(lines.join('\n')).not.toContain('/kalender/');
    clock = now;
  });

  it('is held back when it is fetched too often, and when somebody guesses', async () => {
    const path = await newAddress();
    for (let fetch = 0; fetch < 60; fetch += 1) await site.visitor().get(path);
    expect((await site.visitor().get(path)).status).toBe(429);
    clock = new Date(now.getTime() + 60 * 60_000);
    expect((await site.visitor().get(path)).status).toBe(200);
    const guesses = [];
    for (let guess = 0; guess < 22; guess += 1) {
      guesses.push((await site.visitor().get(`/kalender/${String(guess).padStart(43, 'x')}.ics`)).status);
    }
    expect(guesses[0]).toBe(404);
    expect(guesses.at(-1)).toBe(429);
    // whoever guesses keeps nobody else's calendar out
    expect((await site.visitor().get(path)).status).toBe(200);
    clock = now;
  });

  it('is nobody else’s to make, change or end', async () => {
    const path = await newAddress();
    for (const who of [bo, await site.as(cast.otherParticipant), await site.as(cast.unitManager)]) {
      for (const press of ['val/kalender/ny', 'val/kalender/sluta', 'val/kalender', 'val/visa']) {
        expect((await who.post(`${base}/${press}`)).status).toBe(404);
      }
      expect((await who.get(`${base}/val`)).status).toBe(404);
    }
    expect((await site.visitor().get(path)).status).toBe(200);
  });
});

describe('a message', () => {
  it('reaches who wants it by e-mail once, through a real server, and tells nothing', async () => {
    const letters: string[] = [];
    let refuse = true;
    const server = new SMTPServer({
      hideSTARTTLS: true,
      authOptional: true,
      onData(stream, _session, callback) {
        text(stream).then((letter) => {
          if (!refuse) letters.push(letter);
          callback(refuse ? new Error('Busy') : null);
        }, callback);
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () =>
        resolve((listening.address() as AddressInfo).port),
      );
    });
    const mail = createMail(
      { url: `smtp://127.0.0.1:${port}`, from: 'Medskapa <no-reply@medskapa.test>' },
      () => {},
    );
    const wrong = await bo.post('/meddelanden', { way: 'email', address: 'bo' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="bo"');
    await bo.post('/meddelanden', { way: 'email', address: 'bo@soder.test' });
    expect((await bo.get('/meddelanden')).text).toContain('ingen sms-tjänst är ansluten');
    const item = (await db.owner.query('select id from individual.schedule_item')).rows[0].id;
    await alex.post(`${base}/bocka`, { item, day: '2026-11-21', answer: 'done' });
    const { rows } = await db.owner.query('select id from individual.schedule_check_in');
    const job = {
      database: db.database,
      actor: { kind: 'job', name: tellAboutCheckIn.name } as const,
      mail,
      now,
    };
    await expect(tellAboutCheckIn.run(job, { checkIn: rows[0].id })).rejects.toThrow();
    refuse = false;
    await tellAboutCheckIn.run(job, { checkIn: rows[0].id });
    await tellAboutCheckIn.run(job, { checkIn: rows[0].id });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatch(/^To: bo@soder\.test$/m);
    expect(letters[0]).not.toMatch(/Insulin|Alex|boendest/i);
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('is queued with an id and nothing else', async () => {
    const { rows } = await db.owner.query(
      "select data from pgboss.job where data->>'job' = 'tell-about-check-in'",
    );
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0].data.payload)).toEqual(['checkIn']);
  });

  it('by text message is off without a provider, and says as little with one', async () => {
    expect(smsWay(undefined)).toBeUndefined();
    const sent: string[] = [];
    await smsWay({ send: async ({ text }) => void sent.push(text) })!.send('+46700000000');
    expect(sent[0]).toContain('Det finns något nytt för dig.');
    expect(sent[0]).not.toMatch(/stöd|vecka/i);
  });
});
