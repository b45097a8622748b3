import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { useViewerRoles } from '../staff/useViewerRoles.js';
import { Page } from '../layout/Page.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { TextLink } from '../team/TextLink.js';
import type { ProfessionalRow } from './professional.list.js';
import { ProfessionalDialog } from './ProfessionalDialog.js';

const columns: readonly Column<ProfessionalRow>[] = [
  {
    key: 'name',
    head: 'Name',
    cell: (row) => <RowLink to={`/people/professionals/${row.id}`}>{row.name}</RowLink>,
  },
  { key: 'role', head: 'As', cell: (row) => row.roleTitle ?? 'not recorded' },
  { key: 'where', head: 'Now in', cell: (row) => <Where row={row} /> },
  {
    key: 'mail',
    head: 'Invitations',
    cell: (row) => row.whyNotInvited ?? 'by mail',
    wideOnly: true,
  },
];

/** The professionals that we know, each once. */
export function ProfessionalsPage(): ReactElement {
  const [adding, setAdding] = useState(false);
  const { keepsPeople } = useViewerRoles();
  return (
    <Page
      heading="People and agencies"
      windowTitle="Professionals"
      actions={
        keepsPeople && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            Add a professional
          </Button>
        )
      }
    >
      <PeopleTabs />
      <ListBase<ProfessionalRow> resource="professionals" perPage={50} disableAuthentication>
        <TextFilter source="text" label="Find somebody by name or e-mail" />
        <ListFrame<ProfessionalRow>
          what="the professionals"
          empty={
            <EmptyState
              title="No professional is known yet."
              teaches="Load an agency's staff list, or add people one by one. Who books a session is added too."
            />
          }
          noneMatch={
            <EmptyState
              title="Nobody is called that."
              teaches="Type another part of the name; accents need not be typed."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Professionals by name"
              rows={rows}
              columns={columns}
              rowName={(row) => row.name}
            />
          )}
        </ListFrame>
      </ListBase>
      <ProfessionalDialog professional={null} open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Where({ row }: { readonly row: ProfessionalRow }): ReactElement {
  const current = row.posts.filter(
    ({ standing }) => standing === 'CONFIRMED' || standing === 'NOT_CONFIRMED_SINCE',
  );
  if (current.length === 0) return <>no post known</>;
  return (
    <>
      {current.map(({ id, team }) => (
        <div key={id}>
          {team !== null && (
            <TextLink to={`/people/teams/${team.id}`}>
              {[team.name, team.agency?.name].filter(Boolean).join(', ')}
            </TextLink>
          )}
        </div>
      ))}
    </>
  );
}
