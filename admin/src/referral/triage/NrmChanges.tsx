import { Box, Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { SettleNrmChangeDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
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
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {change.differences.map((difference) => (
          <Difference
            key={difference.field}
            difference={difference}
            isRunning={command.isRunning}
            onAccept={() => void settle([difference.field], [])}
            onLeave={() => void settle([], [difference.field])}
          />
        ))}
      </Stack>
      {every.length > 1 && (
        <Button sx={{ mt: 1 }} loading={command.isRunning} onClick={() => void settle([], every)}>
          Leave all {every.length}
        </Button>
      )}
    </Panel>
  );
}

interface DifferenceProps {
  readonly difference: NrmChange['differences'][number];
  readonly isRunning: boolean;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

function Difference({ difference, isRunning, onAccept, onLeave }: DifferenceProps): ReactElement {
  const { label, was, now, touches } = difference;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
      {touches.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          Accepting it changes: {touches.map(fieldWords).join(', ')}
        </Typography>
      )}
      <FactList
        facts={[
          { label: 'Was', value: was ?? 'not answered' },
          { label: 'Is now', value: now ?? 'no longer answered' },
        ]}
      />
      <Stack direction="row" spacing={1} sx={{ mt: 0.5 }}>
        <Button
          variant="outlined"
          loading={isRunning}
          aria-label={`Accept: ${label}`}
          onClick={onAccept}
        >
          Accept
        </Button>
        <Button loading={isRunning} aria-label={`Leave as it was: ${label}`} onClick={onLeave}>
          Leave as it was
        </Button>
      </Stack>
    </Box>
  );
}
