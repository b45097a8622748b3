import { Box, Button, MenuItem, Stack, TextField, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import type { CalendarKind, CalendarScope } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { dayWords } from '../date/date-words.js';
import { addDays } from '../date/plain-date.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useChoices } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { worksOnCases } from '../session/role.js';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { Agenda } from './Agenda.js';
import { mondayOf, monthsLater } from './month.js';
import { MonthGrid } from './MonthGrid.js';
import { useCalendar, type CalendarPlace } from './useCalendar.js';

/** What is due and to come, for me or for everybody: a month with a day of it, or a week; on a phone always a list. */
export function CalendarPage(): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const [asked, go] = useCalendar();
  const today = useToday();
  const roles = useSession()?.roles ?? [];
  const place: CalendarPlace = wide ? asked : { ...asked, view: 'week' };
  const step = (count: number): void =>
    go({
      on: place.view === 'month' ? monthsLater(place.on, count) : addDays(place.on, count * 7),
    });
  useShortcuts([
    { keys: '[', label: `One ${place.view} earlier`, group: 'On this page', run: () => step(-1) },
    { keys: ']', label: `One ${place.view} later`, group: 'On this page', run: () => step(1) },
    { keys: '0', label: 'Back to today', group: 'On this page', run: () => go({ on: today }) },
  ]);
  if (!worksOnCases(roles))
    return (
      <Page heading="Calendar" windowTitle="Calendar">
        <ForbiddenState reason="The calendar is for those who work on cases." />
      </Page>
    );
  const span =
    place.view === 'month'
      ? { fromOn: place.on, untilOn: place.on }
      : { fromOn: mondayOf(place.on), untilOn: addDays(mondayOf(place.on), 6) };
  return (
    <Page
      heading="Calendar"
      windowTitle="Calendar"
      lead="What is due and to come. It says no place: that is behind the lock of each child."
    >
      <Bar place={place} wide={wide} onGo={go} onStep={step} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns:
            place.view === 'month' ? 'minmax(0, 5fr) minmax(0, 3fr)' : 'minmax(0, 1fr)',
        }}
      >
        {place.view === 'month' && <MonthGrid place={place} onDay={(on) => go({ on })} />}
        <Agenda span={span} scope={place.scope} kind={place.kind} />
      </Box>
    </Page>
  );
}

interface BarProps {
  readonly place: CalendarPlace;
  readonly wide: boolean;
  readonly onGo: (change: Partial<CalendarPlace>) => void;
  readonly onStep: (count: number) => void;
}

function Bar({ place, wide, onGo, onStep }: BarProps): ReactElement {
  const today = useToday();
  const kinds = useChoices('CalendarKind');
  const scopes = useChoices('CalendarScope');
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', mb: 1.5, alignItems: 'center' }}
    >
      <Button variant="outlined" onClick={() => onStep(-1)}>
        Earlier
      </Button>
      <Button variant="outlined" onClick={() => onGo({ on: today })}>
        Today
      </Button>
      <Button variant="outlined" onClick={() => onStep(1)}>
        Later
      </Button>
      <Box component="strong" aria-live="polite" sx={{ mr: 'auto', minWidth: 120 }}>
        {spanHeading(place)}
      </Box>
      {wide && (
        <Box role="group" aria-label="How" sx={{ display: 'flex', gap: 0.5 }}>
          {(['month', 'week'] as const).map((view) => (
            <Button
              key={view}
              variant={place.view === view ? 'contained' : 'outlined'}
              aria-pressed={place.view === view}
              onClick={() => onGo({ view })}
            >
              {view === 'month' ? 'Month' : 'Week'}
            </Button>
          ))}
        </Box>
      )}
      <Box role="group" aria-label="Whose" sx={{ display: 'flex', gap: 0.5 }}>
        {scopes.map(({ id, name }) => (
          <Button
            key={id}
            variant={place.scope === id ? 'contained' : 'outlined'}
            aria-pressed={place.scope === id}
            onClick={() => onGo({ scope: id as CalendarScope })}
          >
            {name}
          </Button>
        ))}
      </Box>
      <TextField
        select
        label="What"
        value={place.kind ?? ''}
        onChange={(event) => onGo({ kind: (event.target.value || null) as CalendarKind | null })}
        sx={{ minWidth: 180, maxWidth: 240 }}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">Everything</MenuItem>
        {kinds.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}

function spanHeading({ view, on }: CalendarPlace): string {
  // "26 November 2026" without its day is the month.
  return view === 'month' ? dayWords(on).replace(/^\d+ /, '') : `Week of ${dayWords(mondayOf(on))}`;
}
