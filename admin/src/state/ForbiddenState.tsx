import LockIcon from '@mui/icons-material/LockOutlined';
import { Link } from '@mui/material';
import { useContext, useLayoutEffect, type ReactElement, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PageRefusal } from './page-refusal.js';
import { StateFrame } from './StateFrame.js';

/** This part of the work belongs to others. On a page it takes the place of everything else that stands there. */
export function ForbiddenState({ reason }: { readonly reason: ReactNode }): ReactElement | null {
  const refusePage = useContext(PageRefusal);
  useLayoutEffect(() => {
    refusePage?.(reason);
  }, [refusePage, reason]);
  if (refusePage !== null) return null;
  return (
    <StateFrame icon={LockIcon} title="This is not part of your role">
      {reason}
    </StateFrame>
  );
}

/** What a page shows of which its viewer has no part: why, and what to do. */
export function RefusedPage({ reason }: { readonly reason: ReactNode }): ReactElement {
  return (
    <StateFrame
      icon={LockIcon}
      title="This page is not part of your role"
      action={
        <Link component={RouterLink} to="/" underline="always">
          Back to Today
        </Link>
      }
    >
      {reason}
    </StateFrame>
  );
}

/** Not "there is none", and not "there is one": nothing is told either way. */
export function NoneYouMaySee({ what }: { readonly what: string }): ReactElement {
  return (
    <StateFrame icon={LockIcon} title={`There is no such ${what} that you may see`}>
      Check the reference or search again. If you should be able to see this {what}, ask a service
      manager. When a child may be in danger do not wait: ring 999, then the line on 0800 043 4303.
    </StateFrame>
  );
}
