import type { ReactElement } from 'react';
import { AuthorityOfChild } from '../authority/AuthorityName.js';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { RestrictedBadge } from './ChildChip.js';
import type { ChildRow } from './child.list.js';

const columns: readonly Column<ChildRow>[] = [
  {
    key: 'name',
    head: 'Child',
    cell: (child) => (
      <>
        <RowLink to={`/children/${child.id}`}>{child.name}</RowLink>{' '}
        {child.isRestricted && <RestrictedBadge />}
      </>
    ),
  },
  { key: 'reference', head: 'Reference', cell: (child) => child.reference },
  { key: 'age', head: 'Age', align: 'right', cell: (child) => child.age ?? 'not known' },
  { key: 'born', head: 'Born', cell: (child) => <Born child={child} /> },
  {
    key: 'sex',
    head: 'Sex',
    wideOnly: true,
    cell: (child) => <EnumLabel type="Sex" value={child.sex} />,
  },
  {
    key: 'authority',
    head: 'Authority',
    cell: (child) => <AuthorityOfChild of={child.authority} />,
  },
];

/** Children in rows. */
export function ChildTable({ rows }: { readonly rows: readonly ChildRow[] }): ReactElement {
  return (
    <RecordTable
      caption="Children"
      rows={rows}
      columns={columns}
      rowName={(child) => `${child.name}, ${child.reference}`}
    />
  );
}

/** A date of birth with how sure it is, where it is not. */
export function Born({
  child,
}: {
  readonly child: Pick<ChildRow, 'dateOfBirth' | 'dateOfBirthStatus'>;
}): ReactElement {
  if (child.dateOfBirth === null) return <>not known</>;
  return (
    <>
      <PlainDate on={child.dateOfBirth} short />
      {child.dateOfBirthStatus !== 'EXACT' && (
        <>
          {' '}
          (<EnumLabel type="DateOfBirthStatus" value={child.dateOfBirthStatus} />)
        </>
      )}
    </>
  );
}
