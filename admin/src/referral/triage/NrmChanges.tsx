import {
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { SettleNrmChangeDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import { fieldWords } from '../nrm/nrm-words.js';
import type { ReferralDetail } from '../useReferral.js';

type NrmChange = ReferralDetail['nrmChanges'][number];

/** NRM forms that came again: what each says otherwise, to be accepted or left one by one. */
export function NrmChanges({ changes }: { readonly changes: readonly NrmChange[] }): ReactElement {
  return (
    <>
      {changes.map((change) => (
        <Changes key={change.id} change={change} />
      ))}
    </>
  );
}

function Changes({ change }: { readonly change: NrmChange }): ReactElement {
  const command = useCommand(SettleNrmChangeDocument, 'settleNrmChange');
  const notify = useNotify();
  const settle = async (accept: readonly string[], leave: readonly string[]): Promise<void> => {
    const input = {
      nrmChangeId: change.id,
      version: change.version,
      accept: [...accept],
      leave: [...leave],
    };
    if ((await command.run({ input })) !== null)
      notify(accept.length > 0 ? 'Accepted into the referral.' : 'Left as it was.');
  };
  const every = change.differences.map(({ field }) => field);
  return (
    <Panel
      title="NRM form came again"
      aside={
        <>
          {change.receivedFrom}, <Moment at={change.receivedAt} />
        </>
      }
    >
      <Typography variant="body2" sx={{ mb: 1 }}>
        Nothing has been overwritten. Accept or leave each answer.
      </Typography>
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      <Table size="small" aria-label="Answers that differ">
        <TableHead>
          <TableRow>
            <TableCell>Question</TableCell>
            <TableCell>Was</TableCell>
            <TableCell>Is now</TableCell>
            <TableCell>Decide</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {change.differences.map(({ field, label, was, now, touches }) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row" sx={{ verticalAlign: 'top' }}>
                {label}
                {touches.length > 0 && (
                  <Typography variant="body2" color="text.secondary">
                    changes {touches.map(fieldWords).join(', ')}
                  </Typography>
                )}
              </TableCell>
              <TableCell sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
                {was ?? 'not answered'}
              </TableCell>
              <TableCell sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
                {now ?? 'no longer answered'}
              </TableCell>
              <TableCell sx={{ verticalAlign: 'top' }}>
                <Stack spacing={0.5}>
                  <Button
                    variant="outlined"
                    loading={command.isRunning}
                    aria-label={`Accept: ${label}`}
                    onClick={() => void settle([field], [])}
                  >
                    Accept
                  </Button>
                  <Button
                    loading={command.isRunning}
                    aria-label={`Leave: ${label}`}
                    onClick={() => void settle([], [field])}
                  >
                    Leave
                  </Button>
                </Stack>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {every.length > 1 && (
        <Button sx={{ mt: 1 }} loading={command.isRunning} onClick={() => void settle([], every)}>
          Leave all {every.length}
        </Button>
      )}
    </Panel>
  );
}
