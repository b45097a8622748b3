import { TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useLocaleState } from 'react-admin';
import {
  AuthorityDirectoryDocument,
  type AuthorityDirectoryQuery,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { listAddress } from '../list/list-address.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';

type Authority = AuthorityDirectoryQuery['localAuthorities'][number] & { readonly id: string };

const columns: readonly Column<Authority>[] = [
  { key: 'name', head: 'Authority', cell: (row) => <Name row={row} /> },
  { key: 'region', head: 'Region', cell: (row) => row.region.name },
  { key: 'force', head: 'Police force', cell: (row) => row.policeForce.name },
  { key: 'site', head: 'Site since', cell: (row) => <Sites row={row} /> },
];

/** The 175 authorities with children's services, by name in either language. */
export function AuthoritiesPage(): ReactElement {
  const view = useView('authorityDirectory', AuthorityDirectoryDocument, {});
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  return (
    <Page heading="People and agencies" windowTitle="Authorities">
      <PeopleTabs />
      <TextField
        label="Find an authority"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        sx={{ maxWidth: 360, mb: 1.5 }}
        autoComplete="off"
        helperText="In English or Welsh, or by region, force or code"
      />
      <View of={view} what="the authorities" rows={12}>
        {({ localAuthorities }) => {
          const rows = localAuthorities
            .filter((authority) => textOf(authority).includes(wanted))
            .map((authority) => ({ ...authority, id: authority.gssCode }));
          return rows.length === 0 ? (
            <EmptyState
              title="No authority is called that."
              teaches="Type another part of its name."
            />
          ) : (
            <RecordTable<Authority>
              caption="Authorities"
              rows={rows}
              columns={columns}
              rowName={(row) => row.name}
            />
          );
        }}
      </View>
    </Page>
  );
}

function Name({ row }: { readonly row: Authority }): ReactElement {
  const [locale] = useLocaleState();
  return (
    <RowLink to={listAddress('/children', { authorityGss: row.gssCode, openOnly: true })}>
      {locale === 'cy' ? (row.nameCy ?? row.name) : row.name}
    </RowLink>
  );
}

function Sites({ row }: { readonly row: Authority }): ReactElement {
  if (row.siteCoverage.length === 0) return <>none before every authority was served</>;
  return (
    <>
      {row.siteCoverage.map((site) => (
        <div key={site.siteId}>
          {site.siteName}, <PlainDate on={site.fromOn} short />
        </div>
      ))}
    </>
  );
}

function textOf(authority: Omit<Authority, 'id'>): string {
  return [
    authority.name,
    authority.nameCy,
    authority.gssCode,
    authority.region.name,
    authority.policeForce.name,
  ]
    .join(' ')
    .toLowerCase();
}
