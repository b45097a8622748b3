import { Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { BringReferralBackDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import type { ReferralDetail } from '../useReferral.js';

/** Why a referral is set aside, and the way back. */
export function AsideCard({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const command = useCommand(BringReferralBackDocument, 'bringReferralBack');
  const notify = useNotify();
  const { arrival, access } = referral;
  const bringBack = async (): Promise<void> => {
    const input = { referralId: referral.id, version: referral.version };
    if ((await command.run({ input })) !== null)
      notify(`${referral.reference} is in the queue again. Its clock counts from when it came in.`);
  };
  return (
    <Panel title="Set aside">
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      <Typography>
        <EnumLabel type="AsideReason" value={arrival.asideReason} />
      </Typography>
      {arrival.asideNote !== null && (
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{arrival.asideNote}</Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {arrival.asideBy}, <Moment at={arrival.asideAt} />
      </Typography>
      {access.canBringBack && (
        <Button variant="contained" loading={command.isRunning} onClick={() => void bringBack()}>
          Bring back
        </Button>
      )}
    </Panel>
  );
}
