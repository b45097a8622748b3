import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** Pairs that wait, and pairs that stand decided. */
export function LinkReviewTabs(): ReactElement {
  return (
    <PageTabs
      label="Links"
      tabs={[
        { to: '/link-review', label: 'To review' },
        { to: '/link-review/decided', label: 'Decided' },
      ]}
    />
  );
}
