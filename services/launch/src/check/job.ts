import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One check that runs as a process of its own. */
export interface Job {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where vitest writes what came of each test; absent for a check that is not made of tests. */
  readonly report?: string;
}

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What it printed, to be shown when it failed. */
  readonly output: string;
}

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/** Runs a job to its end. A job that fails without a failed test counts as one failure. */
export async function runJob(job: Job, signal: AbortSignal): Promise<Outcome> {
  signal.throwIfAborted();
  const startedAt = performance.now();
  const child = spawn(process.execPath, [job.script, ...job.args], {
    cwd: job.folder,
    env: { ...job.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const abandon = () => child.kill('SIGTERM');
  signal.addEventListener('abort', abandon);
  await once(child, 'close');
  signal.removeEventListener('abort', abandon);
  signal.throwIfAborted();
  const succeeded = child.exitCode === 0;
  const tests = job.report === undefined ? undefined : readReport(job.report);
  // A skipped test is a failure here: nothing may look tested that is not.
  const bad = tests ? tests.numFailedTests + tests.numPendingTests + tests.numTodoTests : 0;
  return {
    name: job.name,
    passed: tests?.numPassedTests ?? 0,
    failed: succeeded ? bad : Math.max(bad, 1),
    seconds: (performance.now() - startedAt) / 1000,
    output: Buffer.concat(chunks).toString(),
  };
}

function readReport(path: string): z.infer<typeof reportShape> | undefined {
  try {
    return reportShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Runs jobs in order, so many at a time, and tells of each as it ends. */
export async function runJobs(
  jobs: readonly Job[],
  atOnce: number,
  signal: AbortSignal,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...jobs];
  const lane = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const outcome = await runJob(job, signal);
      tell(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes;
}
