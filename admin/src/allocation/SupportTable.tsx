import { useState, type ReactElement } from 'react';
import { AuthorityOfChild } from '../authority/AuthorityName.js';
import { ChildChip } from '../child/ChildChip.js';
import { Clock } from '../clock/Clock.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { useViewer } from '../session/useViewer.js';
import { AllocateDialog, ReallocateDialog } from '../support/AllocateDialog.js';
import { FirstContactDialog } from '../support/FirstContactDialog.js';
import type { SupportRow } from '../support/support.list.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowMenu, type RowAction } from '../table/RowMenu.js';

const columns: readonly Column<SupportRow>[] = [
  {
    key: 'child',
    head: 'Child',
    cell: (row) =>
      row.child === null ? 'not for your role' : <ChildChip child={row.child} tab="support" />,
  },
  {
    key: 'due',
    head: 'Due',
    cell: (row) => (row.dueAt === null ? '' : <Clock dueAt={row.dueAt} />),
  },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="SupportState" value={row.state} />,
  },
  { key: 'route', head: 'Kind', cell: (row) => <EnumLabel type="WorkerRole" value={row.route} /> },
  { key: 'guardian', head: 'Guardian', cell: (row) => row.guardian?.name ?? 'nobody yet' },
  {
    key: 'authority',
    head: 'Authority',
    wideOnly: true,
    cell: (row) => <AuthorityOfChild of={row.child?.authority} />,
  },
  { key: 'weight', head: 'Weight', align: 'right', cell: (row) => row.weight },
];

type Step = 'allocate' | 'contact' | 'reallocate';

/** Episodes of support in rows; `.` opens what can be done with each. */
export function SupportTable({ rows }: { readonly rows: readonly SupportRow[] }): ReactElement {
  const [chosen, setChosen] = useState<{ readonly row: SupportRow; readonly step: Step } | null>(
    null,
  );
  const mayAllocate = useViewer()?.access.canAllocate === true;
  const label = useLabel();
  const actionsOf = (row: SupportRow): readonly RowAction[] => {
    const state = midSentence(label('SupportState', row.state));
    const forManagers = mayAllocate ? null : 'For service managers.';
    const waits = row.state === 'AWAITING_ALLOCATION';
    return [
      {
        label: 'Allocate',
        why: forManagers ?? (waits ? null : `This child is ${state}.`),
        run: () => setChosen({ row, step: 'allocate' }),
      },
      {
        label: 'Record first contact',
        why: row.state === 'ALLOCATED' ? null : `This child is ${state}.`,
        run: () => setChosen({ row, step: 'contact' }),
      },
      {
        label: 'Another guardian',
        why: forManagers ?? (waits || row.state === 'CLOSED' ? `This child is ${state}.` : null),
        run: () => setChosen({ row, step: 'reallocate' }),
      },
    ];
  };
  const childName = chosen?.row.child?.name ?? 'this child';
  const dialog = (step: Step) => ({
    childName,
    open: chosen?.step === step,
    onClose: () => setChosen(null),
  });
  return (
    <>
      <RecordTable
        caption="Support, what is due first"
        rows={rows}
        columns={columns}
        rowName={nameOf}
        actions={(row) => <RowMenu name={nameOf(row)} actions={actionsOf(row)} />}
      />
      {chosen !== null && (
        <div key={chosen.row.id}>
          <AllocateDialog support={chosen.row} {...dialog('allocate')} />
          <FirstContactDialog support={chosen.row} {...dialog('contact')} />
          <ReallocateDialog support={chosen.row} {...dialog('reallocate')} />
        </div>
      )}
    </>
  );
}

function nameOf(row: SupportRow): string {
  return row.child === null ? 'a child' : `${row.child.name}, ${row.child.reference}`;
}
