import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { WithdrawReferralDocument, type WithdrawnReason } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { StepDialogProps } from './step-dialog.js';

interface WithdrawValues {
  readonly reason: WithdrawnReason | '';
  readonly note: string;
}

/** Records that a referral was taken back before a decision. */
export function WithdrawDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const form = useForm<WithdrawValues>({ defaultValues: { reason: '', note: '' } });
  const command = useCommand(WithdrawReferralDocument, 'withdrawReferral');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`${referral.reference} was withdrawn`}
      submitLabel="Record it"
      grave
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canWithdraw' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason, note }, version) => {
        if (reason === '') return;
        if (
          (await command.run({
            input: {
              referralId: referral.id,
              version: version ?? referral.version,
              reason,
              note: note.trim() || null,
            },
          })) === null
        )
          return;
        notify(`${referral.reference} is recorded as withdrawn.`);
        onClose();
      }}
    >
      <ChoiceInput name="reason" label="Why" type="WithdrawnReason" required />
      <TextInput name="note" label="Note" lines={3} />
    </CommandDialog>
  );
}
