import type { Hono } from 'hono';
import { z } from 'zod';
import { endSession, listSessions } from '../../kernel/access/sessions.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { command, read } from '../../kernel/requests/steps.ts';
import { SessionsPage } from './sessions-page.tsx';

const page = async (tx: Tx, c: AppContext) => (
  <SessionsPage sessions={await listSessions(tx)} current={c.get('session')?.id} />
);

/** `/installningar/sessioner`: where one is signed in, and an end to it. */
export function sessionRoutes(app: Hono<AppEnv>): void {
  app.get('/installningar/sessioner', read(page));

  app.post(
    '/installningar/sessioner',
    command({
      form: z.object({ session: z.union([z.uuid(), z.literal('andra')], 'shell.sessions.choose') }),
      run: async (tx, input, c) => {
        const current = c.get('session')?.id;
        const gone =
          input.session === 'andra'
            ? (await listSessions(tx)).map(({ id }) => id).filter((id) => id !== current)
            : [input.session];
        for (const id of gone) await endSession(tx, id);
        return { to: gone.includes(current ?? '') ? '/' : '/installningar/sessioner' };
      },
      again: page,
    }),
  );
}
