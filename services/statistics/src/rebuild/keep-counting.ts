import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import type { Log } from '@ictg/kit/log';
import { systemViewer } from '@ictg/kit/viewer';
import { anew, onlyWhole, whenIncomplete } from './whole.js';

const command = fileURLToPath(new URL('../snapshot.js', import.meta.url));
const askEvery = 15 * 60_000;
const firstAfter = 3_000;
/** So often it is looked for every twenty seconds; what is still not there then may not be for days. */
const soonTried = 6;
/** After a count that failed, longer from time to time: it may fail until somebody mends what it stands on. */
const againAfter = (failures: number): number => Math.min(20_000 * 2 ** failures, askEvery);
/** So long a source that has not been read yet is waited for: it may merely not have started. */
const waitedFor = 15 * 60_000;

/**
 * Publishes a snapshot a day, and the first soon after the start, in a process of its own: linking takes a processor
 * for a while, and whoever asks meanwhile is answered from the snapshot before.
 * @returns what stops it
 */
export function keepCounting(orm: MikroORM, log: Log): () => void {
  const startedAt = Date.now();
  let running: ChildProcess | undefined;
  let again: NodeJS.Timeout | undefined;
  let failures = 0;
  let lacking = 0;
  const look = async () => {
    if (running !== undefined) return;
    const due = await whatIsDue(orm);
    if (due === 'NOTHING') return;
    const mayMark = due === 'SNAPSHOT' && Date.now() - startedAt > waitedFor;
    running = fork(command, mayMark ? [anew] : [anew, onlyWhole], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    if (running.stderr)
      createInterface({ input: running.stderr }).on('line', (line) => {
        log.info(line);
      });
    running.once('exit', (code) => {
      running = undefined;
      if (code === 0) {
        failures = 0;
        lacking = 0;
        log.info('A snapshot was published');
        return;
      }
      if (code === whenIncomplete) {
        log.info('A source has not been read yet, or holds nothing; it is tried again');
        again = setTimeout(ask, againAfter(Math.max(0, lacking - soonTried)));
        lacking += 1;
        return;
      }
      log.warn({ code }, 'No snapshot could be published; it is tried again');
      again = setTimeout(ask, againAfter(failures));
      failures += 1;
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
    clearTimeout(again);
    clearInterval(later);
    running?.kill();
  };
}

/** A snapshot a day; and one as soon as a source can be read that the newest snapshot had to mark as missing. */
type Due = 'SNAPSHOT' | 'MISSING_SOURCE' | 'NOTHING';

async function whatIsDue(orm: MikroORM): Promise<Due> {
  const [newest] = await atDesk(orm, systemViewer('statistics'), (desk) =>
    desk.rows<{ isOld: boolean; lacks: boolean }>(
      `select created_at < now() - interval '24 hours' as "isOld",
         (text::jsonb -> 'sources' @> '[{"state": "MISSING"}]'
           or coalesce(text::jsonb -> 'service' -> 'sources', '[{"state": "MISSING"}]') @> '[{"state": "MISSING"}]') as lacks
       from snapshot order by number desc limit 1`,
    ),
  );
  if (newest === undefined || newest.isOld) return 'SNAPSHOT';
  return newest.lacks ? 'MISSING_SOURCE' : 'NOTHING';
}
