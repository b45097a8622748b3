import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  CheckEmergencyNumberDocument,
  type EmergencyLineFragment,
  type EmergencyPurpose,
} from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';

/** A number that somebody is about to check. */
export interface NumberToCheck {
  readonly label: string;
  readonly agencyId: string;
  readonly purpose: EmergencyPurpose;
  readonly present: EmergencyLineFragment | null;
}

interface CheckEmergencyDialogProps {
  readonly check: NumberToCheck;
  readonly onClose: () => void;
}

/** Records that a number of the night was checked today, and where it was found: never from somebody who rang. */
export function CheckEmergencyDialog({ check, onClose }: CheckEmergencyDialogProps): ReactElement {
  const { agencyId, purpose, present } = check;
  const form = useForm({
    defaultValues: { number: present?.number ?? '', hours: present?.hours ?? '', foundIn: '' },
  });
  const command = useCommand(CheckEmergencyNumberDocument, 'checkEmergencyNumber');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title={check.label}
      saveOver="service-decides"
      submitLabel="It is checked"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const input = {
          agencyId,
          purpose,
          version: version ?? present?.version ?? null,
          ...values,
        };
        if ((await command.run({ input })) === null) return;
        notify('The number is checked.');
        onClose();
      }}
    >
      <TextInput name="number" label="Number" mode="tel" required first />
      <TextInput name="hours" label="When it is answered" help="Nights and weekends" />
      <TextInput
        name="foundIn"
        label="Where it was found"
        required
        help="The agency's own page or directory, never somebody who rang"
      />
    </CommandDialog>
  );
}
