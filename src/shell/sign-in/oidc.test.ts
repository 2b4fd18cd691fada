import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { origin, testApp, type Visitor } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { createInvitation } from '../../kernel/access/invitations.ts';
import { oidcCallbackPath } from './oidc.ts';

const client = { clientId: 'medskapa', clientSecret: 'a secret of the test, and of nothing else' };

/** A real provider on a port of its own, with its own plain sign-in pages; whoever gives a name is that somebody. */
async function startProvider(): Promise<{ issuer: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [origin + oidcCallbackPath],
      },
    ],
    cookies: { keys: ['a key of the test'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
  });
  server.on('request', provider.callback());
  return { issuer, server };
}

/** Signs in at the provider as a browser would, and gives the address it leads back to. */
async function atProvider(address: string, login: string | undefined): Promise<string> {
  const jar = new Map<string, string>();
  let url = address;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 20; step += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    form = undefined;
    const to = response.headers.get('location');
    const html = await response.text();
    if (to) {
      url = new URL(to, url).href;
      if (url.startsWith(origin)) return url;
      continue;
    }
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
    if (!action) throw new Error(`the provider shows no form: ${response.status} ${html.slice(0, 300)}`);
    if (login === undefined) {
      url = new URL(/href="([^"]*abort)"/.exec(html)![1]!, url).href;
      continue;
    }
    form = /name="prompt" value="login"/.test(html)
      ? new URLSearchParams({ prompt: 'login', login, password: 'anything' })
      : new URLSearchParams({ prompt: 'consent' });
    url = new URL(action, url).href;
  }
  throw new Error('the provider leads in circles');
}

const { issuer, server } = await startProvider();
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const db = await testDatabase();
const cast = await castAudit(db);
const oidc = { issuer, ...client, label: 'Logga in hos Lindhamra' };
const { as, visitor } = await testApp(db, { signIn: { oidc } });

/** Follows the way from one of our links to the provider and back; the answer to the way back. */
async function journey(guest: Visitor, path: string, login: string | undefined) {
  const leave = await guest.get(path);
  expect(leave.status).toBe(303);
  const back = new URL(await atProvider(leave.location!, login));
  return guest.get(back.pathname + back.search);
}

async function invitationFor(player: typeof cast.auditor): Promise<string> {
  return db.as(cast.administrator, (tx) => createInvitation(tx, db.keys, player.personId));
}

beforeEach(async () => {
  await db.owner.query('delete from kernel.identity');
  await db.owner.query('delete from kernel.rate_limit');
});

describe('signing in at a provider', () => {
  it('asks for no more than who somebody is, with PKCE, state and nonce', async () => {
    expect((await visitor().get('/logga-in')).text).toContain('Logga in hos Lindhamra');
    const leave = await visitor().get('/logga-in/oidc');
    const asked = new URL(leave.location!).searchParams;
    expect(asked.get('scope')).toBe('openid');
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('state')).toBeTruthy();
    expect(asked.get('nonce')).toBeTruthy();
    const [cookie] = leave.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain(asked.get('state'));
  });

  it('meets somebody we do not know with calm words, and stores nothing about them', async () => {
    const answer = await journey(visitor(), '/logga-in/oidc', 'okänd');
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Vi känner inte igen dig än');
    expect((await db.owner.query('select from kernel.identity')).rowCount).toBe(0);
    expect(answer.headers.getSetCookie().join()).not.toContain('medskapa=');
  });

  it('ties an account to its holder by an invitation, and knows them from then on', async () => {
    const token = await invitationFor(cast.auditor);
    const guest = visitor();
    expect((await guest.get(`/valkommen/${token}`)).html).toContain(`href="/valkommen/${token}/oidc"`);
    const first = await journey(guest, `/valkommen/${token}/oidc`, 'rut');
    expect(first.status).toBe(303);
    expect((await guest.get('/installningar')).text).toContain('Rut Revisor');
    const { rows } = await db.owner.query(
      "select person_id, encode(subject, 'escape') as subject from kernel.identity",
    );
    expect(rows).toMatchObject([{ person_id: cast.auditor.personId }]);
    expect(rows[0].subject).not.toContain('rut');

    // another day, another browser
    const again = visitor();
    const second = await journey(again, '/logga-in/oidc?till=%2Ftillganglighet', 'rut');
    expect([second.status, second.location]).toEqual([303, '/tillganglighet']);
    expect((await again.get('/installningar')).text).toContain('Rut Revisor');

    // and the invitation is used up
    expect((await visitor().get(`/valkommen/${token}`)).status).toBe(404);
    expect((await journey(visitor(), `/valkommen/${token}/oidc`, 'någon annan')).status).toBe(404);
    expect((await db.owner.query('select from kernel.identity')).rowCount).toBe(1);
  });

  it('never gives one sign-in to two accounts, and leaves the invitation waiting', async () => {
    await journey(visitor(), `/valkommen/${await invitationFor(cast.auditor)}/oidc`, 'rut');
    const token = await invitationFor(cast.otherAuditor);
    const answer = await journey(visitor(), `/valkommen/${token}/oidc`, 'rut');
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('hör till ett annat konto');
    expect((await visitor().get(`/valkommen/${token}`)).status).toBe(200);
  });

  it('ends the session that the browser carried before', async () => {
    await journey(visitor(), `/valkommen/${await invitationFor(cast.auditor)}/oidc`, 'rut');
    const guest = await as(cast.worker);
    const count = async () =>
      (await db.owner.query('select from kernel.session where person_id = $1', [cast.worker.personId]))
        .rowCount;
    expect(await count()).toBe(1);
    await journey(guest, '/logga-in/oidc', 'rut');
    expect(await count()).toBe(0);
    expect((await guest.get('/installningar')).text).toContain('Rut Revisor');
  });

  it('never leads out of the house afterwards', async () => {
    await journey(visitor(), `/valkommen/${await invitationFor(cast.auditor)}/oidc`, 'rut');
    const answer = await journey(visitor(), '/logga-in/oidc?till=%2F%2Fevil.example', 'rut');
    expect(new URL(answer.location!, origin).origin).toBe(origin);
    expect(answer.location).not.toContain('evil');
  });
});

describe('adding the provider to an account one is signed in to', () => {
  it('ties it to that account', async () => {
    const guest = await as(cast.worker);
    const answer = await journey(guest, '/installningar/inloggning/oidc', 'bo');
    expect([answer.status, answer.location]).toEqual([303, '/installningar/inloggning']);
    expect((await guest.get('/installningar/inloggning')).text).toContain('Logga in hos Lindhamra');
    const another = visitor();
    await journey(another, '/logga-in/oidc', 'bo');
    expect((await another.get('/installningar')).text).toContain('Bo Stöd');
  });

  it('cannot be taken away while it is the only way in', async () => {
    const guest = await as(cast.worker);
    await journey(guest, '/installningar/inloggning/oidc', 'bo');
    const id = (await db.owner.query<{ id: string }>('select id from kernel.identity')).rows[0]!.id;
    const answer = await guest.post('/installningar/inloggning', { bort: id });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('ditt enda sätt att logga in');
    const another = await as(cast.auditor);
    expect((await another.post('/installningar/inloggning', { bort: id })).status).toBe(404);
    await journey(guest, '/installningar/inloggning/oidc', 'bo hemma');
    expect((await guest.post('/installningar/inloggning', { bort: id })).status).toBe(303);
    expect((await db.owner.query('select from kernel.identity')).rowCount).toBe(1);
  });

  it('asks who is not signed in to sign in', async () => {
    expect((await visitor().get('/installningar/inloggning/oidc')).location).toContain('/logga-in?till=');
  });
});

describe('coming back without having been away', () => {
  const refused = (page: { status: number; text: string; headers: Headers }) => {
    expect(page.status).toBe(422);
    expect(page.text).toContain('Du blev inte inloggad');
    expect(page.headers.getSetCookie().join()).not.toContain('medskapa=');
  };

  it('is refused: changed their mind', async () => {
    refused(await journey(visitor(), '/logga-in/oidc', undefined));
  });

  it('is refused: another browser’s way back', async () => {
    await journey(visitor(), `/valkommen/${await invitationFor(cast.auditor)}/oidc`, 'rut');
    const attacker = visitor();
    const leave = await attacker.get('/logga-in/oidc');
    const back = new URL(await atProvider(leave.location!, 'rut'));
    refused(await visitor().get(back.pathname + back.search));
    const victim = visitor();
    await victim.get('/logga-in/oidc');
    refused(await victim.get(back.pathname + back.search));
  });

  it('is refused: the same way back twice', async () => {
    await journey(visitor(), `/valkommen/${await invitationFor(cast.auditor)}/oidc`, 'rut');
    const guest = visitor();
    const leave = await guest.get('/logga-in/oidc');
    const back = new URL(await atProvider(leave.location!, 'rut'));
    expect((await guest.get(back.pathname + back.search)).status).toBe(303);
    refused(await guest.get(back.pathname + back.search));
  });

  it('is refused: too late', async () => {
    let clock = now;
    const slow = await testApp(db, { signIn: { oidc }, clock: () => clock });
    const guest = slow.visitor();
    const leave = await guest.get('/logga-in/oidc');
    const back = new URL(await atProvider(leave.location!, 'rut'));
    clock = new Date(now.getTime() + 16 * 60_000);
    refused(await guest.get(back.pathname + back.search));
  });

  it('is refused: made up, and in the end has to wait', async () => {
    const guest = visitor();
    for (let count = 0; count < 20; count += 1) {
      refused(await guest.get(`${oidcCallbackPath}?code=abc&state=${count}`));
    }
    const late = await guest.get(`${oidcCallbackPath}?code=abc&state=x`);
    expect(late.status).toBe(429);
    expect((await guest.get('/logga-in/oidc')).status).toBe(429);
  });
});

describe('a provider that does not answer', () => {
  it('is said so in plain words, and is asked again the next time', async () => {
    const dead = await testApp(db, { signIn: { oidc: { ...oidc, issuer: 'http://127.0.0.1:9' } } });
    for (const attempt of [1, 2]) {
      const page = await dead.visitor().get('/logga-in/oidc');
      expect(page.status, String(attempt)).toBe(503);
      expect(page.text).toContain('Inloggningen svarar inte just nu');
    }
  });
});

describe('without a provider', () => {
  it('its paths are no pages and its button is not there', async () => {
    const { visitor: plain } = await testApp(db);
    expect((await plain().get('/logga-in')).text).not.toContain('Lindhamra');
    expect((await plain().get('/logga-in/oidc')).status).toBe(404);
    expect((await plain().get(oidcCallbackPath)).status).toBe(404);
  });
});
