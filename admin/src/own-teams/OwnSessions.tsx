import type { ReactElement } from 'react';
import { weekdayWords } from '../date/date-words.js';
import { Panel } from '../fact/Panel.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import type { OwnTeam } from './OwnTeamsPage.js';

type OwnSession = OwnTeam['sessions'][number];

/** The sessions that a team was asked to, with who of it has booked and came. */
export function OwnSessions({
  sessions,
}: {
  readonly sessions: readonly OwnSession[];
}): ReactElement {
  const label = useLabel();
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
    <Panel title="Sessions">
      {sessions.length === 0 ? (
        <EmptyState
          title="This team was asked to no session yet."
          teaches="Sessions appear here as soon as the team is asked to one, or one of its people books."
        />
      ) : (
        <RecordTable
          caption="Sessions of the team, the latest first"
          rows={sessions}
          columns={columns}
          rowName={(row) => `${row.courseTitle}, ${weekdayWords(row.onDay)}`}
        />
      )}
    </Panel>
  );
}
