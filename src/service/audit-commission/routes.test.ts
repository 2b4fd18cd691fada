import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addOrganisation, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const coordinator = await site.as(cast.coordinator);
const commissioner = await site.as(cast.commissioner);
const base = `/granskningar/${cast.auditId}`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const plan = {
  scope: 'Tio intervjuer',
  timePlan: 'Under våren',
  whoInforms: 'Stödet delar ut brevet',
  givenBack: 'Ett möte och en rapport',
  cost: '90 000 kr',
  'publishOn-dag': '1',
  'publishOn-manad': '3',
  'publishOn-ar': '2027',
};

describe('asking for an audit', () => {
  it('leads from a commissioner’s form to a conversation with the bureau', async () => {
    const form = await commissioner.get('/granskningar/ny');
    expect(form.text).toContain('Vilken byrå vill ni fråga?');
    const sent = await commissioner.post('/granskningar', {
      title: 'Sommaren i boendestödet',
      bureau: cast.bureau,
      units: [cast.otherUnit],
      purpose: 'Vikarierna',
    });
    expect(sent.status).toBe(303);
    const page = await coordinator.get(sent.location!);
    expect(page.text).toContain('Sommaren i boendestödet');
    expect(page.text).toContain('Lindhamra kommun');
    const said = await coordinator.post(`${sent.location}/samtal`, { body: 'Vad vill ni förstå?' });
    expect(said.status).toBe(303);
    expect((await commissioner.get(sent.location!)).text).toContain('Vad vill ni förstå?');
  });

  it('shows what is missing and keeps what was typed', async () => {
    const again = await commissioner.post('/granskningar', { title: '', purpose: 'Mitt <b>syfte</b>' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Ge revisionen ett namn');
    expect(again.html).toContain('Mitt &lt;b&gt;syfte');
  });

  it('is not for an auditor', async () => {
    const auditor = await site.as(cast.auditor);
    expect((await auditor.get('/granskningar/ny')).status).toBe(404);
    expect(
      (await auditor.post('/granskningar', { title: 'x', units: [cast.unit], bureau: cast.bureau })).status,
    ).toBe(404);
  });
});

describe('the plan', () => {
  it('is written by the bureau, signed by both, and unsigned again when it changes', async () => {
    const edit = await coordinator.get(`${base}/uppdragsplan`);
    expect(
      (await coordinator.post(`${base}/uppdragsplan`, { ...plan, _version: version(edit.html) })).status,
    ).toBe(303);
    for (const side of [coordinator, commissioner]) {
      const page = await side.get(`${base}/uppdrag`);
      expect(page.text).toContain('Godkänn planen');
      const signed = await side.post(`${base}/uppdragsplan/godkann`, { _version: version(page.html) });
      expect(signed.status).toBe(303);
    }
    expect((await commissioner.get(`${base}/uppdrag`)).text).toContain('Alla har godkänt planen');
    const later = await coordinator.get(`${base}/uppdragsplan`);
    await coordinator.post(`${base}/uppdragsplan`, {
      ...plan,
      cost: '95 000 kr',
      _version: version(later.html),
    });
    expect((await commissioner.get(`${base}/uppdrag`)).text).not.toContain('Alla har godkänt planen');
  });

  it('cannot be signed in the version that somebody has just replaced', async () => {
    const old = version((await commissioner.get(`${base}/uppdrag`)).html);
    const edit = await coordinator.get(`${base}/uppdragsplan`);
    await coordinator.post(`${base}/uppdragsplan`, {
      ...plan,
      cost: '99 000 kr',
      _version: version(edit.html),
    });
    const refused = await commissioner.post(`${base}/uppdragsplan/godkann`, { _version: old });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Läs den nya innan du godkänner');
  });

  it('saved from yesterday’s tab meets the newer text and loses neither', async () => {
    const one = await coordinator.get(`${base}/uppdragsplan`);
    await coordinator.post(`${base}/uppdragsplan`, {
      ...plan,
      scope: 'Tolv intervjuer',
      _version: version(one.html),
    });
    const merge = await coordinator.post(`${base}/uppdragsplan`, {
      ...plan,
      scope: 'Femton intervjuer',
      _version: version(one.html),
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Tolv intervjuer');
    expect(merge.html).toContain('Femton intervjuer');
  });

  it('goes on from the version it was begun from, also after something was wrong with it', async () => {
    const begun = version((await coordinator.get(`${base}/uppdragsplan`)).html);
    const send = (from: string, scope: string, day = '1') =>
      coordinator.post(`${base}/uppdragsplan`, { ...plan, scope, 'publishOn-dag': day, _version: from });
    expect((await send(begun, 'Elva intervjuer')).status).toBe(303);
    const wrong = await send(begun, 'Tretton intervjuer', '45');
    expect(wrong.status).toBe(422);
    expect(version(wrong.html)).toBe(begun);
    const merge = await send(version(wrong.html), 'Tretton intervjuer');
    expect(merge.status).toBe(409);
    expect(merge.html).toContain('Elva intervjuer');
    expect(merge.html).toContain('Tretton intervjuer');
  });
});

describe('the commission', () => {
  const commission = {
    title: 'Boendestöd i Söder',
    purpose: 'Få veta',
    background: '',
    questions: 'En?\nTvå?\nTre?',
  };

  it('sent twice with the same key is done once', async () => {
    const edit = await coordinator.get(`${base}/uppdrag/andra`);
    const fields = {
      ...commission,
      population: '4',
      _version: version(edit.html),
      _nyckel: '7d1f6a52-4b0e-4a6e-9a43-0f6b7f9f2a11',
    };
    const [first, second] = await Promise.all([
      coordinator.post(`${base}/uppdrag/andra`, fields),
      coordinator.post(`${base}/uppdrag/andra`, fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    const { rows } = await db.owner.query('select version from service.audit where id = $1', [cast.auditId]);
    expect(rows[0].version).toBe(2);
  });

  it('warns when so few are concerned that nobody could stay unknown', async () => {
    expect((await commissioner.get(`${base}/uppdrag`)).text).toContain('Bara 4 personer berörs');
  });

  it('is the bureau’s to change', async () => {
    expect((await commissioner.get(`${base}/uppdrag/andra`)).status).toBe(404);
    const refused = await commissioner.post(`${base}/uppdrag/andra`, {
      ...commission,
      population: '',
      _version: '2',
    });
    expect([404, 409, 422]).toContain(refused.status);
    const { rows } = await db.owner.query('select version from service.audit where id = $1', [cast.auditId]);
    expect(rows[0].version).toBe(2);
  });
});

describe('somebody else', () => {
  it('gets one and the same answer for an audit that is not theirs, one that does not exist, and a forged id', async () => {
    for (const who of [
      cast.rivalCoordinator,
      cast.otherManager,
      cast.participant,
      cast.administrator,
      cast.otherAuditor,
    ]) {
      const browser = await site.as(who);
      const pages = await Promise.all(
        [
          `${base}/uppdrag`,
          '/granskningar/00000000-0000-4000-8000-000000000000/uppdrag',
          "/granskningar/1'or'1/uppdrag",
        ].map((path) => browser.get(path)),
      );
      expect(pages.map((page) => page.status)).toEqual([404, 404, 404]);
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
    }
  });

  it('is asked to sign in first', async () => {
    const page = await site.visitor().get(`${base}/uppdrag`);
    expect(page.status).toBe(303);
    expect(page.location).toContain('/logga-in');
  });
});

describe('a county with many services', () => {
  it('asks first where they are, and then offers only those', async () => {
    const region = await addOrganisation(db, 'region', 'Region Lindhamra');
    for (let number = 1; number <= 20; number += 1) {
      await addOrganisation(db, 'unit', `Mottagning ${number}.`, region);
    }
    await addOrganisation(db, 'unit', 'Fristående huset');
    const first = await coordinator.get('/granskningar/ny');
    expect(first.text).toContain('Välj först var de finns');
    expect(first.text).toContain('Region Lindhamra 20 verksamheter');
    expect(first.text).toContain('Verksamheter utan kommun 1 verksamhet');
    expect(first.text).not.toContain('Mottagning');

    const form = await coordinator.get(`/granskningar/ny?kommun=${region}&kommun=egna`);
    expect(form.text).toContain('Mottagning 20.');
    expect(form.text).toContain('Fristående huset');
    expect(form.text).not.toContain('Boendestödet Söder');
    const again = await coordinator.post('/granskningar', { title: 'Vänta', kommun: [region], units: [] });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Mottagning 20.');
    expect(again.text).not.toContain('Fristående huset');
    expect(again.html).toContain('value="Vänta"');
  });

  it('begins at home for who asks for an audit, with a way to others', async () => {
    const form = await commissioner.get('/granskningar/ny');
    expect(form.text).toContain('Boendestödet Söder');
    expect(form.text).not.toContain('Mottagning');
    const others = /href="(\/granskningar\/ny\?valj=1[^"]*)"/.exec(form.html)?.[1];
    const areas = await commissioner.get(others!.replaceAll('&amp;', '&'));
    expect(areas.html).toMatch(new RegExp(`value="${cast.municipality}" checked`));
    const wrong = await commissioner.get('/granskningar/ny?kommun=finns-inte');
    expect(wrong.text).toContain('Boendestödet Söder');
  });

  it('loses nothing that was typed when a form comes back without any place', async () => {
    const again = await coordinator.post('/granskningar', { title: 'Mitt namn på den', units: [] });
    expect(again.status).toBe(422);
    expect(again.html).toContain('value="Mitt namn på den"');
  });
});
