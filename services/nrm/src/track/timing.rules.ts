import {
  addDays,
  addWorkingDays,
  daysBetween,
  daysUntilEighteen,
  type Day,
} from '@ictg/kit/calendar';
import type { Step } from './track.rules.js';
import { pilotAreaOn } from './pilot-area.data.js';

/** Whose time limits hold: the Home Office's own authorities, or a panel of the devolved pilot. */
export type DecidedBy = 'HOME_OFFICE' | 'DEVOLVED_PANEL';

/** Whose limits hold for a referral: a panel's once a panel has decided anything of it. */
export function decidedByOf(
  decisions: readonly { readonly competentAuthority: string | null }[],
): DecidedBy {
  return decisions.some((one) => one.competentAuthority === 'DEVOLVED_PANEL')
    ? 'DEVOLVED_PANEL'
    : 'HOME_OFFICE';
}

/** How the days of a referral compare with its targets. A target that does not exist is null. */
export interface Timing {
  /** The day by which reasonable grounds should be decided. */
  readonly reasonableGroundsDueOn: Day;
  readonly reasonableGroundsInDays: number | null;
  readonly isReasonableGroundsLate: boolean;
  /** The first day on which conclusive grounds may be decided. */
  readonly conclusiveGroundsFromOn: Day | null;
  readonly conclusiveGroundsInDays: number | null;
}

/** Working days within which the Home Office aims to decide reasonable grounds, and what a panel is given. */
const homeOfficeWorkingDays = 5;
const panelDays = 45;

/** Calendar days that must pass between the two decisions, from the day on which the rule began. */
const recoveryPeriods = [
  { fromOn: '0000-01-01', days: 45 },
  { fromOn: '2023-01-30', days: 30 },
] as const;

/**
 * Compares the days of a referral with its targets.
 * @param today what is undecided is late once this day is past the target
 */
export function timingOf(
  referredOn: Day,
  steps: readonly Step[],
  decidedBy: DecidedBy,
  today: Day,
): Timing {
  const first = (kind: Step['kind']) =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ decidedOn }) => decidedOn)
      .sort()[0];
  const reasonable = first('REASONABLE_GROUNDS');
  const conclusive = first('CONCLUSIVE_GROUNDS');
  const due =
    decidedBy === 'DEVOLVED_PANEL'
      ? addDays(referredOn, panelDays)
      : addWorkingDays(referredOn, homeOfficeWorkingDays);
  return {
    reasonableGroundsDueOn: due,
    reasonableGroundsInDays: reasonable === undefined ? null : daysBetween(referredOn, reasonable),
    isReasonableGroundsLate: (reasonable ?? today) > due,
    conclusiveGroundsFromOn: earliestConclusive(reasonable, decidedBy),
    conclusiveGroundsInDays: conclusive === undefined ? null : daysBetween(referredOn, conclusive),
  };
}

// A panel may decide both at one meeting.
function earliestConclusive(reasonable: Day | undefined, decidedBy: DecidedBy): Day | null {
  if (reasonable === undefined) return null;
  if (decidedBy === 'DEVOLVED_PANEL') return reasonable;
  const period = recoveryPeriods.findLast(({ fromOn }) => fromOn <= reasonable);
  return addDays(reasonable, period?.days ?? 0);
}

/** What the pilot asks about a child. */
export interface PilotFacts {
  readonly referredOn: Day;
  readonly dateOfBirth: Day | null;
  readonly isAgeDisputed: boolean;
  readonly gssCode: string | null;
}

/** Whether a panel of the devolved pilot may decide, and the first reason against it. */
export type PilotVerdict =
  | { readonly may: true; readonly area: string }
  | { readonly may: false; readonly reason: PilotReason };

export const pilotReasons = [
  'NO_PANEL_THERE_THEN',
  'AGE_NOT_CERTAIN',
  'WITHIN_100_DAYS_OF_18',
] as const;
export type PilotReason = (typeof pilotReasons)[number];

const mostDaysTooFew = 100;

/** The devolved pilot takes only children who are certainly children and more than 100 days from 18. */
export function pilotVerdict(facts: PilotFacts): PilotVerdict {
  const { referredOn, dateOfBirth, isAgeDisputed, gssCode } = facts;
  const area = gssCode === null ? undefined : pilotAreaOn(gssCode, referredOn);
  if (!area) return { may: false, reason: 'NO_PANEL_THERE_THEN' };
  if (isAgeDisputed || dateOfBirth === null) return { may: false, reason: 'AGE_NOT_CERTAIN' };
  if (daysUntilEighteen(dateOfBirth, referredOn) <= mostDaysTooFew)
    return { may: false, reason: 'WITHIN_100_DAYS_OF_18' };
  return { may: true, area: area.name };
}
