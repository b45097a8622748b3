import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { GraphFault } from '../graphql/fault.js';
import { Page } from '../layout/Page.js';
import { ErrorState } from './ErrorState.js';
import { ForbiddenState } from './ForbiddenState.js';
import { NotYetState } from './NotYetState.js';
import { LoadingState } from './LoadingState.js';

interface ViewProps<Answer> {
  readonly of: UseQueryResult<Answer>;
  /** What is shown, as it stands in a sentence: "the queue". */
  readonly what: string;
  readonly shape?: 'rows' | 'card' | 'hub';
  readonly rows?: number;
  /** Heading of the page where the answer would bring it along, so that a refusal has one too. */
  readonly page?: string;
  readonly children: (answer: Answer) => ReactNode;
}

/** Shows a question in whichever state it is: loading, refused, failed, or answered. */
export function View<Answer>({
  of,
  what,
  shape = 'rows',
  rows = 8,
  page,
  children,
}: ViewProps<Answer>): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (of.error === null) return <LoadingState what={what} shape={shape} rows={rows} />;
  const state = <Unanswered what={what} fault={of.error} onRetry={() => void of.refetch()} />;
  return page === undefined ? (
    state
  ) : (
    <Page heading={page} windowTitle={page}>
      {state}
    </Page>
  );
}

interface UnansweredProps {
  readonly what: string;
  readonly fault: Error;
  readonly onRetry: () => void;
}

function Unanswered({ what, fault, onRetry }: UnansweredProps): ReactElement {
  if (fault instanceof GraphFault && fault.kind === 'not-allowed')
    return <ForbiddenState reason={fault.message} />;
  if (fault instanceof GraphFault && fault.kind === 'not-yet')
    return <NotYetState reason={fault.message} onRetry={onRetry} />;
  return (
    <ErrorState
      what={what}
      safe="Nothing is lost."
      reason={fault.message}
      reference={fault instanceof GraphFault ? fault.reference : null}
      onRetry={onRetry}
    />
  );
}
