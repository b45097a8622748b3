import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link } from 'react-router-dom';
import { AuthorityName } from '../authority/AuthorityName.js';
import { Moment } from '../date/PlainDate.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RedWords } from '../referral/DangerMark.js';
import { RowLink } from '../table/RowLink.js';
import { adviceInWords } from './advice-words.js';
import type { ConsultationRow } from './consultation.list.js';
import { ConsultationTabs } from './ConsultationTabs.js';
import { holdsConsultations } from './consultation.form.js';

const choices = [
  { label: 'Mine, going on', filter: { mine: true, openOnly: true } },
  { label: 'All going on', filter: { openOnly: true } },
  { label: 'Advice overdue', filter: { adviceOverdue: true } },
  { label: 'Without a named child', filter: { situations: ['NONE', 'ANONYMOUS'] } },
  { label: 'All', filter: {} },
];

const columns: readonly Column<ConsultationRow>[] = [
  {
    key: 'reference',
    head: 'Consultation',
    cell: (row) => (
      <span style={{ whiteSpace: 'nowrap' }}>
        <RowLink to={`/consultations/${row.id}`}>{row.reference}</RowLink>
      </span>
    ),
  },
  { key: 'held', head: 'Held', cell: (row) => <Moment at={row.heldAt} /> },
  { key: 'client', head: 'With', cell: (row) => `${row.clientRole}, ${row.agencyName}` },
  {
    key: 'child',
    head: 'About',
    cell: (row) =>
      row.child === null ? (
        <EnumLabel type="ChildSituation" value={row.situation} />
      ) : (
        `${row.child.name}, ${row.child.reference}`
      ),
  },
  {
    key: 'state',
    head: 'State',
    cell: (row) => (
      <>
        <EnumLabel type="ConsultationState" value={row.state} />{' '}
        {row.dangerAsTold === 'YES' && row.state !== 'CLOSED' && (
          <RedWords>danger when they rang</RedWords>
        )}
      </>
    ),
  },
  { key: 'advice', head: 'Advice', cell: (row) => adviceInWords(row.advices) },
  {
    key: 'authority',
    head: 'Authority',
    wideOnly: true,
    cell: (row) => <AuthorityName of={row.authority} />,
  },
  { key: 'owner', head: 'Kept by', wideOnly: true, cell: (row) => row.ownerName },
];

/** Consultations, the one held last first. */
export function ConsultationsPage(): ReactElement {
  const label = useLabel();
  const mayHold = holdsConsultations(useSession()?.roles ?? []);
  return (
    <Page
      heading="Consultations"
      windowTitle="Consultations"
      actions={
        mayHold && (
          <Button variant="outlined" component={Link} to="/consultations/create">
            Record a consultation
          </Button>
        )
      }
    >
      <ConsultationTabs />
      <ListBase<ConsultationRow>
        resource="consultations"
        perPage={50}
        filterDefaultValues={{ openOnly: true }}
        disableAuthentication
      >
        <FilterBar
          saved="CONSULTATIONS"
          label="Which consultations"
          choices={choices}
          words={(name, value) => {
            if (name === 'childId') return 'About one child';
            if (name === 'agencyTypes' && Array.isArray(value))
              return value.map((one) => label('AgencyType', String(one))).join(', ');
            return null;
          }}
        />
        <ListFrame<ConsultationRow>
          what="the consultations"
          empty={
            <EmptyState
              title="No consultation has been recorded yet."
              teaches="A consultation is a case of its own: a professional asks, and a child need not be named. Press n to record one."
            />
          }
          noneMatch={
            <EmptyState
              title="No consultation is like this."
              teaches="Choose another list above, or press n to record one."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Consultations, the one held last first"
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
