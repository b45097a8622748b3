import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { addedUp, type UseFigures, type UseRow } from './use-of-days.js';

type Line = UseFigures & { readonly id: string; readonly most: number };

const figures: readonly Column<Line>[] = [
  {
    key: 'requests',
    head: 'Requests',
    align: 'right',
    cell: ({ requests, most }) => (
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end', alignItems: 'center' }}>
        <Bar share={most === 0 ? 0 : requests / most} />
        <span>{requests}</span>
      </Stack>
    ),
  },
  { key: 'refused', head: 'Refused', align: 'right', cell: ({ refused }) => refused },
  { key: 'limited', head: 'Told to wait', align: 'right', cell: ({ limited }) => limited },
  { key: 'slow', head: 'Over 3 seconds', align: 'right', cell: ({ slow }) => slow },
];
const byDay: readonly Column<Line>[] = [
  { key: 'day', head: 'Day', cell: ({ id }) => <PlainDate on={id} short /> },
  ...figures,
];
const byName: readonly Column<Line>[] = [
  { key: 'name', head: 'Operation', cell: ({ id }) => id || 'without a name' },
  ...figures,
];

interface UsePanelProps {
  readonly clientId: string;
  readonly rows: readonly UseRow[];
}

/** What a connection asked in the last days, by day and by the name it gave: counts, and nothing of any answer. */
export function UsePanel({ clientId, rows }: UsePanelProps): ReactElement {
  if (rows.length === 0)
    return <Typography variant="body2">It has asked nothing in the last 30 days.</Typography>;
  const days = linesOf(rows, ({ onDay }) => onDay);
  const names = linesOf(rows, ({ operation }) => operation);
  return (
    <Stack spacing={1.5}>
      <RecordTable<Line>
        caption={`Use of ${clientId} by day`}
        rows={days}
        columns={byDay}
        rowName={({ id }) => id}
      />
      <RecordTable<Line>
        caption={`Use of ${clientId} by operation`}
        rows={names}
        columns={byName}
        rowName={({ id }) => id || 'without a name'}
      />
    </Stack>
  );
}

function linesOf(rows: readonly UseRow[], wordOf: (row: UseRow) => string): readonly Line[] {
  const lines = addedUp(rows, wordOf);
  const most = Math.max(...lines.map(({ requests }) => requests));
  return lines.map(({ word, ...line }) => ({ ...line, id: word, most }));
}

/** The figure beside it as a length, outlined so that it is seen in every theme; who listens hears the figure. */
function Bar({ share }: { readonly share: number }): ReactElement {
  return (
    <Box aria-hidden sx={{ width: 96, height: 10, border: 1, borderColor: 'text.secondary' }}>
      <Box sx={{ width: `${share * 100}%`, height: 1, bgcolor: 'text.secondary' }} />
    </Box>
  );
}
