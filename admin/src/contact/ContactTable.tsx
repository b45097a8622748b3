import type { ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import type { ContactRow } from './contact.list.js';

const columns: readonly Column<ContactRow>[] = [
  {
    key: 'kind',
    head: 'What',
    cell: (row) => (
      <RowLink to={`/contacts/${row.id}`}>
        <EnumLabel type="ContactKind" value={row.kind} />
      </RowLink>
    ),
  },
  { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
  {
    key: 'children',
    head: 'About',
    cell: (row) =>
      row.children
        .map(({ child }) => (child === null ? '' : `${child.name}, ${child.reference}`))
        .join('; '),
  },
  { key: 'purpose', head: 'For', cell: (row) => row.purpose ?? '' },
  {
    key: 'actions',
    head: 'To do',
    align: 'right',
    cell: (row) => row.actions.filter(({ doneAt }) => doneAt === null).length || '',
  },
  {
    key: 'invited',
    head: 'Guardian',
    wideOnly: true,
    cell: (row) =>
      row.invitation === 'DOES_NOT_APPLY' ? (
        ''
      ) : (
        <EnumLabel type="GuardianInvitation" value={row.invitation} />
      ),
  },
  { key: 'owner', head: 'By', wideOnly: true, cell: (row) => row.ownerName },
];

/** Contacts in rows. */
export function ContactTable({ rows }: { readonly rows: readonly ContactRow[] }): ReactElement {
  const label = useLabel();
  return (
    <RecordTable
      caption="Meetings, calls, letters, visits and notes, the latest first"
      rows={rows}
      columns={columns}
      rowName={(row) => label('ContactKind', row.kind)}
    />
  );
}
