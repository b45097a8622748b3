import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ConfirmSenderDocument } from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useLabel } from '../../label/EnumLabel.js';
import { NumberToRing } from '../urgent/NumberToRing.js';
import type { ReferralDetail } from '../useReferral.js';

/** Whether we know that the sender is who they say; if not, the way to ring back. */
export function ConfirmSender({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const [open, setOpen] = useState(false);
  const form = useForm({ defaultValues: { spokeTo: '' } });
  const command = useCommand(ConfirmSenderDocument, 'confirmSender');
  const notify = useNotify();
  const label = useLabel();
  const { verification, organisation, phone } = referral.referrer;
  return (
    <>
      {label('SenderVerification', verification)}{' '}
      {verification === 'UNVERIFIED' && (
        <Button variant="outlined" onClick={() => setOpen(true)} sx={{ minHeight: 24, py: 0 }}>
          Rung back
        </Button>
      )}
      <CommandDialog
        open={open}
        title={`${organisation} has been rung back`}
        submitLabel="Record it"
        form={form}
        command={command}
        onClose={() => setOpen(false)}
        onSubmit={async ({ spokeTo }, version) => {
          if (
            (await command.run({
              input: { referralId: referral.id, version: version ?? referral.version, spokeTo },
            })) === null
          )
            return;
          notify('The sender is verified.');
          setOpen(false);
        }}
      >
        <Typography>Only on the number in our directory: never on the one they gave.</Typography>
        <div>{open && <NumberToRing of={{ organisation, phoneGiven: phone }} />}</div>
        <TextInput name="spokeTo" label="Whom you spoke to" required first />
      </CommandDialog>
    </>
  );
}
