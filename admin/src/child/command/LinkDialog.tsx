import type { ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { LinkChildDocument, type ChildLinkKind } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { ChildInput, type ChosenChild } from '../ChildInput.js';
import type { ChildDialogProps } from './child-dialog.js';

interface LinkValues {
  readonly kind: ChildLinkKind | '';
  readonly other: ChosenChild | null;
  readonly otherName: string;
  readonly note: string;
  readonly fromOn: string | null;
}

/** Ties the child to another child or to a person, with a date. */
export function LinkDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<LinkValues>({
    defaultValues: { kind: '', other: null, otherName: '', note: '', fromOn: null },
  });
  const other = useWatch({ control: form.control, name: 'other' });
  const command = useCommand(LinkChildDocument, 'linkChild');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Tie ${child.name} to somebody`}
      submitLabel="Add the tie"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        if (values.kind === '') return;
        const input = {
          childId: child.id,
          kind: values.kind,
          otherChildId: values.other?.id ?? null,
          otherName: values.other === null ? values.otherName.trim() || null : null,
          note: values.note.trim() || null,
          fromOn: values.fromOn,
        };
        if ((await command.run({ input })) === null) return;
        notify('The tie is recorded on both sides.');
        form.reset();
        onClose();
      }}
    >
      <ChoiceInput
        name="kind"
        label="What ties them"
        type="ChildLinkKind"
        required
        help="A person who poses a risk is shown only to those who work with the child"
      />
      <ChildInput name="other" label="Child known to the service" />
      {other === null && (
        <TextInput name="otherName" label="Or the name of somebody without a record here" />
      )}
      <TextInput name="note" label="What is known of it" lines={2} help="Never where anybody is" />
      <DayInput name="fromOn" label="Since when" help="Empty when nobody knows" />
    </CommandDialog>
  );
}
