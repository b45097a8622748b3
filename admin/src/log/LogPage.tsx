import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { FilterBar, type FilterChoice } from '../list/FilterBar.js';
import { DayFilter } from '../list/DayFilter.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import { LogTabs } from './LogTabs.js';
import { logColumns, type Log } from './log-columns.js';
import type { LoggedRow } from './log.list.js';

const choices: Readonly<Partial<Record<Log, readonly FilterChoice[]>>> = {
  looks: [
    { label: 'Every look', filter: {} },
    { label: 'Whereabouts opened', filter: { record: 'whereabouts' } },
    { label: 'Logs searched', filter: { record: 'log' } },
  ],
  changes: [
    { label: 'Every change', filter: {} },
    { label: 'Who may see a child', filter: { record: 'child access' } },
    { label: 'Identity', filter: { record: 'child' } },
    { label: 'Settings', filter: { record: 'setting change' } },
  ],
};
const typed = ['childReference', 'officer', 'fromOn', 'untilOn'];

const titles: Readonly<Record<Log, string>> = {
  looks: 'Who looked',
  changes: 'Who changed',
  'nrm-looks': 'Looks at NRM referrals',
  'care-looks': 'Looks at children in care',
};
const ofTheService =
  'Of a child only the reference is shown. A search for one child is logged like any other look.';
const ofOthers =
  'These records are another owner’s: who looked is told, and not at whose. Its own people see the reference.';

/**
 * The logs across children and officers: who looked, who changed, and who looked at what other owners hold. Of a child
 * of the service the reference is shown and nothing else.
 */
export function LogPage({ log }: { readonly log: Log }): ReactElement {
  const what = log === 'changes' ? 'changes' : 'looks';
  const isOurs = log === 'looks' || log === 'changes';
  const offered = choices[log];
  return (
    <Page heading="Logs" windowTitle={titles[log]} lead={isOurs ? ofTheService : ofOthers}>
      <LogTabs />
      <ListBase<LoggedRow>
        key={log}
        resource={`logged-${log}`}
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
          {isOurs && <TextFilter source="childReference" label="Reference of a child" />}
          <TextFilter source="officer" label="Name of a person" />
          <DayFilter source="fromOn" label="From" />
          <DayFilter source="untilOn" label="Until" />
        </Box>
        {offered !== undefined && (
          <FilterBar label={`Which ${what}`} choices={offered} words={() => null} quiet={typed} />
        )}
        <ListFrame<LoggedRow>
          what="the log"
          empty={
            <EmptyState
              title="Nothing has been logged yet."
              teaches="Every look at a record and every change appears here at once, newest first."
            />
          }
          noneMatch={
            <EmptyState
              title={`No ${what} are logged for this.`}
              teaches="Check the reference and the spelling of the name, or take away a day. A reference that does not exist is answered the same way."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption={titles[log]}
              rows={rows}
              columns={logColumns(log)}
              rowName={(row) => `${row.name}, ${row.at}`}
            />
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
