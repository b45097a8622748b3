import { type Day, dayInWords, daysBetween } from '@ictg/kit/calendar';
import { practitionerRoles, type Role } from '@ictg/kit/viewer';
import { holdsThroughout, type Fault, type PostSpan } from './post.rules.js';

/** Days away, both included. */
export interface Away {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** What is known when leave is about to be recorded. */
export interface LeaveFacts extends Away {
  readonly name: string;
  readonly ownLeave: readonly Away[];
  /** Leave of colleagues for whom this person is the cover. */
  readonly covers: readonly (Away & { readonly name: string })[];
  /** The sender knows that those colleagues lose their cover. */
  readonly releaseCover: boolean;
  readonly cover: {
    readonly name: string;
    readonly isSelf: boolean;
    readonly leave: readonly Away[];
    readonly posts: readonly PostSpan[];
  } | null;
}

const rolesThatCover: readonly Role[] = ['manager', ...practitionerRoles];

/** What forbids the leave: never two at once, and a cover who is there and may act. */
export function leaveFault(leave: LeaveFacts): Fault | null {
  if (leave.untilOn < leave.fromOn)
    return {
      code: 'LEAVE_ENDS_BEFORE_IT_BEGINS',
      sentence: 'The last day of leave lies before the first. Check the two dates.',
      field: 'untilOn',
    };
  if (daysBetween(leave.fromOn, leave.untilOn) > 366)
    return {
      code: 'LEAVE_TOO_LONG',
      sentence: 'One entry of leave is a year at most. For longer absence end the post.',
      field: 'untilOn',
    };
  const own = leave.ownLeave.find((one) => sharesADay(one, leave));
  if (own)
    return {
      code: 'LEAVE_OVERLAPS',
      sentence: `${leave.name} is already away ${span(own)}. Cancel that leave first, or choose days outside it.`,
      field: 'fromOn',
    };
  return coverFault(leave) ?? coveringFault(leave);
}

function coverFault({ cover, fromOn, untilOn, name }: LeaveFacts): Fault | null {
  if (!cover) return null;
  const field = 'coverStaffId';
  if (cover.isSelf)
    return {
      code: 'COVERS_ONESELF',
      sentence: `${name} cannot cover for ${name}. Choose a colleague.`,
      field,
    };
  const away = cover.leave.find((one) => sharesADay(one, { fromOn, untilOn }));
  if (away)
    return {
      code: 'COVER_AWAY_TOO',
      sentence: `${cover.name} is away too, ${span(away)}. Choose a colleague who is there on all of these days.`,
      field,
    };
  const able = cover.posts.filter((post) => rolesThatCover.includes(post.role));
  if (!holdsThroughout(able, fromOn, untilOn))
    return {
      code: 'COVER_HOLDS_NO_POST',
      sentence: `${cover.name} is not a worker or manager of the service on all of these days, so could not act for the children. Choose somebody who is.`,
      field,
    };
  return null;
}

function coveringFault(leave: LeaveFacts): Fault | null {
  if (leave.releaseCover) return null;
  const promised = leave.covers.find((one) => sharesADay(one, leave));
  if (!promised) return null;
  return {
    code: 'COVERS_FOR_SOMEBODY',
    sentence: `${leave.name} covers for ${promised.name} ${span(promised)}. Name another cover for ${promised.name} first, or confirm that ${promised.name} has none for now.`,
    field: 'releaseCover',
  };
}

/** Whether two stretches have a day in common. Cancelled leave ends before it begins and has none. */
export function sharesADay(a: Away, b: Away): boolean {
  const empty = a.untilOn < a.fromOn || b.untilOn < b.fromOn;
  return !empty && a.fromOn <= b.untilOn && b.fromOn <= a.untilOn;
}

function span({ fromOn, untilOn }: Away): string {
  return fromOn === untilOn
    ? `on ${dayInWords(fromOn)}`
    : `from ${dayInWords(fromOn)} to ${dayInWords(untilOn)}`;
}
