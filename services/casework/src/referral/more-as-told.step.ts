import type { MigrationStep } from '@ictg/kit/database';

/** An age that is all a sender knows, and what an agency's own system calls itself: both were lost until now. */
export const moreAsTold: MigrationStep = {
  name: '0066-more-as-told',
  statements: [
    'alter table "referral" add "age_told" varchar(255) null, add "referrer_organisation_told" varchar(255) null',
    'comment on column "referral"."age_told" is \'personal data: identity\'',
    'comment on column "referral"."referrer_organisation_told" is \'personal data: professional\'',
  ],
};
