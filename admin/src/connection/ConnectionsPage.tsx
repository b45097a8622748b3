import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { ChoiceFilter } from '../list/ChoiceFilter.js';
import { ListFrame } from '../list/ListFrame.js';
import { SettingsTabs } from '../settings/SettingsTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import type { Connection } from './connection.list.js';

const columns: readonly Column<Connection>[] = [
  {
    key: 'client',
    head: 'Connection',
    cell: (row) => <RowLink to={`/settings/connections/${row.id}`}>{row.clientId}</RowLink>,
  },
  { key: 'partner', head: 'Partner', cell: (row) => row.partnerName },
  {
    key: 'state',
    head: 'Stands',
    cell: (row) => <EnumLabel type="ClientState" value={row.state} />,
  },
  { key: 'name', head: 'System', wideOnly: true, cell: (row) => row.name },
  {
    key: 'key',
    head: 'Last key until',
    cell: (row) => <PlainDate on={lastDayOf(row)} short />,
  },
];

/** Every partner's connections, for whoever admits and stops them. */
export function ConnectionsPage(): ReactElement {
  return (
    <Page
      heading="Settings"
      windowTitle="Connections of partners"
      lead="Partners' systems that ask by themselves. Nobody gets a token before you have admitted it; stopped, it is answered no more within a minute."
    >
      <SettingsTabs />
      <ListBase<Connection>
        resource="partnerClients"
        perPage={50}
        disableAuthentication
        disableSyncWithLocation={false}
      >
        <ChoiceFilter source="states" label="Stands" type="ClientState" />
        <ListFrame<Connection>
          what="the connections"
          empty={
            <EmptyState
              title="There is no such connection."
              teaches="A partner registers its system under Our connections; it appears here at once, to be admitted."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Connections of partners"
              rows={rows}
              columns={columns}
              rowName={(row) => row.clientId}
            />
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}

function lastDayOf({ keys }: Connection): string | null {
  const days = keys.filter(({ standing }) => standing !== 'REVOKED').map(({ untilOn }) => untilOn);
  return days.sort().at(-1) ?? null;
}
