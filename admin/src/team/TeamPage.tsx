import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { TeamPageDocument } from '../__generated__/graphql.js';
import { CoveragePanel } from '../coverage/CoveragePanel.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { StartPostDialog } from '../professional/PostDialogs.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { View } from '../state/View.js';
import { EngagementPanel } from './EngagementPanel.js';
import { Headcount } from './Headcount.js';
import { PostsPanel } from './PostsPanel.js';
import { ChangeTeamDialog, type ShownTeam } from './TeamDialogs.js';
import { TextLink } from './TextLink.js';

/** One team: who is in it, how far they are trained, and when it was asked. */
export function TeamPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('teamPage', TeamPageDocument, { id });
  return (
    <View of={view} what="the team" shape="hub" page="Team">
      {({ team }) => <Shown key={team.id} team={team} />}
    </View>
  );
}

function Shown({ team }: { readonly team: ShownTeam }): ReactElement {
  const [open, setOpen] = useState<'change' | 'person' | null>(null);
  const close = (): void => setOpen(null);
  const why = team.access.whyNot;
  return (
    <Page
      heading={team.name}
      windowTitle={team.name}
      lead={
        <>
          {team.agency !== null && (
            <TextLink to={`/people/agencies/${team.agency.id}`}>{team.agency.name}</TextLink>
          )}
          {team.authority !== null && ` · ${team.authority.name}`} · people: <Headcount of={team} />
        </>
      }
      actions={
        <>
          <Button
            variant="contained"
            component={RouterLink}
            to={`/sessions/create?team=${team.id}`}
          >
            Plan a session
          </Button>
          <Button
            variant="outlined"
            disabled={!team.access.canChange}
            title={why ?? undefined}
            onClick={() => setOpen('person')}
          >
            Add a person
          </Button>
          <Button
            variant="outlined"
            disabled={!team.access.canChange}
            title={why ?? undefined}
            onClick={() => setOpen('change')}
          >
            Change
          </Button>
        </>
      }
    >
      <PeopleTabs />
      {why !== null && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {why}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <PostsPanel team={team} />
        <Stack spacing={1.5}>
          <CoveragePanel coverage={team.coverage} />
          <EngagementPanel team={team} />
        </Stack>
      </Box>
      <ChangeTeamDialog team={team} open={open === 'change'} onClose={close} />
      <StartPostDialog
        team={{ id: team.id, name: team.name }}
        person={null}
        current={[]}
        open={open === 'person'}
        onClose={close}
      />
    </Page>
  );
}
