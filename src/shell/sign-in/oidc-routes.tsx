import type { Hono } from 'hono';
import { z } from 'zod';
import { findInvitation, useInvitation } from '../../kernel/access/invitations.ts';
import { signInJob } from '../../kernel/access/sessions.ts';
import { addIdentity, personOfIdentity } from '../../kernel/access/ways-in.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { clearCookie, readSealedCookie, writeSealedCookie } from '../cookies.ts';
import { sameOriginPath } from '../same-origin.ts';
import type { House } from '../settings.ts';
import { attemptFailed, mustWait } from './attempts.tsx';
import { beginSession, welcomeIn } from './enter.ts';
import {
  NotSignedIn,
  OidcProvider,
  type OidcSubject,
  oidcCallbackPath,
  ProviderUnavailable,
} from './oidc.ts';
import { NoInvitationPage, ProviderPage } from './pages.tsx';

const journeyCookie = 'vag';
const journeySeconds = 15 * 60;

// why somebody went to the provider, and how to know them when they are back
const journey = z.object({
  check: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  till: z.string().optional(),
  purpose: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sign-in') }),
    z.object({ kind: z.literal('invitation'), token: z.string() }),
    z.object({ kind: z.literal('link'), personId: z.uuid() }),
  ]),
});
type Purpose = z.output<typeof journey>['purpose'];

type Problem = 'unknown' | 'unavailable' | 'not-signed-in' | 'taken';

const statuses = { unknown: 403, unavailable: 503, 'not-signed-in': 422, taken: 409 } as const;

async function problemPage(c: AppContext, problem: Problem): Promise<Response> {
  c.status(statuses[problem]);
  return c.render(<ProviderPage problem={problem} />);
}

async function link(
  tx: Tx,
  c: AppContext,
  personId: string,
  subject: OidcSubject,
): Promise<'linked' | 'taken'> {
  const { keys } = c.get('database');
  if (await addIdentity(tx, keys, { personId, ...subject })) {
    await recordChange(tx, { stream: personId, event: 'identity-linked' });
    return 'linked';
  }
  return 'taken';
}

async function signIn(c: AppContext, house: House, subject: OidcSubject, till?: string): Promise<Response> {
  const token = await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
    const personId = await personOfIdentity(tx, c.get('database').keys, subject.issuer, subject.subject);
    return personId && beginSession(tx, c, { personId });
  });
  return token ? welcomeIn(c, house, token, till) : problemPage(c, 'unknown');
}

async function acceptInvitation(
  c: AppContext,
  house: House,
  invited: string,
  subject: OidcSubject,
): Promise<Response> {
  const { keys } = c.get('database');
  const outcome = await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
    const invitation = await findInvitation(tx, keys, invited);
    if (!invitation) return { problem: 'used' } as const;
    const owner = await personOfIdentity(tx, keys, subject.issuer, subject.subject);
    if (owner !== undefined && owner !== invitation.personId) return { problem: 'taken' } as const;
    if (!(await useInvitation(tx, invitation.id))) return { problem: 'used' } as const;
    if (owner === undefined) await link(tx, c, invitation.personId, subject);
    return { token: await beginSession(tx, c, invitation) };
  });
  if (outcome.token !== undefined) return welcomeIn(c, house, outcome.token);
  if (outcome.problem === 'taken') return problemPage(c, 'taken');
  await attemptFailed(c, house);
  c.status(404);
  return c.render(<NoInvitationPage />);
}

async function linkOwn(c: AppContext, personId: string, subject: OidcSubject): Promise<Response> {
  // somebody else may have signed in here while the provider was asked
  if (c.get('session')?.personId !== personId) return problemPage(c, 'not-signed-in');
  const outcome = await c
    .get('database')
    .withActor(c.get('actor'), 'write', c.get('now'), (tx) => link(tx, c, personId, subject));
  if (outcome === 'taken') return problemPage(c, 'taken');
  return c.redirect('/installningar/inloggning', 303);
}

/** The way to the provider and back, for signing in, for accepting an invitation and for adding a way in. */
export function oidcRoutes(app: Hono<AppEnv>, house: House): void {
  const { oidc } = house.settings;
  let known: OidcProvider | undefined;
  const providerOf = (c: AppContext): OidcProvider | undefined => {
    if (oidc) known ??= new OidcProvider(oidc, c.get('baseUrl'));
    return known;
  };

  const leave = async (c: AppContext, purpose: Purpose, till?: string): Promise<Response> => {
    const provider = providerOf(c);
    if (!provider) return c.get('pages').notFound(c);
    const wait = await mustWait(c, house);
    if (wait) return wait;
    try {
      const { url, check } = await provider.begin();
      writeSealedCookie(c, journeyCookie, { check, purpose, ...(till ? { till } : {}) }, journeySeconds);
      return c.redirect(url.href, 303);
    } catch (error) {
      if (error instanceof ProviderUnavailable) return problemPage(c, 'unavailable');
      throw error;
    }
  };

  app.get('/logga-in/oidc', (c) =>
    leave(c, { kind: 'sign-in' }, sameOriginPath(c.req.query('till'), c.get('baseUrl'))),
  );

  app.get('/valkommen/:token/oidc', (c) =>
    leave(c, { kind: 'invitation', token: c.req.param('token') ?? '' }),
  );

  app.get('/installningar/inloggning/oidc', (c) => {
    const session = c.get('session');
    return session ? leave(c, { kind: 'link', personId: session.personId }) : c.get('pages').signInFirst(c);
  });

  app.get(oidcCallbackPath, async (c) => {
    const provider = providerOf(c);
    if (!provider) return c.get('pages').notFound(c);
    const wait = await mustWait(c, house);
    if (wait) return wait;
    const begun = readSealedCookie(c, journeyCookie, journey);
    // once is enough for a way back, whatever came of it
    clearCookie(c, journeyCookie);
    try {
      if (!begun) throw new NotSignedIn('no journey');
      const subject = await provider.finish(new URL(c.req.url).search, begun.check);
      if (begun.purpose.kind === 'sign-in') return await signIn(c, house, subject, begun.till);
      if (begun.purpose.kind === 'link') return await linkOwn(c, begun.purpose.personId, subject);
      return await acceptInvitation(c, house, begun.purpose.token, subject);
    } catch (error) {
      if (error instanceof ProviderUnavailable) return problemPage(c, 'unavailable');
      if (!(error instanceof NotSignedIn)) throw error;
      await attemptFailed(c, house);
      return problemPage(c, 'not-signed-in');
    }
  });
}
