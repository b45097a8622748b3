import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { Page } from './Page.js';

/** The back office is for the service's own people; others are shown to their own door. */
export function StaffOnly({ children }: { readonly children: ReactNode }): ReactElement {
  const door = useSession()?.door;
  if (door === undefined || door === 'first-party') return <>{children}</>;
  return (
    <Page heading="Back office" windowTitle="Back office">
      <ForbiddenState
        reason={
          <>
            The back office is for the people of the guardian service. Your questions are answered{' '}
            <Link href="/analyst">here</Link>.
          </>
        }
      />
    </Page>
  );
}
