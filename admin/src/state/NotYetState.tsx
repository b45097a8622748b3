import { useEffect, type ReactElement } from 'react';
import { EmptyState } from './EmptyState.js';

const askEvery = 10_000;

interface NotYetStateProps {
  /** What is not there yet, and when it will be, as whoever counts it says. */
  readonly reason: string;
  readonly onRetry: () => void;
}

/** What is asked for has not been counted yet: says so, and asks again by itself until it has. */
export function NotYetState({ reason, onRetry }: NotYetStateProps): ReactElement {
  useEffect(() => {
    const again = setInterval(onRetry, askEvery);
    return () => clearInterval(again);
  }, [onRetry]);
  return (
    <EmptyState
      title="It is being counted."
      teaches={`${reason} This page asks again by itself.`}
    />
  );
}
