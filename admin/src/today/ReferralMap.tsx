import type { ReactElement } from 'react';
import type { HomeQuery, ReferralState } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { instantFrom } from '../date/date-words.js';
import { addDays } from '../date/plain-date.js';
import { listAddress } from '../list/list-address.js';
import { boundaryCode, presentCode } from '../map/boundary-code.js';
import { ChoroplethMap } from '../map/ChoroplethMap.js';

/** What was set aside is no referral to work on, and is not on the map. */
const counted: readonly ReferralState[] = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'IN_TRIAGE',
  'INFO_REQUESTED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'DUPLICATE',
  'WITHDRAWN',
];

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
        listAddress('/referrals', {
          authorityGss: presentCode(code),
          receivedSince: since,
          states: counted,
        })
      }
      note="Exact counts of what you may see. Not for publication."
    />
  );
}
