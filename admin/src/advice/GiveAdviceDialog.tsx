import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  GiveAdviceDocument,
  GiveConsultationAdviceDocument,
  type AdviceKind,
  type AdviceTopic,
  type AgencyType,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { AgencyFields } from './AgencyFields.js';

/** Who is asked, where that is known already. */
export interface Asked {
  readonly agencyId: string | null;
  readonly agencyName: string;
  readonly agencyType: AgencyType | '';
  readonly personName: string;
  readonly personRole: string;
}

interface AdviceValues {
  readonly topic: AdviceTopic | '';
  readonly text: string;
  readonly asked: Asked;
  readonly givenOn: string | null;
  readonly dueOn: string | null;
}

interface GiveAdviceDialogProps {
  readonly kind: AdviceKind;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The consultation in which it is given; it knows its child. */
  readonly consultationId?: string;
  readonly childId?: string;
  readonly contactId?: string;
  readonly asked?: Partial<Asked>;
}

const titles: Readonly<Record<AdviceKind, string>> = {
  ADVICE: 'Advice given',
  ADVOCACY: 'Speak up for the child',
  NOT_INVITED: 'The guardian was not invited',
};
const questions: Readonly<Record<AdviceKind, string>> = {
  ADVICE: 'What they are advised to do',
  ADVOCACY: 'What is put to them, for the child',
  NOT_INVITED: 'Which meeting it was, and what is asked of them',
};

/** Asks an agency to do something, with a day for its answer. */
export function GiveAdviceDialog(props: GiveAdviceDialogProps): ReactElement {
  const { kind, open, onClose, consultationId, childId, contactId, asked } = props;
  const form = useForm<AdviceValues>({
    defaultValues: {
      topic: kind === 'NOT_INVITED' ? 'GUARDIAN_INVOLVED' : '',
      text: '',
      asked: {
        agencyId: null,
        agencyName: '',
        agencyType: '',
        personName: '',
        personRole: '',
        ...asked,
      },
      givenOn: null,
      dueOn: null,
    },
  });
  const inConsultation = useCommand(GiveConsultationAdviceDocument, 'giveConsultationAdvice');
  const forChild = useCommand(GiveAdviceDocument, 'giveAdvice');
  const command = consultationId === undefined ? forChild : inConsultation;
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={titles[kind]}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        const { agencyType, personName, personRole } = values.asked;
        if (values.topic === '' || agencyType === '') return;
        const input = {
          idempotencyKey: key(),
          kind,
          topic: values.topic,
          text: values.text,
          asked: {
            ...values.asked,
            agencyType,
            personName: personName.trim() || null,
            personRole: personRole.trim() || null,
          },
          childId: childId ?? null,
          contactId: contactId ?? null,
          givenOn: values.givenOn,
          dueOn: values.dueOn,
        };
        const done =
          consultationId === undefined
            ? await forChild.run({ input })
            : await inConsultation.run({ consultationId, input });
        if (done === null) return;
        notify('Recorded. You will be reminded when the answer is due.');
        renew();
        form.reset();
        onClose();
      }}
    >
      {kind !== 'NOT_INVITED' && (
        <ChoiceInput name="topic" label="What it is about" type="AdviceTopic" required />
      )}
      <TextInput
        name="text"
        label={questions[kind]}
        lines={3}
        required
        help="One request at a time. Never where the child is."
      />
      <AgencyFields under="asked" label="Agency asked to act" />
      <TextInput name="asked.personName" label="Person asked" />
      <TextInput name="asked.personRole" label="Their role" />
      <DayInput name="givenOn" label="When it was given" help="Empty for today" />
      {kind !== 'NOT_INVITED' && (
        <DayInput
          name="dueOn"
          label="To be answered by"
          help="Empty for the time the service allows: ten working days, a local setting"
        />
      )}
    </CommandDialog>
  );
}
