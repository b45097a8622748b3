import type { SupportDetailFragment } from '../__generated__/graphql.js';

type Continuity = NonNullable<SupportDetailFragment['continuity']>;

/** How steady support has been, in one line. */
export function continuityWords({
  workers,
  daysBetween,
  daysToFirst,
  daysWithPresent,
}: Continuity): string {
  return [
    counted(workers, 'worker'),
    ...(daysToFirst === null ? [] : [`the first after ${counted(daysToFirst, 'day')}`]),
    daysBetween === 0 ? 'no day between' : `${counted(daysBetween, 'day')} between`,
    ...(daysWithPresent === null ? [] : [`the present one for ${counted(daysWithPresent, 'day')}`]),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
