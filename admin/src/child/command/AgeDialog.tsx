import { FormControlLabel, Switch } from '@mui/material';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  RecordAgeDeterminationDocument,
  type AgeOutcome,
  type AgeSource,
} from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { ChildDialogProps } from './child-dialog.js';

interface AgeValues {
  readonly source: AgeSource | '';
  readonly outcome: AgeOutcome | '';
  readonly bornOn: string | null;
  readonly determinedOn: string | null;
  readonly underChallenge: boolean;
}

/** Records what somebody found the age to be. Where it is open, a child is presumed. */
export function AgeDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<AgeValues>({
    defaultValues: {
      source: '',
      outcome: '',
      bornOn: null,
      determinedOn: null,
      underChallenge: false,
    },
  });
  const command = useCommand(RecordAgeDeterminationDocument, 'recordAgeDetermination');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Finding about the age of ${child.name}`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ source, outcome, determinedOn, ...rest }) => {
        if (source === '' || outcome === '' || determinedOn === null) return;
        if (
          (await command.run({
            input: { childId: child.id, source, outcome, determinedOn, ...rest },
          })) === null
        )
          return;
        notify('The finding is recorded.');
        form.reset();
        onClose();
      }}
    >
      <ChoiceInput name="source" label="Who found it" type="AgeSource" required />
      <ChoiceInput name="outcome" label="What they found" type="AgeOutcome" required />
      <DayInput name="determinedOn" label="Day of the finding" required />
      <DayInput name="bornOn" label="Date of birth they settled on" help="Empty when none" />
      <Controller
        name="underChallenge"
        control={form.control}
        render={({ field }) => (
          <FormControlLabel
            control={<Switch checked={field.value} onChange={field.onChange} />}
            label="It is being challenged"
          />
        )}
      />
    </CommandDialog>
  );
}
