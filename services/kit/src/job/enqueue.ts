import type { Desk } from '../database/desk.js';

/** Something to be done outside the transaction in which it was decided. Ids only: a job carries nobody's data. */
export interface NewJob {
  readonly name: string;
  readonly payload: Readonly<Record<string, string>>;
  /** Not before then. */
  readonly runAt?: Date;
  /** One job at a time under this key: enqueued again before it ran, it is the same job. */
  readonly key?: string;
}

/** Leaves a job to be done once this transaction is committed, and not at all when it is rolled back. */
export async function enqueue(desk: Desk, { name, payload, runAt, key }: NewJob): Promise<void> {
  await desk.rows(
    'select 1 from graphile_worker.add_job(?, payload => ?::json, run_at => ?::timestamptz, job_key => ?, max_attempts => 12)',
    [name, JSON.stringify(payload), runAt ?? null, key ?? null],
  );
}
