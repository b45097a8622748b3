import { Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { ReferralDetail } from '../useReferral.js';

const reasonLists: Partial<Record<string, string>> = {
  NOT_ACCEPTED: 'NotAcceptedReason',
  WITHDRAWN: 'WithdrawnReason',
};

/** How a referral ended that was not accepted. */
export function OutcomeCard({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const label = useLabel();
  const list = reasonLists[referral.state];
  return (
    <Panel title={label('ReferralState', referral.state)}>
      {list !== undefined && referral.outcomeReason !== null && (
        <Typography>{label(list, referral.outcomeReason)}</Typography>
      )}
      {referral.outcomeNote !== null && (
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{referral.outcomeNote}</Typography>
      )}
      {referral.duplicateOf !== null && (
        <Typography>
          Repeats{' '}
          <Link component={RouterLink} to={`/referrals/${referral.duplicateOf.id}`}>
            {referral.duplicateOf.reference}
          </Link>
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {referral.decidedBy}, <Moment at={referral.decidedAt} />
      </Typography>
    </Panel>
  );
}
