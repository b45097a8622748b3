import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The parts of People and agencies. */
export function PeopleTabs(): ReactElement {
  return (
    <PageTabs
      label="People and agencies"
      tabs={[
        { to: '/people/staff', label: 'Staff' },
        { to: '/people/on-call', label: 'On call' },
        { to: '/people/authorities', label: 'Authorities' },
        { to: '/people/agencies', label: 'Agencies' },
      ]}
    />
  );
}
