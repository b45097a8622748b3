import type { ReactElement } from 'react';
import { DaySpan, PlainDate } from '../date/PlainDate.js';

/** From when until when somebody held a post. */
export function PostSpan({
  of,
}: {
  readonly of: { readonly fromOn: string; readonly untilOn: string | null };
}): ReactElement {
  if (of.untilOn !== null) return <DaySpan from={of.fromOn} until={of.untilOn} />;
  return (
    <>
      since <PlainDate on={of.fromOn} />
    </>
  );
}
