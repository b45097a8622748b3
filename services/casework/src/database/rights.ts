import { showLogs, watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from './foundation.js';

/** Tables about one child: the column that names it is in the log of every change. */
const aboutChildren = [
  'child_access',
  'parental_responsibility',
  'age_determination',
  'legal_status',
  'nrm_reference',
  'alert',
  'child_link',
  'referral',
  'information_request',
  'offer_decision',
  'support',
  'allocation',
  'timeline_entry',
  'task',
];
const aboutStaff = ['staff_member', 'post', 'leave', 'on_call'];

/** What is watched, who may do what with which table, and who may read the logs. */
export const rights: MigrationStep = {
  name: '0004-rights',
  statements: [
    watchChanges('child', 'id'),
    ...aboutChildren.map((table) => watchChanges(table, 'child_id')),
    ...aboutStaff.map((table) => watchChanges(table)),
    watchChanges('whereabouts', 'child_id', 'sealed'),
    showLogs(`(select viewer_is(array['manager', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))
      and exists (select 1 from public.child c where c.id = child_id)`),
    `grant select, insert, update on all tables in schema public to ${runRole}`,
    `revoke all on mikro_orm_migrations from ${runRole}`,
    `grant delete on draft, child_name_key to ${runRole}`,
    `grant usage on all sequences in schema public to ${runRole}`,
    // One guardian at a time, and never two moments at once: the database holds it too.
    `create unique index allocation_one_current on allocation (support_id) where until_at is null`,
    `create unique index support_one_open on support (child_id) where state <> 'CLOSED'`,
  ],
};
