import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  RecordLocalGapDocument,
  SettleLocalGapDocument,
  type LocalGapState,
  type LocalNeed,
} from '../__generated__/graphql.js';
import { AuthorityInput } from '../authority/AuthorityInput.js';
import { ChildInput, type ChosenChild } from '../child/ChildInput.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import type { GapRow } from './gap.list.js';

interface GapValues {
  readonly authorityGss: string | null;
  readonly need: LocalNeed | '';
  readonly text: string;
  readonly sinceOn: string | null;
  readonly known: ChosenChild | null;
  readonly raisedWith: string;
}

/** Records that something is needed and nobody in an authority gives it. */
export function RecordGapDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm<GapValues>({
    defaultValues: {
      authorityGss: null,
      need: '',
      text: '',
      sinceOn: null,
      known: null,
      raisedWith: '',
    },
  });
  const command = useCommand(RecordLocalGapDocument, 'recordLocalGap');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Needed, and nobody here gives it"
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        if (values.need === '') return;
        if (values.authorityGss === null) {
          form.setError('authorityGss', { message: 'Choose the authority.' });
          return;
        }
        const input = {
          idempotencyKey: key(),
          authorityGss: values.authorityGss,
          need: values.need,
          text: values.text,
          sinceOn: values.sinceOn,
          childId: values.known?.id ?? null,
          raisedWith: values.raisedWith.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('Recorded.');
        renew();
        form.reset();
        onClose();
      }}
    >
      <AuthorityInput name="authorityGss" label="Authority" />
      <ChoiceInput name="need" label="What is needed" type="LocalNeed" required />
      <TextInput
        name="text"
        label="In words"
        lines={2}
        required
        help="What was asked for, of whom, and what they said. Never where a child is."
      />
      <DayInput name="sinceOn" label="Since" help="Empty for today" />
      <ChildInput name="known" label="Child, if it is about one" />
      <TextInput name="raisedWith" label="Raised with" />
    </CommandDialog>
  );
}

/** Says how a gap stands now. */
export function SettleGapDialog({
  gap,
  onClose,
}: {
  readonly gap: GapRow;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm<{ state: LocalGapState | ''; result: string }>({
    defaultValues: { state: '', result: '' },
  });
  const command = useCommand(SettleLocalGapDocument, 'settleLocalGap');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title="How it stands now"
      saveOver="service-decides"
      submitLabel="Save"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ state, result }, version) => {
        if (state === '') return;
        const input = { gapId: gap.id, version: version ?? gap.version, state, result };
        if ((await command.run({ input })) === null) return;
        notify('Saved.');
        onClose();
      }}
    >
      <ChoiceInput
        name="state"
        label="It is now"
        type="LocalGapState"
        required
        without={[gap.state]}
      />
      <TextInput name="result" label="What came of it" lines={2} required />
    </CommandDialog>
  );
}
