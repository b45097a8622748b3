import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { sources } from '../feed/feed.vocabulary.js';
import type { Elsewhere } from '../linkage/link.js';
import type { ComparedElsewhere } from '../linkage/read-sources.js';
import type { BySource, KeptRecord } from './records.queries.js';

/** What the thread is given: the sealed records of every source, and which two to compare. */
export interface AskedBeside {
  readonly sealed: readonly (readonly string[])[];
  readonly left: number;
  readonly right: number;
}

/** With fewer records a second thread is busy reading them for as long as comparing them takes. */
const leastRecords = 20_000;

/**
 * Compares the largest source with itself in a thread beside this one, which is about half of all work. Undefined where
 * there is nothing to gain: with one processor, or with few records.
 */
export function compareBeside(
  script: URL | undefined,
  rows: BySource<KeptRecord>,
): (Elsewhere & { stop(): Promise<unknown> }) | undefined {
  const sizes = sources.map((source) => rows[source].length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (script === undefined || all < leastRecords || availableParallelism() < 2) return undefined;
  const largest = sizes.indexOf(Math.max(...sizes));
  const asked: AskedBeside = {
    sealed: sources.map((source) => rows[source].map(({ sealed }) => sealed)),
    left: largest,
    right: largest,
  };
  const worker = new Worker(script, { workerData: asked });
  const found = new Promise<ComparedElsewhere>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The thread that compares ended with ${code}.`));
    });
  });
  // Whoever waits for it hears of a fault; that nobody waits yet must not end the process.
  found.catch(() => undefined);
  return { left: largest, right: largest, found, stop: () => worker.terminate() };
}
