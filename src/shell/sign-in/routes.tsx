import type { Hono } from 'hono';
import { spendChallenge } from '../../kernel/access/challenges.ts';
import { clearSessionToken } from '../../kernel/access/cookie.ts';
import { endSession, signInJob } from '../../kernel/access/sessions.ts';
import { findPasskey, touchPasskey } from '../../kernel/access/ways-in.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import { forgetParkedForms, hasParkedForms } from '../parking/parked.ts';
import { sameOriginPath } from '../same-origin.ts';
import type { House } from '../settings.ts';
import { startPage } from '../start-page.ts';
import { attemptFailed, mustWait } from './attempts.tsx';
import { beginSession, welcomeIn } from './enter.ts';
import { SignInPage } from './pages.tsx';
import { checkSignIn, credentialIn, signInOptions } from './passkeys.ts';

/** The words on the provider's button, or undefined where there is no provider. */
export function providerLabel(c: AppContext, { settings }: House): string | undefined {
  return settings.oidc && (settings.oidc.label ?? c.get('t')('shell.sign-in.oidc'));
}

/** What checking a passkey needs to know of the request. */
export const partyOf = (c: AppContext) => ({
  keys: c.get('database').keys,
  baseUrl: c.get('baseUrl'),
  now: c.get('now'),
});

async function signInPage(c: AppContext, house: House, till: string | undefined, problem?: string) {
  const ways = { oidc: providerLabel(c, house), passkey: await signInOptions(partyOf(c)) };
  return c.render(
    <SignInPage ways={ways} till={till} kept={hasParkedForms(c)} {...(problem ? { problem } : {})} />,
  );
}

/** Signs somebody in by the answer of their key; undefined when it does not hold. */
async function signInByPasskey(c: AppContext, answer: string): Promise<string | undefined> {
  const credential = credentialIn(answer);
  if (!credential) return undefined;
  return c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
    const passkey = await findPasskey(tx, credential);
    const checked = passkey && (await checkSignIn(partyOf(c), answer, passkey));
    if (!checked || !(await spendChallenge(tx, checked.challenge))) return undefined;
    await touchPasskey(tx, passkey.id, checked.counter);
    return beginSession(tx, c, passkey);
  });
}

/** `/logga-in` and `/logga-ut`: in by a key of one's own or to the provider, and out. */
export function signInRoutes(app: Hono<AppEnv>, house: House): void {
  app.get('/logga-in', async (c) => {
    const till = sameOriginPath(c.req.query('till'), c.get('baseUrl'));
    const session = c.get('session');
    if (session) return c.redirect(till ?? startPage(house.features, session.hat?.role), 303);
    return signInPage(c, house, till);
  });

  app.post('/logga-in/nyckel', async (c) => {
    const wait = await mustWait(c, house);
    if (wait) return wait;
    const values = await readForm(c);
    const till = sameOriginPath(textOf(values, 'till'), c.get('baseUrl'));
    const token = await signInByPasskey(c, textOf(values, 'svar'));
    if (token) return welcomeIn(c, house, token, till);
    await attemptFailed(c, house);
    c.status(422);
    return signInPage(c, house, till, c.get('t')('shell.sign-in.passkey.failed'));
  });

  app.post('/logga-ut', async (c) => {
    const session = c.get('session');
    if (session) {
      await c
        .get('database')
        .withActor(c.get('actor'), 'write', c.get('now'), (tx) => endSession(tx, session.id));
      await forgetParkedForms(c);
    }
    clearSessionToken(c, c.get('baseUrl'));
    return c.redirect('/', 303);
  });
}
