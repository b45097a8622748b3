import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, isRunning } from '../folder/process-table.js';
import { PlainFault } from '../plain-fault.js';
import { say } from '../progress.js';

/**
 * Stops a database server that outlived a trial which was killed. Only one that serves this very folder is
 * touched: the number in its file may meanwhile belong to somebody else's process.
 */
export async function stopLeftOver(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid) || !servesFolder(pid, cluster)) {
    rmSync(file, { force: true });
    return;
  }
  say('Stopping the database server that an earlier trial left behind');
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 10_000 && isRunning(pid); waited += 50) await pause(50);
  if (isRunning(pid)) {
    throw new PlainFault(
      `A database server from an earlier trial (process ${pid}) does not stop: end it by hand, then start again.`,
    );
  }
}

function servesFolder(pid: number, cluster: string): boolean {
  return commandOf(pid)
    .split(/\s+-/)
    .some((part) => part === `D ${cluster}`);
}
