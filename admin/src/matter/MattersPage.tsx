import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link } from 'react-router-dom';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { DueMark } from './DueMark.js';
import type { MatterRow } from './matter.list.js';

const choices = [
  { label: 'Going on', filter: { openOnly: true } },
  { label: 'Past their day', filter: { overdue: true } },
  { label: 'From children', filter: { sources: ['CHILD'] } },
  { label: 'Incidents', filter: { kinds: ['INCIDENT'] } },
  { label: 'All', filter: {} },
];

const columns: readonly Column<MatterRow>[] = [
  {
    key: 'reference',
    head: 'Reference',
    cell: (row) => <RowLink to={`/matters/${row.id}`}>{row.reference}</RowLink>,
  },
  { key: 'due', head: 'Due', cell: (row) => <DueMark matter={row} /> },
  { key: 'kind', head: 'What', cell: (row) => <EnumLabel type="MatterKind" value={row.kind} /> },
  {
    key: 'subject',
    head: 'About',
    cell: (row) => <EnumLabel type="MatterSubject" value={row.subject} />,
  },
  {
    key: 'source',
    head: 'From',
    cell: (row) => <EnumLabel type="MatterSource" value={row.source} />,
  },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="MatterState" value={row.state} />,
  },
  { key: 'owner', head: 'In hand', cell: (row) => row.ownerName ?? 'nobody yet' },
  {
    key: 'received',
    head: 'Came',
    wideOnly: true,
    cell: (row) => <PlainDate on={row.receivedAt.slice(0, 10)} short />,
  },
];

/** Complaints, children's own among them, and incidents: what is due first stands first. */
export function MattersPage(): ReactElement {
  return (
    <Page
      heading="Complaints and incidents"
      windowTitle="Complaints and incidents"
      actions={
        <Button variant="outlined" component={Link} to="/matters/create">
          Record one
        </Button>
      }
    >
      <ListBase<MatterRow>
        resource="matters"
        perPage={50}
        filterDefaultValues={{ openOnly: true }}
        disableAuthentication
      >
        <FilterBar label="Which" choices={choices} words={() => null} />
        <ListFrame<MatterRow>
          what="complaints and incidents"
          empty={
            <EmptyState
              title="Nothing has been brought yet."
              teaches="Anybody of the service can bring a complaint or incident; only managers read it."
            />
          }
          noneMatch={
            <EmptyState title="Nothing is like this." teaches="Choose another list above." />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Complaints and incidents, what is due first"
              rows={rows}
              columns={columns}
              rowName={(row) => row.reference}
            />
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
