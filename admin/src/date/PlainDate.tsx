import type { ReactElement } from 'react';
import { useLocaleState } from 'react-admin';
import { dayWords, instantWords, spanWords, weekdayWords, type Locale } from './date-words.js';
import type { PlainDay } from './plain-date.js';

interface PlainDateProps {
  readonly on: PlainDay | null | undefined;
  readonly short?: boolean;
  readonly weekday?: boolean;
}

/** A calendar day in words. What was not recorded says so. */
export function PlainDate({ on, short = false, weekday = false }: PlainDateProps): ReactElement {
  const [locale] = useLocaleState();
  if (on === null || on === undefined || on === '') return <>not recorded</>;
  const words = weekday
    ? weekdayWords(on, locale as Locale)
    : dayWords(on, locale as Locale, short ? 'short' : 'long');
  return (
    <time dateTime={on} style={{ whiteSpace: 'nowrap' }}>
      {words}
    </time>
  );
}

/** A moment in London time. */
export function Moment({ at }: { readonly at: string | null | undefined }): ReactElement {
  const [locale] = useLocaleState();
  if (at === null || at === undefined || at === '') return <>not recorded</>;
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {instantWords(at, locale as Locale)}
    </time>
  );
}

/** A stretch of days. */
export function DaySpan({
  from,
  until,
}: {
  readonly from: PlainDay;
  readonly until: PlainDay;
}): ReactElement {
  const [locale] = useLocaleState();
  return <span style={{ whiteSpace: 'nowrap' }}>{spanWords(from, until, locale as Locale)}</span>;
}
