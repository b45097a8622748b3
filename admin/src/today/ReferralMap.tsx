import type { ReactElement } from 'react';
import type { HomeQuery } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { instantFrom } from '../date/date-words.js';
import { addDays } from '../date/plain-date.js';
import { listAddress } from '../list/list-address.js';
import { boundaryCode, presentCode } from '../map/boundary-code.js';
import { ChoroplethMap } from '../map/ChoroplethMap.js';

/** Where the referrals of the last 30 days came from. */
export function ReferralMap({
  counts,
}: {
  readonly counts: HomeQuery['home']['referralsByAuthority'];
}): ReactElement {
  const since = instantFrom(addDays(useToday(), -30), '00:00');
  return (
    <ChoroplethMap
      caption="Referrals, last 30 days"
      unit="Referrals"
      figures={counts.map(({ authority, count }) => ({
        code: boundaryCode(authority.gssCode),
        name: authority.name,
        count,
      }))}
      linkTo={(code) =>
        listAddress('/referrals', { authorityGss: presentCode(code), receivedSince: since })
      }
      note="Exact counts of what you may see. Not for publication."
    />
  );
}
