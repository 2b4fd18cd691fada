import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { TOPICS } from './topics.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const eva = await site.as(cast.unitManager);
const visitor = site.visitor();

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const contact = {
  name: 'Eva Ek, chef',
  about: 'Om någon inte kommer',
  phone: '018-10 00 00',
  email: '',
  hours: '',
};

describe('the pages', () => {
  it('are open to everybody, with a place on the open first page, and hold nothing of anybody’s', async () => {
    expect((await visitor.get('/')).html).toContain('href="/mina-rattigheter"');
    const first = await visitor.get('/mina-rattigheter');
    expect(first.status).toBe(200);
    for (const topic of TOPICS) {
      const page = await visitor.get(`/mina-rattigheter/${topic.slug}`);
      expect(page.status).toBe(200);
      expect(first.html).toContain(`/mina-rattigheter/${topic.slug}`);
    }
    expect((await visitor.get('/mina-rattigheter/annat')).status).toBe(404);
    const all = await visitor.get('/mina-rattigheter/allt');
    expect(all.text).toContain('inom tre veckor');
    expect(all.text).not.toContain('Få vardagen att fungera');
  });

  it('tell the participant what their own support is for, in the decision’s words', async () => {
    const page = await alex.get('/mina-rattigheter/stodet');
    expect(page.text).toContain('stöd från Boendestödet Söder till för: Få vardagen att fungera');
    const kim = await (await site.as(cast.otherParticipant)).get('/mina-rattigheter/stodet');
    expect(kim.text).not.toContain('Få vardagen att fungera');
  });

  it('say so when the unit has named nobody yet', async () => {
    expect((await alex.get('/mina-rattigheter/vem')).text).toContain(
      'Din enhet har inte skrivit sina nummer',
    );
  });
});

describe('the unit’s contacts', () => {
  it('are kept by the manager and met by the participant as numbers to dial', async () => {
    expect((await eva.get('/enhetens-kontakter')).text).toContain('Här står ingen än');
    const fields = { ...contact, _nyckel: randomUUID() };
    expect((await eva.post('/enhetens-kontakter/ny', fields)).status).toBe(303);
    expect((await eva.post('/enhetens-kontakter/ny', fields)).status).toBe(303);
    const page = await alex.get('/mina-rattigheter/vem');
    expect(page.text.match(/Eva Ek, chef/g)).toHaveLength(1);
    expect(page.html).toContain('href="tel:018100000"');
    expect((await visitor.get('/mina-rattigheter/vem')).text).not.toContain('Eva Ek');
  });

  it('need a way to be reached, and keep what was typed', async () => {
    const again = await eva.post('/enhetens-kontakter/ny', { ...contact, name: 'Jouren <natt>', phone: '' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Skriv ett telefonnummer eller en e-postadress');
    expect(again.html).toContain('Jouren &lt;natt&gt;');
  });

  it('are merged when two managers change the same one', async () => {
    const id = (await db.owner.query('select id from individual.unit_contact')).rows[0].id;
    const path = `/enhetens-kontakter/${id}`;
    const old = version((await eva.get(path)).html);
    expect((await eva.post(path, { ...contact, hours: 'Vardagar', _version: old })).status).toBe(303);
    const merge = await eva.post(path, { ...contact, hours: 'Helger', _version: old });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Vardagar');
    expect(merge.html).toContain('Helger');
  });

  it('are moved and removed', async () => {
    await eva.post('/enhetens-kontakter/ny', { ...contact, name: 'Jouren' });
    const id = (await db.owner.query("select id from individual.unit_contact where name = 'Jouren'")).rows[0]
      .id;
    await eva.post(`/enhetens-kontakter/${id}/flytta`, { vart: 'upp' });
    const page = await eva.get('/enhetens-kontakter');
    expect(page.text.indexOf('Jouren')).toBeLessThan(page.text.indexOf('Eva Ek'));
    expect((await eva.post(`/enhetens-kontakter/${id}/ta-bort`)).status).toBe(303);
    expect((await eva.post(`/enhetens-kontakter/${id}/ta-bort`)).status).toBe(303);
    expect((await eva.get('/enhetens-kontakter')).text).not.toContain('Jouren');
  });

  it('are nobody else’s to keep, there or not', async () => {
    const id = (await db.owner.query('select id from individual.unit_contact')).rows[0].id;
    for (const who of [cast.otherManager, cast.administratorAsManager]) {
      const browser = await site.as(who);
      await browser.post(`/enhetens-kontakter/${id}`, { ...contact, name: 'Kapad', _version: '2' });
      await browser.post(`/enhetens-kontakter/${id}/ta-bort`);
    }
    for (const who of [cast.participant, cast.worker, cast.careManager, cast.administratorAsManager]) {
      const browser = await site.as(who);
      for (const path of ['/enhetens-kontakter', '/enhetens-kontakter/ny', `/enhetens-kontakter/${id}`])
        expect((await browser.get(path)).status).toBe(404);
      expect((await browser.post('/enhetens-kontakter/ny', contact)).status).toBe(404);
    }
    expect((await db.owner.query('select name from individual.unit_contact')).rows).toEqual([
      { name: 'Eva Ek, chef' },
    ]);
  });
});
