import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import type { Log } from '@ictg/kit/log';
import { systemViewer } from '@ictg/kit/viewer';

const command = fileURLToPath(new URL('../snapshot.js', import.meta.url));
const hoursBetween = 24;
const askEvery = 15 * 60_000;
const firstAfter = 3_000;

/**
 * Publishes a snapshot a day, and the first soon after the start, in a process of its own: linking takes a processor
 * for a while, and whoever asks meanwhile is answered from the snapshot before.
 * @returns what stops it
 */
export function keepCounting(orm: MikroORM, log: Log): () => void {
  let running: ChildProcess | undefined;
  const look = async () => {
    if (running !== undefined || !(await isDue(orm))) return;
    running = fork(command, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    if (running.stderr)
      createInterface({ input: running.stderr }).on('line', (line) => {
        log.info(line);
      });
    running.once('exit', (code) => {
      running = undefined;
      if (code === 0) log.info('A snapshot was published');
      else log.warn({ code }, 'No snapshot could be published; it is tried again');
    });
  };
  const ask = () => {
    look().catch((fault: unknown) => {
      log.warn({ fault: String(fault) }, 'It could not be told whether a snapshot is due');
    });
  };
  const first = setTimeout(ask, firstAfter);
  const later = setInterval(ask, askEvery);
  return () => {
    clearTimeout(first);
    clearInterval(later);
    running?.kill();
  };
}

async function isDue(orm: MikroORM): Promise<boolean> {
  const rows = await atDesk(orm, systemViewer('statistics'), (desk) =>
    desk.rows<{ due: boolean }>(
      `select coalesce(max(created_at) < now() - make_interval(hours => ?), true) as due from snapshot`,
      [hoursBetween],
    ),
  );
  return rows[0]?.due ?? true;
}
