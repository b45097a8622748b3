import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RecordInformationDocument } from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { StepDialogProps } from './step-dialog.js';

/** Records what the sender answered; the clock runs on. */
export function AnswerDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const form = useForm({ defaultValues: { answer: '' } });
  const command = useCommand(RecordInformationDocument, 'recordInformation');
  const notify = useNotify();
  const asked = referral.informationRequests.find((request) => request.answer === null);
  return (
    <CommandDialog
      open={open}
      title="Record the answer"
      submitLabel="Record it"
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canRecordInformation' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ answer }, version) => {
        if (
          (await command.run({
            input: { referralId: referral.id, version: version ?? referral.version, answer },
          })) === null
        )
          return;
        notify('Answer recorded. The clock runs again.');
        form.reset();
        onClose();
      }}
    >
      {asked !== undefined && (
        <Typography sx={{ whiteSpace: 'pre-wrap', pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
          {asked.question}
        </Typography>
      )}
      <TextInput name="answer" label="What the sender answered" lines={4} required first />
    </CommandDialog>
  );
}
