import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ChangeStaffMemberDocument } from '../__generated__/graphql.js';
import { changedOnly } from '../form/changed-only.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { ListInput } from '../form/ListInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { Person } from './StaffMemberPage.js';

interface ChangeStaffDialogProps {
  readonly person: Person;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Changes what the register says of a person; only what was changed is sent. */
export function ChangeStaffDialog({ person, open, onClose }: ChangeStaffDialogProps): ReactElement {
  const form = useForm({
    values: {
      name: person.name,
      email: person.email,
      phone: person.phone ?? '',
      languages: person.languages,
    },
    resetOptions: { keepDirtyValues: true },
  });
  const command = useCommand(ChangeStaffMemberDocument, 'changeStaffMember');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Change ${person.name}`}
      submitLabel="Save"
      form={form}
      saveOver={{ recordId: person.id, verdict: 'canChangeStaff' }}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        if (
          (await command.run({
            input: {
              staffId: person.id,
              version: version ?? person.version,
              ...changedOnly(values, form.formState.dirtyFields),
            },
          })) === null
        )
          return;
        notify('Saved.');
        onClose();
      }}
    >
      <TextInput name="name" label="Name" required />
      <TextInput name="email" label="E-mail address at work" mode="email" required />
      <TextInput name="phone" label="Telephone at work" mode="tel" />
      <ListInput name="languages" label="Languages beside English" options={[]} free />
    </CommandDialog>
  );
}
