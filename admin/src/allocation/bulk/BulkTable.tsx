import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { ChildChip } from '../../child/ChildChip.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { canMove, type BulkOutcome, type BulkRow } from './bulk.js';

type Row = BulkRow & { readonly id: string };

interface BulkTableProps {
  readonly rows: readonly BulkRow[];
  /** Children who stay where they are. */
  readonly left: readonly string[];
  readonly onLeft: (left: readonly string[]) => void;
  readonly outcome: BulkOutcome | null;
}

/** The preview of a bulk reallocation, and afterwards what came of each row. */
export function BulkTable({ rows, left, onLeft, outcome }: BulkTableProps): ReactElement {
  const withId = rows.map((row): Row => ({ ...row, id: row.support.id }));
  const movable = withId.filter(canMove).map((row) => row.id);
  const results = new Map(outcome?.rows.map((result) => [result.supportId, result]));
  const columns: readonly Column<Row>[] = [
    {
      key: 'child',
      head: 'Child',
      cell: ({ support: { child } }) =>
        child === null ? 'not yours to see' : <ChildChip child={child} />,
    },
    { key: 'weight', head: 'Weight', align: 'right', cell: (row) => row.support.weight },
    { key: 'to', head: 'To', cell: (row) => row.staffMember?.name ?? 'nobody' },
    {
      key: 'why',
      head: outcome === null ? 'Why' : 'What came of it',
      cell: (row) => (
        <Result
          sentence={results.get(row.id)?.sentence ?? row.sentence}
          isRefused={results.get(row.id)?.isDone === false}
        />
      ),
    },
  ];
  return (
    <RecordTable<Row>
      caption="Children of this guardian"
      rows={withId}
      columns={columns}
      rowName={(row) => row.support.child?.name ?? 'a child'}
      {...(outcome === null && {
        selection: {
          ids: movable.filter((id) => !left.includes(id)),
          toggle: (id: string) =>
            onLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]),
          set: (ids: readonly string[]) => onLeft(movable.filter((id) => !ids.includes(id))),
          why: (id: string) => (movable.includes(id) ? null : 'nobody can take over'),
        },
      })}
    />
  );
}

function Result({
  sentence,
  isRefused,
}: {
  readonly sentence: string;
  readonly isRefused: boolean;
}): ReactElement {
  return (
    <Box
      component="span"
      sx={({ tones }) => (isRefused ? { color: tones.late, fontWeight: 650 } : {})}
    >
      {isRefused && 'Not moved: '}
      {sentence}
    </Box>
  );
}
