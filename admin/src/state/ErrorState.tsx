import FaultIcon from '@mui/icons-material/SyncProblemOutlined';
import { Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { StateFrame } from './StateFrame.js';

interface ErrorStateProps {
  /** What could not be shown or done: "the queue". */
  readonly what: string;
  /** What the person need not worry about. */
  readonly safe: string;
  readonly reason?: string;
  readonly reference?: string | null;
  readonly onRetry?: () => void;
}

/** Something went wrong: what is safe, what to do, and the reference to quote. */
export function ErrorState({
  what,
  safe,
  reason = 'The service could not answer this.',
  reference = null,
  onRetry,
}: ErrorStateProps): ReactElement {
  return (
    <StateFrame
      alert
      icon={FaultIcon}
      title={`We could not show ${what}`}
      action={
        onRetry !== undefined && (
          <Button variant="contained" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {reason} {safe}
      {reference !== null && (
        <Typography variant="body2" color="text.secondary">
          If it goes on, ring support and quote {reference}.
        </Typography>
      )}
    </StateFrame>
  );
}
