import type { ReactElement } from 'react';
import {
  RecordOutcomeFactDocument,
  type OutcomeFactKind,
  type OutcomeSource,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';

/** Records something that happened and can be counted. */
export function FactDialog({
  childId,
  ...opened
}: Opened & { readonly childId: string }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="What happened"
      submitLabel="Record it"
      document={RecordOutcomeFactDocument}
      field="recordOutcomeFact"
      done="Recorded."
      start={{
        kind: unchosen<OutcomeFactKind>(),
        happenedOn: useToday(),
        source: unchosen<OutcomeSource>(),
        note: '',
      }}
      input={({ kind, happenedOn, source, note }, { key }) =>
        kind === '' || source === ''
          ? null
          : { childId, idempotencyKey: key, kind, happenedOn, source, note: note.trim() || null }
      }
    >
      <ChoiceInput name="kind" label="What" type="OutcomeFactKind" required />
      <DayInput name="happenedOn" label="Day" required />
      <ChoiceInput name="source" label="Which agency it comes from" type="OutcomeSource" required />
      <TextInput name="note" label="What to know of it" lines={2} help="Never where the child is" />
    </FormDialog>
  );
}
