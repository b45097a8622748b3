import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from './foundation.js';

/** What is watched, and what the run-time role may do. What was told never goes into the log: it must be gone one day. */
export const rights: MigrationStep = {
  name: '0003-rights',
  statements: [
    watchChanges('draft', '', 'sealed'),
    watchChanges('submission', '', 'sealed'),
    `grant select, insert, update, delete on draft, submission to ${runRole}`,
    `create index submission_undelivered on submission (sent_at) where delivered_at is null`,
  ],
};
