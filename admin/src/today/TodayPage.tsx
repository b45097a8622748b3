import type { ReactElement } from 'react';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';

/** What needs doing now. */
export function TodayPage(): ReactElement {
  return (
    <Page heading="Today" windowTitle="Today">
      <EmptyState title="Nothing needs you at the moment." teaches="New referrals and late clocks will appear here by themselves." />
    </Page>
  );
}
