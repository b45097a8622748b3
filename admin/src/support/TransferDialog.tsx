import { useState, type ReactElement } from 'react';
import { TransferSupportDocument } from '../__generated__/graphql.js';
import { AuthorityInput } from '../authority/AuthorityInput.js';
import { useToday } from '../clock/today.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import type { SupportDialogProps } from './support-dialog.js';
import { WorkerChoice, type WorkerSuggestion } from './WorkerChoice.js';

/** The child has moved to another authority; who works there takes over with no moment between. */
export function TransferDialog({
  support,
  childName,
  open,
  onClose,
}: SupportDialogProps): ReactElement {
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  const hasWorker = support.state !== 'AWAITING_ALLOCATION';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      title={`${childName} has moved to another authority`}
      saveOver={{ recordId: support.id, verdict: 'canTransfer' }}
      submitLabel="Transfer"
      document={TransferSupportDocument}
      field="transferSupport"
      done="Transferred. First contact is to be made again."
      start={{
        authorityGss: null as string | null,
        movedOn: useToday(),
        reason: '',
        handoverNote: '',
        allocationReason: '',
      }}
      input={(values, { version }) =>
        values.authorityGss === null
          ? null
          : {
              supportId: support.id,
              version: version ?? support.version,
              authorityGss: values.authorityGss,
              movedOn: values.movedOn,
              reason: values.reason,
              staffId: worker?.staffMember.id ?? null,
              handoverNote: values.handoverNote.trim() || null,
              allocationReason: values.allocationReason.trim() || null,
            }
      }
    >
      <AuthorityInput name="authorityGss" label="Authority where the child lives now" />
      <DayInput name="movedOn" label="Day of the move" required />
      <TextInput
        name="reason"
        label="Why the child moved, and who decided it"
        lines={2}
        required
        help="Never where to in it: that belongs behind the lock"
      />
      {hasWorker && (
        <>
          <WorkerChoice
            supportId={support.id}
            chosen={worker?.staffMember.id ?? ''}
            onChoose={setWorker}
          />
          {worker?.allowedWithReason === true && (
            <TextInput
              name="allocationReason"
              label={`Why ${worker.staffMember.name} all the same`}
              lines={2}
              required
            />
          )}
          <TextInput
            name="handoverNote"
            label="What the next worker must know"
            lines={3}
            required
          />
        </>
      )}
    </FormDialog>
  );
}
