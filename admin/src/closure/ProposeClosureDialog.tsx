import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { ProposeClosureDocument, type ClosureReason } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import type { SupportDialogProps } from '../support/support-dialog.js';

/** Proposes that support is closed. Nothing ends by it: a manager who did not write it decides. */
export function ProposeClosureDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      title={`Propose closing support for ${childName}`}
      saveOver={{ recordId: support.id, verdict: 'canClose' }}
      submitLabel="Propose it"
      document={ProposeClosureDocument}
      field="proposeClosure"
      done="Proposed. A manager decides; support goes on meanwhile."
      start={{
        reason: unchosen<ClosureReason>(),
        endOn: useToday(),
        outcome: '',
        viewOfChild: '',
        missingNote: '',
      }}
      input={({ reason, endOn, outcome, viewOfChild, missingNote }, { key, version }) =>
        reason === ''
          ? null
          : {
              supportId: support.id,
              version: version ?? support.version,
              idempotencyKey: key,
              reason,
              endOn,
              outcome,
              viewOfChild: viewOfChild.trim() || null,
              missingNote: missingNote.trim() || null,
            }
      }
    >
      <ChoiceInput
        name="reason"
        label="Why"
        type="ClosureReason"
        without={['NOT_RECORDED']}
        required
      />
      <DayInput name="endOn" label="Last day" required />
      <TextInput
        name="outcome"
        label="What came of support"
        lines={3}
        required
        help="A sentence or two. Never where the child is."
      />
      <TextInput name="viewOfChild" label="What the child says of it" lines={2} />
      <MissingNote />
    </FormDialog>
  );
}

function MissingNote(): ReactElement | null {
  const reason = useWatch({ name: 'reason' }) as string;
  if (reason !== 'LONG_TERM_MISSING_SIGNED_OFF') return null;
  return (
    <TextInput
      name="missingNote"
      label="What was done to find the child, who was told, and why closing is right"
      lines={3}
      required
      help="Being missing never closes a case by itself. The manager signs it off in words of their own."
    />
  );
}
