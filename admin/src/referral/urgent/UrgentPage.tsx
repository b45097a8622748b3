import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { UrgentReferralsDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { LineTabs } from '../../line/LineTabs.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { UrgentTable } from './UrgentTable.js';

/** Urgent referrals from outside: whom to ring, who has which, and when the manager is paged. */
export function UrgentPage(): ReactElement {
  const view = useView('urgentReferrals', UrgentReferralsDocument, {}, { every: 15_000 });
  return (
    <Page heading="Urgent referrals" windowTitle="Urgent referrals">
      <LineTabs />
      <Alert severity="error" icon={false} sx={{ mb: 1.5 }}>
        Immediate danger: 999 first. Pick the referral up, then ring the agency on the number in our
        directory, not on the one that was given.
      </Alert>
      <View of={view} what="urgent referrals">
        {({ urgentReferrals }) =>
          urgentReferrals.length === 0 ? (
            <EmptyState
              title="No urgent referral waits."
              teaches="When a child in danger or missing now is referred through the form or by an agency's own system, it stands here at once and you are paged."
            />
          ) : (
            <UrgentTable rows={urgentReferrals} />
          )
        }
      </View>
    </Page>
  );
}
