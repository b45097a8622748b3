import type { ReactElement } from 'react';
import { PageTabs } from '../layout/PageTabs.js';

/** The places where awareness sessions are worked on. */
export function AwarenessTabs(): ReactElement {
  return (
    <PageTabs
      label="Sessions"
      tabs={[
        { to: '/sessions', label: 'Calendar' },
        { to: '/sessions/list', label: 'List' },
        { to: '/sessions/my-day', label: 'My day' },
        { to: '/sessions/courses', label: 'Courses' },
        { to: '/sessions/programme', label: 'Settings' },
      ]}
    />
  );
}
