import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  ApproveSiteChangeDocument,
  WithdrawSiteChangeDocument,
  type SiteChangePartsFragment,
} from '../../__generated__/graphql.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';

/** Approves a change of a site as a second person, or takes it back. */
export function SiteChangeSteps({
  change,
}: {
  readonly change: SiteChangePartsFragment;
}): ReactElement {
  const approve = useCommand(ApproveSiteChangeDocument, 'approveSiteChange');
  const withdraw = useCommand(WithdrawSiteChangeDocument, 'withdrawSiteChange');
  const notify = useNotify();
  const { access, state } = change;
  const input = { id: change.id, version: change.version };
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      <CommandNotice
        problem={approve.problem ?? withdraw.problem}
        fault={approve.fault ?? withdraw.fault}
        onLook={() => [approve, withdraw].forEach((command) => command.clear())}
      />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {access.canApprove && (
          <Button
            variant="contained"
            loading={approve.isRunning}
            onClick={() =>
              void approve
                .run({ input })
                .then((done) => done !== null && notify('Approved. It holds from its day on.'))
            }
          >
            Approve
          </Button>
        )}
        {access.canWithdraw && (
          <Button
            variant="outlined"
            loading={withdraw.isRunning}
            onClick={() =>
              void withdraw.run({ input }).then((done) => done !== null && notify('Withdrawn.'))
            }
          >
            Withdraw
          </Button>
        )}
        {state === 'SUBMITTED' && access.whyNotApprove !== null && (
          <Typography variant="body2">{access.whyNotApprove}</Typography>
        )}
      </Stack>
    </Stack>
  );
}
