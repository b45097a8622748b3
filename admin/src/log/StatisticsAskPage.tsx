import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Page } from '../layout/Page.js';
import { DayFilter } from '../list/DayFilter.js';
import { FilterBar, type FilterChoice } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import { LogTabs } from './LogTabs.js';
import { askColumns } from './statistics-ask-columns.js';
import type { StatisticsAskRow } from './statistics-ask.list.js';

const choices: readonly FilterChoice[] = [
  { label: 'Every question', filter: {} },
  { label: 'Answered', filter: { isRefused: false } },
  { label: 'Refused', filter: { isRefused: true } },
];
const typed = ['officer', 'snapshot', 'fromOn', 'untilOn'];

/** Who asked for which published figures: what was asked and how much was told, never the figures. */
export function StatisticsAskPage(): ReactElement {
  return (
    <Page
      heading="Logs"
      windowTitle="Who asked for statistics"
      lead="Every question of published figures, told or refused. Each page of statistics asks several at once."
    >
      <LogTabs />
      <ListBase<StatisticsAskRow>
        resource="statistics-asks"
        perPage={50}
        disableAuthentication
        disableSyncWithLocation={false}
      >
        <Box
          sx={{
            display: 'grid',
            columnGap: 1.5,
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              sm: 'repeat(2, minmax(0, 1fr))',
              lg: 'repeat(4, minmax(0, 1fr))',
            },
          }}
        >
          <TextFilter source="officer" label="Name of a person" />
          <TextFilter source="snapshot" label="Snapshot" />
          <DayFilter source="fromOn" label="From" />
          <DayFilter source="untilOn" label="Until" />
        </Box>
        <FilterBar label="Which questions" choices={choices} words={() => null} quiet={typed} />
        <ListFrame<StatisticsAskRow>
          what="the log"
          empty={
            <EmptyState
              title="Nobody has asked for statistics yet."
              teaches="Every question of published figures appears here at once, newest first: on the pages of Insight, in the workbench, as a file, and by a partner’s system."
            />
          }
          noneMatch={
            <EmptyState
              title="No question is logged for this."
              teaches="Check the spelling of the name, take away a day, or give the beginning of the snapshot’s id."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Who asked for statistics"
              rows={rows}
              columns={askColumns}
              rowName={(row) => `${row.name}, ${row.at}`}
            />
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
