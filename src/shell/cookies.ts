import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import { openSealed, sealingKey, sealText } from '../kernel/access/sealing.ts';
import type { AppContext } from '../kernel/requests/context.ts';

// as for the session's cookie: over TLS no other host can plant one
const fullName = (c: AppContext, name: string) =>
  c.get('baseUrl').startsWith('https:') ? `__Host-${name}` : name;

/** Reads one of the shell's own cookies. */
export function readCookie(c: AppContext, name: string): string | undefined {
  return getCookie(c, fullName(c, name));
}

/** Writes a cookie that scripts cannot read and other sites cannot send along with a form. */
export function writeCookie(c: AppContext, name: string, value: string, maxAgeSeconds: number): void {
  setCookie(c, fullName(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('baseUrl').startsWith('https:'),
    maxAge: maxAgeSeconds,
  });
}

/** Takes one of the shell's own cookies back. */
export function clearCookie(c: AppContext, name: string): void {
  deleteCookie(c, fullName(c, name), { path: '/', secure: c.get('baseUrl').startsWith('https:') });
}

/** Writes a cookie that only this house can open and nobody can change. */
export function writeSealedCookie(c: AppContext, name: string, value: object, maxAgeSeconds: number): void {
  const ends = c.get('now').getTime() + maxAgeSeconds * 1000;
  const sealed = sealText(sealingKey(c.get('database').keys, name), JSON.stringify({ ends, value }));
  writeCookie(c, name, sealed.toString('base64url'), maxAgeSeconds);
}

/** What a sealed cookie holds, or undefined when there is none, it has ended, or it is not one of ours. */
export function readSealedCookie<T>(c: AppContext, name: string, shape: z.ZodType<T>): T | undefined {
  const cookie = readCookie(c, name);
  const text =
    cookie && openSealed(sealingKey(c.get('database').keys, name), Buffer.from(cookie, 'base64url'));
  if (!text) return undefined;
  const { ends, value } = JSON.parse(text) as { ends: number; value: unknown };
  return ends > c.get('now').getTime() ? shape.safeParse(value).data : undefined;
}
