import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { ApproveSettingDocument, WithdrawSettingDocument } from '../../__generated__/graphql.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { DatedSetting } from './OtherSettingsPage.js';

/** Approves a drafted value as a second person, or takes it back. */
export function SettingSteps({ setting }: { readonly setting: DatedSetting }): ReactElement | null {
  const approve = useCommand(ApproveSettingDocument, 'approveSetting');
  const withdraw = useCommand(WithdrawSettingDocument, 'withdrawSetting');
  const notify = useNotify();
  const { access } = setting;
  const waits = setting.state === 'DRAFT' || setting.state === 'SUBMITTED';
  if (!waits && !access.canWithdraw) return null;
  const input = { id: setting.id, version: setting.version };
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-end' }}>
      <CommandNotice
        problem={approve.problem ?? withdraw.problem}
        fault={approve.fault ?? withdraw.fault}
        onLook={() => [approve, withdraw].forEach((command) => command.clear())}
      />
      <Stack direction="row" spacing={1}>
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
      </Stack>
      {waits && access.whyNotApprove !== null && (
        <Typography variant="caption">{access.whyNotApprove}</Typography>
      )}
    </Stack>
  );
}
