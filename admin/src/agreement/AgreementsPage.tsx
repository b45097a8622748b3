import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { ListFrame } from '../list/ListFrame.js';
import { SettingsTabs } from '../settings/SettingsTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import type { AgreementRow } from './agreement.list.js';
import { DraftAgreementDialog } from './DraftAgreementDialog.js';

const columns: readonly Column<AgreementRow>[] = [
  {
    key: 'reference',
    head: 'Agreement',
    cell: (row) => (
      <RowLink to={`/settings/agreements/${row.id}`}>
        {row.reference} {row.partnerName}
      </RowLink>
    ),
  },
  {
    key: 'kind',
    head: 'Kind of partner',
    cell: (row) => <EnumLabel type="PartnerKind" value={row.kind} />,
  },
  {
    key: 'standing',
    head: 'Stands',
    cell: (row) => <EnumLabel type="AgreementStanding" value={row.standing} />,
  },
  {
    key: 'purpose',
    head: 'For',
    wideOnly: true,
    cell: (row) => <EnumLabel type="AgreementPurpose" value={row.purpose} />,
  },
  { key: 'from', head: 'From', cell: (row) => <PlainDate on={row.fromOn} short /> },
  { key: 'until', head: 'Until', cell: (row) => <PlainDate on={row.untilOn} short /> },
  {
    key: 'review',
    head: 'Review by',
    wideOnly: true,
    cell: (row) => <PlainDate on={row.reviewOn} short />,
  },
];

/** The sharing agreements: each decides what its partner has of the graph. */
export function AgreementsPage(): ReactElement {
  const [drafting, setDrafting] = useState(false);
  return (
    <Page
      heading="Settings"
      windowTitle="Sharing agreements"
      lead="What each partner sees comes from its agreement and from nothing else. Two people approve each; when it ends, the fields are gone within a minute."
      actions={
        <Button variant="contained" onClick={() => setDrafting(true)}>
          Draft an agreement
        </Button>
      }
    >
      <SettingsTabs />
      <ListBase<AgreementRow> resource="sharingAgreements" perPage={50} disableAuthentication>
        <ListFrame<AgreementRow>
          what="the sharing agreements"
          empty={
            <EmptyState
              title="There is no sharing agreement."
              teaches="Until there is one, partners see open data and what they sent themselves. Draft the first one here."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Sharing agreements"
              rows={rows}
              columns={columns}
              rowName={(row) => `${row.reference} ${row.partnerName}`}
            />
          )}
        </ListFrame>
      </ListBase>
      <DraftAgreementDialog open={drafting} onClose={() => setDrafting(false)} />
    </Page>
  );
}
