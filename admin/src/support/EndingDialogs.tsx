import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  PlanEndingDocument,
  ReopenSupportDocument,
  type ClosureReason,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { SupportDialogProps } from './support-dialog.js';

/** Plans the end of support; a manager closes it. */
export function PlanEndingDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const form = useForm<{ endOn: string | null; reason: ClosureReason | '' }>({
    defaultValues: { endOn: null, reason: '' },
  });
  const command = useCommand(PlanEndingDocument, 'planEnding');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Plan the end of support for ${childName}`}
      submitLabel="Plan it"
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canPlanEnding' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ endOn, reason }, version) => {
        if (endOn === null || reason === '') return;
        if (
          (await command.run({
            input: { supportId: support.id, version: version ?? support.version, endOn, reason },
          })) === null
        )
          return;
        notify('The end is planned. A manager closes support.');
        onClose();
      }}
    >
      <DayInput name="endOn" label="Last day" required />
      <ChoiceInput
        name="reason"
        label="Why"
        type="ClosureReason"
        without={['NOT_RECORDED']}
        required
      />
    </CommandDialog>
  );
}

/** Goes on with support that was closed. */
export function ReopenSupportDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(ReopenSupportDocument, 'reopenSupport');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Go on with support for ${childName}`}
      submitLabel="Go on"
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canReopen' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        if (
          (await command.run({
            input: { supportId: support.id, version: version ?? support.version, reason },
          })) === null
        )
          return;
        notify('Support goes on and waits for a guardian.');
        onClose();
      }}
    >
      <TextInput name="reason" label="Why it goes on" lines={3} required first />
    </CommandDialog>
  );
}
