import type { MigrationStep } from '@ictg/kit/database';

/** The files that are sent with a referral: their names and where casework has them, never what they hold. */
export const files: MigrationStep = {
  name: '0004-files',
  statements: [
    `alter table "draft" add "files" jsonb not null default '[]'`,
    'alter table "draft" alter column "files" drop default',
    `comment on column "draft"."files" is 'personal data: identity'`,
    `alter table "submission" add "files" jsonb not null default '[]'`,
    'alter table "submission" alter column "files" drop default',
    `comment on column "submission"."files" is 'personal data: identity'`,
  ],
};
