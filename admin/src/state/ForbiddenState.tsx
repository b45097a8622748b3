import LockIcon from '@mui/icons-material/LockOutlined';
import type { ReactElement, ReactNode } from 'react';
import { StateFrame } from './StateFrame.js';

/** This part of the work belongs to others. */
export function ForbiddenState({ reason }: { readonly reason: ReactNode }): ReactElement {
  return (
    <StateFrame icon={LockIcon} title="This page is not part of your role">
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
