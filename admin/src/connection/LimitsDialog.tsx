import type { ReactElement } from 'react';
import { SetConnectionLimitsDocument } from '../__generated__/graphql.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import type { Connection } from './connection.list.js';

interface LimitsDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** Sets how much a partner may ask with all of its connections together. */
export function LimitsDialog({ connection, onClose }: LimitsDialogProps): ReactElement {
  const { limits } = connection;
  return (
    <FormDialog
      open
      onClose={onClose}
      title={`What ${connection.partnerName} may ask`}
      submitLabel="Set the limits"
      document={SetConnectionLimitsDocument}
      field="setClientLimits"
      start={{
        requestsPerMinute: String(limits.requestsPerMinute),
        atOnce: String(limits.atOnce),
        recordsPerDocument: String(limits.recordsPerDocument),
        reason: '',
      }}
      done="Set. They hold within seconds, for all connections of the partner together."
      input={(values, { key }) => ({
        idempotencyKey: key,
        clientId: connection.id,
        requestsPerMinute: Number(values.requestsPerMinute),
        atOnce: Number(values.atOnce),
        recordsPerDocument: Number(values.recordsPerDocument),
        reason: values.reason,
      })}
    >
      <TextInput
        name="requestsPerMinute"
        label="Requests a minute"
        whole={[1, 6_000]}
        required
        first
      />
      <TextInput name="atOnce" label="Requests at one time" whole={[1, 50]} required />
      <TextInput
        name="recordsPerDocument"
        label="Records a document"
        whole={[1, 20_000]}
        required
      />
      <TextInput name="reason" label="Why" lines={2} required help="The partner reads it." />
    </FormDialog>
  );
}
