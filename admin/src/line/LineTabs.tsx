import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The parts of the line. */
export function LineTabs(): ReactElement {
  return (
    <PageTabs
      label="The line"
      tabs={[
        { to: '/line', label: 'Now' },
        { to: '/line/urgent', label: 'Urgent referrals' },
        { to: '/line/calls', label: 'Calls' },
        { to: '/line/handover', label: 'Handover' },
        { to: '/line/numbers', label: 'Numbers of the night' },
        { to: '/line/paper', label: 'Paper form' },
      ]}
    />
  );
}
