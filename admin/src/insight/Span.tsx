import type { ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import { firstMonthOf, isOver, lastDayOf, lastMonthOf } from './quarter.js';

interface SpanProps {
  readonly from: string;
  readonly to: string;
  /** No figure tells of what came after this day. */
  readonly countedOn: string;
}

/** From the first month of a quarter to the last of another; or to the day of the count, where that is not over. */
export function Span({ from, to, countedOn }: SpanProps): ReactElement {
  if (isOver(to, countedOn))
    return (
      <>
        between {firstMonthOf(from)} and {lastMonthOf(to)}
      </>
    );
  return (
    <>
      between {firstMonthOf(from)} and <PlainDate on={countedOn} /> (the day of the count; the last
      quarter is not over)
    </>
  );
}

/** The same where nothing else says when it was counted. */
export function CountedSpan({ from, to, countedOn }: SpanProps): ReactElement {
  return (
    <>
      <Span from={from} to={to} countedOn={countedOn} />
      {isOver(to, countedOn) && (
        <>
          , as counted on <PlainDate on={countedOn} />
        </>
      )}
    </>
  );
}

/** On the last day of a quarter; or on the day of the count, where that is not over. */
export function LastDay({
  of,
  countedOn,
}: {
  readonly of: string;
  readonly countedOn: string;
}): ReactElement {
  if (isOver(of, countedOn))
    return (
      <>
        on <PlainDate on={lastDayOf(of)} />
      </>
    );
  return (
    <>
      on <PlainDate on={countedOn} /> (the day of the count; the quarter is not over)
    </>
  );
}
