import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A session as a calendar shows it: what, when and where, and nobody who comes. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly where: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly url?: string;
}

/**
 * A calendar file of sessions. Instants are written in UTC: every calendar then shows the right hour in London, in
 * the weeks in which the clocks change too. A cancelled session stays in it as cancelled, so that calendars that had
 * it strike it out.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'ICTG', product: 'Awareness sessions', language: 'EN' },
  });
  for (const { id, title, startsAt, endsAt, where, sequence, isCancelled, url } of entries)
    calendar.createEvent({
      id: `${id}@guardians`,
      summary: title,
      start: startsAt,
      end: endsAt,
      location: where,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(url === undefined ? {} : { url }),
    });
  return calendar.toString();
}
