import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  ApproveGuidanceVersionDocument,
  SubmitGuidanceVersionDocument,
  WithdrawGuidanceDraftDocument,
} from '../../__generated__/graphql.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { Guidance } from './GuidanceVersionPage.js';

/** Hands a draft in, approves it as a second person, or takes it back. */
export function GuidanceSteps({ guidance }: { readonly guidance: Guidance }): ReactElement {
  const submit = useCommand(SubmitGuidanceVersionDocument, 'submitGuidanceVersion');
  const approve = useCommand(ApproveGuidanceVersionDocument, 'approveGuidanceVersion');
  const withdraw = useCommand(WithdrawGuidanceDraftDocument, 'withdrawGuidanceDraft');
  const notify = useNotify();
  const { access } = guidance;
  const input = { id: guidance.id, version: guidance.version };
  const commands = [submit, approve, withdraw];
  const failed = commands.find((command) => command.problem !== null || command.fault !== null);
  const act = async (
    command: { readonly run: (variables: { input: typeof input }) => Promise<unknown> },
    words: string,
  ): Promise<void> => {
    if ((await command.run({ input })) !== null) notify(words);
  };
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      {failed !== undefined && (
        <CommandNotice
          problem={failed.problem}
          fault={failed.fault}
          onLook={() => commands.forEach((command) => command.clear())}
        />
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {access.canSubmit && (
          <Button
            variant="contained"
            loading={submit.isRunning}
            onClick={() => void act(submit, 'Handed in. A second person approves it.')}
          >
            Hand in for approval
          </Button>
        )}
        {access.canApprove && (
          <Button
            variant="contained"
            loading={approve.isRunning}
            onClick={() => void act(approve, 'Approved. It takes effect on its first day.')}
          >
            Approve
          </Button>
        )}
        {access.canWithdraw && (
          <Button
            variant="outlined"
            loading={withdraw.isRunning}
            onClick={() => void act(withdraw, 'Withdrawn.')}
          >
            Withdraw
          </Button>
        )}
        {guidance.state === 'SUBMITTED' && access.whyNotApprove !== null && (
          <Typography variant="body2">{access.whyNotApprove}</Typography>
        )}
      </Stack>
    </Stack>
  );
}
