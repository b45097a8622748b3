import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';
import { useSession } from '../session/useSession.js';

/** The parts of People and agencies. */
export function PeopleTabs(): ReactElement {
  const manages = useSession()?.roles.includes('manager') === true;
  return (
    <PageTabs
      label="People and agencies"
      tabs={[
        { to: '/people/staff', label: 'Staff' },
        { to: '/people/on-call', label: 'On call' },
        { to: '/people/authorities', label: 'Authorities' },
        { to: '/people/agencies', label: 'Agencies' },
        ...(manages ? [{ to: '/matters', label: 'Complaints and incidents' }] : []),
      ]}
    />
  );
}
