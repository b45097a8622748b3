import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { fieldWords } from '../conflict/field-words.js';
import { Moment } from '../date/PlainDate.js';
import { listAddress } from '../list/list-address.js';
import { roleWords } from '../session/role.js';
import type { Column } from '../table/record-table.js';
import { doors, loggedFields } from './log-words.js';
import type { LoggedRow } from './log.list.js';

const actions: Readonly<Record<string, string>> = {
  insert: 'added',
  update: 'changed',
  delete: 'removed',
};

const ofHowMany: Column<LoggedRow> = {
  key: 'records',
  head: 'Records',
  align: 'right',
  cell: (row) => row.records ?? 1,
};

/** Whose log it is, and of what. */
export type Log = 'looks' | 'changes' | 'nrm-looks' | 'care-looks';

/** What a row of a log shows. A reference and a name lead to all of that child's or that person's entries. */
export function logColumns(log: Log): readonly Column<LoggedRow>[] {
  const search = (filter: Readonly<Record<string, string>>) => listAddress(`/logs/${log}`, filter);
  const columns: readonly Column<LoggedRow>[] = [
    { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
    {
      key: 'who',
      head: 'Who',
      cell: (row) => (
        <>
          <Link component={RouterLink} to={search({ officer: row.subject })} underline="always">
            {row.name === '' ? row.subject : row.name}
          </Link>
          {[row.role.split(',').map(roleWords).join(' and '), row.agency]
            .filter(Boolean)
            .map((words) => `, ${String(words)}`)}
        </>
      ),
    },
    {
      key: 'child',
      head: 'Child',
      cell: (row) =>
        row.childReference === null ? (
          ''
        ) : (
          <Link
            component={RouterLink}
            to={search({ childReference: row.childReference })}
            sx={{
              whiteSpace: 'nowrap',
              display: 'inline-block',
              minHeight: 24,
              lineHeight: '24px',
            }}
          >
            {row.childReference}
          </Link>
        ),
    },
    {
      key: 'record',
      head: 'What',
      cell: (row) =>
        [
          [fieldWords(row.record), row.action === null ? null : (actions[row.action] ?? row.action)]
            .filter(Boolean)
            .join(' '),
          loggedFields(row.fields).join(', '),
        ]
          .filter(Boolean)
          .join(': '),
    },
    { key: 'reason', head: 'Why', cell: (row) => row.reason ?? '' },
    {
      key: 'door',
      head: 'Signed in by',
      wideOnly: true,
      cell: (row) => doors[row.door] ?? row.door,
    },
  ];
  // Of another owner's records neither whose they are nor why they were looked at is told here.
  return log === 'looks' || log === 'changes'
    ? columns
    : [...columns.filter(({ key }) => key !== 'child' && key !== 'reason'), ofHowMany];
}
