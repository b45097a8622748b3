import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RecordAdviceOutcomeDocument, type ChildChange } from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { AdviceDialogProps } from './advice-dialog.js';

interface OutcomeValues {
  readonly childChange: ChildChange | '';
  readonly outcome: string;
}

/** Records what changed for the child: the end of the chain. */
export function OutcomeDialog({ advice, open, onClose }: AdviceDialogProps): ReactElement {
  const form = useForm<OutcomeValues>({ defaultValues: { childChange: '', outcome: '' } });
  const command = useCommand(RecordAdviceOutcomeDocument, 'recordAdviceOutcome');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="What changed for the child"
      saveOver={{ recordId: advice.id, verdict: 'canRecordOutcome' }}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ childChange, outcome }, version) => {
        if (childChange === '') return;
        const input = {
          adviceId: advice.id,
          version: version ?? advice.version,
          childChange,
          outcome,
        };
        if ((await command.run({ input })) === null) return;
        notify('Recorded. The chain is complete.');
        onClose();
      }}
    >
      <ChoiceInput name="childChange" label="For the child it is" type="ChildChange" required />
      <TextInput
        name="outcome"
        label="What changed, or that nothing did"
        lines={3}
        required
        help="One or two sentences. Never where the child is."
      />
    </CommandDialog>
  );
}
