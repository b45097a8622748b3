import { londonDay } from '@ictg/kit/calendar';

/** What the line has set itself a time for. */
export const callClockKinds = ['UNANSWERED', 'LANGUAGE', 'PROMISE', 'EXPLOITER'] as const;
export type CallClockKind = (typeof callClockKinds)[number];

interface CallTarget {
  readonly kind: CallClockKind;
  readonly fromOn: string;
  readonly minutes: number;
  readonly source: string;
  readonly status: 'CONFIRMED' | 'LOCAL_SETTING';
}

const local = {
  fromOn: '2017-01-30',
  source: 'Choice of the service, where no source was found',
  status: 'LOCAL_SETTING',
} as const;

/** The targets of the line: round the clock, since the line never closes. */
export const callTargets: readonly CallTarget[] = [
  { kind: 'UNANSWERED', minutes: 15, ...local },
  { kind: 'LANGUAGE', minutes: 30, ...local },
  { kind: 'PROMISE', minutes: 60, ...local },
  { kind: 'EXPLOITER', minutes: 15, ...local },
];

/** When something of a kind that began at an instant is due. */
export function callDueAt(kind: CallClockKind, at: Date): Date {
  const day = londonDay(at);
  const target = callTargets
    .filter((one) => one.kind === kind && one.fromOn <= day)
    .reduce<CallTarget | undefined>(
      (found, one) => (found && found.fromOn > one.fromOn ? found : one),
      undefined,
    );
  return new Date(at.getTime() + (target?.minutes ?? 0) * 60_000);
}
