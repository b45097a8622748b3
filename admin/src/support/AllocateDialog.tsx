import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AllocateWorkerDocument, ReallocateWorkerDocument } from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { WorkerChoice, type WorkerSuggestion } from './WorkerChoice.js';
import type { SupportDialogProps } from './support-dialog.js';

/** Gives a child a guardian. Being away or over the limit needs a reason. */
export function AllocateDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(AllocateWorkerDocument, 'allocateWorker');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Allocate ${childName}`}
      submitLabel={worker === null ? 'Allocate' : `Allocate to ${worker.staffMember.name}`}
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canAllocate' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        if (worker === null) return 'incomplete';
        const input = {
          supportId: support.id,
          version: version ?? support.version,
          staffId: worker.staffMember.id,
          reason: reason.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify(`Allocated to ${worker.staffMember.name}.`);
        onClose();
      }}
    >
      <WorkerChoice
        supportId={support.id}
        chosen={worker?.staffMember.id ?? ''}
        onChoose={setWorker}
      />
      {(worker?.allowedWithReason === true || command.problem?.field === 'reason') && (
        <TextInput
          name="reason"
          label={`Why ${worker?.staffMember.name ?? 'this guardian'} all the same`}
          lines={2}
          required
        />
      )}
    </CommandDialog>
  );
}

/** Gives a child another guardian; the handover note goes with it, and the child is between the two at no moment. */
export function ReallocateDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  const form = useForm({ defaultValues: { reason: '', handoverNote: '' } });
  const command = useCommand(ReallocateWorkerDocument, 'reallocateWorker');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Another guardian for ${childName}`}
      submitLabel={worker === null ? 'Reallocate' : `Reallocate to ${worker.staffMember.name}`}
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canReallocate' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason, handoverNote }, version) => {
        if (worker === null) return 'incomplete';
        const input = {
          supportId: support.id,
          version: version ?? support.version,
          staffId: worker.staffMember.id,
          reason: reason.trim() || null,
          handoverNote,
        };
        if ((await command.run({ input })) === null) return;
        notify(`Reallocated to ${worker.staffMember.name}. First contact is to be made again.`);
        onClose();
      }}
    >
      <WorkerChoice
        supportId={support.id}
        chosen={worker?.staffMember.id ?? ''}
        onChoose={setWorker}
      />
      {(worker?.allowedWithReason === true || command.problem?.field === 'reason') && (
        <TextInput
          name="reason"
          label={`Why ${worker?.staffMember.name ?? 'this guardian'} all the same`}
          lines={2}
          required
        />
      )}
      <TextInput
        name="handoverNote"
        label="What the next guardian must know"
        lines={4}
        required
        help="What works with this child, what is under way, what is due. Never where the child is."
      />
    </CommandDialog>
  );
}
