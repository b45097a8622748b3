import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { RowMenu } from '../table/RowMenu.js';
import type { AgencyRow } from './agency.list.js';
import { CheckNumberDialog } from './CheckNumberDialog.js';
import { DirectoryNumber } from './DirectoryNumber.js';

const choices = [
  { label: 'All', filter: {} },
  { label: 'Councils', filter: { kind: 'COUNCIL' } },
  { label: 'Police', filter: { kind: 'POLICE' } },
  { label: 'Home Office', filter: { kind: 'HOME_OFFICE' } },
  { label: 'Charities', filter: { kind: 'NGO' } },
  { label: 'Health', filter: { kind: 'HEALTH' } },
];

const columns: readonly Column<AgencyRow>[] = [
  {
    key: 'name',
    head: 'Agency',
    cell: (row) => <RowLink to={`/people/agencies/${row.id}`}>{row.name}</RowLink>,
  },
  { key: 'kind', head: 'Kind', cell: (row) => <EnumLabel type="AgencyKind" value={row.kind} /> },
  {
    key: 'number',
    head: 'Number to ring back',
    cell: (row) => <DirectoryNumber of={row.directoryNumber} />,
  },
  { key: 'responder', head: 'First Responder', cell: (row) => <Responder row={row} /> },
];

/** The directory of agencies: the number to ring back stands here, never the one a caller gives. */
export function AgenciesPage(): ReactElement {
  const [checking, setChecking] = useState<AgencyRow | null>(null);
  return (
    <Page heading="People and agencies" windowTitle="Agencies">
      <PeopleTabs />
      <ListBase<AgencyRow> resource="agencies" perPage={50} disableAuthentication>
        <TextFilter source="text" label="Find an agency" />
        <FilterBar label="Which agencies" choices={choices} words={() => null} quiet={['text']} />
        <ListFrame<AgencyRow>
          what="the directory"
          empty={
            <EmptyState
              title="The directory is empty."
              teaches="Agencies come with the open data the service stands on, and are added as they are met."
            />
          }
          noneMatch={
            <EmptyState
              title="No agency is called that."
              teaches="Type another part of its name, in English or Welsh."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Agencies"
              rows={rows}
              columns={columns}
              rowName={(row) => row.name}
              actions={(row) => (
                <RowMenu
                  name={row.name}
                  actions={[
                    {
                      label: 'Check the number',
                      why: row.access.canCheckNumber ? null : row.access.whyNot,
                      run: () => setChecking(row),
                    },
                  ]}
                />
              )}
            />
          )}
        </ListFrame>
      </ListBase>
      {checking !== null && (
        <CheckNumberDialog key={checking.id} agency={checking} onClose={() => setChecking(null)} />
      )}
    </Page>
  );
}

function Responder({ row: { firstResponder } }: { readonly row: AgencyRow }): ReactElement {
  if (firstResponder === null) return <>no</>;
  if (firstResponder.untilOn === null) return <>yes</>;
  return (
    <>
      until <PlainDate on={firstResponder.untilOn} short />
    </>
  );
}
