import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AddAlertDocument, type AlertKind } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { ChildDialogProps } from './child-dialog.js';

interface AlertValues {
  readonly kind: AlertKind | '';
  readonly text: string;
  readonly expiresOn: string | null;
}

/** Adds what anybody must know before dealing with the child. */
export function AddAlertDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<AlertValues>({ defaultValues: { kind: '', text: '', expiresOn: null } });
  const command = useCommand(AddAlertDocument, 'addAlert');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Alert for ${child.name}`}
      submitLabel="Add the alert"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ kind, text, expiresOn }) => {
        if (kind === '') return;
        if ((await command.run({ input: { childId: child.id, kind, text, expiresOn } })) === null)
          return;
        notify('The alert is in force and stands at the top of the page.');
        form.reset();
        onClose();
      }}
    >
      <ChoiceInput name="kind" label="What it is about" type="AlertKind" required />
      <TextInput
        name="text"
        label="What one must know"
        lines={2}
        required
        help="One sentence. Never where the child is."
      />
      <DayInput
        name="expiresOn"
        label="To be looked at again by"
        help="Day, month, year; empty when it stays"
      />
    </CommandDialog>
  );
}
