import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { consentsExpiring, giveConsent } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/samtycken`;

const count = async (where = 'true') =>
  (await db.owner.query(`select count(*) from individual.consent where ${where}`)).rows[0].count;
const takeBack = (html: string) => /action="([^"]*\/ta-tillbaka)"/.exec(html)?.[1] ?? '';

describe('the participant', () => {
  it('says yes to one thing, to somebody, for a time', async () => {
    expect((await alex.get('/samtycken')).location).toBe(base);
    expect((await alex.get(base)).text).toContain('Du har inte sagt ja till något här');
    expect((await alex.get(`${base}/nytt`)).text).toContain('Vad vill du säga ja till?');
    const sent = await alex.post(`${base}/nytt/kin-contact`, { toWhom: 'Min syster Lena', lasts: '3' });
    expect(sent.status).toBe(303);
    const page = await alex.get(base);
    expect(page.text).toContain('Min syster Lena');
    expect(page.text).toContain('Gäller från 21 november 2026 till 20 februari 2027');
    expect(page.text).toContain('Sagt här i Medskapa');
  });

  it('is told what is missing and keeps what was typed', async () => {
    const again = await alex.post(`${base}/nytt/other`, { toWhom: 'Frisören <Anna>', about: '' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Skriv vad det är');
    expect(again.text).toContain('Välj hur länge det ska gälla');
    expect(again.html).toContain('Frisören &lt;Anna&gt;');
    const past = await alex.post(`${base}/nytt/plan`, {
      toWhom: 'Lena',
      lasts: 'day',
      'until-dag': '1',
      'until-manad': 'maj',
      'until-ar': '2026',
    });
    expect(past.status).toBe(422);
    expect(past.text).toContain('Välj en senare dag');
    expect(past.html).toContain('value="maj"');
  });

  it('takes it back with one press, can say yes again at once, and sees what has been', async () => {
    const press = takeBack((await alex.get(base)).html);
    const done = await alex.post(press);
    expect(done.status).toBe(303);
    expect((await alex.post(press)).status).toBe(303);
    const page = await alex.get(done.location!);
    expect(page.text).toContain('Ditt ja är taget tillbaka');
    expect(page.text).toContain('1 som inte gäller längre');
    const again = /href="([^"]*\?som=[^"]*)"/.exec(page.html)![1]!;
    expect((await alex.get(again)).html).toContain('Min syster Lena');
  });

  it('sends twice what is given once', async () => {
    const fields = { toWhom: 'Vårdcentralen', lasts: '12', _nyckel: randomUUID() };
    await alex.post(`${base}/nytt/care-contact`, fields);
    await alex.post(`${base}/nytt/care-contact`, fields);
    expect(await count("what = 'care-contact'")).toBe(1);
  });

  it('cannot be made somebody’s witness by a forged field', async () => {
    await alex.post(`${base}/nytt/sip`, { toWhom: 'Psykiatrin', lasts: '6', how: 'spoken' });
    expect(await count("what = 'sip' and how = 'self' and witness_id is null")).toBe(1);
  });
});

describe('an assigned worker', () => {
  it('takes down what the participant said, under their own name', async () => {
    const form = await bo.get(`${base}/nytt/protective-measure`);
    expect(form.text).toContain('Det måste vara personens eget ja');
    const fields = { about: 'Larm på dörren nattetid', toWhom: 'Nattpersonalen', lasts: '6' };
    expect((await bo.post(`${base}/nytt/protective-measure`, fields)).text).toContain('Välj hur det sades');
    expect((await bo.post(`${base}/nytt/protective-measure`, { ...fields, how: 'spoken' })).status).toBe(303);
    expect((await alex.get(base)).text).toContain('Sagt till Bo Stöd den 21 november 2026');
  });

  it('cannot date it ahead', async () => {
    const ahead = await bo.post(`${base}/nytt/plan`, {
      toWhom: 'Lena',
      lasts: '6',
      how: 'paper',
      'givenOn-dag': '22',
      'givenOn-manad': '11',
      'givenOn-ar': '2026',
    });
    expect(ahead.status).toBe(422);
    expect(ahead.text).toContain('Den dagen har inte varit än');
  });

  it('is shown no earlier consent in a form, where the reading would stand in no log', async () => {
    const { id } = (await db.owner.query("select id from individual.consent where what = 'care-contact'"))
      .rows[0];
    expect((await bo.get(`${base}/nytt/care-contact?som=${id}`)).html).not.toContain('Vårdcentralen');
  });

  it('takes down that it was taken back, and how', async () => {
    const page = await bo.get(base);
    const id = (await db.owner.query("select id from individual.consent where what = 'protective-measure'"))
      .rows[0].id;
    expect(page.html).toContain(id);
    expect((await bo.post(`${base}/${id}/ta-tillbaka`, { how: 'paper' })).status).toBe(303);
    expect((await alex.get(base)).text).toContain('Togs tillbaka på papper. Bo Stöd tog emot det.');
  });
});

describe('everybody else', () => {
  it('reads as the manager, without a way to say yes or no', async () => {
    const eva = await site.as(cast.unitManager);
    const page = await eva.get(base);
    expect(page.text).toContain('Vårdcentralen');
    expect(takeBack(page.html)).toBe('');
    expect((await eva.get(`${base}/nytt`)).status).toBe(404);
    expect((await eva.post(`${base}/nytt/plan`, { toWhom: 'Jag', lasts: '3', how: 'spoken' })).status).toBe(
      404,
    );
  });

  it('finds nothing, there or not: a guardian and kin cannot say yes in somebody’s place', async () => {
    const before = await count();
    for (const who of [cast.guardian, cast.closePerson, cast.substitute, cast.careManager, cast.colleague]) {
      const browser = await site.as(who);
      const fields = { about: 'Grind', toWhom: 'Alla', lasts: '12', how: 'spoken' };
      expect((await browser.post(`${base}/nytt/protective-measure`, fields)).status).toBe(404);
      const pages = [await browser.get(base), await browser.get(`/stod/${randomUUID()}/samtycken`)];
      expect(pages.map((page) => page.status)).toEqual([404, 404]);
      expect(pages[0]!.text).toBe(pages[1]!.text);
    }
    expect(await count()).toBe(before);
  });

  it('sees what was given to them, and from whom, as long as it holds', async () => {
    const gunnar = await site.as(cast.guardian);
    expect((await gunnar.get('/samtycken')).text).toContain('Ingen har sagt ja');
    const support = { id: cast.supportId, participantId: cast.participant.personId };
    await db.as(cast.participant, (tx) =>
      giveConsent(
        tx,
        support,
        'plan',
        { about: '', toWhom: 'Gunnar', lasts: 'day', how: 'self', until: '2026-12-01' },
        cast.guardian.personId,
      ),
    );
    const page = await gunnar.get('/samtycken');
    expect(page.text).toContain('Alex Deltagare');
    expect(page.text).toContain('Läsa planen');
    expect((await (await site.as(cast.closePerson)).get('/samtycken')).text).not.toContain('Alex');
  });
});

describe('what ends soon', () => {
  it('is brought up to the participant and those who carry out the support, until it is given anew', async () => {
    for (const who of [cast.participant, cast.worker, cast.unitManager]) {
      const found = await db.as(who, (tx) => readFact(tx, consentsExpiring()));
      expect(found).toMatchObject([
        { what: 'plan', toWhom: 'Gunnar', to: '2026-12-01', participant: 'Alex Deltagare' },
      ]);
    }
    expect(await db.as(cast.colleague, (tx) => readFact(tx, consentsExpiring()))).toEqual([]);
    await alex.post(`${base}/nytt/plan`, { toWhom: 'Gunnar', lasts: '12' });
    expect(await db.as(cast.worker, (tx) => readFact(tx, consentsExpiring()))).toEqual([]);
  });
});
