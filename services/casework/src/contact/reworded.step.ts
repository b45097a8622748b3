import type { MigrationStep } from '@ictg/kit/database';

/** Whoever reads a contact is told that its words were changed, when and by whom, without reading the log. */
export const rewordedContacts: MigrationStep = {
  name: '0072-reworded-contacts',
  statements: [
    `alter table "contact" add "reworded_at" timestamptz null, add "reworded_by_name" varchar(255) null`,
    `comment on column "contact"."reworded_at" is 'personal data: none'`,
    `comment on column "contact"."reworded_by_name" is 'personal data: professional'`,
  ],
};
