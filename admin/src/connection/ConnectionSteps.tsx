import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { AdmitConnectionDocument, ResumeConnectionDocument } from '../__generated__/graphql.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import type { Connection } from './connection.list.js';
import { AddKeyDialog } from './KeyDialogs.js';
import { LimitsDialog } from './LimitsDialog.js';
import { ReasonConnectionDialog } from './ReasonConnectionDialog.js';

interface ConnectionStepsProps {
  readonly connection: Connection;
  /** Shown to the partner, who alone adds keys; the service alone sets limits. */
  readonly addsKeys?: boolean;
}

/** What can be done with a connection now. */
export function ConnectionSteps({
  connection,
  addsKeys = false,
}: ConnectionStepsProps): ReactElement {
  const notify = useNotify();
  const [asks, setAsks] = useState<'refuse' | 'stop' | 'key' | 'limits' | null>(null);
  const admit = useCommand(AdmitConnectionDocument, 'admitClient');
  const resume = useCommand(ResumeConnectionDocument, 'resumeClient');
  const { access, id, version } = connection;
  const input = { clientId: id, version };
  const close = () => setAsks(null);
  const admitIt = async (): Promise<void> => {
    if ((await admit.run({ input })) !== null) notify('Admitted. It gets tokens from now on.');
  };
  const resumeIt = async (): Promise<void> => {
    if ((await resume.run({ input })) !== null) notify('It goes on, with the keys it has left.');
  };
  const whyNoKey = access.whyNoFurtherKey;
  return (
    <>
      <CommandNotice problem={admit.problem} fault={admit.fault} onLook={admit.clear} />
      <CommandNotice problem={resume.problem} fault={resume.fault} onLook={resume.clear} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 1 }}>
        {access.canAdmit && (
          <Button variant="contained" loading={admit.isRunning} onClick={() => void admitIt()}>
            Admit
          </Button>
        )}
        {access.canRefuse && (
          <Button variant="outlined" onClick={() => setAsks('refuse')}>
            Refuse
          </Button>
        )}
        {access.canResume && (
          <Button variant="contained" loading={resume.isRunning} onClick={() => void resumeIt()}>
            Let it go on
          </Button>
        )}
        {addsKeys && (connection.state === 'ADMITTED' || connection.state === 'REQUESTED') && (
          <Button variant="outlined" disabled={whyNoKey !== null} onClick={() => setAsks('key')}>
            Add the next key
          </Button>
        )}
        {!addsKeys && (
          <Button variant="outlined" onClick={() => setAsks('limits')}>
            Set the limits
          </Button>
        )}
        {access.canStop && (
          <Button variant="outlined" onClick={() => setAsks('stop')}>
            Stop it
          </Button>
        )}
      </Stack>
      {addsKeys && whyNoKey !== null && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          No further key now: {whyNoKey}
        </Typography>
      )}
      {asks === 'limits' && <LimitsDialog connection={connection} onClose={close} />}
      {asks === 'key' && <AddKeyDialog connection={connection} onClose={close} />}
      {(asks === 'refuse' || asks === 'stop') && (
        <ReasonConnectionDialog connection={connection} step={asks} onClose={close} />
      )}
    </>
  );
}
