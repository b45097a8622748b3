import { Box, Button, Link } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { LocalGapCountsDocument } from '../__generated__/graphql.js';
import { AuthorityName } from '../authority/AuthorityName.js';
import { ConsultationTabs } from '../consultation/ConsultationTabs.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { listAddress } from '../list/list-address.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowMenu } from '../table/RowMenu.js';
import { RecordGapDialog, SettleGapDialog } from './GapDialogs.js';
import type { GapRow } from './gap.list.js';

const choices = [
  { label: 'Open', filter: { states: ['OPEN'] } },
  { label: 'Met', filter: { states: ['MET'] } },
  { label: 'All', filter: {} },
];

const columns: readonly Column<GapRow>[] = [
  { key: 'need', head: 'Needed', cell: (row) => <EnumLabel type="LocalNeed" value={row.need} /> },
  { key: 'authority', head: 'Authority', cell: (row) => <AuthorityName of={row.authority} /> },
  { key: 'text', head: 'In words', cell: (row) => row.text },
  { key: 'since', head: 'Since', cell: (row) => <PlainDate on={row.sinceOn} short /> },
  {
    key: 'child',
    head: 'Child',
    cell: (row) => (row.child === null ? '' : `${row.child.name}, ${row.child.reference}`),
  },
  {
    key: 'state',
    head: 'Stands',
    cell: (row) => (
      <>
        <EnumLabel type="LocalGapState" value={row.state} />
        {row.result !== null && `: ${row.result}`}
      </>
    ),
  },
];

/** What is needed and nobody here gives: by authority, to be shown to those who could. */
export function GapsPage(): ReactElement {
  const [recording, setRecording] = useState(false);
  const [settling, setSettling] = useState<GapRow | null>(null);
  const label = useLabel();
  return (
    <Page
      heading="Consultations"
      windowTitle="Local gaps"
      actions={
        <Button variant="outlined" onClick={() => setRecording(true)}>
          Record a gap
        </Button>
      }
    >
      <ConsultationTabs />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 4fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <ListBase<GapRow>
          resource="localGaps"
          perPage={50}
          filterDefaultValues={{ states: ['OPEN'] }}
          disableAuthentication
        >
          <div>
            <FilterBar
              label="Which gaps"
              choices={choices}
              words={(name) => (name === 'authorityGss' ? 'In one authority' : null)}
            />
            <ListFrame<GapRow>
              what="the gaps"
              empty={
                <EmptyState
                  title="No gap has been recorded yet."
                  teaches="Record what a child or children need and nobody in an authority gives. Together they show where something is missing."
                />
              }
              noneMatch={
                <EmptyState
                  title="No gap is like this."
                  teaches="Choose another list above, or record one."
                />
              }
            >
              {(rows) => (
                <RecordTable
                  caption="Local gaps, the oldest first"
                  rows={rows}
                  columns={columns}
                  rowName={(row) =>
                    `${label('LocalNeed', row.need)}, ${row.authority?.name ?? 'unknown'}`
                  }
                  actions={(row) => (
                    <RowMenu
                      name={label('LocalNeed', row.need)}
                      actions={[
                        { label: 'How it stands now', why: null, run: () => setSettling(row) },
                      ]}
                    />
                  )}
                />
              )}
            </ListFrame>
          </div>
        </ListBase>
        <ByAuthority />
      </Box>
      <RecordGapDialog open={recording} onClose={() => setRecording(false)} />
      {settling !== null && <SettleGapDialog gap={settling} onClose={() => setSettling(null)} />}
    </Page>
  );
}

function ByAuthority(): ReactElement {
  const view = useView('localGapCounts', LocalGapCountsDocument, {});
  return (
    <Panel title="Open, by authority">
      <View of={view} what="the numbers" rows={4}>
        {({ localGapCounts }) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {localGapCounts
              .filter(({ open }) => open > 0)
              .map((count) => (
                <li key={count.authorityGss}>
                  <Link
                    component={RouterLink}
                    to={listAddress('/gaps', {
                      states: ['OPEN'],
                      authorityGss: count.authorityGss,
                    })}
                    sx={{ display: 'inline-block', lineHeight: '24px' }}
                  >
                    {count.authority?.name ?? count.authorityGss}: {count.open}
                  </Link>
                </li>
              ))}
          </Box>
        )}
      </View>
    </Panel>
  );
}
