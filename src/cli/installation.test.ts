import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeEmbedded, startEmbedded } from '../kernel/database/embedded.ts';
import { createKeys } from '../kernel/database/keys.ts';
import { projectRoot } from '../kernel/i18n/project-root.ts';

let folder: string;
let port: number;
const running = new Set<ChildProcess>();

/** The real command in a process of its own, on the embedded PostgreSQL. */
const medskapa = (words: string[], data: string, env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], {
    cwd: projectRoot,
    env: {
      PATH: process.env.PATH,
      MEDSKAPA_DATA: join(folder, data),
      PORT: String(port),
      HOST: '127.0.0.1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const over = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, ...said });
    });
  });
  const says = (text: RegExp) =>
    Promise.race([
      new Promise<RegExpExecArray>((resolve) => {
        const look = () => {
          const found = text.exec(said.out);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        look();
      }),
      over.then(({ code, err }) => Promise.reject(new Error(`ended with ${code}: ${err}`))),
    ]);
  return { child, over, says };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medskapa-cli-'));
  await chmod(folder, 0o711);
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => probe.close(resolve));
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const name of await readdir(folder)) await removeEmbedded(join(folder, name, 'database'));
  await rm(folder, { recursive: true });
});

describe('no installation', { timeout: 120_000 }, () => {
  it.each([['migrate'], ['worker'], ['trail verify'], ['backup none.backup']])(
    'is said by %s, which makes none',
    async (words) => {
      const { code, out, err } = await medskapa(words.split(' '), 'none').over;
      expect([code, out]).toEqual([1, '']);
      expect(err.trim()).toMatch(/^There is no installation in \S+ yet\.[^\n]+$/);
      expect(existsSync(join(folder, 'none'))).toBe(false);
    },
  );

  it('comes of migrating an empty database: it is refused until it has been started', async () => {
    const directory = join(folder, 'empty', 'database');
    const { connection, stop } = await startEmbedded({ directory, settings: { fsync: 'off' } });
    const { host, port, user, database } = connection;
    const env = {
      DATABASE_URL: `postgres:///${database}?${new URLSearchParams({ host, port: String(port), user })}`,
      MEDSKAPA_KEYS: join(folder, 'empty', 'keys.json'),
    };
    expect(await medskapa(['migrate'], 'none', env).over).toMatchObject({ code: 0, err: '' });
    for (const words of [
      ['backup', join(folder, 'never.backup')],
      ['trail', 'verify'],
    ]) {
      const { code, out, err } = await medskapa(words, 'none', env).over;
      expect([code, out]).toEqual([1, '']);
      expect(err.trim()).toMatch(/^This database has its tables, but [^\n]+$/);
    }
    await stop();
    expect(await readdir(folder)).toEqual(['empty']);
  });
});

describe('an installation', { timeout: 120_000 }, () => {
  it('starts from nothing, asks for its first administrator, serves and stops', async () => {
    const { child, over, says } = medskapa(['start'], 'one');
    const [, token] = await says(/asks for this token: (\S+)/);
    expect(token!.length).toBeGreaterThan(20);
    const [, address] = await says(/^Medskapa is at (\S+)$/m);
    expect(address).toBe(`http://localhost:${port}`);
    const response = await fetch(`http://127.0.0.1:${port}/kom-igang`);
    expect(response.status).toBe(200);
    await says(/^\d{4}-\d\d-\d\dT[\d:.]+Z [0-9a-f-]{36} GET \/kom-igang 200 \d+ ms$/m);
    expect((await fetch(`http://127.0.0.1:${port}/demo`, { redirect: 'manual' })).status).not.toBe(200);
    expect((await stat(join(folder, 'one', 'keys.json'))).mode & 0o777).toBe(0o600);
    const busy = await medskapa(['start'], 'two').over;
    expect(busy.code).toBe(1);
    expect(busy.err).toContain(`The port ${port} cannot be used: another program listens there.`);
    child.kill('SIGTERM');
    const { code, err } = await over;
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, 'Stopping …']);
  });

  it('never becomes a demo, and never makes keys beside data it already has', async () => {
    const demo = await medskapa(['demo'], 'one').over;
    expect(demo).toMatchObject({ code: 1, out: '' });
    expect(demo.err.trim()).toMatch(/^This database is a real installation, not a demo\. [^\n]+$/);
    await rename(join(folder, 'one', 'keys.json'), join(folder, 'one', 'keys.away'));
    const keyless = await medskapa(['start'], 'one').over;
    expect(keyless).toMatchObject({ code: 1, out: '' });
    expect(keyless.err.trim()).toMatch(/^The key file \S+ is missing\. [^\n]+$/);
    await writeFile(join(folder, 'one', 'keys.json'), JSON.stringify(createKeys()));
    for (const words of [['start'], ['trail', 'verify'], ['migrate']]) {
      const foreign = await medskapa(words, 'one').over;
      expect(foreign).toMatchObject({ code: 1, out: '' });
      expect(foreign.err).toContain('is not the one that belongs to this database');
    }
    await rename(join(folder, 'one', 'keys.away'), join(folder, 'one', 'keys.json'));
  });

  it('takes a new actor key in front of the old one, once migrated', async () => {
    const path = join(folder, 'one', 'keys.json');
    const keys = JSON.parse(await readFile(path, 'utf8'));
    keys.actor = [{ ...createKeys().actor[0], id: 2 }, ...keys.actor];
    await writeFile(path, JSON.stringify(keys));
    const early = await medskapa(['trail', 'verify'], 'one').over;
    expect(early).toMatchObject({ code: 1, out: '' });
    expect(early.err).toContain('Run "medskapa migrate" first.');
    expect(await medskapa(['migrate'], 'one').over).toMatchObject({ code: 0 });
    expect(await medskapa(['trail', 'verify'], 'one').over).toMatchObject({ code: 0 });
  });

  it('is saved to a file and restored elsewhere, with its own keys alone', async () => {
    const file = join(folder, 'one', 'a.backup');
    expect(await medskapa(['backup', file], 'one').over).toMatchObject({ code: 0, err: '' });
    const again = await medskapa(['backup', file], 'one').over;
    expect(again.code).toBe(1);
    const used = await medskapa(['restore', file], 'one').over;
    expect(used.err).toContain('This database is in use.');
    const keyless = await medskapa(['restore', file], 'three').over;
    expect(keyless.err).toMatch(/The key file \S+ is missing/);
    expect(existsSync(join(folder, 'three'))).toBe(false);
    const keys = { MEDSKAPA_KEYS: join(folder, 'one', 'keys.json') };
    const restored = await medskapa(['restore', file], 'three', keys).over;
    expect(restored.code).toBe(0);
    expect(restored.out).toMatch(/^Restored \d+ rows of \d+ tables[\s\S]*all hold\.$/m);
    expect(await medskapa(['trail', 'verify'], 'three', keys).over).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(keys.MEDSKAPA_KEYS, 'utf8'))).toHaveProperty('actor');
  });

  it('of the demo makes its county once, and a restored one is not made over', async () => {
    const first = medskapa(['demo'], 'county');
    await first.says(/^The demo county is at http:\/\/localhost:\d+\/demo$/m);
    first.child.kill('SIGTERM');
    expect((await first.over).err).toContain('Making the demo county');
    const file = join(folder, 'county.backup');
    expect(await medskapa(['backup', file], 'county').over).toMatchObject({ code: 0 });
    const keys = { MEDSKAPA_KEYS: join(folder, 'county', 'keys.json') };
    expect(await medskapa(['restore', file], 'moved', keys).over).toMatchObject({ code: 0 });
    const moved = medskapa(['demo'], 'moved', keys);
    await moved.says(/^The demo county is at/m);
    const page = await fetch(`http://127.0.0.1:${port}/demo`);
    expect(await page.text()).toContain('data-persona=');
    moved.child.kill('SIGTERM');
    expect((await moved.over).err).not.toContain('the demo county');
  });
});
