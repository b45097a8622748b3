import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { CalendarKind, CalendarScope } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { dayParts, type PlainDay } from '../date/plain-date.js';

/** Which part of the calendar is on screen. It stands in the address, so that Back and a link lead to it. */
export interface CalendarPlace {
  readonly on: PlainDay;
  readonly view: 'month' | 'week';
  readonly scope: CalendarScope;
  readonly kind: CalendarKind | null;
}

/** The part of the calendar on screen, and how to go to another. */
export function useCalendar(): readonly [CalendarPlace, (change: Partial<CalendarPlace>) => void] {
  const today = useToday();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('on') ?? '';
  const place: CalendarPlace = {
    on: dayParts(asked) === null ? today : asked,
    view: parameters.get('view') === 'week' ? 'week' : 'month',
    scope: parameters.get('scope') === 'TEAM' ? 'TEAM' : 'MINE',
    kind: parameters.get('kind') as CalendarKind | null,
  };
  const go = useCallback(
    (change: Partial<CalendarPlace>) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(change))
            if (value === null) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return [place, go];
}
