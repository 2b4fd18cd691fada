import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GiveUp, root } from './project.mjs';

const modules = join(root, 'node_modules');
const mark = join(modules, '.medskapa-install');

/** Installs the packages of the lockfile unless exactly they are installed already. Throws GiveUp on failure. */
export async function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(wanted)) return;
  const unlock = await lock();
  try {
    // Another start may have installed everything while this one waited.
    if (isInstalled(wanted)) return;
    console.error('Installing packages (npm install), once; this takes a minute or two …');
    const { status, output } = npmInstall();
    if (status !== 0) throw new GiveUp(`${output.trim()}\n\nnpm install failed; what it said is above.`);
    writeFileSync(mark, `${wanted}\n`);
  } finally {
    unlock();
  }
}

function isInstalled(wanted) {
  if (existsSync(mark)) return readFileSync(mark, 'utf8').trim() === wanted;
  // Somebody ran npm themselves: npm writes its own copy of the lockfile when it is done.
  const done = join(modules, '.package-lock.json');
  if (!existsSync(done) || statSync(done).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs)
    return false;
  writeFileSync(mark, `${wanted}\n`);
  return true;
}

function npmInstall() {
  // --no-save: another npm than the one that wrote the lockfile must not rewrite it.
  // --include: a production environment leaves out what the tests need, and optional packages hold Node and PostgreSQL.
  const args = [
    'install',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--include=dev',
    '--include=optional',
  ];
  const npm = process.env.npm_execpath;
  const own = npm !== undefined && /\bnpm-cli\.c?js$/.test(npm);
  const [program, rest] = own ? [process.execPath, [npm, ...args]] : ['npm', args];
  const ran = spawnSync(program, rest, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ran.error) throw new GiveUp(`npm did not start (${ran.error.message}). Install npm and try again.`);
  return { status: ran.status, output: `${ran.stdout}\n${ran.stderr}` };
}

/** Two starts at once must not both write node_modules. A lock left by a process that is gone is taken over. */
async function lock() {
  const folder = join(root, '.build');
  const file = join(folder, 'installing');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives(file)) rmSync(file, { force: true });
    else await pause(250);
  }
}

function holderLives(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // An empty file is one that is being written, unless it stays so.
    if (!pid) return Date.now() - statSync(file).mtimeMs < 5_000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
