import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';
import { useSession } from '../session/useSession.js';

/** What managers look at beside single children; of it, what is published and protected is the contract manager's too. */
export function InsightTabs(): ReactElement {
  const session = useSession();
  return (
    <PageTabs
      label="Insight"
      tabs={
        session?.door === 'partner'
          ? [
              { to: '/our-statistics/timeliness', label: 'Timeliness' },
              { to: '/our-statistics/service', label: 'What the service did' },
              { to: '/our-statistics/question', label: 'Children without a guardian' },
            ]
          : [
              { to: '/insight/question', label: 'Children without a guardian' },
              { to: '/insight/service', label: 'What the service did' },
              { to: '/insight/timeliness', label: 'Timeliness' },
              { to: '/insight/packs', label: 'Publication packs' },
              { to: '/insight/contract-return', label: 'Contract return' },
            ]
      }
    />
  );
}
