import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link } from 'react-router-dom';
import { useToday } from '../clock/today.js';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { AwarenessTabs } from './AwarenessTabs.js';
import { placesInWords, plansSessions, whereInWords } from './session-words.js';
import type { SessionRow } from './session.list.js';

const columns: readonly Column<SessionRow>[] = [
  {
    key: 'reference',
    head: 'Session',
    cell: (row) => <RowLink to={`/sessions/${row.id}`}>{row.reference}</RowLink>,
  },
  {
    key: 'when',
    head: 'When',
    cell: (row) => (
      <span style={{ whiteSpace: 'nowrap' }}>
        <PlainDate on={row.onDay} short /> {row.startsAtTime}
      </span>
    ),
  },
  { key: 'course', head: 'Course', cell: (row) => row.course.title },
  { key: 'where', head: 'Where', cell: whereInWords },
  { key: 'for', head: 'For', cell: (row) => row.localAuthority?.name ?? 'Several authorities' },
  { key: 'places', head: 'Places', cell: placesInWords },
  {
    key: 'answers',
    head: 'Unanswered',
    align: 'right',
    wideOnly: true,
    cell: (row) =>
      row.counts === null
        ? ''
        : `${String(row.counts.unanswered)} of ${String(row.counts.invited)}`,
  },
  {
    key: 'trainers',
    head: 'Trains',
    wideOnly: true,
    cell: (row) => row.trainers.map(({ name }) => name).join(', '),
  },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="SessionState" value={row.state} />,
  },
];

/** Sessions as a list. */
export function SessionsPage(): ReactElement {
  const today = useToday();
  const mayPlan = plansSessions(useSession()?.roles ?? []);
  const choices = [
    { label: 'To come', filter: { fromOn: today } },
    { label: 'Mine, to come', filter: { fromOn: today, mine: true } },
    { label: 'Register still open', filter: { untilOn: today, states: ['PLANNED'] } },
    { label: 'Held', filter: { states: ['HELD'], lastFirst: true } },
    { label: 'All', filter: { lastFirst: true } },
  ];
  return (
    <Page
      heading="Sessions"
      windowTitle="Sessions"
      actions={
        mayPlan && (
          <Button variant="contained" component={Link} to="/sessions/create">
            Plan sessions
          </Button>
        )
      }
    >
      <AwarenessTabs />
      <ListBase<SessionRow>
        resource="sessions"
        perPage={50}
        filterDefaultValues={{ fromOn: today }}
        disableAuthentication
      >
        <TextFilter source="text" label="Reference, place or course" />
        <FilterBar
          label="Which sessions"
          choices={choices}
          quiet={['text']}
          words={(name) =>
            ({
              courseId: 'Of one course',
              teamId: 'For one team',
              agencyId: 'For one agency',
              seriesId: 'Of one series',
            })[name] ?? null
          }
        />
        <ListFrame<SessionRow>
          what="the sessions"
          empty={
            <EmptyState
              title="No session is planned yet."
              teaches="Plan one, or a series, and invite teams to it."
            />
          }
          noneMatch={
            <EmptyState title="No session is like this." teaches="Choose another list above." />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Sessions by when they start"
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
