import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RecordWhereaboutsDocument, type WhereaboutsKind } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { ChildDialogProps } from './child-dialog.js';

interface WhereaboutsValues {
  readonly kind: WhereaboutsKind | '';
  readonly detail: string;
  readonly safeContact: string;
  readonly fromOn: string | null;
  readonly reason: string;
}

/** Records where the child is, under the same lock as reading it. */
export function WhereaboutsDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<WhereaboutsValues>({
    defaultValues: { kind: '', detail: '', safeContact: '', fromOn: useToday(), reason: '' },
  });
  const command = useCommand(RecordWhereaboutsDocument, 'recordWhereabouts');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Where ${child.name} is`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ kind, fromOn, safeContact, ...rest }) => {
        if (kind === '' || fromOn === null) return;
        if (
          (await command.run({
            input: {
              ...rest,
              childId: child.id,
              kind,
              fromOn,
              safeContact: safeContact.trim() || null,
            },
          })) === null
        )
          return;
        notify('Recorded, and locked away again.');
        form.reset();
        onClose();
      }}
    >
      <Typography>Kept apart from everything else: in no list, search, message or log.</Typography>
      <ChoiceInput name="kind" label="What it is" type="WhereaboutsKind" required />
      <TextInput name="detail" label="Where" lines={2} required />
      <TextInput
        name="safeContact"
        label="How the child may and may not be contacted there"
        lines={2}
      />
      <DayInput name="fromOn" label="From" required />
      <TextInput name="reason" label="Why you record it" required />
    </CommandDialog>
  );
}
