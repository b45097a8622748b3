import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { Page } from './Page.js';
import { entryAt, isFor, partnerMenu } from './menu.js';

/** The back office is for the service's own people; partners have pages of their own, others are shown to their door. */
export function StaffOnly({ children }: { readonly children: ReactNode }): ReactElement {
  const session = useSession();
  const door = session?.door;
  if (door === undefined || door === 'first-party') return <>{children}</>;
  if (door === 'partner')
    return <PartnerPages roles={session?.roles ?? []}>{children}</PartnerPages>;
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

interface PartnerPagesProps {
  readonly roles: readonly string[];
  readonly children: ReactNode;
}

/** A partner's own pages; every other address leads to the first of them. */
function PartnerPages({ roles, children }: PartnerPagesProps): ReactElement {
  const { pathname } = useLocation();
  const entry = entryAt(pathname);
  const isOurs = entry !== undefined && partnerMenu.includes(entry) && isFor(entry, roles);
  const first = partnerMenu.find((one) => isFor(one, roles));
  return isOurs ? <>{children}</> : <Navigate to={first?.to ?? '/our-agreement'} replace />;
}
