import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { NrmReferralPageQuery } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';

type Referral = NonNullable<NrmReferralPageQuery['nrmReferral']>;

/** The way of a referral so far, oldest first, with who decided and why. */
export function NrmDecisions({
  referral: { referredOn, decisions },
}: {
  readonly referral: Pick<Referral, 'referredOn' | 'decisions'>;
}): ReactElement {
  return (
    <Box component="ol" sx={{ my: 1, pl: 2.5 }}>
      <li>
        <PlainDate on={referredOn} short />: referred
      </li>
      {decisions.map(({ id, kind, outcome, decidedOn, competentAuthority, reason }) => (
        <li key={id}>
          <PlainDate on={decidedOn} short />: <EnumLabel type="NrmDecisionKind" value={kind} />
          {outcome !== null && (
            <>
              , <EnumLabel type="NrmDecisionOutcome" value={outcome} />
            </>
          )}
          {competentAuthority !== null && (
            <>
              {' '}
              (<EnumLabel type="CompetentAuthority" value={competentAuthority} />)
            </>
          )}
          {reason !== null && `. ${reason}`}
        </li>
      ))}
    </Box>
  );
}
