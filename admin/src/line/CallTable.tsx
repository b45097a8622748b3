import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { CallLineFragment } from '../__generated__/graphql.js';
import { AuthorityName } from '../authority/AuthorityName.js';
import { Clock } from '../clock/Clock.js';
import { Moment } from '../date/PlainDate.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { DangerMark } from '../referral/DangerMark.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';

const columns: readonly Column<CallLineFragment>[] = [
  {
    key: 'reference',
    head: 'Call',
    cell: (row) => (
      <>
        <RowLink to={`/line/calls/${row.id}`} underline="always">
          {row.reference}
        </RowLink>{' '}
        {row.state === 'FINISHED' ? (
          row.dangerNow === 'YES' && <span>was in danger</span>
        ) : (
          <DangerMark of={{ dangerNow: row.dangerNow, missingNow: 'NO' }} />
        )}
      </>
    ),
  },
  { key: 'began', head: 'Began', cell: (row) => <Moment at={row.startedAt} /> },
  { key: 'state', head: 'State', cell: (row) => <State row={row} /> },
  { key: 'caller', head: 'Caller', cell: (row) => <CallerCell row={row} /> },
  {
    key: 'place',
    head: 'Place',
    cell: (row) => row.authority != null && <AuthorityName of={row.authority} />,
  },
  { key: 'outcome', head: 'What came of it', cell: (row) => <Outcomes row={row} /> },
  { key: 'by', head: 'Taken by', wideOnly: true, cell: (row) => row.takenByName ?? 'nobody yet' },
];

interface CallTableProps {
  readonly caption: string;
  readonly rows: readonly CallLineFragment[];
}

/** Calls as rows. */
export function CallTable({ caption, rows }: CallTableProps): ReactElement {
  return (
    <RecordTable caption={caption} rows={rows} columns={columns} rowName={(row) => row.reference} />
  );
}

function State({ row }: { readonly row: CallLineFragment }): ReactElement {
  if (row.state === 'UNANSWERED') return <Clock dueAt={row.dueAt ?? null} />;
  return <EnumLabel type="CallState" value={row.state} />;
}

function CallerCell({ row: { caller } }: { readonly row: CallLineFragment }): ReactElement {
  const label = useLabel();
  return (
    <>
      {[label('CallerType', caller.type), caller.agency].filter(Boolean).join(', ')}
      {caller.isPossibleExploiter && (
        <Box component="b" sx={({ tones }) => ({ display: 'block', color: tones.danger })}>
          Possible exploiter
        </Box>
      )}
      {caller.type === 'PROFESSIONAL' && caller.verification === 'UNVERIFIED' && (
        <Box component="span" sx={({ tones }) => ({ display: 'block', color: tones.late })}>
          not rung back
        </Box>
      )}
    </>
  );
}

function Outcomes({ row }: { readonly row: CallLineFragment }): ReactElement {
  const label = useLabel();
  if (row.outcomes.length === 0) return <>{row.state === 'FINISHED' ? 'nothing' : ''}</>;
  return <>{row.outcomes.map((outcome) => label('CallOutcome', outcome)).join('; ')}</>;
}
