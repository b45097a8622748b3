import { Alert, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AcceptReferralDocument, type Offer } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { Offered } from '../offer/OfferCard.js';
import type { StepDialogProps } from './step-dialog.js';

interface AcceptValues {
  readonly offer: Offer | '';
  readonly overrideReason: string;
}

interface AcceptDialogProps extends StepDialogProps {
  readonly offered: Offered;
}

const noWorker: readonly Offer[] = ['ADVICE_ONLY', 'NOT_ELIGIBLE', 'DECISION_NEEDED'];

/** Accepts a referral with an offer; deciding otherwise than the rules needs a reason and shows as overridden. */
export function AcceptDialog({ referral, offered, open, onClose }: AcceptDialogProps): ReactElement {
  const form = useForm<AcceptValues>({ defaultValues: { offer: noWorker.includes(offered.offer) ? '' : offered.offer, overrideReason: '' } });
  const offer = useWatch({ control: form.control, name: 'offer' });
  const command = useCommand(AcceptReferralDocument, 'acceptReferral');
  const notify = useNotify();
  const label = useLabel();
  const overrides = offer !== '' && offer !== offered.offer;
  return (
    <CommandDialog
      open={open}
      title={`Accept ${referral.reference}`}
      submitLabel={overrides ? 'Accept, deciding otherwise than the rules' : 'Accept'}
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        if (values.offer === '') return;
        const input = { referralId: referral.id, version: version ?? referral.version, offer: values.offer, overrideReason: overrides ? values.overrideReason.trim() : null };
        if ((await command.run({ input })) === null) return;
        notify(`${referral.reference} accepted: ${label('Offer', values.offer).toLowerCase()}. Now choose a guardian.`);
        onClose();
      }}
    >
      <Typography>
        The rules say <b>{label('Offer', offered.offer).toLowerCase()}</b>: {offered.reasons[0]?.sentence}
      </Typography>
      {offered.offer === 'DECISION_NEEDED' && <Alert severity="warning">The rules cannot decide alone. Record the missing fact on the child&apos;s page, or decide yourself and say why.</Alert>}
      <ChoiceInput name="offer" label="What is offered" type="Offer" without={noWorker} required />
      {overrides && <TextInput name="overrideReason" label="Why you decide otherwise than the rules" lines={3} required help="Kept with the decision and shown wherever it is shown" />}
    </CommandDialog>
  );
}
