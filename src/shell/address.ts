import type { AppContext } from '../kernel/requests/context.ts';
import type { SignInSettings } from './settings.ts';

/**
 * Where a request comes from, for counting failed attempts and nothing else: what the trusted proxy says, or the other
 * end of the connection. Never stored, never logged.
 */
export function callerAddress(c: AppContext, settings: SignInSettings): string {
  if (settings.addressHeader) {
    // a caller can put anything first in the list; the proxy adds to its end
    const last = c.req.header(settings.addressHeader)?.split(',').at(-1)?.trim();
    if (last) return last;
  }
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return bindings?.incoming?.socket?.remoteAddress ?? 'unknown';
}
