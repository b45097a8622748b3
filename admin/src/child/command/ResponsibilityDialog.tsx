import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  RecordParentalResponsibilityDocument,
  type Answer,
  type ParentalResponsibilitySituation,
} from '../../__generated__/graphql.js';
import { AnswerInput } from '../../form/AnswerInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { ChildDialogProps } from './child-dialog.js';

interface ResponsibilityValues {
  readonly situation: ParentalResponsibilitySituation | '';
  readonly holder: string;
  readonly inUk: Answer;
  readonly contactSafe: Answer;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly source: string;
}

/** Records one dated fact about parental responsibility: it drives what the child is offered. */
export function ResponsibilityDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm<ResponsibilityValues>({
    defaultValues: {
      situation: '',
      holder: '',
      inUk: 'NOT_ASKED',
      contactSafe: 'NOT_ASKED',
      fromOn: null,
      untilOn: null,
      source: '',
    },
  });
  const command = useCommand(RecordParentalResponsibilityDocument, 'recordParentalResponsibility');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Parental responsibility for ${child.name}`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ situation, holder, ...fact }) => {
        if (situation === '') return;
        if (
          (await command.run({
            input: {
              childId: child.id,
              fact: { ...fact, situation, holder: holder.trim() || null },
            },
          })) === null
        )
          return;
        notify('Recorded. Open referrals of this child are judged by it from now on.');
        form.reset();
        onClose();
      }}
    >
      <ChoiceInput
        name="situation"
        label="How it stands"
        type="ParentalResponsibilitySituation"
        required
      />
      <TextInput name="holder" label="Holder" help="Mother, council, name" />
      <AnswerInput name="inUk" label="Is the holder in the UK?" />
      <AnswerInput name="contactSafe" label="Is it safe for the child to contact the holder?" />
      <DayInput name="fromOn" label="Since when" help="Day, month, year; empty when nobody knows" />
      <DayInput
        name="untilOn"
        label="First day on which it no longer held"
        help="Empty while it holds"
      />
      <TextInput name="source" label="Who says so" required />
    </CommandDialog>
  );
}
