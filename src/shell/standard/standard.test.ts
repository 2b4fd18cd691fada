import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { origin, testApp } from '../../../tests/app.ts';
import { addOrganisation, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { largestForm } from '../../app.ts';
import { largestFileMegabytes } from '../limits.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const faults: Error[] = [];
const { app, as, visitor } = await testApp(db, { onFault: (error) => faults.push(error) });

describe('a page that is not there', () => {
  it('looks the same whether it never was or is not for this reader', async () => {
    const worker = await as(cast.worker);
    const nothing = await worker.get('/finns-inte');
    const organisation = await worker.get(`/organisationer/${cast.unit}`);
    const account = await worker.get(`/konton/${cast.auditor.personId}`);
    expect([nothing.status, organisation.status, account.status]).toEqual([404, 404, 404]);
    expect(organisation.text).toBe(nothing.text);
    expect(account.text).toBe(nothing.text);
  });

  it('is what an administrator gets for an id that is none', async () => {
    const administrator = await as(cast.administrator);
    for (const path of [
      '/konton/1',
      `/konton/${randomUUID()}`,
      '/organisationer/%00',
      `/organisationer/${randomUUID()}`,
    ]) {
      expect((await administrator.get(path)).status, path).toBe(404);
    }
  });
});

describe('a form from somewhere else', () => {
  it.each(['https://evil.example', 'null', undefined])(
    'with the origin %s is refused in plain words',
    async (from) => {
      const response = await app.request(`${origin}/logga-ut`, {
        method: 'POST',
        body: new URLSearchParams({ a: 'b' }),
        headers: { 'accept-language': 'sv', ...(from ? { origin: from } : {}) },
      });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('Vi tog inte emot formuläret');
    },
  );
});

describe('what goes wrong on our side', () => {
  it('is a calm page with the request’s number and nothing about the fault', async () => {
    faults.length = 0;
    const broken = await testApp(db, {
      onFault: (error) => faults.push(error),
      database: new Proxy(db.database, {
        get: (target, name) => {
          if (name === 'withActor')
            return () => Promise.reject(new Error('relation "secret" does not exist'));
          const value = Reflect.get(target, name, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
    });
    const page = await broken.visitor().get('/');
    expect(page.status).toBe(500);
    expect(page.text).toMatch(/[0-9a-f]{8}-[0-9a-f-]{27}/);
    expect(page.html).not.toContain('secret');
  });
});

describe('too much at once', () => {
  it('is answered with how large a file may be', async () => {
    const page = await visitor().post('/installningar', {
      fil: new File([new Uint8Array(largestForm + 1)], 'stor.txt'),
    });
    expect(page.status).toBe(413);
    expect(page.text).toContain(`${largestFileMegabytes} MB`);
  });

  it('begins well above what we say we take', () => {
    expect(largestForm).toBeGreaterThan(largestFileMegabytes * 1024 * 1024);
  });
});

describe('two who save the same thing', () => {
  it('get both texts, and the second one’s save comes through from there', async () => {
    const first = await as(cast.administrator);
    const id = await addOrganisation(db, 'unit', 'Gamla namnet');
    const path = `/organisationer/${id}`;
    expect((await first.get(path)).html).toContain('name="_version" value="1"');
    await first.post(path, { name: 'Första namnet', _version: '1', _nyckel: randomUUID() });

    const merge = await first.post(path, {
      name: 'Andra <b>namnet</b>',
      _version: '1',
      _nyckel: randomUUID(),
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Första namnet');
    expect(merge.html).toContain('Andra &lt;b&gt;namnet&lt;/b&gt;</textarea>');
    expect(merge.html).toMatch(/name="_version" value="2"/);
    expect(merge.html).toContain(`action="${path}"`);
    expect(merge.text).toContain('Spara den här texten');

    const saved = await first.post(path, { name: 'Ett namn av båda', _version: '2', _nyckel: randomUUID() });
    expect(saved.status).toBe(303);
    expect((await first.get(path)).text).toContain('Ett namn av båda');
  });

  it('are never overwritten when a form carries no version, or one from nowhere', async () => {
    const administrator = await as(cast.administrator);
    const id = await addOrganisation(db, 'unit', 'Orört namn');
    for (const version of ['', '99', 'abc']) {
      const answer = await administrator.post(`/organisationer/${id}`, { name: 'Annat', _version: version });
      expect(answer.status).toBe(409);
    }
    expect((await administrator.get(`/organisationer/${id}`)).text).toContain('Orört namn');
  });
});

describe('a form sent twice', () => {
  const count = async (name: string) =>
    (await db.owner.query('select from kernel.organisation where name = $1', [name])).rowCount;

  it('is done once', async () => {
    const administrator = await as(cast.administrator);
    const form = { kind: 'unit', name: 'Dubbelt', parent: '', _nyckel: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => administrator.post('/organisationer/ny', form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await count('Dubbelt')).toBe(1);
  });

  it('with other words in it keeps them, and asks', async () => {
    const administrator = await as(cast.administrator);
    const key = randomUUID();
    await administrator.post('/organisationer/ny', {
      kind: 'unit',
      name: 'Sänt en gång',
      parent: '',
      _nyckel: key,
    });
    const again = await administrator.post('/organisationer/ny', {
      kind: 'unit',
      name: 'Sänt med andra ord i sig',
      parent: '',
      _nyckel: key,
    });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Sänt med andra ord i sig');
    const fresh = /name="_nyckel" value="([0-9a-f-]{36})"/.exec(again.html)?.[1];
    expect(fresh).not.toBe(key);
    expect(again.html).toContain('name="name" value="Sänt med andra ord i sig"');
    await administrator.post('/organisationer/ny', {
      kind: 'unit',
      name: 'Sänt med andra ord i sig',
      parent: '',
      _nyckel: fresh!,
    });
    expect(await count('Sänt med andra ord i sig')).toBe(1);
  });
});
