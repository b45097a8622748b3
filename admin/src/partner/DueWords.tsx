import type { ReactElement } from 'react';
import type { NrmDue } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';

interface DueWordsProps {
  readonly due: NrmDue | null;
  readonly dueOn: string | null;
}

const beforeTheDay: Readonly<Record<NrmDue, string>> = {
  REASONABLE_GROUNDS_LATE: 'due by',
  REASONABLE_GROUNDS: 'due by',
  CONCLUSIVE_GROUNDS: 'since',
  RECONSIDERATION: 'asked on',
  RECOVERY_PERIOD: 'until',
  STANDING_STILL: 'since',
};

/** What a referral waits for, and the day that it hangs on. */
export function DueWords({ due, dueOn }: DueWordsProps): ReactElement {
  const label = useLabel();
  if (due === null) return <>Nothing waits to be decided.</>;
  return (
    <>
      {label('NrmDue', due)}
      {dueOn !== null && (
        <>
          , {beforeTheDay[due]} <PlainDate on={dueOn} short />
        </>
      )}
    </>
  );
}
