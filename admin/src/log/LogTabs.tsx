import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** What information governance reads of what others did. */
export function LogTabs(): ReactElement {
  return (
    <PageTabs
      label="Logs"
      tabs={[
        { to: '/logs/looks', label: 'Who looked' },
        { to: '/logs/nrm-looks', label: 'Looks at NRM referrals' },
        { to: '/logs/care-looks', label: 'Looks at children in care' },
        { to: '/logs/changes', label: 'Who changed' },
        { to: '/logs/statistics', label: 'Who asked for statistics' },
      ]}
    />
  );
}
