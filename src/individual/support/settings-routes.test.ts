import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation, addPlayer } from '../../../tests/cast.ts';
import { everybodyAround } from '../../../tests/cast-support.ts';
import { day, settingsScene, version } from './settings-scene.ts';

const { db, cast, site, eva, alex, base, contact, team, assignmentOf, begin } = await settingsScene();

beforeEach(begin);

describe('what the manager sets', () => {
  it('stands on one page, each with its own question, and the participant sees it', async () => {
    const page = await eva.get(base);
    expect(page.text).toContain('Om stödet till Alex Deltagare');
    expect(page.text).toContain('Bo Stöd Kontaktman');
    for (const path of ['/syfte', '/satt', '/handlaggare', '/borjan', '/arbetare/ny', '/sluta']) {
      expect(page.html).toContain(`href="${base}${path}"`);
      expect((await eva.get(`${base}${path}`)).status).toBe(200);
    }
    const purpose = await eva.get(`${base}/syfte`);
    const sent = { purpose: 'Kunna sova om natten <b>', _version: version(purpose) };
    expect((await eva.post(`${base}/syfte`, sent)).location).toBe(base);
    await eva.post(`${base}/satt`, { way: 'phone' });
    await eva.post(`${base}/handlaggare`, { careManager: cast.otherCareManager.personId });
    await eva.post(`${base}/borjan`, { kind: 'daily-activity', ...day('3', 'mars', '2025') });
    const set = await eva.get(base);
    for (const text of [
      'Kunna sova om natten <b>',
      'På telefon',
      'Henrik Handläggare',
      'Daglig verksamhet, från 3 mars 2025',
    ])
      expect(set.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(text);
    const hub = await alex.get(`/stod/${cast.supportId}`);
    expect(hub.html).toContain('Kunna sova om natten &lt;b&gt;');
    expect((await (await site.as(cast.otherCareManager)).get(`/stod/${cast.supportId}`)).status).toBe(200);
    // what was written from an older page is laid beside what stands
    const late = await eva.post(`${base}/syfte`, { purpose: 'Något annat', _version: version(purpose) });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Något annat');
    await eva.post(`${base}/handlaggare`, { careManager: cast.careManager.personId });
    await eva.post(`${base}/borjan`, { kind: 'housing-support', ...day('1', 'januari', '2025') });
  });

  it('says what is wrong in plain words, and keeps what was typed', async () => {
    const wrongDay = await eva.post(`${base}/borjan`, { kind: 'other', ...day('31', 'februari') });
    expect(wrongDay.status).toBe(422);
    expect(wrongDay.text).toContain('Skriv dagen med dag, månad och år.');
    expect(wrongDay.html).toContain('value="februari"');
    expect((await eva.post(`${base}/satt`, { way: 'x' })).status).toBe(422);
    const stranger = await eva.post(`${base}/handlaggare`, { careManager: cast.worker.personId });
    expect(stranger.status).toBe(422);
    expect(stranger.text).toContain('Välj en handläggare i listan.');
    const before = await eva.post(`${base}/sluta`, day('1', 'januari', '2020'));
    expect(before.text).toContain('Den sista dagen kan inte vara före den första.');
  });

  it('is there for nobody else', async () => {
    const paths = ['', '/syfte', '/satt', '/handlaggare', '/borjan', '/arbetare/ny', '/sluta'];
    const posts = {
      '/syfte': { purpose: 'x' },
      '/satt': { way: 'home' },
      '/handlaggare': { careManager: '' },
      '/borjan': { kind: 'other', ...day('1', 'mars') },
      '/arbetare/ny': { worker: cast.colleague.personId, part: 'worker', ...day('1', 'mars') },
      '/sluta': day('1', 'mars', '2027'),
      '/fortsatt': {},
      '/fraga-om-kontaktman': {},
    };
    for (const who of everybodyAround) {
      if (who === 'unitManager' || who === 'visitor') continue;
      const visitor = await site.as(cast[who]);
      for (const path of paths)
        expect([who, path, (await visitor.get(`${base}${path}`)).status]).toEqual([who, path, 404]);
      for (const [path, form] of Object.entries(posts))
        expect([who, path, (await visitor.post(`${base}${path}`, form)).status]).toEqual([who, path, 404]);
      if (who === 'otherManager') continue;
      expect((await visitor.get('/enheten/nytt-stod')).status).toBe(
        who === 'administratorAsManager' ? 200 : 404,
      );
      const opened = await visitor.post('/enheten/nytt-stod', {
        participant: cast.otherParticipant.personId,
        kind: 'other',
        ...day('21', 'november'),
      });
      expect(opened.status).toBe(who === 'administratorAsManager' ? 422 : 404);
    }
  });
});

describe('who works with the support', () => {
  it('is added from a day, once, and ends on one', async () => {
    await db.owner.query('delete from individual.assignment where worker_id = $1', [cast.colleague.personId]);
    const form = { worker: cast.colleague.personId, part: 'worker', ...day('23', 'november') };
    expect((await eva.post(`${base}/arbetare/ny`, form)).location).toBe(base);
    expect((await eva.get(base)).text).toContain('Cilla Kollega En av dem som kommer. Från 23 november 2026');
    const twice = await eva.post(`${base}/arbetare/ny`, form);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Personen är redan tillagd.');
    // one that has not begun is taken back whole
    await eva.post(`${await assignmentOf('Cilla Kollega')}/sluta`, day('22', 'november'));
    expect(await team()).toEqual([['Bo Stöd', 'contact-worker', '2025-01-01', null]]);
  });

  it('reaches the pages while it lasts, and no longer', async () => {
    const cilla = await site.as(cast.colleague);
    expect((await cilla.get(`/stod/${cast.supportId}`)).status).toBe(200);
    await db.owner.query(
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
       values ($1, $2, '2026-11-24', '09:00', '10:00', 'home', 'Cillas')`,
      [cast.supportId, cast.colleague.personId],
    );
    const page = await eva.get(await assignmentOf('Cilla Kollega'));
    expect(page.text).toContain('Cilla Kollega står på 1 besök.');
    await eva.post(`${await assignmentOf('Cilla Kollega')}/sluta`, day('20', 'november'));
    expect((await cilla.get(`/stod/${cast.supportId}`)).status).toBe(404);
    // who comes instead is not decided yet; the visit stays
    const { rows } = await db.owner.query(
      "select worker_id, state from individual.visit where about = 'Cillas'",
    );
    expect(rows).toEqual([{ worker_id: null, state: 'planned' }]);
    await db.owner.query("delete from individual.visit where about = 'Cillas'");
    expect((await eva.get(base)).text).toContain('Cilla Kollega, från 1 mars 2026 till 20 november 2026');
  });

  it('has one contact worker at a time, and what was stays written', async () => {
    await eva.post(await assignmentOf('Cilla Kollega'), { part: 'contact-worker' });
    expect(await team()).toEqual([
      ['Bo Stöd', 'contact-worker', '2025-01-01', '2026-11-20'],
      ['Bo Stöd', 'worker', '2026-11-21', null],
      ['Cilla Kollega', 'worker', '2026-03-01', '2026-11-20'],
      ['Cilla Kollega', 'contact-worker', '2026-11-21', null],
    ]);
    // changed again the same day: no day with two
    await eva.post(await assignmentOf('Bo Stöd'), { part: 'contact-worker' });
    expect((await team()).filter(([, part, , to]) => part === 'contact-worker' && to === null)).toEqual([
      ['Bo Stöd', 'contact-worker', '2026-11-21', null],
    ]);
  });

  it('makes room also after one who has left the unit', async () => {
    const left = await addPlayer(db, 'Gick Iväg', 'support-worker', cast.unit);
    await db.owner.query('update individual.assignment set worker_id = $1 where worker_id = $2', [
      left.personId,
      cast.worker.personId,
    ]);
    await db.owner.query("update kernel.role_holding set valid_to = '2026-10-31' where person_id = $1", [
      left.personId,
    ]);
    expect((await eva.post(await assignmentOf('Cilla Kollega'), { part: 'contact-worker' })).status).toBe(
      303,
    );
    expect((await team()).filter(([name]) => name === 'Gick Iväg')).toEqual([
      ['Gick Iväg', 'contact-worker', '2025-01-01', '2026-11-20'],
    ]);
  });
});

describe('the end of a support', () => {
  it('calls off the visits after it, ends the work, and leaves everything to read for the participant', async () => {
    await db.owner.query(
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
       values ($1, $2, '2026-11-25', '09:00', '10:00', 'home', 'Före'), ($1, $2, '2026-12-02', '09:00', '10:00', 'home', 'Efter')`,
      [cast.supportId, cast.worker.personId],
    );
    expect((await eva.get(`${base}/sluta`)).text).toContain('besök är planerade');
    expect((await eva.post(`${base}/sluta`, day('30', 'november'))).location).toBe(base);
    const { rows } = await db.owner.query(
      "select about, state from individual.visit where about in ('Före', 'Efter') order by day",
    );
    expect(rows).toEqual([
      { about: 'Före', state: 'planned' },
      { about: 'Efter', state: 'cancelled-by-unit' },
    ]);
    expect((await team()).map(([name, , , to]) => [name, to])).toEqual([
      ['Bo Stöd', '2026-11-30'],
      ['Cilla Kollega', '2026-11-30'],
    ]);
    expect((await alex.get(`/stod/${cast.supportId}`)).text).toContain('30 november 2026');
    // it can go on after all; nobody comes back by itself
    expect((await eva.get(base)).text).toContain('Slutar 30 november 2026');
    expect((await eva.post(`${base}/fortsatt`)).status).toBe(303);
    expect((await eva.get(base)).text).not.toContain('Slutar 30 november 2026');
    await db.owner.query("delete from individual.visit where about in ('Före', 'Efter')");
  });

  it('is found again by the manager', async () => {
    await eva.post(`${base}/sluta`, day('20', 'november'));
    const ended = await eva.get('/enheten/avslutade');
    expect(ended.text).toContain('Alex Deltagare Till och med 20 november 2026');
    expect(ended.html).toContain(`href="${base}"`);
    expect((await alex.get(contact)).status).toBe(404);
    for (const who of ['worker', 'participant', 'careManager'] as const)
      expect((await (await site.as(cast[who])).get('/enheten/avslutade')).status).toBe(404);
    expect((await (await site.as(cast.otherManager)).get('/enheten/avslutade')).text).not.toContain('Alex');
  });
});

describe('a day at the unit', () => {
  it('shows the manager who comes to whom, what nobody makes first, each with a way to change it', async () => {
    await db.owner.query(
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
       values ($1, $2, '2026-11-27', '09:00', '10:00', 'home', 'Hemligt ärende'), ($1, null, '2026-11-27', '15:00', '16:00', 'phone', '')`,
      [cast.supportId, cast.worker.personId],
    );
    const page = await eva.get('/enheten/besok?dag=2026-11-27');
    expect(page.text).toMatch(
      /15\.00–16\.00 Alex Deltagare .*Ingen kommer än.* 9\.00–10\.00 Alex Deltagare .*Bo Stöd/,
    );
    // what it is for is read on the support's own page, which is logged
    expect(page.text).not.toContain('Hemligt ärende');
    const [, href] = /href="(\/stod\/[^"]+\/besok\/[^"]+)"/.exec(page.html)!;
    expect((await eva.get(href!)).text).toContain('Ändra besöket');
    expect(page.html).toContain('href="/enheten/besok?dag=2026-11-26"');
    expect((await eva.get('/enheten/besok')).text).toContain('Vik Arie');
    expect((await eva.get('/enheten/besok?dag=nonsens')).status).toBe(200);
    expect((await (await site.as(cast.otherManager)).get('/enheten/besok?dag=2026-11-27')).text).toContain(
      'Inga besök den dagen',
    );
    const administrator = await site.as(cast.administratorAsManager);
    expect((await administrator.get('/enheten/besok?dag=2026-11-27')).text).not.toContain('Alex');
    for (const who of ['worker', 'participant', 'substitute', 'careManager'] as const)
      expect((await (await site.as(cast[who])).get('/enheten/besok')).status).toBe(404);
    await db.owner.query("delete from individual.visit where day = '2026-11-27'");
  });
});

describe('a unit that begins', () => {
  it('opens its first support, says who comes and plans the first visit, by its pages alone', async () => {
    const unit = await addOrganisation(db, 'unit', 'Nya enheten', cast.municipality);
    const manager = await site.as(await addPlayer(db, 'Ny Chef', 'unit-manager', unit));
    const newcomer = await addPlayer(db, 'Nils Nykommen', 'participant', unit);
    const helper = await addPlayer(db, 'Hjalmar Hjälp', 'support-worker', unit);
    const form = await manager.get('/enheten/nytt-stod');
    expect(form.text).toContain('Nils Nykommen');
    expect(form.text).not.toContain('Alex Deltagare');
    const sent = {
      participant: newcomer.personId,
      kind: 'housing-support',
      ...day('21', 'november'),
      _nyckel: crypto.randomUUID(),
    };
    const opened = await manager.post('/enheten/nytt-stod', sent);
    expect(opened.location).toMatch(/^\/stod\/[0-9a-f-]{36}\/om-stodet\?nu=oppnat$/);
    expect((await manager.post('/enheten/nytt-stod', sent)).location).toBe(opened.location);
    const again = await manager.post('/enheten/nytt-stod', { ...sent, _nyckel: crypto.randomUUID() });
    expect(again.text).toContain('Personen har redan ett sådant stöd från enheten.');
    const page = await manager.get(opened.location!);
    expect(page.text).toContain('Ingen är tillagd än');
    const support = opened.location!.split('?')[0]!;
    await manager.post(`${support}/arbetare/ny`, {
      worker: helper.personId,
      part: 'contact-worker',
      ...day('21', 'november'),
    });
    const visits = support.replace('om-stodet', 'besok');
    expect((await manager.get(support)).html).toContain(`href="${visits}"`);
    const visit = await manager.post(`${visits}/nytt`, {
      ...day('24', 'november'),
      from: '9',
      to: '10',
      worker: helper.personId,
      way: 'home',
    });
    expect(visit.status).toBe(303);
    const nils = await site.as(newcomer);
    expect((await nils.get(visits)).text).toContain('Kommer hem till dig: Hjalmar Hjälp');
    expect((await nils.get(support.replace('/om-stodet', ''))).text).toContain('Hjalmar Hjälp, kontaktman');
    const worker = await site.as(helper);
    expect((await worker.get(`${support.replace('om-stodet', 'plan')}`)).status).toBe(200);
    // somebody of another unit is nobody that this one can open a support for
    const stranger = await manager.post('/enheten/nytt-stod', {
      ...sent,
      participant: cast.otherParticipant.personId,
      _nyckel: crypto.randomUUID(),
    });
    expect(stranger.status).toBe(422);
  });
});
