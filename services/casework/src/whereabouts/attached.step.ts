import type { MigrationStep } from '@ictg/kit/database';
import { movedWhereabouts } from './whereabouts.entity.js';

/** Lets where a child is go over to the record that a referral is attached to. */
export const attachedReferrals: MigrationStep = {
  name: '0040-attached-referrals',
  statements: [
    `create policy "moved" on "whereabouts" using (${movedWhereabouts}) with check (${movedWhereabouts})`,
  ],
};
