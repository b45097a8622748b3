import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { DeclineReferralDocument, type NotAcceptedReason } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { StepDialogProps } from './step-dialog.js';

interface DeclineValues {
  readonly reason: NotAcceptedReason | '';
  readonly note: string;
}

/** Declines a referral. It cannot be taken back: a child who is referred again gets a new referral. */
export function DeclineDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const form = useForm<DeclineValues>({ defaultValues: { reason: '', note: '' } });
  const command = useCommand(DeclineReferralDocument, 'declineReferral');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Decline ${referral.reference}`}
      submitLabel="Decline"
      grave
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canDecline' }}
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
        notify(
          `${referral.reference} has been declined. Tell the sender why, and what else can help the child.`,
        );
        onClose();
      }}
    >
      <ChoiceInput name="reason" label="Why it is not accepted" type="NotAcceptedReason" required />
      <TextInput
        name="note"
        label="Note"
        lines={3}
        help="What was weighed, and what the professionals were advised"
      />
    </CommandDialog>
  );
}
