import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import {
  ReceiptSafetyPlanDocument,
  type SafetyPlanWholeFragment,
} from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';

interface ReceiptDialogProps {
  readonly plan: SafetyPlanWholeFragment;
  readonly onClose: () => void;
}

/** Records that somebody said on the telephone that they have the plan. */
export function ReceiptDialog({ plan, onClose }: ReceiptDialogProps): ReactElement {
  const form = useForm({ defaultValues: { saidBy: '' } });
  const command = useCommand(ReceiptSafetyPlanDocument, 'receiptSafetyPlan');
  return (
    <CommandDialog
      open
      title={`${plan.reference}: they have it`}
      saveOver="service-decides"
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ saidBy }, version) => {
        const input = { safetyPlanId: plan.id, version: version ?? plan.version, saidBy };
        if ((await command.run({ input })) !== null) onClose();
      }}
    >
      <TextInput name="saidBy" label="Who said so" required first />
    </CommandDialog>
  );
}
