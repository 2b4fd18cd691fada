import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What a running server wrote about itself in its data directory. */
export interface Postmaster {
  pid: number;
  port: number;
  socketDirectory: string;
  status: 'starting' | 'stopping' | 'ready' | 'standby' | 'unknown';
}

const hasProc = process.platform === 'linux';

/** Reads `postmaster.pid` in a data directory; undefined when there is none or it is still being written. */
export function readPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  const status = lines[7]?.trim();
  return {
    pid,
    port: Number(lines[3]) || 5432,
    socketDirectory: lines[4]?.trim() ?? '',
    status:
      status === 'starting' || status === 'stopping' || status === 'ready' || status === 'standby'
        ? status
        : 'unknown',
  };
}

/** True while the process can still do something. A zombie cannot, though signals reach it. */
export function isAlive(pid: number): boolean {
  if (!answersSignals(pid)) return false;
  if (!hasProc) return true;
  const state = processStat(pid)?.[0];
  return state !== 'Z' && state !== 'X' && state !== undefined;
}

/** True when the kernel knows the number, which is all that PostgreSQL itself looks at. */
export function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A text that tells one process from a later one with the same number; empty when there is no such process. */
export function birthOf(pid: number): string {
  if (!isAlive(pid)) return '';
  if (hasProc) return processStat(pid)?.[19] ?? '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** True when the process is a living PostgreSQL server of exactly this data directory (a real path). */
export function servesDirectory(pid: number, data: string): boolean {
  return isAlive(pid) && processesIn(data, [pid]).length > 0;
}

/**
 * The living PostgreSQL processes of a data directory, the server and its children alike. Children outlive a
 * server that was killed by a moment, and may still write.
 */
export function processesIn(data: string, among?: readonly number[]): number[] {
  return hasProc ? processesByFolder(data, among) : processesByCommand(data, among);
}

function processesByFolder(data: string, among?: readonly number[]): number[] {
  const pids = among ?? readdirSync('/proc').map(Number).filter(Number.isSafeInteger);
  return pids.filter((pid) => {
    try {
      // Every PostgreSQL process moves into its data directory before it does anything else.
      return readlinkSync(`/proc/${pid}/cwd`) === data && isAlive(pid) && pid !== process.pid;
    } catch {
      return false;
    }
  });
}

function processesByCommand(data: string, among?: readonly number[]): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(`-D ${data}`))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => Number.isSafeInteger(pid) && (among?.includes(pid) ?? true) && isAlive(pid));
}

/** The fields of `/proc/<pid>/stat` after the command name, which may itself hold spaces and brackets. */
function processStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
