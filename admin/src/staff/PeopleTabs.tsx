import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';
import { useViewerRoles } from './useViewerRoles.js';

/** The parts of People and agencies. */
export function PeopleTabs(): ReactElement {
  const { keepsPeople, keepsDirectory } = useViewerRoles();
  return (
    <PageTabs
      label="People and agencies"
      tabs={[
        { to: '/people/staff', label: 'Staff' },
        { to: '/people/on-call', label: 'On call' },
        { to: '/people/authorities', label: 'Authorities' },
        { to: '/people/agencies', label: 'Agencies' },
        { to: '/people/professionals', label: 'Professionals' },
        ...(keepsPeople
          ? [
              { to: '/people/still-in-post', label: 'Still in post' },
              { to: '/people/coverage', label: 'Coverage' },
              { to: '/people/where-next', label: 'Where next' },
              { to: '/people/staff-lists', label: 'Staff lists' },
            ]
          : []),
        ...(keepsDirectory ? [{ to: '/people/duplicates', label: 'Duplicates' }] : []),
      ]}
    />
  );
}
