import { Logger, run } from 'graphile-worker';
import type { Log } from '../log/index.js';

/** What a service does outside requests. A job that throws is tried again, each time after a longer wait. */
export interface JobOptions {
  /** The service's database, as its run-time role. */
  readonly url: string;
  readonly log: Log;
  readonly jobs: Readonly<Record<string, (payload: unknown) => Promise<void>>>;
  /** When jobs begin by themselves, as crontab lines in UTC, e.g. `*\/5 * * * * send-reminders`. */
  readonly schedule?: readonly string[];
}

/**
 * Works off the queue until stopped. Several processes may do so: each job is done by one of them.
 * @returns stops after what is under way has been finished
 */
export async function startJobs(options: JobOptions): Promise<() => Promise<void>> {
  const runner = await run({
    connectionString: options.url,
    maxPoolSize: 4,
    concurrency: 2,
    noHandleSignals: true,
    taskList: options.jobs,
    crontab: (options.schedule ?? []).join('\n'),
    logger: loggerFor(options.log),
  });
  // Without a listener a queue that gives up would end the whole service; it is started again with the service.
  runner.promise.catch((fault: unknown) =>
    options.log.error({ fault: String(fault) }, 'The queue has stopped'),
  );
  return () => runner.stop();
}

const silent = /^(Worker connected|Task list|Cron)/;

function loggerFor(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
    else if (!silent.test(message)) log.debug(message);
  });
}
