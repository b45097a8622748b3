import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { PromiseCallBackDocument, type CallBackReason } from '../../__generated__/graphql.js';
import { instantWords } from '../../date/date-words.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';

interface PromiseDialogProps {
  readonly callId: string;
  readonly reason: CallBackReason;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Promises the caller to be rung back: a task of the line with a clock. */
export function PromiseDialog({ callId, reason, open, onClose }: PromiseDialogProps): ReactElement {
  const form = useForm<{ reason: CallBackReason; note: string }>({
    values: { reason, note: '' },
  });
  const command = useCommand(PromiseCallBackDocument, 'promiseCallBack');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Promise to ring back"
      submitLabel="Promise it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        const done = await command.run({ input: { idempotencyKey: key(), callId, ...values } });
        if (done === null) return;
        notify(`Promised by ${instantWords(done.callBack.dueAt)}. Tell the caller.`);
        renew();
        onClose();
      }}
    >
      <Typography>
        Half an hour for a language, an hour for anything else. Whoever is on the line then has it
        as a task.
      </Typography>
      <ChoiceInput name="reason" label="Why" type="CallBackReason" required />
      <TextInput name="note" label="What to say or ask then" lines={2} />
    </CommandDialog>
  );
}
