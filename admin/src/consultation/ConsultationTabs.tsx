import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The places where consultations and what became of advice are worked on. */
export function ConsultationTabs(): ReactElement {
  return (
    <PageTabs
      label="Consultations"
      tabs={[
        { to: '/consultations', label: 'Consultations' },
        { to: '/advice', label: 'Advice to follow up' },
        { to: '/advice-figures', label: 'What became of advice' },
        { to: '/contacts', label: 'Meetings and notes' },
        { to: '/gaps', label: 'Local gaps' },
      ]}
    />
  );
}
