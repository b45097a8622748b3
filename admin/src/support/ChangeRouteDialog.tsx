import { useState, type ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ChangeRouteDocument, type WorkerRole } from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { SupportDialogProps } from './support-dialog.js';
import { WorkerChoice, type WorkerSuggestion } from './WorkerChoice.js';

interface RouteValues {
  readonly route: WorkerRole | '';
  readonly decisionReason: string;
  readonly handoverNote: string;
  readonly reason: string;
}

/** Changes the kind of worker in the same episode, such as when a holder of parental responsibility is found. */
export function ChangeRouteDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  const form = useForm<RouteValues>({
    defaultValues: { route: '', decisionReason: '', handoverNote: '', reason: '' },
  });
  const route = useWatch({ control: form.control, name: 'route' });
  const command = useCommand(ChangeRouteDocument, 'changeRoute');
  const notify = useNotify();
  const hasWorker = support.state !== 'AWAITING_ALLOCATION';
  return (
    <CommandDialog
      open={open}
      title={`Another kind of worker for ${childName}`}
      submitLabel="Change it"
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canChangeRoute' }}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        if (values.route === '') return;
        const input = {
          supportId: support.id,
          version: version ?? support.version,
          route: values.route,
          decisionReason: values.decisionReason,
          staffId: worker?.staffMember.id ?? null,
          handoverNote: values.handoverNote.trim() || null,
          reason: values.reason.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('The kind of worker is changed.');
        onClose();
      }}
    >
      <ChoiceInput
        name="route"
        label="Kind of worker from now on"
        type="WorkerRole"
        without={support.route === null ? [] : [support.route]}
        required
      />
      <TextInput
        name="decisionReason"
        label="Why the offer is another now"
        lines={3}
        required
        help="Kept as a decision of its own"
      />
      {hasWorker && route !== '' && (
        <WorkerChoice
          key={route}
          supportId={support.id}
          role={route}
          chosen={worker?.staffMember.id ?? ''}
          onChoose={setWorker}
        />
      )}
      {worker?.allowedWithReason === true && (
        <TextInput
          name="reason"
          label={`Why ${worker.staffMember.name} all the same`}
          lines={2}
          required
        />
      )}
      {hasWorker && (
        <TextInput name="handoverNote" label="What the next worker must know" lines={3} required />
      )}
    </CommandDialog>
  );
}
