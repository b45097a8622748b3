import { viewerSharesFunction, type MigrationStep } from '@ictg/kit/database';

/** The competent authority reads referrals through this graph while an agreement says so, and no longer. */
export const byAgreement: MigrationStep = {
  name: '0005-by-agreement',
  statements: [
    viewerSharesFunction,
    'drop policy "read" on "decision"',
    "create policy \"read\" on \"decision\" for select using (((((select viewer_is(array['competent-authority'])) and (select viewer_shares('NRM_REFERRALS'))) or (select viewer_is(array['system']))) or exists (select from nrm_referral r where r.id = referral_id)))",
    'drop policy "read" on "nrm_referral"',
    "create policy \"read\" on \"nrm_referral\" for select using (((((select viewer_is(array['competent-authority'])) and (select viewer_shares('NRM_REFERRALS'))) or (select viewer_is(array['system']))) or ((select viewer_is(array['manager', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'])) and opens(openings))))",
  ],
};
