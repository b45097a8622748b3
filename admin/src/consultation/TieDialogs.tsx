import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { LinkConsultationDocument, UnlinkConsultationDocument } from '../__generated__/graphql.js';
import { ChildInput, type ChosenChild } from '../child/ChildInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { ConsultationDialogProps } from './consultation-dialog.js';

/** Links the consultation to a child who is known already. */
export function LinkDialog({ consultation, open, onClose }: ConsultationDialogProps): ReactElement {
  const form = useForm<{ known: ChosenChild | null; reason: string }>({
    defaultValues: { known: null, reason: '' },
  });
  const command = useCommand(LinkConsultationDocument, 'linkConsultation');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Link ${consultation.reference} to a child`}
      saveOver={{ recordId: consultation.id, verdict: 'canLink' }}
      submitLabel="Link it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ known, reason }, version) => {
        if (known === null) {
          form.setError('known', { message: 'Choose the child.' });
          return;
        }
        const input = {
          consultationId: consultation.id,
          version: version ?? consultation.version,
          childId: known.id,
          reason,
        };
        if ((await command.run({ input })) === null) return;
        notify(`Linked to ${known.reference}.`);
        form.reset();
        onClose();
      }}
    >
      <Alert severity="info">
        From then on whoever works with the child sees this consultation and its advice. No child is
        made, and the consultation still counts once.
      </Alert>
      <ChildInput name="known" label="Child" />
      <TextInput
        name="reason"
        label="How it is known that it was about this child"
        lines={2}
        required
      />
    </CommandDialog>
  );
}

/** Takes the link to a child away. */
export function UnlinkDialog({
  consultation,
  open,
  onClose,
}: ConsultationDialogProps): ReactElement {
  const form = useForm({ defaultValues: { reason: '', about: 'ANONYMOUS' } });
  const command = useCommand(UnlinkConsultationDocument, 'unlinkConsultation');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Take the link away"
      saveOver={{ recordId: consultation.id, verdict: 'canLink' }}
      submitLabel="Take it away"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason, about }, version) => {
        const input = {
          consultationId: consultation.id,
          version: version ?? consultation.version,
          reason,
          isAboutChild: about === 'ANONYMOUS',
        };
        if ((await command.run({ input })) === null) return;
        notify('The link is taken away. Both facts stay on record.');
        form.reset();
        onClose();
      }}
    >
      <TextInput name="reason" label="Why it was not about this child" lines={2} required first />
      <SelectInput
        name="about"
        label="Then it was about"
        required
        options={[
          { id: 'ANONYMOUS', name: 'A child nobody named' },
          { id: 'NONE', name: 'No single child' },
        ]}
      />
    </CommandDialog>
  );
}
