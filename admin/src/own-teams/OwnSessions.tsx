import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { weekdayWords } from '../date/date-words.js';
import { Panel } from '../fact/Panel.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import type { OwnTeam } from './OwnTeamsPage.js';

type OwnSession = OwnTeam['sessions'][number];

/** How many are shown at first: those to come stand first, and training that still counts is among the latest. */
const latest = 5;

/** The sessions that a team was asked to, with who of it has booked and came. */
export function OwnSessions({
  sessions,
}: {
  readonly sessions: readonly OwnSession[];
}): ReactElement {
  const label = useLabel();
  const [all, setAll] = useState(false);
  const people = ({ state, people: listed }: OwnSession): string =>
    listed
      .map(
        (one) =>
          `${one.name} (${state === 'HELD' ? label('Attendance', one.attendance) : label('BookingState', one.state)})`,
      )
      .join(', ') || 'nobody';
  const columns: readonly Column<OwnSession>[] = [
    { key: 'title', head: 'Session', cell: (row) => row.courseTitle },
    {
      key: 'when',
      head: 'When',
      cell: (row) => `${weekdayWords(row.onDay)}, ${row.startsAtTime}`,
    },
    {
      key: 'state',
      head: 'State',
      cell: (row) => <EnumLabel type="SessionState" value={row.state} />,
    },
    { key: 'people', head: 'Of the team', cell: people },
  ];
  return (
    <Panel
      title="Sessions"
      aside={
        sessions.length > latest && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Only the latest ${String(latest)}` : `All ${String(sessions.length)}`}
          </Button>
        )
      }
    >
      {sessions.length === 0 ? (
        <EmptyState
          title="This team was asked to no session yet."
          teaches="Sessions appear here as soon as the team is asked to one, or one of its people books."
        />
      ) : (
        <RecordTable
          caption="Sessions of the team, the latest first"
          rows={all ? sessions : sessions.slice(0, latest)}
          columns={columns}
          rowName={(row) => `${row.courseTitle}, ${weekdayWords(row.onDay)}`}
        />
      )}
    </Panel>
  );
}
