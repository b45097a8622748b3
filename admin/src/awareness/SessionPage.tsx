import { Alert, Box, Link, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { SessionDocument } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AimsPanel } from './AimsPanel.js';
import { InvitationsPanel } from './InvitationsPanel.js';
import { PeoplePanel } from './PeoplePanel.js';
import type { ShownSession } from './session.form.js';
import { placesInWords, whereInWords } from './session-words.js';
import { SessionActions } from './SessionActions.js';

/** One session: when and where, who is invited, who comes, and what it did. */
export function SessionPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('session', SessionDocument, { id });
  return (
    <View of={view} what="the session" shape="hub" page="Session">
      {({ session }) =>
        session === null ? (
          <Page heading="Session" windowTitle="Session">
            <NoneYouMaySee what="session" />
          </Page>
        ) : (
          <Shown key={session.id} session={session} />
        )
      }
    </View>
  );
}

function Shown({ session }: { readonly session: ShownSession }): ReactElement {
  const label = useLabel();
  return (
    <Page
      heading={session.course.title}
      windowTitle={session.reference}
      lead={
        <>
          {session.reference} · <PlainDate on={session.onDay} weekday />, {session.startsAtTime} to{' '}
          {session.endsAtTime} · {whereInWords(session)} · {label('SessionState', session.state)}
        </>
      }
      actions={<SessionActions session={session} />}
    >
      {session.reason !== null && (
        <Alert severity={session.state === 'CANCELLED' ? 'warning' : 'info'} sx={{ mb: 1.5 }}>
          {session.state === 'CANCELLED' ? 'Cancelled' : 'Moved'}: {session.reason}
        </Alert>
      )}
      {session.access.whyNot !== null && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {session.access.whyNot}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={1.5}>
          {session.counts !== null && <PeoplePanel session={session} />}
          {session.counts !== null && <InvitationsPanel session={session} />}
        </Stack>
        <Stack spacing={1.5}>
          <Facts session={session} />
          {session.evaluation !== null && <AimsPanel session={session} sums={session.evaluation} />}
        </Stack>
      </Box>
    </Page>
  );
}

function Facts({ session }: { readonly session: ShownSession }): ReactElement {
  const label = useLabel();
  const { courseVersion, audience } = session;
  return (
    <Panel title="The session">
      <FactList
        facts={[
          { label: 'Places', value: placesInWords(session) },
          { label: 'Held in', value: label('SessionLanguage', session.language) },
          { label: 'Trains', value: session.trainers.map(({ name }) => name).join(', ') },
          session.link === null
            ? null
            : {
                label: 'Meeting',
                value: (
                  <Link href={session.link} target="_blank" rel="noreferrer" underline="always">
                    {session.link}
                  </Link>
                ),
              },
          { label: 'For', value: session.localAuthority?.name ?? 'Several authorities' },
          {
            label: 'Teams',
            value:
              audience.length === 0
                ? 'Everybody'
                : audience
                    .map(
                      ({ teamName, agencyName, quota, taken }) =>
                        `${teamName === null ? '' : `${teamName}, `}${agencyName}${quota === null ? '' : ` (${String(taken ?? 0)} of at most ${String(quota)})`}`,
                    )
                    .join('\n'),
          },
          {
            label: 'Provided',
            value: [
              ...session.provisions.map((one) => label('Provision', one)),
              ...(session.accessNote === null ? [] : [session.accessNote]),
            ].join(', '),
          },
          {
            label: 'Course',
            value: (
              <Link
                component={RouterLink}
                to={`/sessions/courses/${session.course.id}`}
                underline="always"
              >
                {session.course.title}, version {courseVersion.number}
              </Link>
            ),
          },
          {
            label: 'Topics',
            value: courseVersion.topics.map((one) => label('CourseTopic', one)).join(', '),
          },
        ]}
      />
    </Panel>
  );
}
