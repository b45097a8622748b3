import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { KeepCallBackDocument, type CallBackLineFragment } from '../../__generated__/graphql.js';
import { Clock } from '../../clock/Clock.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowLink } from '../../table/RowLink.js';

const columns: readonly Column<CallBackLineFragment>[] = [
  {
    key: 'call',
    head: 'Call',
    cell: (row) => <RowLink to={`/line/calls/${row.callId}`}>{row.callReference}</RowLink>,
  },
  { key: 'due', head: 'Clock', cell: (row) => <Clock dueAt={row.dueAt} /> },
  {
    key: 'why',
    head: 'Why',
    cell: (row) => <EnumLabel type="CallBackReason" value={row.reason} />,
  },
  { key: 'note', head: 'What to say', cell: (row) => row.promiseNote ?? '' },
  { key: 'by', head: 'Promised by', wideOnly: true, cell: (row) => row.promisedBy },
];

/** Promises to ring back that are still open, what is due first. */
export function PromiseTable({
  rows,
}: {
  readonly rows: readonly CallBackLineFragment[];
}): ReactElement {
  const [keeping, setKeeping] = useState<CallBackLineFragment | null>(null);
  return (
    <>
      <RecordTable
        caption="Promises to ring back"
        rows={rows}
        columns={columns}
        rowName={(row) => row.callReference}
        actions={(row) => (
          <Button onClick={() => setKeeping(row)} aria-label={`Rung back, ${row.callReference}`}>
            Rung back
          </Button>
        )}
      />
      {keeping !== null && (
        <KeepDialog key={keeping.id} promise={keeping} onClose={() => setKeeping(null)} />
      )}
    </>
  );
}

interface KeepDialogProps {
  readonly promise: CallBackLineFragment;
  readonly onClose: () => void;
}

function KeepDialog({ promise, onClose }: KeepDialogProps): ReactElement {
  const form = useForm({ defaultValues: { note: '' } });
  const command = useCommand(KeepCallBackDocument, 'keepCallBack');
  return (
    <CommandDialog
      open
      title={`${promise.callReference} has been rung back`}
      saveOver="service-decides"
      submitLabel="The promise is kept"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ note }, version) => {
        const input = { callBackId: promise.id, version: version ?? promise.version, note };
        if ((await command.run({ input })) !== null) onClose();
      }}
    >
      <Typography>What they said goes into a call of its own, if it matters.</Typography>
      <TextInput name="note" label="What came of it" lines={2} first />
    </CommandDialog>
  );
}
