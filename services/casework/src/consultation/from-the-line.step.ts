import type { MigrationStep } from '@ictg/kit/database';

/** What the line knew when it put a consultation to an RPC: the call, whether somebody was in danger, and who rang. */
export const consultationsFromTheLine: MigrationStep = {
  name: '0071-consultations-from-the-line',
  statements: [
    `alter table "consultation" add "call_reference" varchar(255) null, add "danger_as_told" text null, add "caller_verification" text null`,
    `comment on column "consultation"."call_reference" is 'personal data: none'`,
    `comment on column "consultation"."danger_as_told" is 'personal data: sensitive'`,
    `comment on column "consultation"."caller_verification" is 'personal data: none'`,
    `alter table "consultation" add constraint "consultation_danger_as_told_check" check ("danger_as_told" in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED', 'DECLINED'))`,
    `alter table "consultation" add constraint "consultation_caller_verification_check" check ("caller_verification" in ('UNVERIFIED', 'RUNG_BACK', 'SIGNED_IN'))`,
  ],
};
