import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** A handover keeps the list that it was written over: the list of the next shift begins where it ends. */
export const keptHandoverLines: MigrationStep = {
  name: '0070-kept-handover-lines',
  statements: [
    `alter table "handover" add "lines" text[] not null default '{}'`,
    `comment on column "handover"."lines" is 'personal data: sensitive'`,
    // What was handed over, by whom and of which time stays as it was written.
    `revoke update on handover from ${runRole}`,
    `grant update (version, state, note, signed_by, signed_by_name, signed_at) on handover to ${runRole}`,
  ],
};
