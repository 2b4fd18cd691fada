import type { Hono } from 'hono';
import type { AppEnv } from '../../src/kernel/requests/context.ts';
import { read } from '../../src/kernel/requests/steps.ts';
import { Page } from '../../src/ui/kit.ts';

/** A page with nothing on it but its frame: what every page costs. */
export const emptyPath = '/bench/tom-sida';

/** Mounts it, for whoever asks. */
export function emptyPage(app: Hono<AppEnv>): void {
  app.get(
    emptyPath,
    read(async () => <Page title="Tom sida" />, { open: true }),
  );
}
