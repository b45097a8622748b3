import EmptyIcon from '@mui/icons-material/InboxOutlined';
import type { ReactElement, ReactNode } from 'react';
import { StateFrame } from './StateFrame.js';

interface EmptyStateProps {
  /** What there is none of, as a sentence: "No referral waits for triage." */
  readonly title: string;
  /** What will appear here, and how the first one comes about. */
  readonly teaches: ReactNode;
  readonly action?: ReactNode;
}

/** There is nothing, and that may be good news: says what will appear here and how. */
export function EmptyState({ title, teaches, action }: EmptyStateProps): ReactElement {
  return (
    <StateFrame icon={EmptyIcon} title={title} action={action}>
      {teaches}
    </StateFrame>
  );
}
