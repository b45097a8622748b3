import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  CorrectAdviceAnswerDocument,
  CorrectAdviceOutcomeDocument,
  ExtendAdviceDocument,
  WithdrawAdviceDocument,
} from '../__generated__/graphql.js';
import type { Verdict } from '../conflict/still-allowed.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand, type Command } from '../graphql/useCommand.js';
import type { AdviceDialogProps } from './advice-dialog.js';

interface ReasonVariables {
  readonly input: { readonly adviceId: string; readonly version: number; readonly reason: string };
}

interface ReasonDialogProps extends AdviceDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly question: string;
  readonly said: string;
  readonly verdict: Verdict;
  readonly command: Command<object, ReasonVariables>;
}

function ReasonDialog(props: ReasonDialogProps): ReactElement {
  const { advice, open, onClose, title, submitLabel, question, said, verdict, command } = props;
  const form = useForm({ defaultValues: { reason: '' } });
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={title}
      saveOver={{ recordId: advice.id, verdict }}
      submitLabel={submitLabel}
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        const input = { adviceId: advice.id, version: version ?? advice.version, reason };
        if ((await command.run({ input })) === null) return;
        notify(said);
        form.reset();
        onClose();
      }}
    >
      <TextInput name="reason" label={question} lines={2} required first />
    </CommandDialog>
  );
}

/** Takes advice back. */
export function WithdrawDialog(props: AdviceDialogProps): ReactElement {
  return (
    <ReasonDialog
      {...props}
      title="Take this back"
      submitLabel="Take it back"
      question="Why nobody needs to answer it any more"
      said="Withdrawn."
      verdict="canWithdraw"
      command={useCommand(WithdrawAdviceDocument, 'withdrawAdvice')}
    />
  );
}

/** Takes an answer back that was recorded wrongly. */
export function CorrectAnswerDialog(props: AdviceDialogProps): ReactElement {
  return (
    <ReasonDialog
      {...props}
      title="Take the answer back"
      submitLabel="Take it back"
      question="What was wrong with it"
      said="The answer is withdrawn; the advice waits again."
      verdict="canCorrectAnswer"
      command={useCommand(CorrectAdviceAnswerDocument, 'correctAdviceAnswer')}
    />
  );
}

/** Takes back what was recorded of the change. */
export function CorrectOutcomeDialog(props: AdviceDialogProps): ReactElement {
  return (
    <ReasonDialog
      {...props}
      title="Record the change anew"
      submitLabel="Take it back"
      question="What was wrong with it"
      said="Withdrawn. Record it anew."
      verdict="canCorrectOutcome"
      command={useCommand(CorrectAdviceOutcomeDocument, 'correctAdviceOutcome')}
    />
  );
}

/** Moves the day by which an answer is due. */
export function ExtendDialog({ advice, open, onClose }: AdviceDialogProps): ReactElement {
  const form = useForm<{ dueOn: string | null; reason: string }>({
    defaultValues: { dueOn: null, reason: '' },
  });
  const command = useCommand(ExtendAdviceDocument, 'extendAdvice');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Give them more time"
      saveOver={{ recordId: advice.id, verdict: 'canExtend' }}
      submitLabel="Move the day"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ dueOn, reason }, version) => {
        if (dueOn === null) return;
        const input = { adviceId: advice.id, version: version ?? advice.version, dueOn, reason };
        if ((await command.run({ input })) === null) return;
        notify('The day is moved. The first one stays on record.');
        form.reset();
        onClose();
      }}
    >
      <DayInput name="dueOn" label="To be answered by" required />
      <TextInput name="reason" label="Why they need longer" lines={2} required />
    </CommandDialog>
  );
}
