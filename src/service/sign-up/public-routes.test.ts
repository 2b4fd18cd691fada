import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formOf, someDetails } from '../../../tests/sign-up.ts';
import { CODE_ALPHABET, formatCode } from '../../domain/short-code.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { deskScene, field, receiptOf } from './desk-scene.ts';

const { db, cast, lines, visitor, as, desk, count, clear } = await deskScene();

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
