import { Button, Link, Paper, Stack, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  RenewCalendarLinkDocument,
  SessionsDocument,
  TrainerCalendarLinkDocument,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { weekdayWords } from '../date/date-words.js';
import { addDays } from '../date/plain-date.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { AwarenessTabs } from './AwarenessTabs.js';
import { placesInWords, plansSessions, whereInWords } from './session-words.js';
import type { SessionRow } from './session.list.js';

/** What a trainer does today and next, made for a phone in a car park. */
export function TrainerDayPage(): ReactElement {
  const today = useToday();
  const mayPlan = plansSessions(useSession()?.roles ?? []);
  const view = useView('trainerDay', SessionsDocument, {
    first: 50,
    mine: true,
    fromOn: addDays(today, -14),
    untilOn: addDays(today, 28),
  });
  return (
    <Page heading="My sessions" windowTitle="My sessions">
      <AwarenessTabs />
      <Stack spacing={1.5} sx={{ maxWidth: 640 }}>
        <View of={view} what="your sessions" rows={3}>
          {({ sessions }) => (
            <Days today={today} sessions={sessions.edges.map(({ node }) => node)} />
          )}
        </View>
        {mayPlan && <CalendarLink />}
      </Stack>
    </Page>
  );
}

function Days({
  today,
  sessions,
}: {
  readonly today: string;
  readonly sessions: readonly SessionRow[];
}): ReactElement {
  const open = sessions.filter(({ state }) => state === 'PLANNED');
  const groups = [
    { title: 'Today', sessions: open.filter(({ onDay }) => onDay === today) },
    { title: 'Register still open', sessions: open.filter(({ onDay }) => onDay < today) },
    { title: 'Next', sessions: open.filter(({ onDay }) => onDay > today) },
  ].filter((group) => group.sessions.length > 0);
  if (groups.length === 0)
    return (
      <EmptyState
        title="You train in no session in the next four weeks."
        teaches="Sessions in which you train appear here, with the way to their register."
      />
    );
  return (
    <>
      {groups.map((group) => (
        <section key={group.title}>
          <Typography variant="h2" sx={{ mb: 0.5 }}>
            {group.title}
          </Typography>
          <Stack spacing={1}>
            {group.sessions.map((session) => (
              <OneSession key={session.id} session={session} isToday={session.onDay <= today} />
            ))}
          </Stack>
        </section>
      ))}
    </>
  );
}

interface OneSessionProps {
  readonly session: SessionRow;
  readonly isToday: boolean;
}

function OneSession({ session, isToday }: OneSessionProps): ReactElement {
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {weekdayWords(session.onDay)}, {session.startsAtTime} to {session.endsAtTime}
      </Typography>
      <Link
        component={RouterLink}
        to={`/sessions/${session.id}`}
        underline="always"
        sx={{ display: 'inline-block', minHeight: 24 }}
      >
        {session.course.title}
      </Link>
      <Typography color="text.secondary">
        {whereInWords(session)} · {placesInWords(session)}
      </Typography>
      {isToday && (
        <Button
          variant="contained"
          component={RouterLink}
          to={`/sessions/${session.id}/register`}
          sx={{ mt: 1, minHeight: 44, width: { xs: '100%', sm: 'auto' } }}
        >
          Open the register
        </Button>
      )}
    </Paper>
  );
}

function CalendarLink(): ReactElement {
  const view = useView('trainerCalendarLink', TrainerCalendarLinkDocument, {});
  const renew = useCommand(RenewCalendarLinkDocument, 'renewCalendarLink');
  const link = view.data?.trainerCalendarLink ?? null;
  return (
    <Panel title="My private calendar">
      <Stack spacing={1}>
        <Typography variant="body2">
          Add this address to the calendar on your phone. It shows when and where you train, and
          nobody who comes. Keep it to yourself; a new link ends the old one.
        </Typography>
        {link !== null && (
          <TextField
            label="Address of my calendar"
            value={link}
            slotProps={{
              htmlInput: {
                readOnly: true,
                onFocus: (event: { currentTarget: HTMLInputElement }) =>
                  event.currentTarget.select(),
              },
            }}
          />
        )}
        <CommandNotice problem={renew.problem} fault={renew.fault} onLook={renew.clear} />
        <div>
          <Button variant="outlined" loading={renew.isRunning} onClick={() => void renew.run({})}>
            {link === null ? 'Make my calendar link' : 'Make a new link'}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
