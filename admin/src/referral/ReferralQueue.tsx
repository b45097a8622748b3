import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { AuthorityName } from '../authority/AuthorityName.js';
import { NameWithAge } from '../child/NameWithAge.js';
import { Clock } from '../clock/Clock.js';
import { Moment } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { ArrivalFilters } from './arrival/ArrivalFilters.js';
import { CameBy } from './arrival/CameBy.js';
import { Completeness } from './arrival/Completeness.js';
import { SetAsideNote } from './arrival/SetAsideNote.js';
import { DangerMark } from './DangerMark.js';
import { queueChoices, queueDefault, queueFilterWords } from './queue.js';
import { ReferralTabs } from './ReferralTabs.js';
import type { ReferralRow } from './referral.list.js';

const columns: readonly Column<ReferralRow>[] = [
  {
    key: 'reference',
    head: 'Referral',
    cell: (row) => (
      <>
        <RowLink to={`/referrals/${row.id}`}>{row.reference}</RowLink> <DangerMark of={row} />
      </>
    ),
  },
  {
    key: 'clock',
    head: 'Clock',
    cell: (row) => <Clock dueAt={row.triageDueAt} pausedAt={row.pausedAt} metAt={row.decidedAt} />,
  },
  {
    key: 'child',
    head: 'Child',
    cell: (row) => <NameWithAge of={row.child} />,
  },
  { key: 'authority', head: 'Authority', cell: (row) => <AuthorityName of={row.authority} /> },
  { key: 'from', head: 'Sent by', cell: (row) => row.referrer.organisation },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="ReferralState" value={row.state} />,
  },
  {
    key: 'channel',
    head: 'Came by',
    wideOnly: true,
    cell: (row) => (
      <>
        <CameBy of={row} />
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          <Moment at={row.receivedAt} />
        </Box>
      </>
    ),
  },
  {
    key: 'quality',
    head: 'Complete',
    wideOnly: true,
    cell: (row) => <Completeness of={row} />,
  },
];

/** The queue of referrals: what is due first stands first, by itself. */
export function ReferralQueue(): ReactElement {
  return (
    <Page heading="Referrals" windowTitle="Referrals">
      <ReferralTabs />
      <ListBase<ReferralRow>
        resource="referrals"
        perPage={50}
        filterDefaultValues={queueDefault}
        disableAuthentication
      >
        <FilterBar
          saved="REFERRALS"
          label="Which referrals"
          choices={queueChoices}
          words={queueFilterWords}
        />
        <ArrivalFilters />
        <SetAsideNote />
        <ListFrame<ReferralRow>
          what="the queue"
          empty={
            <EmptyState
              title="No referral has come in yet."
              teaches="Referrals appear here as soon as they are sent, what is due first on top. Press n to take one by telephone."
            />
          }
          noneMatch={
            <EmptyState
              title="Nothing waits here."
              teaches="New referrals rise to the top of this list by themselves. Choose another list above to see those already decided."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Referrals, what is due first"
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
