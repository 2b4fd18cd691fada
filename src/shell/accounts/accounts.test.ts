import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addOrganisation, addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);
const key = () => ({ _nyckel: randomUUID() });

const holdings = async (personId: string) =>
  (
    await db.owner.query<{ role: string; valid_from: string; valid_to: string | null }>(
      'select role, valid_from, valid_to from kernel.role_holding where person_id = $1 order by id',
      [personId],
    )
  ).rows;

describe('the accounts', () => {
  it('are pages for administrators and nobody else', async () => {
    for (const player of [cast.worker, cast.unitManager, cast.coordinator]) {
      const guest = await as(player);
      expect((await guest.get('/konton')).status).toBe(404);
      expect((await guest.get('/konton/ny')).status).toBe(404);
      expect((await guest.get('/organisationer')).status).toBe(404);
      const post = await guest.post('/konton/ny', {
        name: 'Smyg',
        role: 'administrator',
        organisation: cast.unit,
        ...key(),
      });
      expect(post.status).toBe(404);
      expect((await guest.post(`/konton/${player.personId}/inbjudan`, key())).status).toBe(404);
      const role = { role: 'administrator', organisation: cast.unit, ...key() };
      expect((await guest.post(`/konton/${player.personId}/roll`, role)).status).toBe(404);
    }
    expect((await visitor().get('/konton')).location).toBe('/logga-in?till=%2Fkonton');
    expect((await db.owner.query("select from kernel.person where name = 'Smyg'")).rowCount).toBe(0);
  });

  it('list people with their roles, and find them by name', async () => {
    const administrator = await as(cast.administrator);
    const page = await administrator.get('/konton');
    expect(page.text).toContain('Rut Revisor');
    expect(page.text).toContain('Brukarrevisor, Brukarrevisionen i länet');
    const found = await administrator.get('/konton?sok=rut');
    expect(found.text).toContain('Rut Revisor');
    expect(found.text).not.toContain('Bo Stöd');
    expect((await administrator.get('/konton?sok=%25')).text).toContain('Här finns ingen med det namnet');
    for (const page of ['abc', '-1', '0', '1.5', '1e99', '']) {
      expect((await administrator.get(`/konton?sida=${page}&sok=`)).text).toContain('Rut Revisor');
    }
    const beyond = await administrator.get('/konton?sida=99999');
    expect(beyond.status).toBe(200);
    expect(beyond.text).toContain('Så långt räcker inte listan');
    expect(beyond.html).toContain('href="/konton"');
  });

  it('are the administrator’s start page', async () => {
    expect((await (await as(cast.administrator)).get('/')).location).toBe('/konton');
  });

  it('are shown in pages when there are many', async () => {
    const unit = await addOrganisation(db, 'unit', 'En stor enhet');
    for (let count = 0; count < 60; count += 1) {
      await addPlayer(db, `Många ${String(count).padStart(2, '0')}`, 'participant', unit);
    }
    const administrator = await as(cast.administrator);
    const second = await administrator.get('/konton?sok=M%C3%A5nga&sida=2');
    expect(second.text).toContain('Många 59');
    expect(second.text).not.toContain('Många 01');
    expect(second.text).toContain('Sida 2');
    expect(second.html).toContain('href="/konton?sok=M%C3%A5nga" rel="prev"');
    expect(second.html).not.toContain('rel="next"');
    const first = await administrator.get('/konton?sok=M%C3%A5nga');
    expect(first.html).toContain('href="/konton?sok=M%C3%A5nga&amp;sida=2" rel="next"');
    expect(first.text).toContain('Många 49');
    expect(first.text).not.toContain('Många 50');
  });
});

describe('a new person', () => {
  it('gets a first role, and an invitation that is shown once', async () => {
    const administrator = await as(cast.administrator);
    const added = await administrator.post('/konton/ny', {
      name: 'Nya Nilsson',
      email: 'nya@exempel.se',
      role: 'auditor',
      organisation: cast.bureau,
      ...key(),
    });
    expect(added.status).toBe(303);
    const personId = added.location!.split('/').at(-1)!;
    expect((await administrator.get(added.location!)).text).toContain(
      'Brukarrevisor, Brukarrevisionen i länet',
    );

    const invitation = await administrator.post(`${added.location}/inbjudan`, key());
    const link = /http:\/\/medskapa\.test(\/valkommen\/[\w-]{43})/.exec(invitation.html)?.[1];
    expect((await visitor().get(link!)).text).toContain('Välkommen, Nya Nilsson');
    const { rows } = await db.owner.query('select to_jsonb(i)::text as row from kernel.invitation i');
    expect(rows[0].row).not.toContain(link!.split('/').at(-1));
    const trail = await db.owner.query<{ event: string }>(
      'select event from kernel.trail_entry where stream = $1 order by sequence',
      [personId],
    );
    expect(trail.rows.map(({ event }) => event)).toEqual([
      'person-added',
      'role-given',
      'invitation-created',
    ]);
  });

  it('is not added while something is missing; what was typed stays', async () => {
    const administrator = await as(cast.administrator);
    const answer = await administrator.post('/konton/ny', {
      name: ' ',
      email: 'ingen adress',
      role: 'auditor',
      organisation: '',
      'slutar-dag': '31',
      'slutar-manad': '2',
      'slutar-ar': '2027',
      ...key(),
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Skriv personens namn.');
    expect(answer.text).toContain('Skriv e-postadressen så här');
    expect(answer.text).toContain('Välj en organisation.');
    expect(answer.html).toContain('value="ingen adress"');
    expect(answer.html).toContain('value="31"');
  });

  it('cannot end before today', async () => {
    const administrator = await as(cast.administrator);
    const form = { name: 'Kort Karlsson', role: 'substitute', organisation: cast.unit };
    const past = { 'slutar-dag': '20', 'slutar-manad': '11', 'slutar-ar': '2026' };
    const answer = await administrator.post('/konton/ny', { ...form, ...past, ...key() });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Den dagen har redan varit');
    const odd = await administrator.post('/konton/ny', { ...form, ...past, 'slutar-dag': '31', ...key() });
    expect(odd.text).toContain('Skriv sista dagen med dag, månad och år');
    const today = await administrator.post('/konton/ny', { ...form, ...past, 'slutar-dag': '21', ...key() });
    expect(today.status).toBe(303);
    expect(await holdings(today.location!.split('/').at(-1)!)).toMatchObject([{ valid_to: '2026-11-21' }]);
  });
});

describe('a role', () => {
  it('is given once and ends at once, also the one a session is just now under', async () => {
    const administrator = await as(cast.administrator);
    const person = await addPlayer(db, 'Byter Bengtsson', 'support-worker', cast.unit);
    const path = `/konton/${person.personId}`;
    const give = { role: 'council-member', organisation: cast.municipality };
    expect((await administrator.post(`${path}/roll`, { ...give, ...key() })).location).toBe(path);
    const twice = await administrator.post(`${path}/roll`, { ...give, ...key() });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Personen har redan den rollen där.');

    const guest = await as(person);
    expect((await guest.get('/installningar')).text).toContain('Boendestödjare, Boendestödet Söder');
    expect((await administrator.post(`${path}/roll/${person.roleHoldingId}/slut`, key())).location).toBe(
      path,
    );
    expect((await guest.get('/installningar')).text).not.toContain('Boendestödjare, Boendestödet Söder');
    expect((await administrator.post(`${path}/roll/${person.roleHoldingId}/slut`, key())).status).toBe(404);
  });

  it('given by mistake can be taken back the same day, and given again', async () => {
    const administrator = await as(cast.administrator);
    const path = `/konton/${cast.worker.personId}`;
    const give = { role: 'care-manager', organisation: cast.municipality };
    await administrator.post(`${path}/roll`, { ...give, ...key() });
    const mistake = (
      await db.owner.query<{ id: string }>(
        "select id from kernel.role_holding where person_id = $1 and role = 'care-manager'",
        [cast.worker.personId],
      )
    ).rows[0]!.id;
    await administrator.post(`${path}/roll/${mistake}/slut`, key());
    const worker = await as({ ...cast.worker, roleHoldingId: mistake });
    expect((await worker.get('/installningar')).text).not.toContain('Biståndshandläggare');
    expect((await administrator.get(path)).text).not.toContain('Biståndshandläggare, Lindhamra kommun');
    expect((await administrator.post(`${path}/roll`, { ...give, ...key() })).status).toBe(303);
  });

  it('as the only administrator cannot be ended', async () => {
    const administrator = await as(cast.administrator);
    const path = `/konton/${cast.administrator.personId}`;
    const end = `${path}/roll/${cast.administrator.roleHoldingId}/slut`;
    const answer = await administrator.post(end, key());
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Det här är den enda administratören');
    const second = await addPlayer(db, 'Andra Administratören', 'administrator', cast.municipality);
    expect((await (await as(second)).post(end, key())).status).toBe(303);
    expect((await administrator.get('/konton')).status).toBe(404);
    await db.owner.query('update kernel.role_holding set valid_to = null where id = $1', [
      cast.administrator.roleHoldingId,
    ]);
  });
});

describe('a name', () => {
  it('is changed, and two who change it meet', async () => {
    const administrator = await as(cast.administrator);
    const path = `/konton/${cast.otherAuditor.personId}`;
    const first = { name: 'Olle Nytt', email: '', _version: '1' };
    expect((await administrator.post(path, { ...first, ...key() })).status).toBe(303);
    const late = { name: 'Olle Annat', email: '', _version: '1' };
    const merge = await administrator.post(path, { ...late, ...key() });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Olle Nytt');
    expect(merge.text).toContain('Olle Annat');
    expect(merge.html).not.toContain('<textarea id="email"');
  });
});

describe('an organisation', () => {
  it('is added under another, and given a new name', async () => {
    const administrator = await as(cast.administrator);
    expect((await administrator.get('/organisationer/ny')).text).toContain('Lindhamra kommun');
    const empty = await administrator.post('/organisationer/ny', key());
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv vad organisationen heter.');
    const form = { kind: 'unit', name: 'Boendestödet Öster', parent: cast.municipality };
    expect((await administrator.post('/organisationer/ny', { ...form, ...key() })).location).toBe(
      '/organisationer',
    );
    const list = await administrator.get('/organisationer');
    expect(list.text).toMatch(/Boendestödet Öster Enhet Lindhamra kommun/);
    const stray = { ...form, parent: randomUUID(), ...key() };
    expect((await administrator.post('/organisationer/ny', stray)).status).toBe(404);
  });
});
