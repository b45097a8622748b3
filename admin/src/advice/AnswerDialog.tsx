import type { ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  AnswerAdviceDocument,
  type AdviceAnswer,
  type DueRegard,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { AdviceDialogProps } from './advice-dialog.js';

interface AnswerValues {
  readonly answer: AdviceAnswer | '';
  readonly answeredOn: string | null;
  readonly answeredBy: string;
  readonly reason: string;
  readonly dueRegard: DueRegard | '';
}

/** Records what the agency answered. */
export function AnswerDialog({ advice, open, onClose }: AdviceDialogProps): ReactElement {
  const today = useToday();
  const form = useForm<AnswerValues>({
    defaultValues: {
      answer: '',
      answeredOn: today,
      answeredBy: advice.personName ?? advice.personRole ?? '',
      reason: '',
      dueRegard: '',
    },
  });
  const answer = useWatch({ control: form.control, name: 'answer' });
  const command = useCommand(AnswerAdviceDocument, 'answerAdvice');
  const notify = useNotify();
  const explains = answer === 'NOT_DONE' || answer === 'OVERTAKEN';
  return (
    <CommandDialog
      open={open}
      title={`What ${advice.agencyName} answered`}
      saveOver={{ recordId: advice.id, verdict: 'canAnswer' }}
      submitLabel="Record the answer"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        if (values.answer === '' || values.answeredOn === null) return;
        const input = {
          adviceId: advice.id,
          version: version ?? advice.version,
          answer: values.answer,
          answeredOn: values.answeredOn,
          answeredBy: values.answeredBy,
          reason: values.reason.trim() || null,
          dueRegard: values.dueRegard || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('The answer is recorded. What changed for the child comes next.');
        onClose();
      }}
    >
      <ChoiceInput name="answer" label="Answer" type="AdviceAnswer" required />
      <TextInput
        name="reason"
        label={explains ? 'Why' : 'What they said'}
        lines={2}
        required={explains}
        {...(explains && { help: 'In their words, as near as you can' })}
      />
      {advice.kind === 'ADVOCACY' && (
        <ChoiceInput
          name="dueRegard"
          label="Was due regard had"
          type="DueRegard"
          required
          help="Weighed seriously and without prejudging it"
        />
      )}
      <TextInput name="answeredBy" label="Who answered" required />
      <DayInput name="answeredOn" label="When" required />
    </CommandDialog>
  );
}
