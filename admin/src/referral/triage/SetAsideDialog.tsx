import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { SetReferralAsideDocument, type AsideReason } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { StepDialogProps } from './step-dialog.js';

interface AsideValues {
  readonly reason: AsideReason | '';
  readonly note: string;
}

/** Sets aside what is no referral to work on. It is counted, kept, and can be brought back. */
export function SetAsideDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const form = useForm<AsideValues>({ defaultValues: { reason: '', note: '' } });
  const command = useCommand(SetReferralAsideDocument, 'setReferralAside');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Set ${referral.reference} aside`}
      submitLabel="Set aside"
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canSetAside' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason, note }, version) => {
        if (reason === '') return;
        const input = {
          referralId: referral.id,
          version: version ?? referral.version,
          reason,
          note: note.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify(`${referral.reference} is set aside. It is under "Set aside" in the queue.`);
        onClose();
      }}
    >
      <ChoiceInput name="reason" label="Why" type="AsideReason" required />
      <TextInput
        name="note"
        label="Note"
        lines={3}
        help="If a child may be behind it after all, ring back before you set it aside."
      />
    </CommandDialog>
  );
}
