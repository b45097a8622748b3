import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { AgencyPageDocument, type AgencyPageQuery } from '../__generated__/graphql.js';
import { CheckNumberDialog } from '../agency/CheckNumberDialog.js';
import { DirectoryNumber } from '../agency/DirectoryNumber.js';
import { CoverageFigure } from '../coverage/CoverageFigure.js';
import { CoveragePanel } from '../coverage/CoveragePanel.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Page } from '../layout/Page.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { AgencyContacts } from './AgencyContacts.js';
import { AgencySessions } from './AgencySessions.js';
import { Headcount } from './Headcount.js';
import { ReferralMonths } from './ReferralMonths.js';
import { AddTeamDialog } from './TeamDialogs.js';

type ShownAgency = NonNullable<AgencyPageQuery['agency']>;
type TeamRow = ShownAgency['teams'][number];

/** Everything between us and an agency: its number, its teams and how far they are trained, and what they asked of us. */
export function AgencyPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('agencyPage', AgencyPageDocument, { id });
  return (
    <View of={view} what="the agency" shape="hub" page="Agency">
      {({ agency }) =>
        agency === null ? (
          <Page heading="Agency" windowTitle="Agency">
            <NoneYouMaySee what="agency" />
          </Page>
        ) : (
          <Shown key={agency.id} agency={agency} />
        )
      }
    </View>
  );
}

function Shown({ agency }: { readonly agency: ShownAgency }): ReactElement {
  const [adding, setAdding] = useState(false);
  const [checking, setChecking] = useState(false);
  const label = useLabel();
  return (
    <Page
      heading={agency.name}
      windowTitle={agency.name}
      lead={
        <>
          {label('AgencyKind', agency.kind)}
          {agency.nameCy !== null && ` · ${agency.nameCy}`}
          {agency.localAuthority !== null && ` · ${agency.localAuthority.gssCode}`}
        </>
      }
      actions={
        <Button variant="contained" onClick={() => setAdding(true)}>
          Add a team
        </Button>
      }
    >
      <PeopleTabs />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Panel title="Teams">
            {agency.teams.length === 0 ? (
              <EmptyState
                title="No team of this agency is known yet."
                teaches="Add one, or load the agency's staff list: teams, people and posts come with it."
              />
            ) : (
              <Teams teams={agency.teams} />
            )}
          </Panel>
        </Box>
        <Stack spacing={1.5} sx={{ gridColumn: { md: 'span 2' } }}>
          <AgencySessions agencyId={agency.id} />
          <CoveragePanel coverage={agency.coverage} />
        </Stack>
        <Stack spacing={1.5}>
          <Panel title="Between us">
            <Between agency={agency} />
          </Panel>
          <Panel
            title="Directory"
            aside={
              <Button
                disabled={!agency.access.canCheckNumber}
                title={agency.access.whyNot ?? undefined}
                onClick={() => setChecking(true)}
              >
                Check the number
              </Button>
            }
          >
            <FactList
              facts={[
                {
                  label: 'Ring back on',
                  value: <DirectoryNumber of={agency.directoryNumber} />,
                },
                {
                  label: 'First Responder',
                  value: agency.firstResponder === null ? 'no' : 'yes',
                },
                agency.closedOn === null
                  ? null
                  : { label: 'Closed', value: <PlainDate on={agency.closedOn} /> },
              ]}
            />
          </Panel>
          <AgencyContacts agencyId={agency.id} />
          <ReferralMonths months={agency.referralMonths} />
        </Stack>
      </Box>
      <AddTeamDialog agencyId={agency.id} open={adding} onClose={() => setAdding(false)} />
      {checking && <CheckNumberDialog agency={agency} onClose={() => setChecking(false)} />}
    </Page>
  );
}

function Between({ agency: { counts } }: { readonly agency: ShownAgency }): ReactElement {
  if (counts === null)
    return <Typography variant="body2">Your role does not work with agencies.</Typography>;
  return (
    <>
      <FactList
        facts={[
          { label: 'Consultations', value: counts.consultations },
          { label: 'Calls', value: counts.calls },
          { label: 'Advice given', value: counts.advice },
        ]}
      />
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        Numbers of all records, whoever may see them.
      </Typography>
    </>
  );
}

function Teams({ teams }: { readonly teams: readonly TeamRow[] }): ReactElement {
  const label = useLabel();
  const columns: readonly Column<TeamRow>[] = [
    {
      key: 'name',
      head: 'Team',
      cell: (row) => <RowLink to={`/people/teams/${row.id}`}>{row.name}</RowLink>,
    },
    { key: 'headcount', head: 'People', cell: (row) => <Headcount of={row} /> },
    ...(['INDICATORS', 'NRM_PROCESS', 'RESPONDING', 'SECTION_45'] as const).map(
      (topic): Column<TeamRow> => ({
        key: topic,
        head: midSentence(label('CourseTopic', topic)),
        cell: (row) => {
          const figure = row.coverage?.find((one) => one.topic === topic);
          return figure === undefined ? '' : <CoverageFigure of={figure} />;
        },
      }),
    ),
  ];
  return <RecordTable caption="Teams" rows={teams} columns={columns} rowName={(row) => row.name} />;
}
