import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { CheckDirectoryNumberDocument } from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { AgencyRow } from './agency.list.js';

/** Records that the number of an agency was checked, and where it was found: never from somebody who rang. */
export function CheckNumberDialog({
  agency,
  onClose,
}: {
  readonly agency: Pick<AgencyRow, 'id' | 'version' | 'name' | 'directoryNumber'>;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm({
    defaultValues: { number: agency.directoryNumber?.number ?? '', foundIn: '' },
  });
  const command = useCommand(CheckDirectoryNumberDocument, 'checkDirectoryNumber');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title={`Number of ${agency.name}`}
      saveOver="service-decides"
      submitLabel="It is checked"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ number, foundIn }, version) => {
        if (
          (await command.run({
            input: { agencyId: agency.id, version: version ?? agency.version, number, foundIn },
          })) === null
        )
          return;
        notify('The number is checked.');
        onClose();
      }}
    >
      <TextInput name="number" label="Number" mode="tel" required first />
      <TextInput
        name="foundIn"
        label="Where it was found"
        required
        help="The agency's own page or directory, never somebody who rang"
      />
    </CommandDialog>
  );
}
