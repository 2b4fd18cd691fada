import type { Hono } from 'hono';
import { spendChallenge } from '../../kernel/access/challenges.ts';
import { deviceWords } from '../../kernel/access/device.ts';
import { findInvitation, type Invitation, useInvitation } from '../../kernel/access/invitations.ts';
import { signInJob } from '../../kernel/access/sessions.ts';
import { addPasskey, credentialsOf } from '../../kernel/access/ways-in.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { House } from '../settings.ts';
import { attemptFailed, mustWait } from './attempts.tsx';
import { beginSession, welcomeIn } from './enter.ts';
import { NoInvitationPage, WelcomePage } from './pages.tsx';
import { checkRegistration, registrationOptions } from './passkeys.ts';
import { partyOf, providerLabel } from './routes.tsx';

interface Waiting extends Invitation {
  credentials: string[];
}

const invitationOf = (c: AppContext): Promise<Waiting | undefined> =>
  c.get('database').withActor(signInJob, 'read', c.get('now'), async (tx) => {
    const invitation = await findInvitation(tx, c.get('database').keys, c.req.param('token') ?? '');
    return invitation && { ...invitation, credentials: await credentialsOf(tx, invitation.personId) };
  });

async function noInvitation(c: AppContext, house: House): Promise<Response> {
  await attemptFailed(c, house);
  c.status(404);
  return c.render(<NoInvitationPage />);
}

async function welcome(
  c: AppContext,
  house: House,
  invitation: Waiting,
  problem?: string,
): Promise<Response> {
  const person = { id: invitation.personId, name: invitation.name };
  const ways = {
    oidc: providerLabel(c, house),
    passkey: await registrationOptions(partyOf(c), person, invitation.credentials),
  };
  const path = `/valkommen/${c.req.param('token')}`;
  return c.render(
    <WelcomePage name={invitation.name} path={path} ways={ways} {...(problem ? { problem } : {})} />,
  );
}

/** `/valkommen/<token>`: an invitation is accepted by a key of one's own (or at the provider, in oidc-routes). */
export function invitationRoutes(app: Hono<AppEnv>, house: House): void {
  app.get('/valkommen/:token', async (c) => {
    const wait = await mustWait(c, house);
    if (wait) return wait;
    const invitation = await invitationOf(c);
    return invitation ? welcome(c, house, invitation) : noInvitation(c, house);
  });

  app.post('/valkommen/:token/nyckel', async (c) => {
    const wait = await mustWait(c, house);
    if (wait) return wait;
    const invitation = await invitationOf(c);
    if (!invitation) return noInvitation(c, house);
    const key = await checkRegistration(partyOf(c), textOf(await readForm(c), 'svar'), invitation.personId);
    const token = key && (await accept(c, invitation, key));
    if (token) return welcomeIn(c, house, token);
    await attemptFailed(c, house);
    c.status(422);
    return welcome(c, house, invitation, c.get('t')('shell.welcome.passkey.failed'));
  });
}

class NotAccepted extends Error {}

async function accept(
  c: AppContext,
  invitation: Invitation,
  { challenge, ...key }: NonNullable<Awaited<ReturnType<typeof checkRegistration>>>,
): Promise<string | undefined> {
  try {
    return await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
      const label = deviceWords(c.req.header('user-agent'));
      const accepted =
        (await spendChallenge(tx, challenge)) &&
        (await useInvitation(tx, invitation.id)) &&
        (await addPasskey(tx, { ...key, label }));
      // whatever was done before the step that failed is undone: the invitation still waits
      if (!accepted) throw new NotAccepted();
      await recordChange(tx, { stream: invitation.personId, event: 'passkey-added' });
      return beginSession(tx, c, invitation);
    });
  } catch (error) {
    if (error instanceof NotAccepted) return undefined;
    throw error;
  }
}
