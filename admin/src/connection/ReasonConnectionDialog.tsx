import type { ReactElement } from 'react';
import { RefuseConnectionDocument, StopConnectionDocument } from '../__generated__/graphql.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import type { Connection } from './connection.list.js';

interface ReasonConnectionDialogProps {
  readonly connection: Connection;
  readonly step: 'refuse' | 'stop';
  readonly onClose: () => void;
}

/** Refuses or stops a connection, with the reason. */
export function ReasonConnectionDialog({
  connection,
  step,
  onClose,
}: ReasonConnectionDialogProps): ReactElement {
  const shared = {
    open: true,
    grave: true,
    onClose,
    start: { reason: '' },
    input: ({ reason }: { reason: string }, { version }: { version?: number }) => ({
      clientId: connection.id,
      version: version ?? connection.version,
      reason,
    }),
    children: (
      <TextInput
        name="reason"
        label="Why"
        lines={2}
        required
        first
        help="The other side reads it."
      />
    ),
  };
  return step === 'refuse' ? (
    <FormDialog
      {...shared}
      title="Refuse the connection"
      submitLabel="Refuse it"
      document={RefuseConnectionDocument}
      field="refuseClient"
      done="Refused. The contact is written to."
    />
  ) : (
    <FormDialog
      {...shared}
      title="Stop the connection"
      submitLabel="Stop it"
      document={StopConnectionDocument}
      field="stopClient"
      done="Stopped. Within a minute it is answered no more."
    />
  );
}
