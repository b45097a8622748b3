import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { RecordMissedCallDocument } from '../../__generated__/graphql.js';
import { serverNow } from '../../clock/now.js';
import { useToday } from '../../clock/today.js';
import { instantFrom, londonTime } from '../../date/date-words.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { TimeInput } from '../../form/TimeInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';

interface MissedCallDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly kind: 'MISSED' | 'VOICEMAIL';
  readonly day: string | null;
  readonly time: string;
  readonly callerNumber: string;
  readonly told: string;
}

/** Notes a call that nobody could answer, so that somebody rings back in time. */
export function MissedCallDialog({ open, onClose }: MissedCallDialogProps): ReactElement {
  const today = useToday();
  const form = useForm<Values>({
    defaultValues: {
      kind: 'MISSED',
      day: today,
      time: londonTime(serverNow()).time,
      callerNumber: '',
      told: '',
    },
  });
  const command = useCommand(RecordMissedCallDocument, 'recordMissedCall');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Note a missed call"
      submitLabel="Note it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ kind, day, time, callerNumber, told }) => {
        if (day === null) return;
        const input = {
          idempotencyKey: key(),
          kind,
          callerNumber,
          told,
          rangAt: instantFrom(day, time),
        };
        const done = await command.run({ input });
        if (done === null) return;
        notify(`${done.call.reference} waits to be rung back.`);
        renew();
        form.reset();
        onClose();
      }}
    >
      <ChoiceInput
        name="kind"
        label="What"
        type="CallOrigin"
        without={['ANSWERED', 'PAPER_FORM']}
        required
      />
      <DayInput name="day" label="Day" required />
      <TimeInput name="time" label="At" />
      <TextInput name="callerNumber" label="Number shown" mode="tel" />
      <TextInput name="told" label="What the message says" lines={3} />
    </CommandDialog>
  );
}
