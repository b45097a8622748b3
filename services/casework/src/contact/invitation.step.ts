import type { MigrationStep } from '@ictg/kit/database';

/** An invitation may come late, on request or not at all, be declined or be refused: each was "not invited" or nothing. */
export const invitationsInFull: MigrationStep = {
  name: '0060-invitations-in-full',
  statements: [
    'alter table "contact" drop constraint "contact_invitation_check"',
    `alter table "contact" add constraint "contact_invitation_check" check ("invitation" in ('INVITED', 'INVITED_ON_REQUEST', 'INVITATION_DECLINED', 'INVITED_LATE', 'REQUEST_REFUSED', 'NOT_INVITED', 'DOES_NOT_APPLY'))`,
  ],
};
