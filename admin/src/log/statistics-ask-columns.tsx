import { Link } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Moment } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import { listAddress } from '../list/list-address.js';
import { roleWords } from '../session/role.js';
import type { Column } from '../table/record-table.js';
import { doors } from './log-words.js';
import { askWords } from './statistics-ask-words.js';
import type { StatisticsAskRow } from './statistics-ask.list.js';

const search = (filter: Readonly<Record<string, string>>) =>
  listAddress('/logs/statistics', filter);
const target = { display: 'inline-block', minHeight: 24, lineHeight: '24px' } as const;

/** What a row of the log shows. A name and a snapshot lead to all of that person's, or of that snapshot's, questions. */
export const askColumns: readonly Column<StatisticsAskRow>[] = [
  { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
  {
    key: 'who',
    head: 'Who',
    cell: (row) => (
      <>
        <Link component={RouterLink} to={search({ officer: row.subject })} underline="always">
          {row.name === '' ? row.subject : row.name}
        </Link>
        {[row.role.split(',').filter(Boolean).map(roleWords).join(' and '), row.agency]
          .filter(Boolean)
          .map((words) => `, ${String(words)}`)}
      </>
    ),
  },
  { key: 'what', head: 'What', cell: (row) => <Asked row={row} /> },
  {
    key: 'figures',
    head: 'Figures told',
    align: 'right',
    cell: (row) => row.figures.toLocaleString('en-GB'),
  },
  { key: 'refusal', head: 'Refused', cell: (row) => row.refusal ?? '' },
  {
    key: 'snapshot',
    head: 'Snapshot',
    cell: ({ snapshot }) =>
      snapshot === null ? (
        'The newest'
      ) : (
        <Link component={RouterLink} to={search({ snapshot })} underline="always" sx={target}>
          {snapshot.slice(0, 10)}…
        </Link>
      ),
  },
  {
    key: 'door',
    head: 'Signed in by',
    wideOnly: true,
    cell: (row) => doors[row.door] ?? row.door,
  },
];

function Asked({ row }: { readonly row: StatisticsAskRow }): ReactElement {
  return <>{askWords(row, useLabel())}</>;
}
