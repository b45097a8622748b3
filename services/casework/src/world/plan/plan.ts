import { addDays, daysBetween, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import type { Chance } from '../chance/chance.js';
import { lastDayOf, planQuarters, type Quarter } from './quarter.js';
import type { Fate, Slot } from './slot.js';

interface Received {
  readonly receivedAt: Date;
  readonly fate: Fate;
}

/** How much of the present a world of this size can show. */
export function presentOf(children: number) {
  return {
    inQueue:
      children < 100
        ? Math.floor(children * 0.12)
        : 12 + Math.floor(Math.max(0, children - 2000) / 4000),
    awaitingAllocation: Math.min(4, Math.floor(children * 0.03)),
    withoutFirstContact: Math.min(6, Math.floor(children * 0.05)),
  };
}

/** Every child of the world in the order in which they were referred. */
export function planChildren(chance: Chance, children: number, worldDate: Day): readonly Slot[] {
  const { inQueue, awaitingAllocation, withoutFirstContact } = presentOf(children);
  const quarters = planQuarters(children - inQueue, inQueue, worldDate);
  const past = quarters
    .flatMap((quarter) => receivedIn(chance.fork(quarter.from), quarter))
    .slice(0, children - inQueue);
  const newest = newestSupported(past, awaitingAllocation + withoutFirstContact);
  const moved = past.map((one) => {
    const place = newest.indexOf(one);
    if (place < 0) return one;
    // One to five days ago when nobody is allocated yet, a little longer when somebody is.
    const daysAgo = place < awaitingAllocation ? 1 + place : 3 + place;
    return {
      fate: one.fate,
      receivedAt: at(chance, addDays(worldDate, -daysAgo)),
      stage: place < awaitingAllocation ? ('AWAITING_ALLOCATION' as const) : ('ALLOCATED' as const),
    };
  });
  const queue = Array.from({ length: inQueue }, (_, place) => ({
    fate: { kind: 'IN_QUEUE' as const },
    receivedAt: queueMoment(worldDate, place),
    queuePlace: place,
  }));
  return [...moved, ...queue]
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
    .map((one, index) => ({ ...one, number: index + 1, receivedOn: londonDay(one.receivedAt) }));
}

function receivedIn(chance: Chance, quarter: Quarter): Received[] {
  const supported = (times: number, route: 'DIRECT_WORKER' | 'RPC' | 'REGIONAL_PRACTITIONER') =>
    Array.from({ length: times }, (): Fate => ({ kind: 'SUPPORTED', route }));
  const fates = chance.shuffled([
    ...supported(quarter.direct, 'DIRECT_WORKER'),
    ...supported(quarter.rpc, 'RPC'),
    ...supported(quarter.practitioner, 'REGIONAL_PRACTITIONER'),
    ...Array.from({ length: quarter.unsupported }, () => unsupportedFate(chance, quarter.from)),
  ]);
  const days = Math.max(0, daysBetween(quarter.from, lastDayOf(quarter)));
  return fates.map((fate) => ({
    fate,
    receivedAt: at(chance, addDays(quarter.from, chance.whole(0, days))),
  }));
}

function unsupportedFate(chance: Chance, from: Day): Fate {
  return chance.weighted<Fate>([
    [{ kind: 'NOT_ACCEPTED', reason: 'OUTSIDE_COVERAGE' }, from < '2026-04-01' ? 35 : 0],
    [{ kind: 'NOT_ACCEPTED', reason: 'ADULT_AFTER_DETERMINATION' }, 20],
    [{ kind: 'NOT_ACCEPTED', reason: 'NO_TRAFFICKING_CONCERN' }, 18],
    [{ kind: 'NOT_ACCEPTED', reason: 'CHILD_DECLINED' }, 10],
    [{ kind: 'WITHDRAWN', reason: 'SENDER_WITHDREW' }, 9],
    [{ kind: 'WITHDRAWN', reason: 'SENT_BY_MISTAKE' }, 5],
    [{ kind: 'WITHDRAWN', reason: 'CHILD_LEFT_ENGLAND_AND_WALES' }, 3],
  ]);
}

function newestSupported(past: readonly Received[], count: number): readonly Received[] {
  return past
    .filter(({ fate }) => fate.kind === 'SUPPORTED')
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime())
    .slice(0, count);
}

/** A moment of a day: mostly in the daytime, now and then at night, since the line never closes. */
function at(chance: Chance, day: Day): Date {
  const hour = chance.happens(0.85) ? chance.whole(8, 18) : chance.whole(0, 23);
  return londonInstant(day, `${two(hour)}:${two(chance.whole(0, 59))}`);
}

/** The queue reaches back a week: the oldest are past their clock, the newest came in the night. */
function queueMoment(worldDate: Day, place: number): Date {
  const hoursAgo = [1, 3, 6, 9, 13, 16, 20, 30, 44, 96, 130, 168][place % 12] ?? 1;
  return new Date(londonInstant(worldDate).getTime() - hoursAgo * 3_600_000 - place * 7 * 60_000);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
