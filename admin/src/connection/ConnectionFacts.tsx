import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import type { Connection } from './connection.list.js';
import { RevokeKeyDialog } from './KeyDialogs.js';

/** What is known of a connection. */
export function ConnectionFacts({ connection }: { readonly connection: Connection }): ReactElement {
  const label = useLabel();
  const { decidedBy, decidedAt, stateReason, limits } = connection;
  return (
    <FactList
      facts={[
        { label: 'Partner', value: connection.partnerName },
        { label: 'Client id', value: connection.clientId },
        { label: 'For', value: connection.use },
        {
          label: 'Contact',
          value: `${connection.contactName}, ${connection.contactEmail}, in ${label('ContactLanguage', connection.contactLanguage)}`,
        },
        {
          label: 'Asked for',
          value: (
            <>
              <Moment at={connection.requestedAt} />, {connection.requestedBy}
            </>
          ),
        },
        {
          label: 'May ask',
          value: `${limits.requestsPerMinute} times a minute, ${limits.atOnce} at one time, ${limits.recordsPerDocument} records a document: all connections of the partner together${limits.isUsual ? '' : `. ${limits.reason}`}`,
        },
        decidedAt === null
          ? null
          : {
              label: label('ClientState', connection.state),
              value: (
                <>
                  <Moment at={decidedAt} />, {decidedBy}
                </>
              ),
            },
        stateReason === null ? null : { label: 'Why', value: stateReason },
      ]}
    />
  );
}

type Key = Connection['keys'][number] & { readonly id: string };

const columns: readonly Column<Key>[] = [
  {
    key: 'key',
    head: 'Key',
    cell: ({ kid, thumbprint }) => (
      <>
        <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {thumbprint}
        </Typography>
        {kid !== thumbprint && ` (kid ${kid})`}
      </>
    ),
  },
  {
    key: 'standing',
    head: 'Stands',
    cell: ({ standing }) => <EnumLabel type="KeyStanding" value={standing} />,
  },
  { key: 'from', head: 'From', cell: ({ fromOn }) => <PlainDate on={fromOn} short /> },
  { key: 'until', head: 'Until', cell: ({ untilOn }) => <PlainDate on={untilOn} short /> },
  {
    key: 'used',
    head: 'Last used',
    cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'never' : <Moment at={lastUsedAt} />),
  },
  {
    key: 'who',
    head: 'By',
    wideOnly: true,
    cell: ({ addedBy, revokedBy }) =>
      revokedBy === null ? addedBy : `${addedBy}; revoked by ${revokedBy}`,
  },
];

/** The keys of a connection, newest first, with what can be done with each. */
export function ConnectionKeys({ connection }: { readonly connection: Connection }): ReactElement {
  const [revoking, setRevoking] = useState<string | null>(null);
  const rows = connection.keys.map((key) => ({ ...key, id: key.thumbprint }));
  const isOver = ({ standing }: Key) => standing === 'REVOKED' || standing === 'ENDED';
  return (
    <>
      <RecordTable<Key>
        caption={`Keys of ${connection.clientId}`}
        rows={rows}
        columns={columns}
        rowName={({ thumbprint }) => `Key ${thumbprint.slice(0, 8)}`}
        {...(connection.access.canRevokeKeys && {
          actions: (key: Key) =>
            isOver(key) ? null : (
              <Button onClick={() => setRevoking(key.thumbprint)}>Revoke</Button>
            ),
        })}
      />
      {revoking !== null && (
        <RevokeKeyDialog
          connection={connection}
          thumbprint={revoking}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );
}
