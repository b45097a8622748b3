import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GraphFault } from '../graphql/fault.js';
import { ErrorState } from './ErrorState.js';
import { ForbiddenState } from './ForbiddenState.js';
import { LoadingState } from './LoadingState.js';

interface ViewProps<Answer> {
  readonly of: UseQueryResult<Answer>;
  /** What is shown, as it stands in a sentence: "the queue". */
  readonly what: string;
  readonly shape?: 'rows' | 'card' | 'hub';
  readonly rows?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** Shows a question in whichever state it is: loading, refused, failed, or answered. */
export function View<Answer>({
  of,
  what,
  shape = 'rows',
  rows = 8,
  children,
}: ViewProps<Answer>): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (of.error === null) return <LoadingState what={what} shape={shape} rows={rows} />;
  if (of.error instanceof GraphFault && of.error.kind === 'not-allowed')
    return <ForbiddenState reason="Ask a service manager if you need it for your work." />;
  const reference = of.error instanceof GraphFault ? of.error.reference : null;
  return (
    <ErrorState
      what={what}
      safe="Nothing is lost."
      reason={of.error.message}
      reference={reference}
      onRetry={() => void of.refetch()}
    />
  );
}
