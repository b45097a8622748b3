import { Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { WhereNextDocument, type WhereNextQuery } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { TextLink } from '../team/TextLink.js';

type Suggestion = WhereNextQuery['whereNext']['suggestions'][number];

const shown = 25;

/** Which teams to visit next, and why. Each can be turned into a session. */
export function WhereNextPage(): ReactElement {
  const [parameters] = useSearchParams();
  const gssCode = parameters.get('authority');
  const view = useView('whereNext', WhereNextDocument, { first: shown, gssCode });
  return (
    <Page
      heading="People and agencies"
      windowTitle="Where next"
      lead="An aid: the points are local settings, and whoever plans decides."
    >
      <PeopleTabs />
      <View of={view} what="the list" rows={8}>
        {({ whereNext }) => (
          <>
            <Typography variant="body2" sx={{ mb: 1 }}>
              {whereNext.total} teams, the first {whereNext.suggestions.length} here.{' '}
              {whereNext.heldBack} left in peace until the day on which they are asked again,{' '}
              {whereNext.planned} with a session planned. Referrals by month and authority{' '}
              {whereNext.referralsFetchedAt === null ? (
                'have not been fetched yet.'
              ) : (
                <>
                  of <Moment at={whereNext.referralsFetchedAt} />.
                </>
              )}
              {gssCode !== null && (
                <>
                  {' '}
                  <TextLink to="/people/where-next">All authorities</TextLink>
                </>
              )}
            </Typography>
            {whereNext.suggestions.length === 0 ? (
              <EmptyState
                title="Nothing speaks for any team just now."
                teaches="Teams appear when too few of their people are trained and still in post."
              />
            ) : (
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
                {whereNext.suggestions.map((suggestion, at) => (
                  <li key={suggestion.id}>
                    <One suggestion={suggestion} place={at + 1} />
                  </li>
                ))}
              </Box>
            )}
          </>
        )}
      </View>
    </Page>
  );
}

function One({
  suggestion,
  place,
}: {
  readonly suggestion: Suggestion;
  readonly place: number;
}): ReactElement {
  const label = useLabel();
  const { team, topic, courseId, points, reasons } = suggestion;
  const course = courseId === null ? '' : `&course=${courseId}`;
  return (
    <Panel title={`${String(place)}. ${team.name}`} aside={`${String(points)} points`}>
      <Typography variant="body2">
        {team.agency !== null && (
          <TextLink to={`/people/teams/${team.id}`}>{team.agency.name}</TextLink>
        )}
        {team.authority !== null && ` · ${team.authority.name}`} · teach{' '}
        <EnumLabel type="CourseTopic" value={topic} />
      </Typography>
      <Box component="ul" sx={{ m: 0, my: 0.5, pl: 2 }}>
        {reasons.map(({ kind, points: adds, sentence }) => (
          <li key={kind}>
            <strong>{label('WhereNextReasonKind', kind)}</strong> ({adds}): {sentence}
          </li>
        ))}
      </Box>
      <Button
        variant="outlined"
        component={RouterLink}
        to={`/sessions/create?team=${team.id}${course}`}
        aria-label={`Plan a session for ${team.name}`}
      >
        Plan a session
      </Button>
    </Panel>
  );
}
