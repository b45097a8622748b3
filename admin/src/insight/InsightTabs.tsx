import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** What managers look at beside single children. */
export function InsightTabs(): ReactElement {
  return (
    <PageTabs
      label="Insight"
      tabs={[
        { to: '/insight/question', label: 'Children without a guardian' },
        { to: '/insight/service', label: 'What the service did' },
        { to: '/insight/packs', label: 'Publication packs' },
        { to: '/insight/contract-return', label: 'Contract return' },
      ]}
    />
  );
}
