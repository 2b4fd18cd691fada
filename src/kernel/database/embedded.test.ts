import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Embedded, removeEmbedded, startEmbedded } from './embedded.ts';
import { isAlive, readPostmaster } from './embedded-process.ts';

let root: string;
let directory: string;
let children: ChildProcess[];
let lines: string[];
let handles: Embedded[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'medskapa-embedded-'));
  chmodSync(root, 0o755);
  directory = join(root, 'database');
  children = [];
  lines = [];
  handles = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const embedded of handles) await embedded.stop();
  await removeEmbedded(directory);
  await rm(root, { recursive: true });
});

// Commits stay synchronous: a killed server must keep them, even where nothing is forced to the disk.
const hasty = { fsync: 'off', full_page_writes: 'off' };

async function start(settings: Record<string, string> = hasty): Promise<Embedded> {
  const embedded = await startEmbedded({ directory, settings, log: (line) => lines.push(line) });
  handles.push(embedded);
  return embedded;
}

async function ask<T>(embedded: Embedded, sql: string): Promise<T[]> {
  const client = new pg.Client(embedded.connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: T }>(sql)).rows.map(({ answer }) => answer);
  } finally {
    await client.end();
  }
}

const keep = (embedded: Embedded) => ask(embedded, "create table kept as select 'granted'::text as answer");
const kept = (embedded: Embedded) => ask<string>(embedded, 'select answer from kept');
const serverPid = () => readPostmaster(join(directory, 'data'))?.pid ?? 0;

/** Another process that starts the same cluster, says so, and stops it in order when told to on its input. */
function startElsewhere(): { child: ChildProcess; started: Promise<{ reused: boolean }> } {
  const code = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)});
    const embedded = await startEmbedded({
      directory: ${JSON.stringify(directory)},
      settings: ${JSON.stringify(hasty)},
    });
    console.log(JSON.stringify({ reused: embedded.reused }));
    process.stdin.once('data', () => embedded.stop().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const started = new Promise<{ reused: boolean }>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (exit) => reject(new Error(`ended with ${exit}`)));
  });
  // A child that is killed on purpose is nobody's failure.
  started.catch(() => undefined);
  return { child, started };
}

const end = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('an embedded cluster', () => {
  test('is made, answers on its socket only, and keeps its rows over a stop in order', async () => {
    const first = await start();
    expect(first.reused).toBe(false);
    await keep(first);
    expect(await ask(first, 'show listen_addresses')).toEqual([undefined]);
    const [facts] = await ask<Record<string, string>>(
      first,
      `select jsonb_build_object('encoding', pg_encoding_to_char(encoding), 'locale', datlocale,
              'swedish', (select string_agg(w, '' order by w collate "sv-x-icu") from unnest('{ö,z,ä,å}'::text[]) w))
              as answer from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({ encoding: 'UTF8', locale: 'C.UTF-8', swedish: 'zåäö' });
    expect(statSync(first.socketDirectory).mode & 0o777).toBe(0o700);
    const pid = serverPid();
    await first.stop();
    await first.stop();
    expect(isAlive(pid)).toBe(false);

    const second = await start();
    expect(await kept(second)).toEqual(['granted']);
    await second.stop();
  });

  test('takes over the server that a killed process left behind', async () => {
    const { child, started } = startElsewhere();
    expect(await started).toEqual({ reused: false });
    const pid = serverPid();
    child.kill('SIGKILL');
    await end(child);
    expect(isAlive(pid)).toBe(true);

    const embedded = await start();
    expect(embedded.reused).toBe(true);
    expect(serverPid()).toBe(pid);
    await embedded.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('recovers committed rows when the server was killed, though its children linger', async () => {
    const first = await start({});
    await keep(first);
    const busy = new pg.Client(first.connection);
    busy.on('error', () => undefined);
    await busy.connect();
    const asleep = busy.query('select pg_sleep(30)').catch(() => undefined);
    const killed = serverPid();
    process.kill(killed, 'SIGKILL');
    const second = await start({});
    expect(second.reused).toBe(false);
    expect(serverPid()).not.toBe(killed);
    expect(await kept(second)).toEqual(['granted']);
    await asleep;
    await first.stop();
    await second.stop();
  });

  test('is started again by its watch when the server is killed in the middle of use', async () => {
    const embedded = await start();
    await keep(embedded);
    const killed = serverPid();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => kept(embedded).catch(() => []), { timeout: 8_000 }).toEqual(['granted']);
    expect(lines.join('\n')).toMatch(/ended unexpectedly/);
    await embedded.stop();
  });

  test('begins again after a first start that was killed half way', async () => {
    const { child } = startElsewhere();
    const drafts = () =>
      existsSync(directory) ? readdirSync(directory).filter((name) => /^data-/.test(name)) : [];
    await expect
      .poll(() => drafts().some((name) => existsSync(join(directory, name, 'PG_VERSION'))), { interval: 2 })
      .toBe(true);
    child.kill('SIGKILL');
    await end(child);
    expect(existsSync(join(directory, 'data'))).toBe(false);

    const embedded = await start();
    expect(await ask(embedded, 'select 1 as answer')).toEqual([1]);
    expect(drafts()).toEqual([]);
    await embedded.stop();
  });

  test('is not misled by a lock file whose number now belongs to another process', async () => {
    const first = await start();
    await keep(first);
    const lockFile = join(directory, 'data', 'postmaster.pid');
    const lock = readFileSync(lockFile, 'utf8').split('\n');
    process.kill(serverPid(), 'SIGKILL');
    await first.stop();
    await expect.poll(() => isAlive(Number(lock[0]))).toBe(false);
    // The other process runs as the server's own user, as PostgreSQL disregards those of others by itself.
    const { uid, gid } = statSync(join(directory, 'data'));
    const other = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    children.push(other);
    writeFileSync(lockFile, [other.pid, ...lock.slice(1)].join('\n'));

    const second = await start();
    expect(second.reused).toBe(false);
    expect(await kept(second)).toEqual(['granted']);
    expect(other.exitCode).toBeNull();
    await second.stop();
  });

  test('is one server for processes that start at once, and stops with the last of them', async () => {
    const others = [startElsewhere(), startElsewhere()];
    const mine = await start();
    const started = await Promise.all(others.map(({ started }) => started));
    expect([mine, ...started].filter(({ reused }) => !reused)).toHaveLength(1);
    const pid = serverPid();
    for (const { child } of others) {
      child.stdin?.write('stop\n');
      await end(child);
      expect(isAlive(pid)).toBe(true);
    }
    expect(await ask(mine, 'select 1 as answer')).toEqual([1]);
    await mine.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('finds a short place for its socket, and another place for what its user cannot enter', async () => {
    directory = join(root, 'a folder, with "signs"', 'x'.repeat(120), 'database');
    mkdirSync(directory, { recursive: true });
    chmodSync(join(root, 'a folder, with "signs"'), 0o700);
    const first = await start();
    await keep(first);
    const folder = first.socketDirectory;
    expect(folder.length).toBeLessThan(80);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await first.stop();
    expect(existsSync(folder) && folder.startsWith(tmpdir())).toBe(false);
    const second = await start();
    expect(await kept(second)).toEqual(['granted']);
    await second.stop();
  });

  test('refuses what is no whole database, in plain words, and deletes nothing of it', async () => {
    mkdirSync(join(directory, 'data'), { recursive: true });
    writeFileSync(join(directory, 'data', 'somebody.txt'), 'mine');
    await expect(start()).rejects.toThrow(/not a whole PostgreSQL database/);
    expect(readFileSync(join(directory, 'data', 'somebody.txt'), 'utf8')).toBe('mine');

    writeFileSync(join(directory, 'data', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/is of PostgreSQL 15, and this is 18/);
  });
});
