import { viewerSharesFunction, type MigrationStep } from '@ictg/kit/database';

/** A council reads its records through this graph while an agreement says so, and no longer. */
export const byAgreement: MigrationStep = {
  name: '0005-by-agreement',
  statements: [
    viewerSharesFunction,
    'drop policy "read" on "child_in_care"',
    "create policy \"read\" on \"child_in_care\" for select using ((((select viewer_is(array['system'])) or ((select viewer_is(array['partner'])) and (select viewer_shares('CARE_RECORDS')) and la_gss = (select nullif(current_setting('app.agency', true), '')))) or ((select viewer_is(array['manager', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'])) and opens(openings))))",
  ],
};
