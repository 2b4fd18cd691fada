import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GiveUp } from './project.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const byHand =
  'The tests need Chromium. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) ' +
  'or set CHROMIUM_PATH to a Chromium or Chrome.';

/** The path of a Chromium, installed first on Debian as root. Throws GiveUp with how to install it elsewhere. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new GiveUp(`CHROMIUM_PATH says ${given}, but no program is there.`);
  }
  const found = look();
  if (found) return found;
  if (!isDebian() || process.getuid?.() !== 0) throw new GiveUp(byHand);
  console.error('Installing Chromium for the tests (apt-get), once; this takes a minute or two …');
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  let said = '';
  for (const step of steps) {
    const ran = spawnSync('apt-get', step, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    });
    said += `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`;
    // An update may fail for one of several sources and still leave a list that will do.
    if (ran.status !== 0 && step[0] === 'install') throw new GiveUp(`${said.trim()}\n\n${byHand}`);
  }
  const installed = look();
  if (installed) return installed;
  throw new GiveUp(byHand);
}

function look() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...places].find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  // Ubuntu's package of that name only fetches a snap, which containers cannot run.
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
