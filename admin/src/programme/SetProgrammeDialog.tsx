import type { ReactElement } from 'react';
import { SetProgrammeDocument } from '../__generated__/graphql.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import type { Setting } from './ProgrammePage.js';

interface SetProgrammeDialogProps extends Opened {
  readonly setting: Setting;
  readonly name: string;
  readonly unit: string;
}

/** Changes a setting of the programme, with the reason for whoever asks in a year. */
export function SetProgrammeDialog({
  setting,
  name,
  unit,
  ...opened
}: SetProgrammeDialogProps): ReactElement {
  const { key, version, value, shipped, least, most } = setting;
  return (
    <FormDialog
      {...opened}
      title={name}
      submitLabel="Save"
      document={SetProgrammeDocument}
      field="setProgramme"
      start={{ value: String(value), reason: '' }}
      input={(values, sent) => ({
        key,
        version: sent.version ?? version,
        value: Number(values.value),
        reason: values.reason,
      })}
      done="Saved. It holds from now on."
    >
      <TextInput
        name="value"
        label={`Holds from now on, in ${unit}`}
        whole={[least, most]}
        help={`${String(shipped)} as shipped`}
        required
        first
      />
      <TextInput name="reason" label="Why" help="For whoever asks in a year" required />
    </FormDialog>
  );
}
