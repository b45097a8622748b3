import type { Desk } from '@ictg/kit/database';
import { invalid, Refusal } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { holdWorkers } from './choose-worker.js';
import { needHandover, reallocateWorker, type ReallocateWorker } from './reallocate-worker.js';

/** One child to reallocate. */
export type BulkReallocationRow = Pick<ReallocateWorker, 'supportId' | 'version' | 'staffId'>;

export interface ReallocateInBulk {
  readonly rows: readonly BulkReallocationRow[];
  /** For every child; what concerns one child only belongs on its timeline. */
  readonly handoverNote: string;
  readonly reason?: string | null | undefined;
}

/** What came of one row. */
export interface BulkReallocationOutcome {
  readonly supportId: string;
  readonly refusal: Refusal | null;
}

const most = 200;

/**
 * Reallocates many children at once. Each row stands for itself: it is done whole or refused with its reason,
 * by the same rules and rights as if it were alone.
 */
export async function reallocateInBulk(
  desk: Desk,
  input: ReallocateInBulk,
): Promise<BulkReallocationOutcome[]> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  needHandover(input.handoverNote);
  if (input.rows.length === 0) throw invalid('rows', 'Choose at least one child.');
  if (input.rows.length > most)
    throw invalid('rows', `Reallocate ${most} children at a time at most.`);
  if (new Set(input.rows.map((row) => row.supportId)).size < input.rows.length)
    throw invalid('rows', 'A child is named twice. Give each child one new worker.');
  await holdWorkers(
    desk,
    input.rows.map((row) => row.staffId),
  );
  const outcomes = new Map<string, Refusal | null>();
  for (const row of [...input.rows].sort((a, b) => (a.supportId < b.supportId ? -1 : 1)))
    outcomes.set(
      row.supportId,
      await inSavepoint(desk, () =>
        reallocateWorker(desk, { ...row, handoverNote: input.handoverNote, reason: input.reason }),
      ),
    );
  return input.rows.map(({ supportId }) => ({
    supportId,
    refusal: outcomes.get(supportId) ?? null,
  }));
}

async function inSavepoint(desk: Desk, work: () => Promise<unknown>): Promise<Refusal | null> {
  const em = await desk.em();
  await desk.rows('savepoint one_row');
  try {
    await work();
    await em.flush();
    await desk.rows('release savepoint one_row');
    return null;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    await desk.rows('rollback to savepoint one_row');
    em.clear();
    return fault;
  }
}
