import { useEffect, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  RecordFirstContactDocument,
  type ContactMethod,
  type ContactPerson,
} from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { instantFrom, londonTime } from '../date/date-words.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { SupportDialogProps } from './support-dialog.js';

interface ContactValues {
  readonly day: string | null;
  readonly time: string;
  readonly how: ContactMethod | '';
  readonly withWhom: ContactPerson | '';
  readonly note: string;
}

/** Records when, how and with whom the guardian was first in touch. */
export function FirstContactDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const form = useForm<ContactValues>({ defaultValues: asOfNow() });
  useEffect(() => {
    if (open && !form.formState.isDirty) form.reset(asOfNow());
  }, [open, form]);
  const command = useCommand(RecordFirstContactDocument, 'recordFirstContact');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`First contact with ${childName}`}
      submitLabel="Record it"
      form={form}
      saveOver={{ recordId: support.id, verdict: 'canRecordFirstContact' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ day, time, how, withWhom, note }, version) => {
        if (day === null || how === '' || withWhom === '') return;
        const input = {
          supportId: support.id,
          version: version ?? support.version,
          at: instantFrom(day, time),
          how,
          withWhom,
          note: note.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('First contact recorded.');
        onClose();
      }}
    >
      <DayInput name="day" label="Day" required />
      <TimeInput name="time" label="Time" />
      <ChoiceInput name="how" label="How" type="ContactMethod" required />
      <ChoiceInput name="withWhom" label="With whom" type="ContactPerson" required />
      <TextInput
        name="note"
        label="What to remember of it"
        lines={3}
        help="Never where the child is"
      />
    </CommandDialog>
  );
}

function asOfNow(): ContactValues {
  return { ...londonTime(serverNow()), how: '', withWhom: '', note: '' };
}
