import type { MigrationStep } from '@ictg/kit/database';

/** A sender who writes Welsh is asked in Welsh, where staff wrote the question so. */
export const questionInWelsh: MigrationStep = {
  name: '0005-question-in-welsh',
  statements: [
    'alter table "submission" add "question_welsh" text null',
    `comment on column "submission"."question_welsh" is 'personal data: sensitive'`,
  ],
};
