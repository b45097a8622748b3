import { Box, Button, Link, Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { SessionsDocument } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { weekdayWords } from '../date/date-words.js';
import type { PlainDay } from '../date/plain-date.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { AwarenessTabs } from './AwarenessTabs.js';
import { isMonth, monthOf, monthsLater, weeksOf, type Month } from './month.js';
import { placesInWords, plansSessions } from './session-words.js';
import type { SessionRow } from './session.list.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monthWords = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A month of sessions. */
export function SessionCalendarPage(): ReactElement {
  const [parameters, setParameters] = useSearchParams();
  const today = useToday();
  const roles = useSession()?.roles ?? [];
  const asked = parameters.get('month');
  const month = isMonth(asked) ? asked : monthOf(today);
  const mine = parameters.get('mine') === '1';
  const weeks = weeksOf(month);
  const view = useView(
    'sessions',
    SessionsDocument,
    {
      first: 100,
      fromOn: weeks[0]?.[0] ?? today,
      untilOn: weeks.at(-1)?.at(-1) ?? today,
      ...(mine && { mine }),
    },
    { keepLast: true },
  );
  const turn = (to: Month, onlyMine = mine): void =>
    setParameters({ month: to, ...(onlyMine && { mine: '1' }) }, { replace: true });
  return (
    <Page
      heading="Sessions"
      windowTitle="Sessions"
      actions={
        plansSessions(roles) && (
          <Button variant="contained" component={RouterLink} to="/sessions/create">
            Plan sessions
          </Button>
        )
      }
    >
      <AwarenessTabs />
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}
      >
        <Button variant="outlined" onClick={() => turn(monthsLater(month, -1))}>
          Earlier
        </Button>
        <Typography
          variant="h2"
          component="h2"
          aria-live="polite"
          sx={{ minWidth: '10ch', textAlign: 'center' }}
        >
          {monthWords.format(new Date(`${month}-01T12:00:00Z`))}
        </Typography>
        <Button variant="outlined" onClick={() => turn(monthsLater(month, 1))}>
          Later
        </Button>
        <Button variant="outlined" onClick={() => turn(monthOf(today))}>
          This month
        </Button>
        <Button
          variant={mine ? 'contained' : 'outlined'}
          aria-pressed={mine}
          onClick={() => turn(month, !mine)}
        >
          Mine only
        </Button>
      </Stack>
      <View of={view} what="the sessions">
        {({ sessions }) => (
          <MonthOfSessions
            month={month}
            weeks={weeks}
            today={today}
            sessions={sessions.edges.map(({ node }) => node)}
            isCut={sessions.pageInfo.hasNextPage}
          />
        )}
      </View>
    </Page>
  );
}

interface MonthProps {
  readonly month: Month;
  readonly weeks: readonly (readonly PlainDay[])[];
  readonly today: PlainDay;
  readonly sessions: readonly SessionRow[];
  readonly isCut: boolean;
}

function MonthOfSessions({ month, weeks, today, sessions, isCut }: MonthProps): ReactElement {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const on = (day: PlainDay) => sessions.filter(({ onDay }) => onDay === day);
  const days = weeks.flat().filter((day) => day.startsWith(month) && on(day).length > 0);
  return (
    <>
      {isCut && (
        <Typography sx={{ mb: 1 }}>
          There are more than a hundred.{' '}
          <RouterLink to="/sessions/list">See them as a list.</RouterLink>
        </Typography>
      )}
      {narrow ? (
        days.length === 0 ? (
          <EmptyState
            title="No session in this month."
            teaches="Sessions that are planned appear on their day."
          />
        ) : (
          days.map((day) => (
            <Box key={day} component="section" sx={{ mb: 1.5 }}>
              <Typography variant="h3">{weekdayWords(day)}</Typography>
              <DayOfSessions sessions={on(day)} />
            </Box>
          ))
        )
      ) : (
        <Box
          component="table"
          sx={{
            width: '100%',
            borderCollapse: 'collapse',
            tableLayout: 'fixed',
            bgcolor: 'background.paper',
          }}
        >
          <caption style={{ position: 'absolute', left: -9999 }}>
            Sessions of the month by day
          </caption>
          <thead>
            <tr>
              {weekdays.map((weekday) => (
                <Box
                  key={weekday}
                  component="th"
                  scope="col"
                  sx={{ textAlign: 'left', p: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}
                >
                  {weekday}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <Box
                    key={day}
                    component="td"
                    aria-current={day === today ? 'date' : undefined}
                    sx={{
                      border: 1,
                      borderColor: 'divider',
                      verticalAlign: 'top',
                      height: 96,
                      p: 0.5,
                      bgcolor: day.startsWith(month) ? undefined : 'action.hover',
                    }}
                  >
                    <Typography
                      component="time"
                      dateTime={day}
                      sx={{
                        fontSize: '0.8125rem',
                        fontWeight: day === today ? 700 : 400,
                        color: day === today ? 'primary.main' : 'text.secondary',
                      }}
                    >
                      {Number(day.slice(8))}
                      {day === today && ' today'}
                    </Typography>
                    <DayOfSessions sessions={on(day)} />
                  </Box>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </>
  );
}

function DayOfSessions({ sessions }: { readonly sessions: readonly SessionRow[] }): ReactElement {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sessions.map((session) => (
        <Box component="li" key={session.id} sx={{ my: 0.25 }}>
          <Link
            component={RouterLink}
            to={`/sessions/${session.id}`}
            underline="always"
            sx={{
              display: 'block',
              minHeight: 24,
              fontSize: '0.8125rem',
              lineHeight: 1.3,
              overflowWrap: 'anywhere',
              ...(session.state === 'CANCELLED' && { textDecoration: 'line-through' }),
            }}
          >
            <strong>{session.startsAtTime}</strong> {session.course.title}
            {session.state === 'CANCELLED' && ' (cancelled)'}
          </Link>
          <Typography
            component="span"
            sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}
          >
            {[session.localAuthority?.name, placesInWords(session)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
