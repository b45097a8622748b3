import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  DraftSettingDocument,
  type RuleStatus,
  type TargetUnit,
} from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import { TimeInput } from '../../form/TimeInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { Setting } from './OtherSettingsPage.js';

interface SettingValues {
  readonly fromOn: string | null;
  readonly amount: string;
  readonly unit: TargetUnit | '';
  readonly opens: string;
  readonly closes: string;
  readonly codes: string[];
  readonly source: string;
  readonly status: RuleStatus | '';
  readonly note: string;
}

const listOf: Partial<Record<Setting['kind'], string>> = {
  CLOSURE_REASONS: 'ClosureReason',
  NOT_ACCEPTED_REASONS: 'NotAcceptedReason',
  WITHDRAWN_REASONS: 'WithdrawnReason',
};

/** Drafts another value of a setting from a day on; a second person approves it. */
export function DraftSettingDialog({
  setting,
  onClose,
}: {
  readonly setting: Setting;
  readonly onClose: () => void;
}): ReactElement {
  const { inForce } = setting;
  const form = useForm<SettingValues>({
    defaultValues: {
      fromOn: null,
      amount: inForce.amount === null ? '' : String(inForce.amount),
      unit: inForce.unit ?? '',
      opens: inForce.opens ?? '',
      closes: inForce.closes ?? '',
      codes: inForce.codes ?? [],
      source: '',
      status: '',
      note: '',
    },
  });
  const command = useCommand(DraftSettingDocument, 'draftSetting');
  const { key } = useIdempotencyKey();
  const notify = useNotify();
  const label = useLabel();
  const list = listOf[setting.kind];
  return (
    <CommandDialog
      open
      title={`Another value: ${label('SettingKind', setting.kind)}`}
      submitLabel="Draft it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        if (values.fromOn === null || values.status === '') return;
        const amount = Number.parseInt(values.amount, 10);
        const input = {
          idempotencyKey: key(),
          kind: setting.kind,
          fromOn: values.fromOn,
          source: values.source,
          status: values.status,
          note: values.note.trim() || null,
          ...(inForce.amount !== null && {
            amount: Number.isNaN(amount) ? null : amount,
            unit: values.unit || null,
          }),
          ...(inForce.opens !== null && { opens: values.opens, closes: values.closes }),
          ...(inForce.codes !== null && { codes: values.codes }),
        };
        if ((await command.run({ input })) === null) return;
        notify('Drafted. A second person approves it.');
        onClose();
      }}
    >
      {inForce.amount !== null && (
        <TextInput name="amount" label="How much time" mode="numeric" required />
      )}
      {inForce.amount !== null && (
        <ChoiceInput name="unit" label="Counted in" type="TargetUnit" required />
      )}
      {inForce.opens !== null && <TimeInput name="opens" label="The day opens" />}
      {inForce.opens !== null && <TimeInput name="closes" label="The day closes" />}
      {inForce.codes !== null && list !== undefined && (
        <ListInput
          name="codes"
          label="Reasons on the list"
          options={setting.possibleCodes.map((code) => ({ id: code, name: label(list, code) }))}
        />
      )}
      <DayInput name="fromOn" label="From" required />
      <TextInput
        name="source"
        label="Where it comes from"
        required
        help="A document with its date, or a choice of the service"
      />
      <ChoiceInput name="status" label="How sure" type="RuleStatus" required />
      <TextInput name="note" label="What a reader should know about it" lines={2} />
    </CommandDialog>
  );
}
