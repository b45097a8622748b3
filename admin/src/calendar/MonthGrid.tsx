import { Box } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { CalendarDaysDocument, type CalendarDaysQuery } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { unseen } from '../layout/unseen.js';
import { weekdayWords } from '../date/date-words.js';
import { addDays, type PlainDay } from '../date/plain-date.js';
import { useView } from '../graphql/useView.js';
import { View } from '../state/View.js';
import { weeksOf } from './month.js';
import type { CalendarPlace } from './useCalendar.js';

type Day = CalendarDaysQuery['calendarDays'][number];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

interface MonthGridProps {
  readonly place: CalendarPlace;
  readonly onDay: (on: PlainDay) => void;
}

/** A month with how much there is on each day. Arrow keys go from day to day; the list beside it follows. */
export function MonthGrid({ place, onDay }: MonthGridProps): ReactElement {
  const weeks = weeksOf(place.on);
  const view = useView(
    'calendarDays',
    CalendarDaysDocument,
    {
      fromOn: weeks[0]?.[0] ?? place.on,
      untilOn: weeks.at(-1)?.[6] ?? place.on,
      scope: place.scope,
      kinds: place.kind === null ? null : [place.kind],
    },
    { keepLast: true },
  );
  const table = useRef<HTMLTableElement>(null);
  const byArrow = useRef(false);
  useEffect(() => {
    // Only a hand on the arrow keys takes the focus along; choosing elsewhere leaves it where it is.
    if (!byArrow.current) return;
    byArrow.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${place.on}"]`)?.focus();
  }, [place.on]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    byArrow.current = true;
    onDay(addDays(place.on, step));
  };
  return (
    <View of={view} what="the month" shape="card" rows={6}>
      {({ calendarDays }) => {
        const byDay = new Map(calendarDays.map((day) => [day.on, day]));
        return (
          <Box
            component="table"
            ref={table}
            onKeyDown={onKeyDown}
            aria-label="Month"
            sx={{
              width: '100%',
              tableLayout: 'fixed',
              borderCollapse: 'collapse',
              '& th': { textAlign: 'left', fontWeight: 600, p: 0.5 },
              '& td': { border: 1, borderColor: 'divider', p: 0, height: 76 },
            }}
          >
            <thead>
              <tr>
                {weekdays.map((name) => (
                  <th key={name} scope="col" abbr={name}>
                    {name.slice(0, 3)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]}>
                  {week.map((on) => (
                    <td key={on}>
                      <DayButton on={on} day={byDay.get(on)} chosen={place.on} onDay={onDay} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Box>
        );
      }}
    </View>
  );
}

interface DayButtonProps {
  readonly on: PlainDay;
  readonly day: Day | undefined;
  readonly chosen: PlainDay;
  readonly onDay: (on: PlainDay) => void;
}

function DayButton({ on, day, chosen, onDay }: DayButtonProps): ReactElement {
  const today = useToday();
  const isOther = on.slice(0, 7) !== chosen.slice(0, 7);
  const entries = day?.entries ?? 0;
  const late = day?.late ?? 0;
  return (
    <Box
      component="button"
      type="button"
      data-day={on}
      tabIndex={on === chosen ? 0 : -1}
      aria-pressed={on === chosen}
      aria-current={on === today ? 'date' : undefined}
      onClick={() => onDay(on)}
      sx={({ tones }) => ({
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        width: '100%',
        height: '100%',
        p: 0.75,
        border: 0,
        font: 'inherit',
        cursor: 'pointer',
        color: isOther ? tones.softInk : tones.ink,
        background: 'transparent',
        '&[aria-pressed="true"]': { boxShadow: `inset 0 0 0 2px ${tones.accent}` },
        '&[aria-current]': { fontWeight: 700 },
      })}
    >
      <span aria-hidden>
        {Number(on.slice(8))}
        {on === today && ' today'}
      </span>
      <Box component="span" sx={unseen}>
        {weekdayWords(on)},
      </Box>
      <Box component="span" sx={entries === 0 ? unseen : {}}>
        {entryWords(entries)}
      </Box>
      {late > 0 && (
        <Box component="span" sx={({ tones }) => ({ color: tones.late, fontWeight: 600 })}>
          {late} late
        </Box>
      )}
    </Box>
  );
}

function entryWords(count: number): string {
  if (count === 0) return 'nothing';
  return count === 1 ? '1 entry' : `${String(count)} entries`;
}
