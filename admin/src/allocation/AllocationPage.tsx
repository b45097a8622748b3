import { Box, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link } from 'react-router-dom';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { Page } from '../layout/Page.js';
import { ReferralTabs } from '../referral/ReferralTabs.js';
import { useViewer } from '../session/useViewer.js';
import { EmptyState } from '../state/EmptyState.js';
import type { SupportRow } from '../support/support.list.js';
import { TeamLoadTable } from './TeamLoadTable.js';
import { SupportTable } from './SupportTable.js';

const choices = [
  { label: 'Waiting for a guardian', filter: { states: ['AWAITING_ALLOCATION'] } },
  { label: 'No first contact yet', filter: { states: ['ALLOCATED'] } },
  { label: 'Past their time', filter: { overdue: true } },
  { label: 'Closing to approve', filter: { closureProposed: true } },
  { label: 'All going on', filter: { openOnly: true } },
];

/** Who waits for a guardian, and who has room. */
export function AllocationPage(): ReactElement {
  const viewer = useViewer();
  return (
    <Page
      heading="Allocation"
      windowTitle="Allocation"
      actions={
        viewer?.access.canAllocate === true && (
          <Button variant="outlined" component={Link} to="/allocation/bulk">
            Move a whole caseload
          </Button>
        )
      }
    >
      <ReferralTabs />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <ListBase<SupportRow>
          resource="supports"
          perPage={50}
          filterDefaultValues={{ states: ['AWAITING_ALLOCATION'] }}
          disableAuthentication
        >
          <div>
            <FilterBar
              label="Which children"
              choices={choices}
              words={(name) => (name === 'staffId' ? 'With one guardian' : null)}
            />
            <ListFrame<SupportRow>
              what="the children"
              empty={
                <EmptyState
                  title="No support is going on yet."
                  teaches="A child appears here as soon as a referral is accepted."
                />
              }
              noneMatch={
                <EmptyState
                  title="Nobody waits here."
                  teaches="Children appear here by themselves when a referral is accepted or a first contact is due. Choose another list above."
                />
              }
            >
              {(rows) => <SupportTable rows={rows} />}
            </ListFrame>
          </div>
        </ListBase>
        <TeamLoadTable />
      </Box>
    </Page>
  );
}
