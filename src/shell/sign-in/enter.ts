import { readSessionToken, writeSessionToken } from '../../kernel/access/cookie.ts';
import { deviceWords } from '../../kernel/access/device.ts';
import { endSessionByToken, openSession, startSession } from '../../kernel/access/sessions.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { openParkedForms } from '../parking/parked.ts';
import { sameOriginPath } from '../same-origin.ts';
import type { House } from '../settings.ts';
import { startPage } from '../start-page.ts';

/**
 * Starts a session for somebody who has just proved who they are. The one the browser carried ends, so that a token
 * planted before sign-in is worth nothing after it.
 *
 * @param tx acts for the sign-in job.
 * @returns the token, to be handed over with {@link welcomeIn} once the transaction stands.
 */
export async function beginSession(
  tx: Tx,
  c: AppContext,
  person: { personId: string; roleHoldingId?: string },
): Promise<string> {
  const { keys } = c.get('database');
  const before = readSessionToken(c, c.get('baseUrl'));
  if (before) await endSessionByToken(tx, keys, before);
  return startSession(tx, keys, { ...person, device: deviceWords(c.req.header('user-agent')) });
}

/**
 * Hands the browser its new session and leads on: to what somebody wrote before they had to sign in, else to the page
 * they wanted, else to where their day begins.
 *
 * @param till a path as a link or a form gave it; followed only within this installation.
 */
export async function welcomeIn(
  c: AppContext,
  { features }: House,
  token: string,
  till?: string,
): Promise<Response> {
  writeSessionToken(c, c.get('baseUrl'), token);
  const session = await openSession(c.get('database'), token, c.get('now'));
  const waiting = session ? await openParkedForms(c, session.personId) : [];
  const wanted = waiting.length > 0 ? '/fortsatt' : sameOriginPath(till, c.get('baseUrl'));
  return c.redirect(wanted && wanted !== '/' ? wanted : startPage(features, session?.hat?.role), 303);
}
