import type { MigrationStep } from '@ictg/kit/database';
import { trackStates } from './track.states.js';

/** Where a referral stands and what day it hangs on are kept, so that whoever decides finds what is due. */
export const keptStanding: MigrationStep = {
  name: '0008-kept-standing',
  statements: [
    'alter table "nrm_referral" add column "track_state" text null, add column "due_on" date null',
    'comment on column "nrm_referral"."track_state" is \'personal data: sensitive\'',
    'comment on column "nrm_referral"."due_on" is \'personal data: sensitive\'',
    `alter table "nrm_referral" add constraint "nrm_referral_track_state_check" check ("track_state" in (${trackStates.map((state) => `'${state}'`).join(', ')}))`,
    'create index "nrm_referral_track_state_due_on_id_index" on "nrm_referral" ("track_state", "due_on", "id")',
  ],
};
