import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { GiveUp, root } from './project.mjs';

/**
 * Runs a program to its end in the project's folder, passing on the signals that this process gets.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, hear?: (text: string) => void }} options `hear` is given what it prints, which
 *   is shown all the same
 * @returns {Promise<number>} its exit code, or 128 + the number of the signal that ended it
 */
export function run(program, args, { env, hear }) {
  return new Promise((resolve, reject) => {
    const stdio = hear ? ['inherit', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd: root, env, stdio });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from?.on('data', (chunk) => {
        to.write(chunk);
        hear?.(chunk.toString('utf8'));
      });
    }
    const unforward = forwardSignals(child);
    child.once('error', (error) => {
      unforward();
      reject(new GiveUp(`${program} did not start: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      unforward();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

function forwardSignals(child) {
  const onTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  const pass = (signal) => {
    // A Ctrl-C reaches the whole foreground group by itself; passed on it would arrive twice and read as "now!".
    if ((signal === 'SIGINT' || signal === 'SIGQUIT') && onTerminal) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const orphaned = process.env.npm_lifecycle_event && whenOrphaned(() => child.kill('SIGTERM'));
  return () => {
    for (const signal of signals) process.off(signal, pass);
    clearInterval(orphaned);
  };
}

/** npm passes a signal to the shell between it and this process, and many shells die of it without passing it on. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 200);
  return timer;
}

/** The Node to run everything with: the one from the packages, or this one where it is new enough. */
export function chooseNode() {
  const packaged = join(root, 'node_modules', '.bin', 'node');
  const tried = spawnSync(packaged, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  if (tried.status === 0 && Number.parseInt(tried.stdout, 10) >= 24) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new GiveUp(
    `Node 24 is needed, this is ${process.versions.node}, and no packaged one runs on ${process.platform}-${process.arch}. ` +
      'Install Node 24 and try again.',
  );
}
