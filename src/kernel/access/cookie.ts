import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionLimits } from './sessions.ts';

// the __Host- prefix pins the cookie to this host over TLS; a plain http installation cannot use it
const name = (baseUrl: string) => (baseUrl.startsWith('https:') ? '__Host-medskapa' : 'medskapa');

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
    maxAge: sessionLimits.absoluteHours * 3600,
  });
}

/** Takes the session token back. */
export function clearSessionToken(c: Context, baseUrl: string): void {
  deleteCookie(c, name(baseUrl), { path: '/', secure: baseUrl.startsWith('https:') });
}
