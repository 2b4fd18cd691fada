import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { formOf, passphrase, prepareSignUp, someDetails } from '../../../tests/sign-up.ts';
import { CODE_ALPHABET, formatCode } from '../../domain/short-code.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { jobs } from './jobs.ts';
import { lockIdentity } from './seal.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const lines: string[] = [];
const { visitor, as } = await testApp(db, { log: (line) => lines.push(line) });
const coordinator = await as(cast.coordinator);
const base = `/granskningar/${cast.auditId}`;

const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const receiptOf = (text: string) =>
  /(?:[2-9A-Z]{4}[- ]){6}[2-9A-Z]{4}/.exec(text)?.[0]?.replaceAll(' ', '-') ?? '';
const count = async () =>
  (await db.owner.query<{ count: number }>('select count(*) from service.sign_up')).rows[0]!.count;
const clear = () => db.owner.query('delete from service.sign_up');

const desk = await prepareSignUp(db, cast);

describe('the key when it is there', () => {
  it('gets a new passphrase only from the version that stands, and is not replaced by a stale page', async () => {
    const { rows } = await db.owner.query<{ id: string }>('select id from service.bureau_key');
    const locked = await lockIdentity(desk.identity, passphrase, 10);
    const send = (version: string) =>
      coordinator.post('/byrans-nyckel/losenordsfras', { key: rows[0]!.id, locked, _version: version });
    expect((await send('1')).status).toBe(303);
    const stale = await send('1');
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Någon annan har ändrat nyckeln');
    const second = await coordinator.post('/byrans-nyckel', { recipient: desk.recipient, locked });
    expect(second.status).toBe(422);
    expect((await db.owner.query('select from service.bureau_key')).rowCount).toBe(1);
    const rival = await (await as(cast.rivalCoordinator)).post('/byrans-nyckel/losenordsfras', {
      key: rows[0]!.id,
      locked,
      _version: '2',
    });
    expect(rival.status).toBe(422);
  });
});

describe('the public page', () => {
  it('is one answer for a code that is forged, unknown or no code at all', async () => {
    const wrong = desk.code.slice(0, -1) + (desk.code.endsWith('2') ? '3' : '2');
    const unknown = 'AAAAAAAAAAA'.split('').reduce((code) => code, 'AAAAAAAAAAA');
    const valid = [...CODE_ALPHABET].map((sign) => unknown + sign);
    const pages = [];
    for (const code of [wrong, ...valid, 'x', '..%2f', 'å'.repeat(12), '%00']) {
      pages.push(await visitor().get(`/a/${code}`));
      pages.push(await visitor().post(`/a/${code}`, formOf(someDetails)));
    }
    expect(new Set(pages.map((page) => page.status))).toEqual(new Set([404]));
    expect(new Set(pages.map((page) => page.text)).size).toBe(1);
    expect(await count()).toBe(0);
  });

  it('can be written by hand, in any case and with any hyphens', async () => {
    expect((await visitor().get(`/a?kod=${formatCode(desk.code).toLowerCase()}`)).location).toBe(
      `/a/${desk.code}`,
    );
    expect((await visitor().get(`/a/${formatCode(desk.code).toLowerCase()}`)).status).toBe(200);
    const mistyped = await visitor().get('/a?kod=ABC');
    expect(mistyped.status).toBe(422);
    expect(mistyped.text).toContain('Koden ska ha tolv tecken');
  });

  it('says what is safe, asks in the audit’s own words, and knows nobody who is signed in', async () => {
    const page = await (await as(cast.unitManager)).get(`/a/${desk.code}`);
    expect(page.text).toContain('Boendestödet Söder');
    expect(page.text).toContain('Vi berättar inte för dem som ger dig stöd');
    expect(page.text).toContain('Har du haft en plan i minst ett år?');
    expect(page.text).toMatch(/Ring Sam på\s+018-12 34 56/);
    expect(page.text).toContain('Tänk på att den personen då får veta att du är med');
    expect(page.text).not.toContain(cast.unitManager.name);
    expect(page.text).toBe((await visitor().get(`/a/${desk.code}`)).text);
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('takes in a plain form, sealed before it is stored, and answers with a receipt in the page itself', async () => {
    const form = await visitor().get(`/a/${desk.code}`);
    const thanks = await visitor().post(`/a/${desk.code}`, {
      ...formOf(someDetails),
      _nyckel: field(form.html, '_nyckel'),
    });
    expect(thanks.status).toBe(200);
    expect(thanks.location).toBeNull();
    expect(receiptOf(thanks.text)).toHaveLength(34);
    expect(thanks.html).not.toContain(someDetails.contact);
    expect(thanks.text).toMatch(/inte hört något på två veckor\? .*Ring Sam på/);
    expect(await desk.opened()).toEqual([someDetails]);
    await clear();
  });

  it('takes in what a browser has sealed, and nothing that only looks like it', async () => {
    const sealed = await desk.sealInBrowser({ ...someDetails, other: 'Rullstol' });
    expect((await visitor().post(`/a/${desk.code}`, { sealed, _nyckel: randomUUID() })).status).toBe(200);
    expect(await desk.opened()).toEqual([{ ...someDetails, other: 'Rullstol' }]);
    for (const broken of [
      sealed.slice(4),
      `${sealed}AAAA`,
      'inte base64',
      Buffer.alloc(4296).toString('base64'),
    ]) {
      const refused = await visitor().post(`/a/${desk.code}`, { sealed: broken, _nyckel: randomUUID() });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Något gick fel när det skulle låsas');
    }
    expect(await count()).toBe(1);
    await clear();
  });

  it('is one sign-up and one receipt when the same form comes twice, the later words standing', async () => {
    const _nyckel = randomUUID();
    const first = await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel });
    const second = await visitor().post(`/a/${desk.code}`, {
      ...formOf({ ...someDetails, when: 'Helger' }),
      _nyckel,
    });
    expect(second.text).toBe(first.text);
    expect(await desk.opened()).toEqual([{ ...someDetails, when: 'Helger' }]);
    await db.owner.query("update service.sign_up set state = 'contacted'");
    await visitor().post(`/a/${desk.code}`, { ...formOf({ ...someDetails, when: 'Aldrig' }), _nyckel });
    expect((await desk.opened())[0]?.when).toBe('Helger');
    await clear();
  });

  it('gives the same answer open, full, closed and twice', async () => {
    const answers: string[] = [];
    const kept: number[] = [];
    for (const state of ['open', 'full', 'closed']) {
      await db.owner.query('update service.sign_up_gate set state = $1', [state]);
      const page = await visitor().get(`/a/${desk.code}`);
      const thanks = await visitor().post(`/a/${desk.code}`, {
        ...formOf(someDetails),
        _nyckel: field(page.html, '_nyckel'),
      });
      answers.push(
        `${page.status} ${page.text}\n${thanks.status} ${thanks.text.replace(receiptOf(thanks.text), '')}`,
      );
      kept.push(await count());
    }
    await db.owner.query("update service.sign_up_gate set state = 'open'");
    const withoutCode = (text: string) => text.replace(/(?:[2-9A-Z]{4}[- ]){6}[2-9A-Z]{4}/, '');
    expect(new Set(answers.map(withoutCode)).size).toBe(1);
    expect(kept).toEqual([1, 2, 2]);
    await clear();
  });

  it('keeps what was typed when something is missing or too long, and stores nothing', async () => {
    const refused = await visitor().post(`/a/${desk.code}`, {
      ...formOf(someDetails),
      contact: '',
      other: 'Ö'.repeat(501),
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv ett nummer eller en adress');
    expect(refused.text).toContain('Det blev för långt');
    expect(refused.html).toContain('Mirjam Testlund');
    expect(refused.html).toContain('Ö'.repeat(501));
    const nothing = await visitor().post(`/a/${desk.code}`, {});
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Skriv något vi kan kalla dig');
    expect(await count()).toBe(0);
  });

  it('bears NUL bytes, stray signs, repeated and unknown fields', async () => {
    const odd = await visitor().post(`/a/${desk.code}`, {
      ...formOf(someDetails),
      name: ['Mir\0jam', 'Någon annan'],
      ways: ['phone', 'telepathy'],
      company: 'a ghost',
      admin: 'true',
      _nyckel: 'not a key',
    });
    expect(odd.status).toBe(200);
    expect(await desk.opened()).toEqual([
      { ...someDetails, name: 'Mirjam', ways: ['phone'], company: 'not-sure' },
    ]);
    await clear();
  });

  it('writes no line in the request log and sets no cookie', async () => {
    lines.length = 0;
    const asManager = await as(cast.unitManager);
    const thanks = await asManager.post(`/a/${desk.code}`, formOf(someDetails));
    await asManager.get(`/a/${desk.code}`);
    const receipt = await asManager.post('/kvitto', { kod: receiptOf(thanks.text) });
    await asManager.get('/kvitto');
    expect(receipt.status).toBe(200);
    expect(lines).toEqual([]);
    expect([...thanks.headers.getSetCookie(), ...receipt.headers.getSetCookie()]).toEqual([]);
    // and not of the manager's own session having been open at that moment either
    const { rows } = await db.owner.query('select from kernel.session where last_seen_at > created_at');
    expect(rows).toEqual([]);
    await asManager.get('/granskningar');
    expect(lines).toHaveLength(1);
    await clear();
  });

  it('leads to the letter when there is one, for who has the link alone', async () => {
    const wrong = desk.code.slice(0, -1) + (desk.code.endsWith('2') ? '3' : '2');
    const none = await visitor().get(`/a/${desk.code}/brev`);
    expect(none.status).toBe(404);
    expect((await visitor().get(`/a/${desk.code}`)).text).not.toContain('Läs hela informationsbrevet');
    await db.owner.query("insert into service.letter_version values ($1, 1, $2, '2026-03-20')", [
      cast.auditId,
      {
        language: 'sv',
        title: 'Hur är ditt stöd?',
        sections: [
          { name: 'what', heading: 'Vad är det här?', body: 'Du får brevet för att du har stöd.' },
          {
            name: 'sign-up',
            heading: 'Anmäl dig',
            body: `${createTranslate('sv')('information-letter.text.link')}\n\nTag med rutan hem.\n\n- Ring: 018-12 34 56`,
          },
        ],
      },
    ]);
    expect((await visitor().get(`/a/${desk.code}`)).html).toContain(`href="/a/${desk.code}/brev"`);
    const letter = await visitor().get(`/a/${formatCode(desk.code).toLowerCase()}/brev`);
    expect(letter.status).toBe(200);
    expect(letter.text).toContain('Du får brevet för att du har stöd.');
    // on a screen there is a button in place of the square, and what can be called can be pressed
    expect(letter.text).not.toContain('vid rutan');
    expect(letter.text).toContain('Tryck på ”Anmäl dig här” längst ner.');
    expect(letter.text).toContain('Tag med rutan hem.');
    expect(letter.html).toContain('href="tel:018123456"');
    expect(letter.html.match(new RegExp(`href="/a/${desk.code}"`, 'g'))).toHaveLength(2);
    expect((await visitor().get(`/a/${wrong}/brev`)).text).toBe(none.text);
  });
});

describe('the receipt', () => {
  const leave = async () => {
    const thanks = await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    return receiptOf(thanks.text);
  };
  const ask = (kod: string) => visitor().post('/kvitto', { kod });

  it('asks before it takes anything back, with the code in the form and in no address', async () => {
    const code = await leave();
    const stands = await ask(code);
    expect(stands.text).toContain('Jag vill inte vara med längre');
    expect(stands.html).not.toMatch(/button-voice|ta-tillbaka/);
    expect(stands.html).toContain('href="tel:018123456"');
    const asked = await visitor().post('/kvitto/lamna', { kod: code });
    expect(asked.text).toContain('Ska vi ta bort allt?');
    expect(asked.text).toContain('Allt du har sagt i en intervju.');
    expect(field(asked.html, 'kod').replaceAll('-', '')).toBe(code.replaceAll('-', ''));
    expect(asked.html.match(/(?:href|action)="[^"]*"/g)?.join()).not.toContain(code.slice(0, 4));
    expect(await count()).toBeGreaterThan(0);
    expect((await visitor().post('/kvitto/lamna', { kod: 'x' })).status).toBe(422);
    for (const path of ['/kvitto/lamna', '/kvitto/ta-tillbaka'])
      expect((await visitor().get(path)).location).toBe('/kvitto');
    await visitor().post('/kvitto/ta-tillbaka', { kod: code });
    const gone = await visitor().post('/kvitto/lamna', { kod: code });
    expect(gone.status).toBe(422);
    expect(gone.text).toContain('Vi har ingen anmälan med den koden');
  });

  it('tells how it stands at each step, in plain words', async () => {
    const code = await leave();
    expect((await ask(code)).text).toContain('Din anmälan finns hos oss');
    const { rows } = await db.owner.query<{ id: string }>('select id from service.sign_up');
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    await coordinator.post(`${row}/lage`, { state: 'contacted' });
    expect((await ask(code.toLowerCase().replaceAll('-', ' '))).text).toContain('Vi har hört av oss');
    await coordinator.post(`${row}/deltagare`, { way: 'phone' });
    const { rows: informants } = await db.owner.query<{ id: string }>('select id from service.informant');
    await db.owner.query(
      `insert into service.booking (audit_id, informant_id, day, starts_at, way)
       values ($1, $2, '2026-12-01', '14:00', 'phone')`,
      [cast.auditId, informants[0]!.id],
    );
    const booked = await ask(code);
    expect(booked.text).toContain('Din intervju är bokad');
    expect(booked.text).toMatch(/Vill du ändra något eller fråga\? Ring Sam på 018-12 34 56/);
    await db.owner.query("update service.booking set state = 'held'");
    expect((await ask(code)).text).toContain('Du har blivit intervjuad');
  });

  it('is answered plainly when it is mistyped, foreign, short, or leads nowhere', async () => {
    const code = await leave();
    const swapped = code.slice(0, 4) + (code[4] === '-' ? '-' : '') + code[6]! + code[5]! + code.slice(7);
    for (const [typed, words] of [
      ['', 'Koden ska ha 28 tecken'],
      ['ABC', 'Koden ska ha 28 tecken'],
      [code.replace(/.$/, '!'), 'inte kan vara med i en kod'],
      ...(swapped === code ? [] : [[swapped, 'Något tecken har blivit fel'] as const]),
    ] as const) {
      const refused = await ask(typed);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(words);
    }
    await visitor().post('/kvitto/ta-tillbaka', { kod: code });
    const gone = await ask(code);
    expect(gone.status).toBe(422);
    expect(gone.text).toContain('Vi har ingen anmälan med den koden');
  });

  it('takes everything back, twice if pressed twice, with a line in the ledger and none in the trail', async () => {
    await db.owner.query(
      'delete from service.booking; delete from service.sign_up; delete from service.informant',
    );
    const code = await leave();
    const trail = async () => (await db.owner.query('select from kernel.trail_entry')).rowCount;
    const before = await trail();
    expect((await visitor().post('/kvitto/ta-tillbaka', { kod: code })).text).toContain('Allt är borttaget');
    expect((await visitor().post('/kvitto/ta-tillbaka', { kod: code })).text).toContain('Allt är borttaget');
    expect(await count()).toBe(0);
    expect(await trail()).toBe(before);
    const { rows } = await db.owner.query(
      "select kind, disposed_on, erased from kernel.disposal where kind = 'sign-up' order by id",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.disposed_on === '2026-11-21')).toBe(true);
  });

  it('makes a machine that tries codes wait', async () => {
    const { visitor: stranger } = await testApp(db);
    const tries = [];
    for (let attempt = 0; attempt < 101; attempt += 1)
      tries.push((await stranger().post('/kvitto', { kod: 'x' })).status);
    expect(tries.slice(0, 100).every((status) => status === 422)).toBe(true);
    expect(tries[100]).toBe(429);
    expect((await db.owner.query('select from kernel.rate_limit')).rowCount).toBe(0);
  });
});

describe('the coordinator’s list', () => {
  it('types in a sign-up from the phone, sealed, with a receipt to pass on and no trace beside it', async () => {
    await clear();
    const idempotency = async () => (await db.owner.query('select from kernel.idempotency')).rowCount;
    const before = await idempotency();
    lines.length = 0;
    const _nyckel = randomUUID();
    const typed = await coordinator.post(`${base}/anmalningar/ny`, { ...formOf(someDetails), _nyckel });
    expect(typed.status).toBe(200);
    expect(typed.text).toContain('medskapa.test/kvitto');
    await coordinator.post(`${base}/anmalningar/ny`, { ...formOf(someDetails), _nyckel });
    expect(await desk.opened()).toEqual([someDetails]);
    expect(await idempotency()).toBe(before);
    expect(lines).toEqual([]);
    const refused = await coordinator.post(`${base}/anmalningar/ny`, { name: 'Bara ett namn' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Bara ett namn');
    expect((await visitor().post('/kvitto', { kod: receiptOf(typed.text) })).text).toContain(
      'Din anmälan finns hos oss',
    );
  });

  it('holds nothing that can be read without the key', async () => {
    const list = await coordinator.get(`${base}/anmalningar`);
    expect(list.text).toContain('Anmälan 1');
    expect(list.html).not.toContain('Mirjam');
    const sealed = await coordinator.get(`${base}/anmalningar/forseglade`);
    expect(sealed.html).not.toContain('Mirjam');
    expect(JSON.parse(sealed.html)).toHaveLength(1);
  });

  it('makes an informant once, and disposes of the contact details when gift and report are sent', async () => {
    const { rows } = await db.owner.query<{ id: string }>('select id from service.sign_up');
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    expect((await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'sent' })).status).toBe(404);
    const unsaid = await coordinator.post(`${row}/deltagare`, { way: '' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toMatch(new RegExp(`href="#way-${rows[0]!.id}"`));
    expect(unsaid.html).toMatch(/<details class="sign-up-row" name="anmalan" open/);
    const made = await coordinator.post(`${row}/deltagare`, { way: 'cafe' });
    expect(made.status).toBe(303);
    expect(
      (await coordinator.get(made.location!)).html.match(/<details[^>]*name="anmalan" open/g),
    ).toHaveLength(1);
    expect((await coordinator.post(`${row}/deltagare`, { way: 'cafe' })).status).toBe(404);
    expect((await coordinator.post(`${row}/ta-bort`)).status).toBe(404);
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'sent' });
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'owed' });
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'declined' });
    expect(await desk.opened()).toHaveLength(1);
    await coordinator.post(`${row}/skickat`, { what: 'report', how: 'sent' });
    expect(await desk.opened()).toEqual([]);
    expect((await coordinator.get(`${base}/anmalningar`)).text).toContain('Kontaktuppgifterna är gallrade');
    const { rows: ledger } = await db.owner.query(
      "select reason, erased from kernel.disposal where kind = 'contact-details'",
    );
    expect(ledger).toHaveLength(1);
    expect(ledger[0].erased[0].emptied).toEqual(['sealed']);
  });

  it('does not meet other bureaus’ rows, forged ids or made-up marks', async () => {
    await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    const { rows } = await db.owner.query<{ id: string }>(
      'select id from service.sign_up where informant_id is null',
    );
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    expect((await (await as(cast.rivalCoordinator)).post(`${row}/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${base}/anmalningar/${randomUUID()}/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${base}/anmalningar/1/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${row}/lage`, { state: 'friend' })).status).toBe(422);
    expect((await coordinator.post(`${row}/ta-bort`)).status).toBe(303);
  });
});

describe('the commissioner', () => {
  it('is told a word when the coordinator says so, and never a number', async () => {
    const commissioner = await as(cast.commissioner);
    expect((await commissioner.get(`${base}/anmalan`)).text).toContain('Byrån har inte sagt något än');
    await coordinator.post(`${base}/anmalan/besked`, { enough: 'nej' });
    const before = await commissioner.get(`${base}/anmalan`);
    expect(before.text).toContain('Det behövs fler som vill vara med');
    for (let more = 0; more < 3; more += 1) {
      await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    }
    expect((await commissioner.get(`${base}/anmalan`)).text).toBe(before.text);
    await coordinator.post(`${base}/anmalan/besked`, { enough: 'ja' });
    expect((await commissioner.get(`${base}/anmalan`)).text).toContain('Tillräckligt många vill vara med');
    expect((await commissioner.post(`${base}/anmalan/besked`, { enough: 'nej' })).status).toBe(404);
  });
});

describe('at night', () => {
  const run = (name: string) =>
    jobs
      .find((job) => job.name === name)!
      .run(
        { database: db.database, actor: { kind: 'job', name }, mail: { send: async () => {} } as never, now },
        {},
      );

  it('rows are written anew in one go and in another order, nothing lost', async () => {
    for (let more = 0; more < 12; more += 1) {
      await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    }
    const rows = async () =>
      (
        await db.owner.query<{ id: string; writer: string; text: string }>(
          'select id, xmin::text as writer, (s.*)::text as text from service.sign_up s order by (ctid::text::point)[0], (ctid::text::point)[1]',
        )
      ).rows;
    const before = await rows();
    expect(new Set(before.map((row) => row.writer)).size).toBeGreaterThan(10);
    await run('sign-up-shuffle');
    const after = await rows();
    expect(new Set(after.map((row) => row.writer)).size).toBe(1);
    expect(after.map((row) => row.id)).not.toEqual(before.map((row) => row.id));
    expect(after.map((row) => row.text).sort()).toEqual(before.map((row) => row.text).sort());
  });

  it('those who were never interviewed are disposed of when the report has been delivered', async () => {
    await run('contact-disposal');
    expect(await count()).toBeGreaterThan(10);
    await db.owner.query("update service.audit set delivered_on = '2026-11-20' where id = $1", [
      cast.auditId,
    ]);
    await run('contact-disposal');
    const { rows } = await db.owner.query('select from service.sign_up where informant_id is null');
    expect(rows).toEqual([]);
    await run('contact-disposal');
  });
});
