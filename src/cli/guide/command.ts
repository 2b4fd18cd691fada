import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from '../../app.ts';
import { houseAssets } from '../../house-assets.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';
import { removeEmbedded } from '../../kernel/database/embedded.ts';
import { projectRoot } from '../../kernel/i18n/project-root.ts';
import { findPersona } from '../../shell/demo/personas.ts';
import { Refusal, type Run, type World } from '../command.ts';
import { prepareCounty } from '../county.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { readSettings } from '../settings.ts';
import type { Picture } from './pictures.ts';
import { pictures } from './pictures.ts';

/** Where the pictures are kept. */
export const pictureFolder = join(projectRoot, 'docs', 'anvandarguide', 'bilder');

/** The moment the county stands still at: its story's last day, a Monday morning at twenty past nine in Sweden. */
const moment = new Date('2026-11-23T08:20:00Z');

/**
 * Photographs the pages that the user guides show, in a demo county of its own whose clock stands still, and writes
 * docs/anvandarguide/bilder. With names, only those pictures; with `--keep FOLDER` the county is left there, which saves
 * making it the next time.
 */
export const guide: Run = async (args, world) => {
  const { keep, names } = readWords(args);
  const chosen = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  const directory = keep ?? (await mkdtemp(join(tmpdir(), 'medskapa-guide-')));
  await mkdir(directory, { recursive: true });
  // started by root, the database's server runs as another user, who must be able to pass through
  await chmod(directory, 0o711);
  const still: World = { ...world, clock: () => moment };
  const installation = await openInstallation(readSettings({ MEDSKAPA_DATA: directory }), {
    demo: true,
    now: moment,
    log: world.complain,
  });
  try {
    await prepareCounty(installation, still);
    const failed = await takePictures(installation, chosen, world);
    if (names.length === 0) await clearAway(world);
    return failed === 0 ? 0 : 1;
  } finally {
    await installation.close();
    if (!keep) await removeEmbedded(directory);
  }
};

function readWords(args: readonly string[]): { keep: string | undefined; names: string[] } {
  const at = args.indexOf('--keep');
  const keep = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && keep === undefined) throw new Refusal('--keep takes a folder.', 2);
  const names = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name));
  if (unknown.length > 0) throw new Refusal(`There is no picture named ${unknown.join(', ')}.`, 2);
  return { keep, names };
}

/** @returns how many could not be taken; each is complained of, and the rest are taken. */
async function takePictures(
  installation: Installation,
  chosen: readonly Picture[],
  world: World,
): Promise<number> {
  // developers' packages, which an installation need not have
  const { launchBrowser } = await import('./browser.ts');
  const { shoot, phone } = await import('./shoot.ts');
  const { baseUrl, close } = await serveStill(installation);
  const browser = await launchBrowser();
  let failed = 0;
  try {
    await mkdir(pictureFolder, { recursive: true });
    for (const picture of chosen) {
      const context = await browser.newContext({
        viewport: { ...phone },
        deviceScaleFactor: 2,
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      if (picture.who) {
        const token = await signIn(installation, picture.who);
        await context.addCookies([{ name: 'medskapa', value: token, url: baseUrl }]);
      }
      try {
        const png = await shoot(context, baseUrl, picture);
        await writeFile(join(pictureFolder, `${picture.name}.png`), png);
        world.print(`${picture.name}.png, ${Math.ceil(png.length / 1024)} kB`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        world.complain(error.message);
        failed += 1;
      }
      await context.close();
    }
    return failed;
  } finally {
    await browser.close();
    await close();
  }
}

/** Pages as a real installation shows them, without the demo's banner, and with a clock that stands still. */
async function serveStill({ database }: Installation): Promise<{ baseUrl: string; close(): Promise<void> }> {
  const assets = await houseAssets();
  let fetch: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response();
  const server = serve({ fetch: (request, env) => fetch(request, env), port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const baseUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = createApp({ database, assets, clock: () => moment, baseUrl, demo: false, signIn: {} });
  fetch = app.fetch as typeof fetch;
  return {
    baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

async function signIn({ database, keys }: Installation, slug: string): Promise<string> {
  return await database.withActor(signInJob, 'write', moment, async (tx) => {
    const persona = await findPersona(tx, slug);
    if (!persona) throw new Refusal(`Nobody in the demo county is called ${slug}.`);
    const { personId, roleHoldingId } = persona;
    return await startSession(tx, keys, { personId, roleHoldingId, device: 'Telefon' });
  });
}

/** Removes pictures that are no longer in the list. */
async function clearAway(world: World): Promise<void> {
  const wanted = new Set(pictures.map(({ name }) => `${name}.png`));
  for (const file of await readdir(pictureFolder)) {
    if (wanted.has(file)) continue;
    await rm(join(pictureFolder, file));
    world.print(`${file} is no longer in the list: removed`);
  }
}
