import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RequestInformationDocument } from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { isUrgent } from '../useReferral.js';
import type { StepDialogProps } from './step-dialog.js';

const writtenToSender: ReadonlySet<string> = new Set(['FORM', 'PARTNER_API', 'NRM_PAYLOAD']);

/** Asks the sender a question. The clock stands still until it is answered, but not for a child in danger or missing. */
export function AskDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const form = useForm({ defaultValues: { question: '', questionWelsh: '' } });
  const command = useCommand(RequestInformationDocument, 'requestInformation');
  const notify = useNotify();
  const readsHere = writtenToSender.has(referral.channel);
  const inWelsh = referral.language === 'WELSH';
  return (
    <CommandDialog
      open={open}
      title={`Ask ${referral.referrer.organisation}`}
      submitLabel="Ask"
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canRequestInformation' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ question, questionWelsh }, version) => {
        if (
          (await command.run({
            input: {
              referralId: referral.id,
              version: version ?? referral.version,
              question,
              questionWelsh: questionWelsh.trim() || null,
            },
          })) === null
        )
          return;
        notify(
          isUrgent(referral)
            ? 'Question recorded. The clock runs on: the child is in danger or missing.'
            : 'Question recorded. The clock stands still until the answer is here.',
        );
        form.reset();
        onClose();
      }}
    >
      {inWelsh && (
        <Alert severity="info">
          {readsHere
            ? 'The sender writes Welsh and reads this on a Welsh page. Write it in Welsh too, or have a colleague who writes Welsh do it first. Left empty, they read the English, and their page says so in Welsh.'
            : 'The sender spoke Welsh. Ask in Welsh, or have a colleague who speaks Welsh ask.'}
        </Alert>
      )}
      <TextInput
        name="question"
        label="What is needed to decide"
        lines={4}
        required
        first
        help={
          readsHere
            ? 'The sender reads exactly this on their page: nothing about the child, no names, no reasons.'
            : 'Ask on the number in our directory. Tell nothing about the child to somebody who has not been rung back.'
        }
      />
      {inWelsh && readsHere && (
        <TextInput name="questionWelsh" label="The same in Welsh" lines={4} lang="cy" />
      )}
    </CommandDialog>
  );
}
