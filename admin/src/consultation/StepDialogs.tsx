import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  ChangeConsultationDocument,
  CloseConsultationWithoutAdviceDocument,
  FollowUpConsultationDocument,
  HandOverConsultationDocument,
  ReopenConsultationDocument,
} from '../__generated__/graphql.js';
import type { Verdict } from '../conflict/still-allowed.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand, type Command } from '../graphql/useCommand.js';
import { StaffInput } from '../staff/StaffInput.js';
import { formOf, toDetails, type ConsultationForm } from './consultation.form.js';
import type { ConsultationDialogProps } from './consultation-dialog.js';
import { ConsultationFields } from './ConsultationFields.js';

interface NoteVariables {
  readonly input: {
    readonly consultationId: string;
    readonly version: number;
    readonly note: string;
  };
}

interface NoteDialogProps extends ConsultationDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly question: string;
  readonly said: string;
  readonly verdict: Verdict;
  readonly command: Command<object, NoteVariables>;
}

function NoteDialog(props: NoteDialogProps): ReactElement {
  const { consultation, open, onClose, title, submitLabel, question, said, verdict, command } =
    props;
  const form = useForm({ defaultValues: { note: '' } });
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={title}
      saveOver={{ recordId: consultation.id, verdict }}
      submitLabel={submitLabel}
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ note }, version) => {
        const input = {
          consultationId: consultation.id,
          version: version ?? consultation.version,
          note,
        };
        if ((await command.run({ input })) === null) return;
        notify(said);
        form.reset();
        onClose();
      }}
    >
      <TextInput name="note" label={question} lines={3} required first />
    </CommandDialog>
  );
}

/** Records that the professional was asked again. */
export function FollowUpDialog(props: ConsultationDialogProps): ReactElement {
  return (
    <NoteDialog
      {...props}
      title="Followed up"
      submitLabel="Record it"
      question="What the professional said, and whether it helped"
      said="Followed up."
      verdict="canFollowUp"
      command={useCommand(FollowUpConsultationDocument, 'followUpConsultation')}
    />
  );
}

/** Closes a consultation in which no advice was needed. */
export function CloseWithoutAdviceDialog(props: ConsultationDialogProps): ReactElement {
  return (
    <NoteDialog
      {...props}
      title="Close without advice"
      submitLabel="Close"
      question="Why no advice was needed"
      said="Closed."
      verdict="canCloseWithoutAdvice"
      command={useCommand(CloseConsultationWithoutAdviceDocument, 'closeConsultationWithoutAdvice')}
    />
  );
}

/** Goes on with a consultation that was closed. */
export function ReopenDialog(props: ConsultationDialogProps): ReactElement {
  return (
    <NoteDialog
      {...props}
      title="Go on with it"
      submitLabel="Reopen"
      question="Why it goes on"
      said="It is open again."
      verdict="canReopen"
      command={useCommand(ReopenConsultationDocument, 'reopenConsultation')}
    />
  );
}

/** Gives the consultation and its advice to another RPC. */
export function HandOverDialog({
  consultation,
  open,
  onClose,
}: ConsultationDialogProps): ReactElement {
  const form = useForm<{ staffId: string | null }>({ defaultValues: { staffId: null } });
  const command = useCommand(HandOverConsultationDocument, 'handOverConsultation');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Hand over to another RPC"
      saveOver={{ recordId: consultation.id, verdict: 'canHandOver' }}
      submitLabel="Hand over"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ staffId }, version) => {
        const input = {
          consultationId: consultation.id,
          version: version ?? consultation.version,
          staffId: staffId ?? '',
        };
        if ((await command.run({ input })) === null) return;
        notify('Handed over, with everything still to be done.');
        onClose();
      }}
    >
      <StaffInput
        name="staffId"
        label="RPC or manager"
        help={
          consultation.child === null
            ? 'Whoever is in post today'
            : 'Whoever works with this child, or a manager'
        }
        roles={['RPC', 'MANAGER']}
        required
      />
    </CommandDialog>
  );
}

/** Changes what is recorded of the consultation. */
export function ChangeDialog({
  consultation,
  open,
  onClose,
}: ConsultationDialogProps): ReactElement {
  const form = useForm<ConsultationForm>({ defaultValues: formOf(consultation) });
  const command = useCommand(ChangeConsultationDocument, 'changeConsultation');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Change ${consultation.reference}`}
      saveOver={{ recordId: consultation.id, verdict: 'canChange' }}
      submitLabel="Save"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const input = {
          consultationId: consultation.id,
          version: version ?? consultation.version,
          details: toDetails(values),
        };
        if ((await command.run({ input })) === null) return;
        notify('Saved.');
        onClose();
      }}
    >
      <div>
        <ConsultationFields isNew={false} />
      </div>
    </CommandDialog>
  );
}
