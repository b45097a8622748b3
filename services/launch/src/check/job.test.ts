import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runJob, runJobs, type Job } from './job.js';

const folder = mkdtempSync(join(tmpdir(), 'ictg-job-'));
const { signal } = new AbortController();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function job(name: string, program: string, report?: Record<string, number>): Job {
  const script = join(folder, `${name}.mjs`);
  const reportPath = join(folder, `${name}.json`);
  const whole = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...report,
  };
  writeFileSync(script, program);
  if (report) writeFileSync(reportPath, JSON.stringify(whole));
  return {
    name,
    script,
    args: [],
    folder,
    environment: {},
    ...(report ? { report: reportPath } : {}),
  };
}

describe('a job', () => {
  it('brings the count of its tests', async () => {
    const outcome = await runJob(job('good', '', { numPassedTests: 7 }), signal);
    expect(outcome).toMatchObject({ passed: 7, failed: 0 });
  });

  it('that fails without a failed test counts as one failure, with what it printed', async () => {
    const program = 'console.log("said"); console.error("complained"); process.exitCode = 3;';
    const outcome = await runJob(job('gate', program), signal);
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(outcome.output).toMatch(/said[^]*complained/);
  });

  it('that skips a test has failed', async () => {
    const outcome = await runJob(
      job('skips', '', { numPassedTests: 1, numPendingTests: 2 }),
      signal,
    );
    expect(outcome).toMatchObject({ passed: 1, failed: 2 });
  });
});

describe('jobs', () => {
  it('run so many at a time, and all of them', async () => {
    const told: string[] = [];
    const jobs = ['a', 'b', 'c', 'd'].map((name) => job(name, ''));
    const outcomes = await runJobs(jobs, 2, signal, ({ name }) => told.push(name));
    expect(outcomes).toHaveLength(4);
    expect(told.sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
