import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { TeamLinkDocument } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import type { ShownSession } from './session.form.js';
import { teamInWords } from './session-words.js';
import { useInvited, type Invited } from './session-people.js';

/** Who was asked, who has not answered, and the link that a team can pass on. */
export function InvitationsPanel({ session }: { readonly session: ShownSession }): ReactElement {
  const view = useInvited(session.id);
  const label = useLabel();
  const columns: readonly Column<Invited>[] = [
    { key: 'name', head: 'Name', cell: (row) => row.name },
    { key: 'team', head: 'Team', cell: (row) => row.teamName },
    {
      key: 'answer',
      head: 'Answer',
      cell: (row) => (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{label('InvitationAnswer', row.answer)}</span>
          {row.declineReason !== null && `: ${row.declineReason}`}
        </>
      ),
    },
    { key: 'invited', head: 'Invited', cell: (row) => <Moment at={row.invitedAt} /> },
    {
      key: 'chased',
      head: 'Asked again',
      cell: (row) => (row.chasedAt === null ? '' : <Moment at={row.chasedAt} />),
    },
  ];
  const { counts, audience, access } = session;
  const teams = audience.filter(({ teamId }) => teamId !== null);
  return (
    <Panel
      title="Invitations"
      aside={`${String(counts?.unanswered ?? 0)} of ${String(counts?.invited ?? 0)} have not answered`}
    >
      <View of={view} what="the invitations" rows={3}>
        {(everybody) => {
          // Whoever has booked stands above, with their place.
          const people = everybody.filter(({ answer }) => answer !== 'BOOKED');
          return people.length === 0 ? (
            <EmptyState
              title={
                everybody.length === 0
                  ? 'Nobody is invited yet.'
                  : 'Everybody who was invited has booked.'
              }
              teaches="“Invite teams” writes to everybody in post who wants to be asked. Whoever does not answer is asked once more by itself."
            />
          ) : (
            <RecordTable
              caption="People who were invited, the unanswered first"
              rows={people}
              columns={columns}
              rowName={(row) => row.name}
            />
          );
        }}
      </View>
      {access.canChange && teams.length > 0 && (
        <Stack spacing={1} sx={{ mt: 1.5 }}>
          <Typography variant="h3">Links to pass on</Typography>
          <Typography variant="body2" color="text.secondary">
            Whoever has the link of a team books by themselves. What came of it goes to their
            address at work.
          </Typography>
          {teams.map((team) => (
            <TeamLink
              key={team.teamId}
              sessionId={session.id}
              teamId={team.teamId ?? ''}
              name={teamInWords(team)}
            />
          ))}
        </Stack>
      )}
    </Panel>
  );
}

interface TeamLinkProps {
  readonly sessionId: string;
  readonly teamId: string;
  readonly name: string;
}

function TeamLink({ sessionId, teamId, name }: TeamLinkProps): ReactElement {
  const [shown, setShown] = useState(false);
  const view = useView('teamLink', TeamLinkDocument, { id: sessionId, teamId }, { enabled: shown });
  const link = view.data?.session?.teamLink;
  if (!shown)
    return (
      <div>
        <Button variant="outlined" onClick={() => setShown(true)}>
          Link for {name}
        </Button>
      </div>
    );
  return (
    <TextField
      label={`Link for ${name}`}
      value={link ?? ''}
      helperText={
        link === null
          ? 'There is none: the session cannot be booked any more.'
          : 'Copy it into a mail to the team.'
      }
      slotProps={{
        htmlInput: {
          readOnly: true,
          onFocus: (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select(),
        },
      }}
    />
  );
}
