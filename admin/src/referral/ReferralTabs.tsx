import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The two halves of the work with referrals: deciding on them, and finding a guardian. */
export function ReferralTabs(): ReactElement {
  return (
    <PageTabs
      label="Referrals"
      tabs={[
        { to: '/referrals', label: 'Queue' },
        { to: '/allocation', label: 'Allocation' },
      ]}
    />
  );
}
