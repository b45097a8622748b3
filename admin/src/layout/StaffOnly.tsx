import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { Page } from './Page.js';
import { isForPartners, partnerMenu } from './partner-menu.js';

/** The back office is for the service's own people; others are shown to their own door. */
export function StaffOnly({ children }: { readonly children: ReactNode }): ReactElement {
  const door = useSession()?.door;
  const { pathname } = useLocation();
  const isOurs = door === undefined || door === 'first-party';
  if (isOurs || (door === 'partner' && isForPartners(pathname))) return <>{children}</>;
  return (
    <Page heading="Back office" windowTitle="Back office">
      <ForbiddenState
        reason={
          <>
            The back office is for the people of the guardian service. Your questions are answered{' '}
            <Link href="/analyst">here</Link>.
            {door === 'partner' && (
              <>
                {' '}
                What we keep of your agency is under{' '}
                {partnerMenu.map(({ to, label }) => (
                  <Link key={to} component={RouterLink} to={to}>
                    {label}
                  </Link>
                ))}
                .
              </>
            )}
          </>
        }
      />
    </Page>
  );
}
