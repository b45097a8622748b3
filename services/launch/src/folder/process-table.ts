import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** Whether a process with this number is running, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

/** The command line of a running process, or an empty string where it cannot be known. */
export function commandOf(pid: number): string {
  if (!hasProc) return ask(pid, 'command=');
  return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

/**
 * Tells one life of a process number from the next: numbers are given out again, after a restart of
 * the machine or container even the same ones.
 */
export function lifeOf(pid: number): string {
  if (!hasProc) return ask(pid, 'lstart=');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const [, afterName = ''] = readProc(pid, 'stat').split(') ');
  const startTicks = afterName.split(' ')[19];
  return startTicks === undefined ? '' : `${boot} ${startTicks}`;
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ask(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
