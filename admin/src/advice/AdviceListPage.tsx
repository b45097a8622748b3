import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { ConsultationTabs } from '../consultation/ConsultationTabs.js';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { adviceFilterWords } from './advice-filter.js';
import type { AdviceRow } from './advice.list.js';
import { StandingMark } from './StandingMark.js';

const choices = [
  { label: 'Mine, to follow up', filter: { mine: true, standings: ['WAITING', 'OVERDUE'] } },
  { label: 'Overdue', filter: { standings: ['OVERDUE'] } },
  { label: 'Waiting', filter: { standings: ['WAITING', 'OVERDUE'] } },
  { label: 'Not done', filter: { standings: ['NOT_ACTED_ON'] } },
  { label: 'Guardian left out', filter: { kinds: ['NOT_INVITED'] } },
  { label: 'All', filter: {} },
];

const columns: readonly Column<AdviceRow>[] = [
  {
    key: 'topic',
    head: 'About',
    cell: (row) => (
      <RowLink to={`/advice/${row.id}`}>
        <EnumLabel type="AdviceTopic" value={row.topic} />
      </RowLink>
    ),
  },
  { key: 'standing', head: 'Stands', cell: (row) => <StandingMark advice={row} /> },
  { key: 'agency', head: 'Asked to act', cell: (row) => row.agencyName },
  {
    key: 'kind',
    head: 'Kind',
    wideOnly: true,
    cell: (row) => <EnumLabel type="AdviceKind" value={row.kind} />,
  },
  {
    key: 'child',
    head: 'Child',
    cell: (row) => (row.child === null ? 'not named' : `${row.child.name}, ${row.child.reference}`),
  },
  {
    key: 'given',
    head: 'Given',
    wideOnly: true,
    cell: (row) => <PlainDate on={row.givenOn} short />,
  },
  {
    key: 'change',
    head: 'For the child',
    cell: (row) =>
      row.childChange === null ? '' : <EnumLabel type="ChildChange" value={row.childChange} />,
  },
  { key: 'owner', head: 'Followed up by', wideOnly: true, cell: (row) => row.ownerName },
];

/** What agencies were asked to do, what is due first. */
export function AdviceListPage(): ReactElement {
  const label = useLabel();
  return (
    <Page heading="Consultations" windowTitle="Advice to follow up">
      <ConsultationTabs />
      <ListBase<AdviceRow>
        resource="advices"
        perPage={50}
        filterDefaultValues={{ standings: ['WAITING', 'OVERDUE'] }}
        disableAuthentication
      >
        <FilterBar
          label="Which advice"
          saved="ADVICE"
          choices={choices}
          words={(name, value) => adviceFilterWords(label, name, value)}
        />
        <ListFrame<AdviceRow>
          what="the advice"
          empty={
            <EmptyState
              title="No advice has been given yet."
              teaches="Advice appears here when it is added on the page of a consultation or of a child."
            />
          }
          noneMatch={
            <EmptyState
              title="Nothing is like this."
              teaches="Answers that are due rise to the top by themselves. Choose another list above."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Advice, what is due first"
              rows={rows}
              columns={columns}
              rowName={(row) => `${label('AdviceTopic', row.topic)}, ${row.agencyName}`}
            />
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
