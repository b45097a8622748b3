import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJobs, type Job, type Outcome } from '../check/job.js';
import { gates, packageTests, systemTests } from '../check/job-list.js';
import { startTestServer } from '../check/test-server.js';
import { print, say } from '../progress.js';
import type { Circumstances } from './run.js';

/** Runs every check and every test; the last line is the sum, in the form that CI reads. */
export async function test(given: Circumstances): Promise<number> {
  return runAll(given, 'quick');
}

/** Runs the tests with the full counts of every property, and no other check. */
export async function prove(given: Circumstances): Promise<number> {
  return runAll(given, 'full');
}

async function runAll(given: Circumstances, counts: 'quick' | 'full'): Promise<number> {
  const reports = mkdtempSync(join(tmpdir(), 'ictg-reports-'));
  given.cleanUp.add(() => {
    rmSync(reports, { recursive: true, force: true });
  });
  const environment = {
    ...given.settings.machine,
    CI: '1',
    NO_COLOR: '1',
    COUNTS: counts,
    TEST_DATABASE_URL: await startTestServer(given.settings, given.cleanUp),
  };
  const besides = counts === 'quick' ? gates(environment) : [];
  const { signal } = given.interrupt;
  const inLanes = (jobs: readonly Job[], lanes: number) => runJobs(jobs, lanes, signal, tell);
  say('Running the checks and the tests of every package');
  // Tests wait for the database half of the time, so three at once keep two cores busy; checks only compute.
  const outcomes = await inLanes([...packageTests(environment, reports), ...besides], 3);
  say('Running the journeys through the whole system');
  outcomes.push(...(await inLanes(systemTests(environment, reports), 1)));
  return sum(outcomes);
}

function tell({ name, passed, failed, seconds, output }: Outcome): void {
  const tests = passed > 0 ? `, ${passed} tests` : '';
  if (failed === 0) say(`passed  ${name} (${seconds.toFixed(1)} s${tests})`);
  else
    process.stderr.write(`\n${output.trimEnd()}\n\n· FAILED  ${name} (${seconds.toFixed(1)} s)\n`);
}

function sum(outcomes: readonly Outcome[]): number {
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
  for (const { name } of outcomes.filter((outcome) => outcome.failed > 0)) say(`Look at: ${name}`);
  print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
