import type { ReactElement } from 'react';
import { EmptyState } from '../state/EmptyState.js';

/** Nothing to press: the page asks again by itself until the graph has followed the agreement. */
export function OnItsWay(): ReactElement {
  return (
    <div role="status">
      <EmptyState
        title="What your agreement opens is not here yet."
        teaches="After a change it takes up to a minute. This page asks again every few seconds by itself."
      />
    </div>
  );
}
