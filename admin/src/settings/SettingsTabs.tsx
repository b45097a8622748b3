import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The parts of Settings. */
export function SettingsTabs(): ReactElement {
  return (
    <PageTabs
      label="Settings"
      tabs={[
        { to: '/settings/rules', label: 'Sites and dates' },
        { to: '/settings/guidance', label: 'Guidance versions' },
        { to: '/settings/other', label: 'Targets, hours and lists' },
      ]}
    />
  );
}
