import type { MigrationStep } from '@ictg/kit/database';

/** What a sender said that the child's record does not take over, kept with the referral. */
export const asTold: MigrationStep = {
  name: '0041-as-told',
  statements: [
    `alter table "referral" add column "nrm_reference_told" varchar(255) null, add column "child_told" jsonb null`,
    `comment on column "referral"."nrm_reference_told" is 'personal data: identity'`,
    `comment on column "referral"."child_told" is 'personal data: identity'`,
  ],
};
