import { createServer } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '../app.ts';
import { houseAssets } from '../house-assets.ts';
import { createMail } from '../kernel/mail/mail.ts';
import { prepareFirstRun } from '../shell/first-run.ts';
import { runWorker } from '../worker.ts';
import { Refusal, type Run, takeNothing, type World } from './command.ts';
import { prepareCounty } from './county.ts';
import { type Installation, openInstallation } from './installation.ts';
import { folders, readSettings, type Settings } from './settings.ts';
import { untilStopped } from './stopping.ts';
import { findInstallation } from './which-installation.ts';

interface Kind {
  demo: boolean;
  /** where data lives unless MEDSKAPA_DATA says otherwise */
  folder: string;
  /** a line for each request, or for errors alone */
  requests: boolean;
}

/** Runs a real installation until it is told to stop. */
export const start: Run = (args, world) =>
  run(args, world, { demo: false, folder: folders.own, requests: true });

/** Runs the demo county on loopback until it is told to stop. */
export const demo: Run = (args, world) =>
  run(args, world, { demo: true, folder: folders.demo, requests: false });

/** The demo for whoever develops: a database of its own, and a line for each request. */
export const dev: Run = (args, world) =>
  run(args, world, { demo: true, folder: folders.dev, requests: true });

async function run(args: string[], world: World, kind: Kind): Promise<number> {
  takeNothing(args);
  const settings = readSettings(world.env, kind.folder);
  const stop = untilStopped();
  const host = settings.host ?? (kind.demo ? '127.0.0.1' : undefined);
  const port = await choosePort(settings, host, kind.demo);
  const installation = await openInstallation(settings, {
    demo: kind.demo,
    now: world.clock(),
    log: world.complain,
  });
  try {
    if (kind.demo) await prepareCounty(installation, world);
    const served = await serveApp(installation, settings, world, { ...kind, host, port });
    const working = settings.worker
      ? await runWorker({
          connection: installation.queue,
          database: installation.database,
          mail: createMail(settings.mail, withTime(world)),
          ledger: settings.ledger,
          clock: world.clock,
          log: withTime(world),
        })
      : undefined;
    try {
      await greet(installation, world, served.baseUrl);
      await stop.requested;
      world.complain('Stopping …');
    } finally {
      await served.close();
      await working?.stop();
    }
  } finally {
    stop.done();
    await installation.close();
  }
  return 0;
}

/** Runs the background jobs alone, beside processes started with WORKER=off. */
export const worker: Run = async (args, world) => {
  takeNothing(args);
  const settings = findInstallation(world.env, world.complain, { real: true });
  const stop = untilStopped();
  const installation = await openInstallation(settings, {
    demo: false,
    now: world.clock(),
    log: world.complain,
  });
  try {
    const working = await runWorker({
      connection: installation.queue,
      database: installation.database,
      mail: createMail(settings.mail, withTime(world)),
      ledger: settings.ledger,
      clock: world.clock,
      log: withTime(world),
    });
    world.print('The worker runs.');
    await stop.requested;
    world.complain('Stopping …');
    await working.stop();
  } finally {
    stop.done();
    await installation.close();
  }
  return 0;
};

/** Prints lines of the log as those of requests are: the time first. */
const withTime = (world: World) => (line: string) => world.print(`${world.clock().toISOString()} ${line}`);

async function greet(installation: Installation, world: World, baseUrl: string): Promise<void> {
  if (installation.demo) {
    world.print(`The demo county is at ${baseUrl}/demo`);
    return;
  }
  const token = await prepareFirstRun(installation.database, world.clock());
  if (token) world.print(`No administrator yet. The first-run page asks for this token: ${token}`);
  world.print(`Medskapa is at ${baseUrl}`);
}

async function serveApp(
  { database, demo }: Installation,
  settings: Settings,
  world: World,
  options: { host: string | undefined; port: number; requests: boolean },
): Promise<{ baseUrl: string; close(): Promise<void> }> {
  const baseUrl = settings.baseUrl ?? `http://localhost:${options.port}`;
  const app = createApp({
    database,
    assets: await houseAssets(),
    clock: world.clock,
    baseUrl,
    demo,
    signIn: {
      ...(settings.oidc ? { oidc: settings.oidc } : {}),
      ...(settings.addressHeader ? { addressHeader: settings.addressHeader } : {}),
    },
    log: (line) => {
      if (options.requests || /^(?:\S+ )?\S+ error /.test(line)) world.print(line);
    },
  });
  const server = serve({
    fetch: app.fetch,
    port: options.port,
    ...(options.host ? { hostname: options.host } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error) =>
      reject(new Refusal(`The port ${options.port} cannot be used: ${error.message}.`)),
    );
  });
  return {
    baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // browsers keep connections open; one that is in the middle of a request has a while to finish it
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000).unref();
      }),
  };
}

/** What listening comes to where the host, and not the port, is what is wrong. */
const notHere = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);

/** The port to listen on; a demo that was given none takes the next free one. */
async function choosePort(settings: Settings, host: string | undefined, demo: boolean): Promise<number> {
  const first = settings.port ?? 3000;
  const last = settings.port === undefined && demo ? first + 50 : first;
  for (let port = first; port <= last; port += 1) {
    const problem = await tryPort(port, host);
    if (problem === undefined) return port;
    if (problem !== undefined && notHere.has(problem)) {
      throw new Refusal(
        `HOST must be an address of this machine, or left out: ${host} is none (${problem}).`,
      );
    }
    if (problem !== 'EADDRINUSE' || port === last) {
      const why = problem === 'EADDRINUSE' ? 'another program listens there' : problem;
      throw new Refusal(`The port ${port} cannot be used: ${why}. Set PORT (and HOST) to another.`);
    }
  }
  throw new Refusal(`No free port from ${first} to ${last}. Set PORT to one that is free.`);
}

function tryPort(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, ...(host ? { host } : {}) }, () => probe.close(() => resolve(undefined)));
  });
}
