import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ApproveClosureDocument,
  SendClosureBackDocument,
  WithdrawClosureDocument,
  type ClosurePartsFragment,
} from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useLabel } from '../label/EnumLabel.js';

/** A proposal to close support, with the decision on it. */
export function ClosureCard({
  proposal,
}: {
  readonly proposal: ClosurePartsFragment;
}): ReactElement {
  const label = useLabel();
  const [step, setStep] = useState<'approve' | 'back' | 'withdraw' | null>(null);
  const { access } = proposal;
  const dialog = (name: typeof step) => ({
    proposal,
    open: step === name,
    onClose: () => setStep(null),
  });
  return (
    <Box
      component="section"
      aria-label="Proposal to close support"
      sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}
    >
      <Stack spacing={1}>
        <Typography sx={{ fontWeight: 600 }}>
          Closing proposed: {label('ClosureState', proposal.state)}
        </Typography>
        <FactList
          facts={[
            { label: 'Why', value: label('ClosureReason', proposal.reason) },
            { label: 'Last day', value: <PlainDate on={proposal.endOn} /> },
            { label: 'What came of it', value: proposal.outcome },
            proposal.viewOfChild === null
              ? null
              : { label: 'The child says', value: proposal.viewOfChild },
            proposal.missingNote === null
              ? null
              : { label: 'Done to find them', value: proposal.missingNote },
            {
              label: 'Proposed',
              value: (
                <>
                  {proposal.proposedBy}, <Moment at={proposal.proposedAt} />
                </>
              ),
            },
            proposal.decidedBy === null
              ? null
              : {
                  label: 'Decided',
                  value: (
                    <>
                      {proposal.decidedBy}, <Moment at={proposal.decidedAt} />
                      {proposal.decisionNote !== null && `: ${proposal.decisionNote}`}
                    </>
                  ),
                },
          ]}
        />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {access.canDecide && (
            <>
              <Button variant="contained" color="error" onClick={() => setStep('approve')}>
                Approve and close
              </Button>
              <Button variant="outlined" onClick={() => setStep('back')}>
                Send back
              </Button>
            </>
          )}
          {access.canTakeBack && (
            <Button variant="outlined" onClick={() => setStep('withdraw')}>
              Withdraw
            </Button>
          )}
        </Stack>
        {access.whyNot !== null && (
          <Typography variant="body2" color="text.secondary">
            {access.whyNot}
          </Typography>
        )}
      </Stack>
      <ApproveDialog {...dialog('approve')} />
      <ReturnDialog {...dialog('back')} own={false} />
      <ReturnDialog {...dialog('withdraw')} own />
    </Box>
  );
}

interface DecisionProps extends Opened {
  readonly proposal: ClosurePartsFragment;
}

function ApproveDialog({ proposal, ...opened }: DecisionProps): ReactElement {
  const isMissing = proposal.reason === 'LONG_TERM_MISSING_SIGNED_OFF';
  return (
    <FormDialog
      {...opened}
      title="Approve and close support"
      submitLabel="Close support"
      grave
      document={ApproveClosureDocument}
      field="approveClosure"
      done="Support is closed. It can go on again when it is needed."
      start={{ note: '' }}
      input={({ note }, { version }) => ({
        closureProposalId: proposal.id,
        version: version ?? proposal.version,
        note: note.trim() || null,
      })}
    >
      <Typography>
        The guardian stops seeing the child at that moment. The record stays, and a new referral
        finds it.
      </Typography>
      <TextInput
        name="note"
        label={isMissing ? 'Your sign-off, in your own words' : 'What you add'}
        lines={3}
        required={isMissing}
      />
    </FormDialog>
  );
}

function ReturnDialog({
  proposal,
  own,
  ...opened
}: DecisionProps & { readonly own: boolean }): ReactElement {
  const common = {
    ...opened,
    start: { reason: '' },
    input: ({ reason }: { reason: string }, { version }: { version?: number }) => ({
      closureProposalId: proposal.id,
      version: version ?? proposal.version,
      reason,
    }),
  };
  const why = <TextInput name="reason" label="Why" lines={3} required first />;
  return own ? (
    <FormDialog
      {...common}
      title="Take the proposal back"
      submitLabel="Take it back"
      document={WithdrawClosureDocument}
      field="withdrawClosure"
      done="Withdrawn. Support goes on."
    >
      {why}
    </FormDialog>
  ) : (
    <FormDialog
      {...common}
      title="Send the proposal back"
      submitLabel="Send it back"
      document={SendClosureBackDocument}
      field="sendClosureBack"
      done="Sent back. Whoever wrote it is told; support goes on."
    >
      {why}
    </FormDialog>
  );
}
