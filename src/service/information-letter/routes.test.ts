import { describe, expect, it } from 'vitest';
import { origin, testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const coordinator = await site.as(cast.coordinator);
const auditor = await site.as(cast.auditor);
const commissioner = await site.as(cast.commissioner);
const manager = await site.as(cast.unitManager);
const letter = `/granskningar/${cast.auditId}/brev`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const read = (html: string) => /name="read" value="([0-9a-f]*)"/.exec(html)?.[1] ?? '';
const facts = {
  language: 'sv',
  eligibility: 'Du kan vara med om du har haft en plan i ett år.',
  ways: ['place', 'phone'],
  gift: 'ett presentkort',
  phone: '018-12 34 56',
  contactName: 'Sam Ordnare',
};
const sayReady = async () =>
  coordinator.post(`${letter}/klart`, { read: read((await coordinator.get(letter)).html) });

describe('a letter', () => {
  it('is made from the commission and what the bureau adds', async () => {
    const first = await coordinator.get(letter);
    expect(first.text).toContain('Lindhamra kommun har bett oss på Brukarrevisionen i länet');
    expect(first.text).toContain('Det här behövs innan brevet är klart');
    expect(first.html).not.toContain('/klart"');
    const form = await auditor.get(`${letter}/uppgifter`);
    const saved = await auditor.post(`${letter}/uppgifter`, { ...facts, _version: version(form.html) });
    expect(saved.status).toBe(303);
    const page = await coordinator.get(letter);
    expect(page.text).toContain('Du får ett presentkort.');
    expect(page.text).toContain('Brevet är klart');
    expect(page.text).toContain('LIX');
    expect((await auditor.get(letter)).html).not.toContain('/klart"');
    expect((await auditor.post(`${letter}/klart`, { read: read(page.html) })).status).toBe(404);
  });

  it('is nobody’s to read outside the team until it is ready', async () => {
    for (const reader of [commissioner, manager]) {
      expect((await reader.get(letter)).text).toContain('Brevet är inte klart än');
      expect((await reader.get(`${letter}/utskrift`)).status).toBe(404);
      expect((await reader.get(`${letter}/utskrift?utkast=ja`)).status).toBe(404);
      expect((await reader.get(`${letter}.pdf?utkast=ja`)).status).toBe(404);
    }
    expect((await sayReady()).status).toBe(303);
    for (const reader of [commissioner, manager]) {
      const page = await reader.get(letter);
      expect(page.text).toContain('Du får ett presentkort.');
      expect(page.html).not.toContain(`action="${letter}`);
      expect((await reader.get(`${letter}/del/more`)).status).toBe(404);
      expect((await reader.get(`${letter}/uppgifter`)).status).toBe(404);
    }
    expect((await sayReady()).text).toContain('Läs det igen');
  });

  it('stays as it was handed out while it is written on', async () => {
    const form = await auditor.get(`${letter}/del/more`);
    await auditor.post(`${letter}/del/more`, {
      heading: 'Bra att veta',
      body: 'Vi har en snäll hund.\n\n- Den heter Bosse\n- Den sover mest',
      _version: version(form.html),
    });
    expect((await commissioner.get(letter)).text).not.toContain('snäll hund');
    expect((await commissioner.get(`${letter}/utskrift?utkast=ja`)).text).not.toContain('snäll hund');
    const draft = await coordinator.get(`${letter}/utskrift?utkast=ja`);
    expect(draft.html).toContain('<li>Den heter Bosse</li>');
    expect((await coordinator.get(`${letter}/utskrift`)).text).not.toContain('snäll hund');
    expect((await coordinator.get(letter)).text).toContain('ändrat sedan dess');
    expect((await sayReady()).status).toBe(303);
    expect((await manager.get(letter)).text).toContain('snäll hund');
    const { rows } = await db.owner.query('select version from service.letter_version order by version');
    expect(rows.map((row) => row.version)).toEqual([1, 2]);
  });

  it('is begun anew from the commission, a part or the whole', async () => {
    expect((await coordinator.get(`${letter}/borja-om`)).text).toContain('snäll hund');
    await coordinator.post(`${letter}/del/more/borja-om`);
    expect((await coordinator.get(letter)).text).not.toContain('snäll hund');
    const stale = await auditor.post(`${letter}/del/more`, { heading: '', body: 'Gammalt', _version: '1' });
    expect(stale.status).toBe(409);
    const form = await auditor.get(`${letter}/del/secret`);
    await auditor.post(`${letter}/del/secret`, {
      heading: 'Tyst',
      body: 'Vi säger inget',
      _version: version(form.html),
    });
    expect((await coordinator.get(letter)).text).toContain('Vi säger inget');
    expect((await coordinator.post(`${letter}/borja-om`)).status).toBe(303);
    expect((await coordinator.get(letter)).text).not.toContain('Vi säger inget');
  });

  it('is said to be ready only as it was read', async () => {
    const page = await coordinator.get(letter);
    await auditor.post(`${letter}/del/why`, { heading: 'Varför', body: 'Nya ord', _version: '0' });
    const late = await coordinator.post(`${letter}/klart`, { read: read(page.html) });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Brevet har ändrats sedan du läste det');
  });
});

describe('the paper', () => {
  it('is a PDF with the short link in it, for everybody who may read the letter', async () => {
    await db.owner.query('insert into service.sign_up_link (audit_id, code) values ($1, $2)', [
      cast.auditId,
      'ABCDEFGHJKMN',
    ]);
    const page = await commissioner.get(letter);
    expect(page.text).toContain(`${origin}/a/ABCD-EFGH-JKMN`);
    expect(page.html).toContain('<svg');
    for (const reader of [coordinator, manager]) {
      const pdf = await reader.get(`${letter}.pdf`);
      expect(pdf.status).toBe(200);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect(pdf.html.startsWith('%PDF-1.')).toBe(true);
    }
  });
});

describe('forms', () => {
  it('say what to do and keep what was typed', async () => {
    const again = await auditor.post(`${letter}/uppgifter`, {
      language: 'sv',
      eligibility: '',
      phone: 'ring mig',
      email: 'inte en adress',
      gift: 'Min <b>gåva</b>',
      _version: '1',
    });
    expect(again.status).toBe(422);
    for (const told of [
      'Skriv vem som kan vara med',
      'Välj minst ett sätt',
      'med siffror',
      'Skriv en e-postadress',
    ]) {
      expect(again.text).toContain(told);
    }
    expect(again.html).toContain('Min &lt;b&gt;gåva');
    const emptied = await auditor.post(`${letter}/del/secret`, {
      heading: '',
      body: '',
      leftOut: 'ja',
      _version: '2',
    });
    expect(emptied.status).toBe(422);
    expect(emptied.text).toContain('Skriv något i delen');
  });

  it('from an old tab meet the newer text and lose neither', async () => {
    const form = version((await auditor.get(`${letter}/uppgifter`)).html);
    await coordinator.post(`${letter}/uppgifter`, { ...facts, gift: 'en biobiljett', _version: form });
    const merge = await auditor.post(`${letter}/uppgifter`, { ...facts, gift: 'en blomma', _version: form });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('en biobiljett');
    expect(merge.html).toContain('en blomma');

    const section = version((await auditor.get(`${letter}/del/bring`)).html);
    await coordinator.post(`${letter}/del/bring`, { heading: 'Vän', body: 'Den ena', _version: section });
    const late = await auditor.post(`${letter}/del/bring`, {
      heading: 'Vän',
      body: 'Den andra',
      _version: section,
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Den ena');
    expect(late.html).toContain('Den andra');
  });

  it('know no other parts than the letter’s own', async () => {
    for (const forged of ['x', 'what%20', "more'--", '__proto__', 'constructor']) {
      expect((await auditor.get(`${letter}/del/${forged}`)).status).toBe(404);
      expect((await auditor.post(`${letter}/del/${forged}`, { body: 'x', _version: '0' })).status).toBe(404);
    }
  });
});

describe('everybody else', () => {
  it('gets one and the same page for every part of the letter and for what does not exist', async () => {
    const paths = [
      letter,
      `${letter}.pdf`,
      `${letter}/utskrift`,
      `${letter}/uppgifter`,
      `${letter}/del/what`,
      `${letter}/borja-om`,
      '/granskningar/00000000-0000-4000-8000-000000000000/brev',
      "/granskningar/1'or'1/brev",
      "/granskningar/1'or'1/brev.pdf",
    ];
    const foreign = [
      cast.rivalCoordinator,
      cast.rivalAuditor,
      cast.otherAuditor,
      cast.otherManager,
      cast.worker,
      cast.participant,
      cast.administrator,
    ];
    for (const who of foreign) {
      const browser = await site.as(who);
      const pages = await Promise.all(paths.map((path) => browser.get(path)));
      expect(pages.map((page) => page.status)).toEqual(paths.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      const posts = await Promise.all([
        browser.post(`${letter}/uppgifter`, { ...facts, _version: '1' }),
        browser.post(`${letter}/del/what`, { body: 'x', _version: '0' }),
        browser.post(`${letter}/del/what/borja-om`),
        browser.post(`${letter}/borja-om`),
        browser.post(`${letter}/klart`, { read: '' }),
      ]);
      expect(posts.map((page) => page.status)).toEqual(posts.map(() => 404));
    }
    expect((await commissioner.post(`${letter}/klart`, { read: '' })).status).toBe(404);
    expect((await site.visitor().get(letter)).location).toContain('/logga-in');
    expect((await site.visitor().get(`${letter}.pdf`)).location).toContain('/logga-in');
  });
});
