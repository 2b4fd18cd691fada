import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

// the __Host- prefix pins the cookie to this host over TLS; a plain http installation cannot use it
const name = (baseUrl: string) => (baseUrl.startsWith('https:') ? '__Host-medskapa' : 'medskapa');

// Kept past the session's own end, so that a form sent too late can be told from a stranger's and be kept for its writer.
const keptDays = 7;

/** The session token a request carries, or undefined. */
export function readSessionToken(c: Context, baseUrl: string): string | undefined {
  const token = getCookie(c, name(baseUrl));
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** Hands the browser its session token. */
export function writeSessionToken(c: Context, baseUrl: string, token: string): void {
  setCookie(c, name(baseUrl), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
    maxAge: keptDays * 86_400,
  });
}

/** Takes the session token back. */
export function clearSessionToken(c: Context, baseUrl: string): void {
  deleteCookie(c, name(baseUrl), { path: '/', secure: baseUrl.startsWith('https:') });
}
