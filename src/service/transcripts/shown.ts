import type { MiddlewareHandler } from 'hono';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { recordRead } from '../../kernel/trail/trail.ts';

/**
 * For a form whose page comes back with somebody's words on it, when it is refused or has been overtaken: that too has
 * been read. The line is written before the answer leaves the house; if it cannot be, there is no answer.
 */
export const loggedWhenShown =
  (
    subject: (c: AppContext) => { stream: string; what: string; subject?: string },
  ): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await next();
    if (c.res.status !== 422 && c.res.status !== 409) return;
    if (c.get('actor').kind !== 'person') return;
    await c
      .get('database')
      .withActor(c.get('actor'), 'write', c.get('now'), (tx) => recordRead(tx, subject(c)));
  };
