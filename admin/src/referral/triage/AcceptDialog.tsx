import { Alert, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import type { Offer, WorkerRole } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { WorkerChoice, type WorkerSuggestion } from '../../support/WorkerChoice.js';
import type { Offered } from '../offer/OfferCard.js';
import type { StepDialogProps } from './step-dialog.js';
import { useAcceptAndAllocate } from './useAcceptAndAllocate.js';

interface AcceptValues {
  readonly offer: Offer | '';
  readonly overrideReason: string;
  readonly reason: string;
}

interface AcceptDialogProps extends StepDialogProps {
  readonly offered: Offered;
}

const noWorker: readonly Offer[] = ['ADVICE_ONLY', 'NOT_ELIGIBLE', 'DECISION_NEEDED'];

/** Accepts a referral and, when a guardian is chosen, allocates in the same step. Deciding otherwise than the rules needs a reason. */
export function AcceptDialog({
  referral,
  offered,
  open,
  onClose,
}: AcceptDialogProps): ReactElement {
  const form = useForm<AcceptValues>({
    defaultValues: {
      offer: noWorker.includes(offered.offer) ? '' : offered.offer,
      overrideReason: '',
      reason: '',
    },
  });
  const offer = useWatch({ control: form.control, name: 'offer' });
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  const { run, command } = useAcceptAndAllocate(referral);
  const notify = useNotify();
  const label = useLabel();
  const overrides = offer !== '' && offer !== offered.offer;
  return (
    <CommandDialog
      open={open}
      title={`Accept ${referral.reference}`}
      submitLabel={`${worker === null ? 'Accept, allocate later' : `Accept and allocate to ${worker.staffMember.name}`}${overrides ? ', against the rules' : ''}`}
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canAccept' }}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        if (values.offer === '') return;
        const said = await run({
          offer: values.offer,
          overrideReason: overrides ? values.overrideReason.trim() : null,
          worker: worker?.staffMember ?? null,
          reason: values.reason.trim() || null,
          version,
        });
        if (said === null) return;
        notify(said.sentence, {
          type: said.isAllocated ? 'info' : 'warning',
          autoHideDuration: 12_000,
        });
        onClose();
      }}
    >
      <Typography>
        The rules say <b>{midSentence(label('Offer', offered.offer))}</b>:{' '}
        {offered.reasons[0]?.sentence}
      </Typography>
      {offered.offer === 'DECISION_NEEDED' && (
        <Alert severity="warning">
          The rules cannot decide alone. Record the missing fact on the child&apos;s page, or decide
          yourself and say why.
        </Alert>
      )}
      <ChoiceInput name="offer" label="What is offered" type="Offer" without={noWorker} required />
      {overrides && (
        <TextInput
          name="overrideReason"
          label="Why you decide otherwise than the rules"
          lines={3}
          required
          help="Kept with the decision and shown wherever it is shown"
        />
      )}
      {offer !== '' && (
        <WorkerChoice
          key={offer}
          referralId={referral.id}
          role={offer as WorkerRole}
          chosen={worker?.staffMember.id ?? ''}
          onChoose={setWorker}
        />
      )}
      {worker?.allowedWithReason === true && (
        <TextInput
          name="reason"
          label={`Why ${worker.staffMember.name} all the same`}
          lines={2}
          required
        />
      )}
    </CommandDialog>
  );
}
