import {
  addDays,
  dayInWords,
  isDay,
  isWorkingDay,
  londonDay,
  londonInstant,
  londonTime,
  type Day,
} from '@ictg/kit/calendar';
import type { Fault } from '../agency/index.js';
import { isWebAddress } from '../course/index.js';
import type { Provision, SessionLanguage, SessionMode, Trainer } from './session.vocabulary.js';

/** For whom a session is, with the most places it may take. */
export interface Audience {
  readonly agencyId: string;
  readonly teamId: string | null;
  readonly quota: number | null;
}

/** When a session is, by the wall clock of London. */
export interface SessionTime {
  readonly onDay: Day;
  readonly startsAtTime: string;
  readonly minutes: number;
}

/** What is planned of a session beside its day. */
export interface SessionDetails {
  readonly startsAtTime: string;
  readonly minutes: number;
  readonly mode: SessionMode;
  readonly place: string | null;
  readonly link: string | null;
  readonly capacity: number;
  readonly language: SessionLanguage;
  readonly provisions: readonly Provision[];
  readonly accessNote: string | null;
  readonly gssCode: string | null;
  readonly trainers: readonly Trainer[];
  readonly audience: readonly Audience[];
}

const [mostPlaces, mostInSeries, mostTrainers, fewestMinutes, mostMinutes] = [500, 26, 6, 15, 480];
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The instants of a session. What the clock shows stays; when the clocks change the instant moves. */
export function instantsOf({ onDay, startsAtTime, minutes }: SessionTime): {
  startsAt: Date;
  endsAt: Date;
} {
  const startsAt = londonInstant(onDay, startsAtTime);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

/** What is wrong with when a session is to be. */
export function timeFault({ onDay, startsAtTime, minutes }: SessionTime, now: Date): Fault | null {
  if (!isDay(onDay)) return { field: 'onDay', sentence: 'Choose a day.' };
  if (!clock.test(startsAtTime))
    return { field: 'startsAtTime', sentence: 'Give the time as 09:30.' };
  if (minutes < fewestMinutes || minutes > mostMinutes)
    return {
      field: 'minutes',
      sentence: `A session takes ${fewestMinutes} to ${mostMinutes} minutes.`,
    };
  if (londonTime(londonInstant(onDay, startsAtTime)) !== startsAtTime)
    return {
      field: 'startsAtTime',
      sentence: 'The clocks go forward that night and skip this time. Choose another.',
    };
  if (onDay < addDays(londonDay(now), -366))
    return { field: 'onDay', sentence: 'That is more than a year ago. Check the year.' };
  if (onDay > addDays(londonDay(now), 731))
    return { field: 'onDay', sentence: 'That is more than two years from now. Check the year.' };
  return null;
}

/** The first thing that is wrong with the details; nothing when a session can be planned with them. */
export function detailsFault(details: SessionDetails): Fault | null {
  const { mode, place, link, capacity, trainers } = details;
  if (mode !== 'ONLINE' && place === null)
    return { field: 'place', sentence: 'Say where people come together, with the postcode.' };
  if (mode === 'ONLINE' && place !== null)
    return { field: 'place', sentence: 'An online session has no place. Leave it out.' };
  if (mode === 'IN_PERSON' && link !== null)
    return { field: 'link', sentence: 'A session in person has no link. Leave it out.' };
  if (link !== null && !isWebAddress(link))
    return {
      field: 'link',
      sentence: 'That is not the link of a meeting. It begins with https://.',
    };
  if (capacity < 1 || capacity > mostPlaces)
    return { field: 'capacity', sentence: `Give the number of places, 1 to ${mostPlaces}.` };
  if (trainers.length === 0)
    return { field: 'trainers', sentence: 'Choose who trains. Without a trainer nobody can come.' };
  if (trainers.length > mostTrainers)
    return { field: 'trainers', sentence: `At most ${mostTrainers} people train together.` };
  if (new Set(trainers.map(({ subject }) => subject)).size !== trainers.length)
    return { field: 'trainers', sentence: 'Choose each trainer once.' };
  return audienceFault(details.audience, capacity);
}

function audienceFault(audience: readonly Audience[], capacity: number): Fault | null {
  const keys = audience.map(({ agencyId, teamId }) => teamId ?? agencyId);
  if (new Set(keys).size !== keys.length)
    return { field: 'audience', sentence: 'Name each agency or team once.' };
  const at = audience.findIndex(({ quota }) => quota !== null && (quota < 1 || quota > capacity));
  return at < 0
    ? null
    : {
        field: `audience.${at}.quota`,
        sentence: `A quota is 1 to ${capacity}, the places of the session. Leave it out for no limit.`,
      };
}

/** What is wrong with the days of a series. */
export function daysFault(days: readonly Day[]): Fault | null {
  if (days.length === 0) return { field: 'days', sentence: 'Choose at least one day.' };
  if (days.length > mostInSeries)
    return { field: 'days', sentence: `A series has at most ${mostInSeries} sessions.` };
  if (new Set(days).size !== days.length)
    return { field: 'days', sentence: 'Each day of a series comes once.' };
  return null;
}

/** A day of a series, and why nobody may want it. */
export interface SeriesDay {
  readonly onDay: Day;
  readonly isWorkingDay: boolean;
}

/** The days of a series: from the first, every so many weeks, so many times. Days on which nobody works are marked. */
export function seriesDays(firstOn: Day, everyWeeks: number, count: number): SeriesDay[] {
  const times = Math.max(1, Math.min(count, mostInSeries));
  const weeks = Math.max(1, Math.min(everyWeeks, 13));
  return Array.from({ length: times }, (_, at) => {
    const onDay = addDays(firstOn, at * weeks * 7);
    return { onDay, isWorkingDay: isWorkingDay(onDay) };
  });
}

/** Somebody who has a place or waits for one, as far as places are counted. */
export interface InLine {
  readonly id: string;
  readonly state: 'BOOKED' | 'WAITING';
  readonly agencyId: string | null;
  readonly teamId: string | null;
}

/**
 * Who of the waiting gets a place now, in the order in which they booked. Whoever's agency or team has used up its
 * quota is passed over until it has room; the next in line is not held up by them.
 * @param line in the order of booking
 */
export function whoGetsAPlace(
  capacity: number,
  audience: readonly Audience[],
  line: readonly InLine[],
): string[] {
  let free = capacity - line.filter(({ state }) => state === 'BOOKED').length;
  const quotas = audience.flatMap(({ agencyId, teamId, quota }) => {
    if (quota === null) return [];
    const counts = (one: InLine) =>
      teamId === null ? one.agencyId === agencyId : one.teamId === teamId;
    const taken = line.filter((one) => one.state === 'BOOKED' && counts(one)).length;
    return [{ counts, left: quota - taken }];
  });
  const chosen: string[] = [];
  for (const one of line) {
    if (free <= 0) break;
    if (one.state !== 'WAITING') continue;
    const limits = quotas.filter(({ counts }) => counts(one));
    if (limits.some(({ left }) => left <= 0)) continue;
    for (const limit of limits) limit.left -= 1;
    free -= 1;
    chosen.push(one.id);
  }
  return chosen;
}

/** Another session of a trainer at the same time. */
export interface Clash {
  readonly name: string;
  readonly reference: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Says which trainer is somewhere else, and what to do. */
export function clashSentence({ name, reference, title, startsAt, endsAt }: Clash): string {
  const when = `${dayInWords(londonDay(startsAt))}, ${londonTime(startsAt)} to ${londonTime(endsAt)}`;
  return `${name} trains in ${reference} (${title}) on ${when}. Choose another time, or another trainer.`;
}
