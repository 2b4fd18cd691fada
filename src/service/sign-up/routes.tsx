import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { deskRoutes } from './routes/desk.tsx';
import { keyRoutes } from './routes/key.tsx';
import { listRoutes } from './routes/list.tsx';
import { publicRoutes } from './routes/public.tsx';

/** Paths of sign-up: the public page and the receipt, the coordinator's desk, list and key. */
export function routes(app: Hono<AppEnv>): void {
  publicRoutes(app);
  deskRoutes(app);
  listRoutes(app);
  keyRoutes(app);
}
