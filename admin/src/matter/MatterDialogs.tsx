import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  AnswerMatterDocument,
  ReopenMatterDocument,
  WithdrawMatterDocument,
  type MatterFinding,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { MatterRow } from './matter.list.js';

interface MatterDialogProps {
  readonly matter: MatterRow;
  readonly onClose: () => void;
}

/** Records what was found and answered. */
export function AnswerMatterDialog({ matter, onClose }: MatterDialogProps): ReactElement {
  const form = useForm<{ finding: MatterFinding | ''; answer: string; learning: string }>({
    defaultValues: { finding: '', answer: '', learning: '' },
  });
  const command = useCommand(AnswerMatterDocument, 'answerMatter');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title={`Answer ${matter.reference}`}
      saveOver="service-decides"
      submitLabel="Record the answer"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ finding, answer, learning }, version) => {
        if (finding === '') return;
        const input = {
          matterId: matter.id,
          version: version ?? matter.version,
          finding,
          answer,
          learning: learning.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('Answered.');
        onClose();
      }}
    >
      <ChoiceInput name="finding" label="What was found" type="MatterFinding" required />
      <TextInput name="answer" label="What was answered" lines={4} required />
      <TextInput name="learning" label="What the service learns from it" lines={2} />
    </CommandDialog>
  );
}

/** Takes it back, or goes on with it, with the reason. */
export function ReasonMatterDialog({
  matter,
  step,
  onClose,
}: MatterDialogProps & { readonly step: 'withdraw' | 'reopen' }): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const withdraw = useCommand(WithdrawMatterDocument, 'withdrawMatter');
  const reopen = useCommand(ReopenMatterDocument, 'reopenMatter');
  const command = step === 'withdraw' ? withdraw : reopen;
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title={step === 'withdraw' ? 'Whoever brought it takes it back' : 'Go on with it'}
      saveOver="service-decides"
      submitLabel="Save"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        const input = { matterId: matter.id, version: version ?? matter.version, reason };
        if ((await command.run({ input })) === null) return;
        notify('Saved.');
        onClose();
      }}
    >
      <TextInput name="reason" label="Why" lines={2} required first />
    </CommandDialog>
  );
}
