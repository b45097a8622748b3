import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useForm } from 'react-hook-form';
import {
  EndAgreementDocument,
  SuspendAgreementDocument,
  WithdrawAgreementDocument,
} from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';

/** A step that the partner is told the reason of. */
export type ReasonedStep = 'suspend' | 'end' | 'withdraw';

const words: Readonly<Record<ReasonedStep, { title: string; done: string }>> = {
  suspend: {
    title: 'Suspend the agreement',
    done: 'Suspended. Within a minute nothing is shared by it.',
  },
  end: { title: 'End the agreement', done: 'Ended. Within a minute nothing is shared by it.' },
  withdraw: { title: 'Take the draft back', done: 'Taken back.' },
};

interface ReasonAgreementDialogProps {
  readonly agreementId: string;
  readonly version: number;
  readonly step: ReasonedStep;
  readonly onClose: () => void;
}

/** Suspends, ends or takes back an agreement, with the reason. */
export function ReasonAgreementDialog({
  agreementId,
  version,
  step,
  onClose,
}: ReasonAgreementDialogProps): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const commands = {
    suspend: useCommand(SuspendAgreementDocument, 'suspendAgreement'),
    end: useCommand(EndAgreementDocument, 'endAgreement'),
    withdraw: useCommand(WithdrawAgreementDocument, 'withdrawAgreement'),
  };
  const command = commands[step];
  const notify = useNotify();
  return (
    <CommandDialog
      open
      grave
      title={words[step].title}
      submitLabel={words[step].title}
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, meanwhile) => {
        const input = { agreementId, version: meanwhile ?? version, reason };
        if ((await command.run({ input })) === null) return;
        notify(words[step].done);
        onClose();
      }}
    >
      <TextInput name="reason" label="Why" lines={2} required first help="The partner reads it." />
    </CommandDialog>
  );
}
