import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { OwnTeamsDocument, type OwnTeamsQuery } from '../__generated__/graphql.js';
import { CoveragePanel } from '../coverage/CoveragePanel.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { OwnEngagements } from './OwnEngagements.js';
import { OwnPeople } from './OwnPeople.js';
import { OwnSessions } from './OwnSessions.js';

/** A team of the partner's own agency, with all that we keep of it. */
export type OwnTeam = OwnTeamsQuery['ownTeams']['edges'][number]['node'];

const atOnce = 10;

/** What a partner agency sees of its own teams, and answers: every word that is kept of them, and no other agency's. */
export function OwnTeamsPage(): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const after = cursors.at(-1) ?? null;
  const view = useView('ownTeams', OwnTeamsDocument, { first: atOnce, after });
  return (
    <Page
      heading="Our teams"
      windowTitle="Our teams"
      lead="What the guardian service keeps of your teams: who is trained and still there, which sessions they were asked to, and what was noted. Nobody but your agency and the service sees it."
    >
      <View of={view} what="your teams" shape="card" rows={12}>
        {({ ownTeams: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title="No team of your agency is known yet."
              teaches="A team appears here as soon as the service has asked it to a session, or somebody of it came to one."
            />
          ) : (
            <Stack spacing={3}>
              {edges.map(({ node }) => (
                <Team key={node.id} team={node} />
              ))}
              <Stack direction="row" spacing={1}>
                {cursors.length > 1 && (
                  <Button variant="outlined" onClick={() => setCursors(cursors.slice(0, -1))}>
                    Teams before
                  </Button>
                )}
                {pageInfo.hasNextPage && (
                  <Button
                    variant="outlined"
                    onClick={() => setCursors([...cursors, pageInfo.endCursor])}
                  >
                    More teams
                  </Button>
                )}
              </Stack>
            </Stack>
          )
        }
      </View>
    </Page>
  );
}

function Team({ team }: { readonly team: OwnTeam }): ReactElement {
  return (
    <Box component="section" aria-label={team.name}>
      <Typography variant="h2">{team.name}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {team.headcount === null || team.headcountOn === null ? (
          'Nobody has told us how many people work in it. Without that there is no percentage: please tell whoever invited you.'
        ) : (
          <>
            {team.headcount} people, as we were told on <PlainDate on={team.headcountOn} />
          </>
        )}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={1.5}>
          <OwnPeople people={team.people} />
          <OwnSessions sessions={team.sessions} />
        </Stack>
        <Stack spacing={1.5}>
          <CoveragePanel coverage={team.coverage} />
          <OwnEngagements engagements={team.engagements} />
        </Stack>
      </Box>
    </Box>
  );
}
