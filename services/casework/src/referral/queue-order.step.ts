import type { MigrationStep } from '@ictg/kit/database';
import { queueOrder } from './queue-order.js';

/** A child in danger stands first in the queue and what is paused last: an index on the due moment alone cannot say so. */
export const queueIndex: MigrationStep = {
  name: '0010-queue-order',
  statements: [
    'drop index "referral_due_index"',
    `create index "referral_queue_index" on "referral" (${queueOrder})`,
  ],
};
