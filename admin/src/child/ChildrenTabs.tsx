import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';
import { useSession } from '../session/useSession.js';

const forManagers = [
  { to: '/continuity', label: 'Continuity' },
  { to: '/outcomes', label: 'Outcomes' },
];

/** The lists of children by the work on them. */
export function ChildrenTabs(): ReactElement {
  const roles = useSession()?.roles ?? [];
  if (roles.includes('line')) return <></>;
  return (
    <PageTabs
      label="Children"
      tabs={[
        { to: '/children', label: 'All' },
        { to: '/caseload', label: 'My caseload' },
        { to: '/turning-18', label: 'Turning 18' },
        { to: '/visits', label: 'Visits' },
        { to: '/supervision', label: 'Supervision' },
        ...(roles.includes('manager') ? forManagers : []),
      ]}
    />
  );
}
