import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';
import { useSession } from '../session/useSession.js';

const agreementRoles = ['manager', 'auditor'];

/** The parts of Settings. */
export function SettingsTabs(): ReactElement {
  const roles = useSession()?.roles ?? [];
  const keepsAgreements = roles.some((role) => agreementRoles.includes(role));
  return (
    <PageTabs
      label="Settings"
      tabs={[
        { to: '/settings/rules', label: 'Sites and dates' },
        { to: '/settings/guidance', label: 'Guidance versions' },
        { to: '/settings/other', label: 'Targets, hours and lists' },
        ...(keepsAgreements
          ? [
              { to: '/settings/agreements', label: 'Sharing agreements' },
              { to: '/settings/connections', label: 'Connections of partners' },
            ]
          : []),
      ]}
    />
  );
}
