import type { Day, WorkingHours } from '@ictg/kit/calendar';
import type { RuleStatus } from '../eligibility/index.js';

/** What the service has set itself a time for. */
export const clockKinds = [
  'TRIAGE',
  'URGENT_TRIAGE',
  'ALLOCATION',
  'FIRST_CONTACT',
  /** How long a task may be left undone past its time before the managers are told. */
  'ESCALATION',
  'RETURN_INTERVIEW',
  'PLAN_REVIEW',
  'SOCIAL_CARE_REPLY',
  'BUDDY_CHECK_IN',
  'MANAGER_CHECK_IN',
  'ADVICE_ANSWER',
  'GUARDIAN_INVITED',
  'COMPLAINT_ACKNOWLEDGED',
  'COMPLAINT_ANSWERED',
  'INCIDENT_REVIEWED',
  'LINE_UNANSWERED',
  'LINE_LANGUAGE',
  'LINE_PROMISE',
  'LINE_EXPLOITER',
  'POST_18_REVIEW',
  /** How long an urgent referral from outside waits before the on-call manager is paged too. */
  'PAGE_MANAGER',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** How the time is counted. */
export const targetUnits = [
  /** Minutes round the clock. */
  'MINUTES',
  /** Hours round the clock. */
  'HOURS',
  /** Hours within the working hours of working days. */
  'WORKING_HOURS',
  /** Whole working days after the day it began: the time ends when the last of them closes. */
  'WORKING_DAYS',
] as const;
export type TargetUnit = (typeof targetUnits)[number];

/** A target from its day until the next one of its kind. */
export interface Target {
  readonly kind: ClockKind;
  readonly fromOn: Day;
  readonly amount: number;
  readonly unit: TargetUnit;
  /** Title and date of the document it was read in. */
  readonly source: string;
  readonly status: RuleStatus;
  readonly note?: string;
}

/** Every target there was and is, and the hours of a working day. */
export interface ClockSettings {
  readonly workingHours: WorkingHours & Pick<Target, 'source' | 'status' | 'note'>;
  readonly targets: readonly Target[];
}

/** A stretch in which a clock stands still, e.g. while information is asked for; `until` is null while it lasts. */
export interface Pause {
  readonly from: Date;
  readonly until: Date | null;
}

/** A clock on one record. */
export interface Clock {
  readonly target: Pick<Target, 'amount' | 'unit'>;
  readonly startedAt: Date;
  /** When what it waits for was done; null while it is not. */
  readonly stoppedAt: Date | null;
  readonly pauses: readonly Pause[];
}

/** What a clock shows at an instant. */
export interface ClockReading {
  readonly state: 'RUNNING' | 'PAUSED' | 'STOPPED';
  /** Null while the clock is paused before its time is up: nobody knows when it will go on. */
  readonly dueAt: Date | null;
  /** Milliseconds left, counted as the target counts; below 0, the plain time since it fell due. */
  readonly remaining: number;
  /** Whether the time was up before it was stopped, or is up now. */
  readonly isOverdue: boolean;
}
