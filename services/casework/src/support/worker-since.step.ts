import type { MigrationStep } from '@ictg/kit/database';

/** Since when a worker has a child is said by the allocation alone: a copy of it was empty for cases from a file. */
export const workerSinceByAllocation: MigrationStep = {
  name: '0061-worker-since',
  statements: ['alter table "support" drop column "worker_since"'],
};
