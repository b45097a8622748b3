import type { MigrationStep } from '@ictg/kit/database';

/** A page of an answer that is loaded again still says that it was sent, when the answer itself is kept no longer. */
export const answerMark: MigrationStep = {
  name: '0006-answer-mark',
  statements: [
    'alter table "submission" add "answer_mark" varchar(255) null',
    `comment on column "submission"."answer_mark" is 'personal data: none'`,
  ],
};
