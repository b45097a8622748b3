import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RecordLegalStatusDocument } from '../../__generated__/graphql.js';
import { AuthorityInput } from '../../authority/AuthorityInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { LegalStatusInput } from './LegalStatusInput.js';
import type { ChildDialogProps } from './child-dialog.js';

interface StatusValues {
  readonly code: string;
  readonly authorityGss: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** Records a looked-after or other legal status, in the words of the right nation's law. */
export function LegalStatusDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<StatusValues>({
    defaultValues: {
      code: '',
      authorityGss: child.authority?.gssCode ?? null,
      fromOn: null,
      untilOn: null,
    },
  });
  const command = useCommand(RecordLegalStatusDocument, 'recordLegalStatus');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Legal status of ${child.name}`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ code, authorityGss, fromOn, untilOn }) => {
        if (fromOn === null || authorityGss === null) {
          form.setError(fromOn === null ? 'fromOn' : 'authorityGss', {
            message: 'This is needed.',
          });
          return;
        }
        if (
          (await command.run({
            input: { childId: child.id, code, authorityGss, fromOn, untilOn },
          })) === null
        )
          return;
        notify('The legal status is recorded.');
        form.reset();
        onClose();
      }}
    >
      <AuthorityInput name="authorityGss" label="Responsible authority" />
      <LegalStatusInput name="code" authorityField="authorityGss" />
      <DayInput name="fromOn" label="From" required />
      <DayInput name="untilOn" label="Until" help="Empty while it lasts" />
    </CommandDialog>
  );
}
