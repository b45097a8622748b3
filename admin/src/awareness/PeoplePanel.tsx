import { Button, Link, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { CancelBookingDialog } from './BookingDialogs.js';
import type { ShownSession } from './session.form.js';
import { usePeople, type Person } from './session-people.js';

const columns: readonly Column<Person>[] = [
  { key: 'place', head: 'No.', align: 'right', cell: (row) => row.place },
  {
    key: 'name',
    head: 'Name',
    cell: (row) => (
      <>
        {row.name}
        {row.roleTitle !== null && (
          <Typography component="span" variant="body2" color="text.secondary">
            {' '}
            · {row.roleTitle}
          </Typography>
        )}
      </>
    ),
  },
  { key: 'team', head: 'Team', cell: (row) => row.teamName ?? 'not known' },
  {
    key: 'state',
    head: 'Place',
    cell: (row) => <EnumLabel type="BookingState" value={row.state} />,
  },
  { key: 'needs', head: 'Needs', cell: (row) => row.accessNeeds ?? '' },
  {
    key: 'came',
    head: 'Came',
    cell: (row) =>
      row.certificateLink === null ? (
        <EnumLabel type="Attendance" value={row.attendance} />
      ) : (
        <Link href={row.certificateLink} target="_blank" rel="noreferrer" underline="always">
          Came: certificate
        </Link>
      ),
  },
];

const gaveUpColumns: readonly Column<Person>[] = [
  { key: 'name', head: 'Name', cell: (row) => row.name },
  { key: 'team', head: 'Team', cell: (row) => row.teamName ?? 'not known' },
  {
    key: 'when',
    head: 'Given up',
    cell: (row) => (row.cancelledAt === null ? '' : <Moment at={row.cancelledAt} />),
  },
  { key: 'why', head: 'Why', cell: (row) => row.cancelReason ?? 'not said' },
];

/** Who had a place or waited for one, and gave it up. */
function GaveUp({ people }: { readonly people: readonly Person[] }): ReactElement | null {
  if (people.length === 0) return null;
  return (
    <Stack spacing={0.5} sx={{ mt: 1.5 }}>
      <Typography variant="h3">Gave up their place ({people.length})</Typography>
      <RecordTable<Person>
        caption="People who gave up their place"
        rows={people}
        columns={gaveUpColumns}
        rowName={(row) => row.name}
      />
    </Stack>
  );
}

/** Who has a place, who waits, who came, and who gave up their place. */
export function PeoplePanel({ session }: { readonly session: ShownSession }): ReactElement {
  const view = usePeople(session.id, true);
  const [given, setGiven] = useState<Person | null>(null);
  const { access, counts } = session;
  return (
    <Panel
      title="Places"
      aside={
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <span>
            {counts?.booked} of {session.capacity} taken, {counts?.waiting} waiting
          </span>
          <Link component={RouterLink} to={`/sessions/${session.id}/register`} underline="always">
            Register
          </Link>
        </Stack>
      }
    >
      <View of={view} what="the list" rows={4}>
        {(everybody) => {
          const people = everybody.filter(({ state }) => state !== 'CANCELLED');
          return (
            <>
              {people.length === 0 ? (
                <EmptyState
                  title={everybody.length === 0 ? 'Nobody has booked yet.' : 'Nobody has a place.'}
                  teaches="Invite teams, or book a place for somebody who rings."
                />
              ) : (
                <RecordTable<Person>
                  caption="People in the order in which they booked"
                  rows={people}
                  columns={columns}
                  rowName={(row) => row.name}
                  {...(access.canChange && {
                    actions: (row) => (
                      <Button size="small" onClick={() => setGiven(row)}>
                        Give up
                      </Button>
                    ),
                  })}
                />
              )}
              <GaveUp people={everybody.filter(({ state }) => state === 'CANCELLED')} />
            </>
          );
        }}
      </View>
      {given !== null && <CancelBookingDialog open person={given} onClose={() => setGiven(null)} />}
    </Panel>
  );
}
