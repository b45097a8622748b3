import type { MigrationStep } from '@ictg/kit/database';

/** A call names the consultation that was opened from it. */
export const consultedCalls: MigrationStep = {
  name: '0050-consulted-calls',
  statements: [
    'alter table "call" add "consultation_id" varchar(255) null, add "consultation_reference" varchar(255) null',
    `comment on column "call"."consultation_id" is 'personal data: none'`,
    `comment on column "call"."consultation_reference" is 'personal data: none'`,
  ],
};
