import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { useToday } from '../clock/today.js';
import { DaySpan } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { useViewer } from '../session/useViewer.js';
import { EmptyState } from '../state/EmptyState.js';
import { LoadBar } from '../support/LoadBar.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { AddStaffDialog } from './AddStaffDialog.js';
import { PeopleTabs } from './PeopleTabs.js';
import type { StaffRow } from './staff.list.js';

const choices = [
  { label: 'Everybody', filter: {} },
  { label: 'Direct workers', filter: { role: 'DIRECT_WORKER' } },
  { label: 'RPCs', filter: { role: 'RPC' } },
  { label: 'Managers', filter: { role: 'MANAGER' } },
  { label: 'Line', filter: { role: 'LINE' } },
];

const columns: readonly Column<StaffRow>[] = [
  {
    key: 'name',
    head: 'Name',
    cell: (row) => <RowLink to={`/people/staff/${row.id}`}>{row.name}</RowLink>,
  },
  { key: 'roles', head: 'Does', cell: (row) => <Roles roles={row.roles} /> },
  { key: 'languages', head: 'Languages', cell: (row) => row.languages.join(', ') || 'English' },
  { key: 'areas', head: 'Areas', wideOnly: true, cell: (row) => <Areas row={row} /> },
  {
    key: 'load',
    head: 'Carries',
    cell: (row) =>
      row.caseload === null || (row.caseload.cases === 0 && row.caseload.limit === null) ? (
        ''
      ) : (
        <LoadBar {...row.caseload} />
      ),
  },
  { key: 'leave', head: 'Away', cell: (row) => <NextLeave row={row} /> },
];

/** The staff register. */
export function StaffPage(): ReactElement {
  const [adding, setAdding] = useState(false);
  const mayChange = useViewer()?.access.canChangeStaff === true;
  return (
    <Page
      heading="People and agencies"
      windowTitle="Staff"
      actions={
        mayChange && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            Add a person
          </Button>
        )
      }
    >
      <PeopleTabs />
      <ListBase<StaffRow> resource="staff" perPage={50} disableAuthentication>
        <TextFilter source="text" label="Find somebody" />
        <FilterBar label="Which people" choices={choices} words={() => null} quiet={['text']} />
        <ListFrame<StaffRow>
          what="the staff register"
          empty={
            <EmptyState
              title="Nobody is on the register yet."
              teaches="People appear here when they are added with their first post; the register decides who may sign in."
            />
          }
          noneMatch={
            <EmptyState
              title="Nobody is like this."
              teaches="Choose another list above or type another name."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Staff"
              rows={rows}
              columns={columns}
              rowName={(row) => row.name}
            />
          )}
        </ListFrame>
      </ListBase>
      <AddStaffDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Roles({ roles }: { readonly roles: StaffRow['roles'] }): ReactElement {
  const label = useLabel();
  return <>{roles.map((role) => label('StaffRole', role)).join(', ') || 'no post today'}</>;
}

function Areas({ row }: { readonly row: StaffRow }): ReactElement {
  const posts = row.posts.filter((post) => post.isInForce);
  const areas = new Set(posts.flatMap((post) => post.areas));
  if (posts.length === 0) return <></>;
  return (
    <>
      {areas.size === 0
        ? 'everywhere'
        : `${String(areas.size)} ${areas.size === 1 ? 'authority' : 'authorities'}`}
    </>
  );
}

function NextLeave({ row }: { readonly row: StaffRow }): ReactElement | null {
  const today = useToday();
  const leave = row.leave.find((time) => time.untilOn >= today);
  if (leave === undefined) return null;
  return (
    <>
      <DaySpan from={leave.fromOn} until={leave.untilOn} />,{' '}
      {leave.coverName === null ? 'nobody covers' : `${leave.coverName} covers`}
    </>
  );
}
