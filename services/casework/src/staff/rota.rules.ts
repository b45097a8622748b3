import type { Fault } from './post.rules.js';

/** Who is on call between two moments; the end no longer belongs to it. */
export interface Shift {
  readonly id: string;
  readonly subject: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

/** How the shifts that are there make room for a new one. */
export interface RotaChange {
  /** New ends of shifts that are there. One that ends when it begins is not worked at all. */
  readonly shortened: readonly {
    readonly id: string;
    readonly fromAt: Date;
    readonly untilAt: Date;
  }[];
  /** What is left behind the new shift of one that it cuts in two. */
  readonly added: readonly {
    readonly subject: string;
    readonly fromAt: Date;
    readonly untilAt: Date;
  }[];
}

const longest = 14 * 86_400_000;

/** What is known of somebody who is to be on call. */
export interface OnCallFacts {
  readonly name: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
  readonly isOnDuty: boolean;
  readonly isAway: boolean;
}

/** What forbids a shift. */
export function shiftFault(shift: OnCallFacts): Fault | null {
  const length = shift.untilAt.getTime() - shift.fromAt.getTime();
  if (length <= 0)
    return {
      code: 'SHIFT_ENDS_BEFORE_IT_BEGINS',
      sentence: 'Time on call ends after it begins. Check the two times.',
      field: 'untilAt',
    };
  if (length > longest)
    return {
      code: 'SHIFT_TOO_LONG',
      sentence: 'Nobody is on call for more than 14 days on end. Enter several people.',
      field: 'untilAt',
    };
  if (!shift.isOnDuty)
    return {
      code: 'NOT_ABLE_TO_BE_ON_CALL',
      sentence: `${shift.name} is not a manager, line adviser or worker on those days, so cannot be on call. Choose somebody who is.`,
      field: 'staffId',
    };
  if (shift.isAway)
    return {
      code: 'ON_CALL_WHILE_AWAY',
      sentence: `${shift.name} is on leave then. Choose somebody who is there.`,
      field: 'staffId',
    };
  return null;
}

/** Makes room for a shift among those of the same duty, so that one person is on call at a time. */
export function makeRoom(existing: readonly Shift[], fromAt: Date, untilAt: Date): RotaChange {
  const inTheWay = existing.filter((one) => one.fromAt < untilAt && fromAt < one.untilAt);
  return {
    shortened: inTheWay.map((one) => {
      if (one.fromAt < fromAt) return { id: one.id, fromAt: one.fromAt, untilAt: fromAt };
      if (untilAt < one.untilAt) return { id: one.id, fromAt: untilAt, untilAt: one.untilAt };
      return { id: one.id, fromAt: one.fromAt, untilAt: one.fromAt };
    }),
    added: inTheWay
      .filter((one) => one.fromAt < fromAt && untilAt < one.untilAt)
      .map((one) => ({ subject: one.subject, fromAt: untilAt, untilAt: one.untilAt })),
  };
}
