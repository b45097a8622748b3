import type { Day } from '@ictg/kit/calendar';
import { shippedClockSettings, type ClockKind, type TargetUnit } from '../clock/index.js';
import type { Provenance } from '../eligibility/index.js';
import { notAcceptedReasons, withdrawnReasons } from '../referral/referral.vocabulary.js';
import { closureReasons } from '../support/support.vocabulary.js';
import type { ReasonList, SettingKind } from './setting.vocabulary.js';

/** What a setting says: only what goes with its kind is there. */
export interface SettingValue {
  readonly amount?: number;
  readonly unit?: TargetUnit;
  readonly opens?: string;
  readonly closes?: string;
  readonly codes?: readonly string[];
}

/** A setting from its day until the next one of its kind. */
export interface DatedSetting extends Provenance {
  readonly kind: SettingKind;
  readonly fromOn: Day;
  readonly value: SettingValue;
}

/** The clock that a target is for. */
export const clockOf: Readonly<Partial<Record<SettingKind, ClockKind>>> = {
  TRIAGE_TARGET: 'TRIAGE',
  URGENT_TRIAGE_TARGET: 'URGENT_TRIAGE',
  ALLOCATION_TARGET: 'ALLOCATION',
  FIRST_CONTACT_TARGET: 'FIRST_CONTACT',
  ESCALATION_TARGET: 'ESCALATION',
  RETURN_INTERVIEW_TARGET: 'RETURN_INTERVIEW',
  PLAN_REVIEW_TARGET: 'PLAN_REVIEW',
  SOCIAL_CARE_REPLY_TARGET: 'SOCIAL_CARE_REPLY',
  BUDDY_CHECK_IN_TARGET: 'BUDDY_CHECK_IN',
  MANAGER_CHECK_IN_TARGET: 'MANAGER_CHECK_IN',
  ADVICE_ANSWER_TARGET: 'ADVICE_ANSWER',
  GUARDIAN_INVITED_TARGET: 'GUARDIAN_INVITED',
  COMPLAINT_ACKNOWLEDGED_TARGET: 'COMPLAINT_ACKNOWLEDGED',
  COMPLAINT_ANSWERED_TARGET: 'COMPLAINT_ANSWERED',
  INCIDENT_REVIEWED_TARGET: 'INCIDENT_REVIEWED',
  LINE_UNANSWERED_TARGET: 'LINE_UNANSWERED',
  LINE_LANGUAGE_TARGET: 'LINE_LANGUAGE',
  LINE_PROMISE_TARGET: 'LINE_PROMISE',
  LINE_EXPLOITER_TARGET: 'LINE_EXPLOITER',
  POST_18_REVIEW_TARGET: 'POST_18_REVIEW',
  PAGE_MANAGER_TARGET: 'PAGE_MANAGER',
};

/** Every reason that a list may have in it. What is only for old records is not among them. */
export const reasonsOf: Readonly<Record<ReasonList, readonly string[]>> = {
  CLOSURE_REASONS: closureReasons.filter((reason) => reason !== 'NOT_RECORDED'),
  NOT_ACCEPTED_REASONS: notAcceptedReasons,
  WITHDRAWN_REASONS: withdrawnReasons,
};

const fromTheStart = '2017-01-30';
const workingList = {
  source: 'Working list of the service: no official list was found',
  status: 'LOCAL_SETTING',
} as const;

/** The settings that the product ships with. */
export const shippedSettings: readonly DatedSetting[] = [
  ...shippedClockSettings.targets.map(({ kind, fromOn, amount, unit, source, status, note }) => ({
    kind: `${kind}_TARGET` as const,
    fromOn,
    value: { amount, unit },
    source,
    status,
    ...(note && { note }),
  })),
  workingHours(),
  ...(Object.keys(reasonsOf) as ReasonList[]).map((kind) => ({
    kind,
    fromOn: fromTheStart,
    value: { codes: reasonsOf[kind] },
    ...workingList,
  })),
];

function workingHours(): DatedSetting {
  const { opens, closes, source, status, note } = shippedClockSettings.workingHours;
  return {
    kind: 'WORKING_HOURS',
    fromOn: fromTheStart,
    value: { opens, closes },
    source,
    status,
    ...(note && { note }),
  };
}
