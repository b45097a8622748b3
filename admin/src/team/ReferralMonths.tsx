import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { AgencyPageQuery } from '../__generated__/graphql.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';

type Months = NonNullable<AgencyPageQuery['agency']>['referralMonths'];

const monthWords = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** How many referrals came from the authority of an agency, month by month; not there where it has no authority. */
export function ReferralMonths({ months }: { readonly months: Months }): ReactElement | null {
  if (months === null) return null;
  return (
    <Panel title="Referrals from this authority">
      {months.length === 0 ? (
        <Typography variant="body2">None is counted in the last twelve months.</Typography>
      ) : (
        <FactList
          facts={months.map(({ month, referrals }) => ({
            label: monthWords.format(new Date(`${month}T12:00:00Z`)),
            value: referrals,
          }))}
        />
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        Referrals about children of the authority, whoever sent them. Exact counts, not for
        publication.
      </Typography>
    </Panel>
  );
}
