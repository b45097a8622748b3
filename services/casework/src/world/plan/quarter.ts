import { addDays, addMonths, daysBetween, type Day } from '@ictg/kit/calendar';
import { apportion } from './apportion.js';
import {
  fullSize,
  laterWeight,
  publishedQuarters,
  publishedUntil,
  rpcFrom,
} from './volume.data.js';

/** How many children come in one quarter, and what becomes of them. */
export interface Quarter {
  readonly from: Day;
  /** First day after it, or the world's own day. */
  readonly until: Day;
  readonly direct: number;
  readonly rpc: number;
  readonly practitioner: number;
  readonly unsupported: number;
}

const unsupportedShare = 0.07;
const practitionersFrom = '2021-07-01';

/**
 * The quarters of a world of so many children: published ones at their published size, later ones growing, and
 * a third of all children since October 2018 with an RPC.
 * @param total children that are not in the queue
 * @param inQueue children who count among those referred, too
 */
export function planQuarters(total: number, inQueue: number, worldDate: Day): readonly Quarter[] {
  const early = publishedQuarters.filter(({ from }) => from < worldDate);
  const scale = Math.min(1, (total + inQueue) / fullSize);
  const earlyPlans = early.map(({ from, direct, rpc }, at) => {
    const supported = Math.round((direct + rpc) * scale);
    const rpcPart = Math.min(supported, Math.round(rpc * scale));
    return {
      from,
      until: least(early[at + 1]?.from ?? publishedUntil, worldDate),
      direct: supported - rpcPart,
      rpc: rpcPart,
      practitioner: 0,
      unsupported: Math.round(supported * unsupportedShare),
    };
  });
  const later = laterQuarters(worldDate);
  const left = Math.max(0, total - sum(earlyPlans.map(countOf)));
  const counts = apportion(
    left,
    later.map(({ weight }) => weight),
  );
  const unsupported = counts.map((count) => Math.round(count * unsupportedShare));
  const since = sum(earlyPlans.filter(({ from }) => from >= rpcFrom).map(countOf)) + left + inQueue;
  const rpcLeft = Math.round(since / 3) - sum(earlyPlans.map(({ rpc }) => rpc));
  const supported = counts.map((count, at) => count - (unsupported[at] ?? 0));
  const rpcs = apportion(Math.max(0, Math.min(rpcLeft, sum(supported))), supported);
  const laterPlans = later.map(({ from, until }, at) => {
    const rpc = rpcs[at] ?? 0;
    const others = (supported[at] ?? 0) - rpc;
    const practitioner = from >= practitionersFrom ? Math.round(others * 0.07) : 0;
    return {
      from,
      until,
      rpc,
      practitioner,
      direct: others - practitioner,
      unsupported: unsupported[at] ?? 0,
    };
  });
  return [...earlyPlans, ...laterPlans];
}

function laterQuarters(worldDate: Day): { from: Day; until: Day; weight: number }[] {
  const quarters = [];
  for (let from = publishedUntil; from < worldDate; from = addMonths(from, 3)) {
    const until = least(addMonths(from, 3), worldDate);
    quarters.push({ from, until, weight: (laterWeight(from) * daysBetween(from, until)) / 91 });
  }
  return quarters;
}

/** All children of a quarter. */
export function countOf({
  direct,
  rpc,
  practitioner,
  unsupported,
}: Omit<Quarter, 'from' | 'until'>): number {
  return direct + rpc + practitioner + unsupported;
}

/** The last day of a quarter. */
export function lastDayOf({ from, until }: Pick<Quarter, 'from' | 'until'>): Day {
  return until > from ? addDays(until, -1) : from;
}

function least(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
